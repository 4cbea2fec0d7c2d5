import { persist, type StorageValue } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { isSameJson, parseChart, type Chart, type Problem } from '../chart/index.js';
import type { BodyMapStore } from '../store/index.js';
import { createDraftFile } from './draft-file.js';
import { isTimeout, whenThere, type DraftStorage } from './storage.js';
import { afterWriting } from './under-way.js';
import { whenHidden } from './when-hidden.js';

/** The possible problems of a draft: the `kind` of a `DraftProblem`. */
export const draftProblems = ['not-kept', 'unreadable', 'elsewhere'] as const satisfies readonly DraftProblem['kind'][];

/**
 * A problem with a draft. `not-kept`: the storage is full, forbidden or broken; the map continues, and the next edit tries
 * again. `unreadable`: the saved text is not a chart; it was moved to the key with the suffix `.unreadable`. `elsewhere`: another tab
 * wrote this draft (`chart`; null if it removed it); nothing is saved until `keepMine` or `takeTheirs`.
 */
export type DraftProblem =
  | {
      readonly kind: 'not-kept';
      /** What the storage threw. */
      readonly error: unknown;
    }
  | {
      readonly kind: 'unreadable';
      /** What is wrong with the saved text. */
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'elsewhere';
      /** The chart of the other tab; null if it removed the draft. */
      readonly chart: Chart | null;
    };

/** Options of `keepDraft`. */
export interface DraftOptions {
  /** The draft's name: one per person and occasion. */
  readonly key: string;
  /** The storage: `localDrafts()`, `indexedDrafts()`, or your own. */
  readonly storage: DraftStorage;
  /** Called once per new problem, so that you can show it, and with null when it is solved. */
  readonly onProblem?: ((problem: DraftProblem | null) => void) | undefined;
}

/** A draft that is being kept. */
export interface Draft {
  /** Resolves when the saved draft is on the map, or if there was none. Never rejects. */
  readonly ready: Promise<void>;
  /** The current problem, or null. */
  readonly problem: () => DraftProblem | null;
  /** Two tabs: overwrites the other tab's draft with this map's chart. */
  keepMine(): void;
  /** Two tabs: loads the other tab's chart into this map. Does nothing if the other tab removed its draft: then only `keepMine` works. */
  takeTheirs(): void;
  /** Removes the draft once the record is saved. Later edits start a new one. An unreadable draft stays. */
  discard(): void;
  /** Commits an open step, so that a half-typed note is saved; then stops loading, reporting and saving. The draft stays. */
  stop(): void;
}

/** The version of the envelope. The chart in it has its own. */
const version = 1;

interface Kept {
  readonly chart: Chart | null;
}

/**
 * Saves the chart of a map after every step (a whole gesture is one) and when the page is hidden, and restores it when the page is opened again:
 * after a crash, at most the last step is missing. For your own store: `<BodyMap store={store} />`. Never throws; reports problems.
 */
export function keepDraft(store: BodyMapStore, { key, storage, onProblem }: DraftOptions): Draft {
  const atStart = chartAtStart(store, key);
  /** The chart as of the last step, or as it was set: differences from it belong to an open gesture. */
  let settled = store.getState().chart;
  /** The saved text contains an open gesture. */
  let isAhead = false;
  /** The loaded chart is to be set. */
  let isAwaited = true;
  let isStopped = false;
  let problem: DraftProblem | null = null;
  /** The text that another tab wrote; undefined if none did. */
  let found: string | null | undefined;

  function tell(next: DraftProblem | null): void {
    if (isStopped || (problem === null && next === null)) return;
    problem = next;
    onProblem?.(next);
  }

  /** While the user is asked which chart to keep, the question stays: nothing is saved until then anyway. */
  function notKept(error: unknown): void {
    const isKnown = problem?.kind === 'not-kept' && isTimeout(problem.error) && isTimeout(error);
    if (problem?.kind !== 'elsewhere' && !isKnown) tell({ kind: 'not-kept', error });
  }
  const late = (error: unknown): void => void (problem === null && notKept(error));
  const answered = (): void => void (problem?.kind === 'not-kept' && tell(null));

  const file = createDraftFile({
    storage,
    key,
    onWritten: answered,
    onFound: foundElsewhere,
    onError: notKept,
    onLate: late,
  });

  function foundElsewhere(text: string | null): void {
    const result = text === null ? undefined : parseChart(stateIn(text)?.chart);
    found = text;
    tell({ kind: 'elsewhere', chart: result?.ok ? result.chart : null });
  }

  /** The user has chosen: the next write overwrites the other tab's text. */
  function overrule(): void {
    if (found !== undefined) file.seen(found);
    found = undefined;
    tell(null);
  }

  const kept = createStore<Kept>()(
    persist((): Kept => ({ chart: null }), {
      name: key,
      version,
      skipHydration: true,
      storage: {
        getItem: () => new Promise<StorageValue<Kept> | null>((resolve, reject) => whenThere(() => afterWriting(key, () => storage.read(key)), (text) => resolve(readFirst(text)), reject, late)),
        setItem: (_, value) => file.write(JSON.stringify(value)),
        removeItem: () => file.remove(),
      },
      // Already read and checked in `readKept`.
      merge: (state) => ({ chart: (state as Kept | undefined)?.chart ?? null }),
      onRehydrateStorage: () => (state, error) => (error === undefined ? putBack(state?.chart ?? null) : notKept(error)),
    }),
  );

  function readFirst(text: string | null): StorageValue<Kept> | null {
    // It was late, but has arrived.
    if (problem?.kind === 'not-kept' && isTimeout(problem.error)) answered();
    return readKept(text);
  }

  function readKept(text: string | null): StorageValue<Kept> | null {
    if (text === null || !isAwaited) return null;
    const result = parseChart(stateIn(text)?.chart);
    if (result.ok) {
      file.seen(text);
      return { state: { chart: result.chart }, version };
    }
    // It may be overwritten only after it has been saved elsewhere.
    const aside = () => {
      file.seen(text);
      tell({ kind: 'unreadable', problems: result.problems });
    };
    whenThere(() => storage.write(`${key}.unreadable`, text, undefined), aside, notKept);
    return null;
  }

  function putBack(chart: Chart | null): void {
    const { chart: present, past, receiveChart } = store.getState();
    // On a map whose draft is started again, it is already there, with its history.
    if (!chart || !isAwaited || isSameJson(present, chart)) return;
    // A user who has marked something in the meantime has to choose between the two. The chart may still be the initial empty one: a `<body-map>`
    // sets figure and author when it is added to the page.
    if (present === atStart || (present.id === atStart.id && past.length === 0 && isBlank(present))) receiveChart(chart);
    else tell({ kind: 'elsewhere', chart });
  }

  function keep(): void {
    if (problem?.kind !== 'elsewhere') kept.setState({ chart: store.getState().chart });
  }

  function settle(): void {
    settled = store.getState().chart;
    isAhead = false;
  }

  /** Saves an open gesture and lets it continue. Until it is a step, all of it is saved, because it may be cancelled. */
  function keepOpen(): void {
    if (isSameJson(store.getState().chart, settled)) return;
    isAhead = true;
    keep();
  }

  function watch(): (() => void) | undefined {
    const look = () => whenThere(() => storage.read(key), (text) => void (file.isSeen(text) || foundElsewhere(text)), notKept);
    try {
      // A draft that is still being read is not a conflict.
      return storage.watch?.(key, () => void (kept.persist.hasHydrated() ? look() : ready.then(look)));
    } catch {
      // Without this, another tab notices only when it writes.
      return undefined;
    }
  }

  const stopListening = store.subscribe((state, before) => {
    // The history changes when a step is over, not during a gesture.
    const isStep = state.past !== before.past || state.future !== before.future;
    if (isStep || (isAhead && state.chart !== before.chart)) keep();
    // An edit keeps the lists that it does not change as the same objects; a chart that is set has new lists.
    if (isStep || state.chart.absent !== before.chart.absent) settle();
  });
  const stopHiding = whenHidden(() => {
    // The last chance for text that could not be saved before.
    if (problem?.kind === 'not-kept' && kept.persist.hasHydrated()) keep();
    keepOpen();
  });
  const ready = kept.persist.rehydrate() ?? Promise.resolve();
  const stopWatching = watch();

  return {
    ready,
    problem: () => problem,
    keepMine() {
      if (isStopped || problem?.kind !== 'elsewhere') return;
      overrule();
      keep();
    },
    takeTheirs() {
      if (isStopped || problem?.kind !== 'elsewhere' || !problem.chart) return;
      const { chart } = problem;
      overrule();
      store.getState().receiveChart(chart);
    },
    discard() {
      isAwaited = false;
      try {
        // Commits an open gesture, otherwise the discarded edits would be saved again with it.
        if (!isStopped) store.getState().begin().commit();
      } finally {
        settle();
        file.remove();
        tell(null);
      }
    },
    stop() {
      if (isStopped) return;
      try {
        // The field or drag may disappear before it can end the gesture.
        store.getState().begin().commit();
      } finally {
        // A host that controls the chart may not have passed the last edit.
        keepOpen();
        isAwaited = false;
        isStopped = true;
        stopListening();
        stopHiding();
        whenThere(() => stopWatching?.(), () => {}, () => {});
      }
    },
  };
}

/** The chart on a map before anything was marked since its draft was first started, by the draft's key. */
const begun = new WeakMap<BodyMapStore, { readonly key: string; readonly chart: Chart }>();

/** What is on a map before anything was marked. A restarted draft knows what was marked before. */
function chartAtStart(store: BodyMapStore, key: string): Chart {
  const { chart, past, future } = store.getState();
  const before = begun.get(store);
  const atStart = before?.key === key && past.length + future.length > 0 ? before.chart : chart;
  begun.set(store, { key, chart: atStart });
  return atStart;
}

/** The saved chart from zustand's envelope; undefined if it is not one. */
function stateIn(text: string): { chart?: unknown } | undefined {
  try {
    const value = JSON.parse(text) as { state?: { chart?: unknown } } | null;
    return value?.state;
  } catch {
    return undefined;
  }
}

/** Whether nothing is recorded on it. */
const isBlank = ({ marks, treatments, absent, nothingToMark }: Chart): boolean => marks.length + treatments.length + absent.length === 0 && !nothingToMark;
