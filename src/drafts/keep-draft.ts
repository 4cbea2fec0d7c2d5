import { persist, type StorageValue } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { parseChart, type Chart, type Problem } from '../chart/index.js';
import type { BodyMapStore } from '../store/index.js';
import { createDraftFile } from './draft-file.js';
import { whenThere, type DraftStorage } from './storage.js';

/**
 * Why a draft is not as it should be. `not-kept`: the storage is full, forbidden or broken; the map goes on, and the next edit tries
 * again. `unreadable`: what was kept is no chart; it was put aside under the key with `.unreadable` behind it. `elsewhere`: another tab
 * has written this draft (`chart`, null: removed it); nothing more is kept until `keepMine` or `takeTheirs`.
 */
export type DraftProblem =
  | { readonly kind: 'not-kept'; readonly error: unknown }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly kind: 'elsewhere'; readonly chart: Chart | null };

export interface DraftOptions {
  /** The draft's name: one for each person and occasion. */
  readonly key: string;
  readonly storage: DraftStorage;
  /** What to tell the person; null when it is over. */
  readonly onProblem?: ((problem: DraftProblem | null) => void) | undefined;
}

export interface Draft {
  /** Resolves when what was kept has been put into the map, or there was nothing. Never rejects. */
  readonly ready: Promise<void>;
  readonly problem: () => DraftProblem | null;
  /** Two tabs: what is on this map is kept, over the other. */
  keepMine(): void;
  /** Two tabs: the other's chart is put into this map. */
  takeTheirs(): void;
  /** Removes the draft: the record is where it belongs. Edits after this keep a new one. */
  discard(): void;
  /** No longer keeps anything. What is kept stays. */
  stop(): void;
}

/** Of the envelope. The chart in it has a version of its own. */
const version = 1;

interface Kept {
  readonly chart: Chart | null;
}

/**
 * Keeps the chart of a map after every step (a whole gesture is one), and puts it back when the page comes again: after a crash at
 * most the last step is missing. For a store of your own: `<BodyMap store={store} />`. Throws nothing; what goes wrong is told.
 */
export function keepDraft(store: BodyMapStore, { key, storage, onProblem }: DraftOptions): Draft {
  const atStart = store.getState().chart;
  let problem: DraftProblem | null = null;
  /** What somebody else wrote; undefined: what was seen last still stands there. */
  let found: string | null | undefined;

  function tell(next: DraftProblem | null): void {
    if (problem === null && next === null) return;
    problem = next;
    onProblem?.(next);
  }

  const file = createDraftFile({
    storage,
    key,
    onWritten: () => void (problem?.kind === 'not-kept' && tell(null)),
    onFound: foundElsewhere,
    onError: (error) => tell({ kind: 'not-kept', error }),
  });

  function foundElsewhere(text: string | null): void {
    const result = text === null ? undefined : parseChart(stateIn(text)?.chart);
    found = text;
    tell({ kind: 'elsewhere', chart: result?.ok ? result.chart : null });
  }

  /** The person has chosen: the next writing goes over what the other wrote. */
  function settle(): void {
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
        getItem: () => new Promise<StorageValue<Kept> | null>((resolve, reject) => whenThere(() => storage.read(key), (text) => resolve(readKept(text)), reject)),
        setItem: (_, value) => file.write(JSON.stringify(value)),
        removeItem: () => file.remove(),
      },
      // Read and checked in `readKept`.
      merge: (state) => ({ chart: (state as Kept | undefined)?.chart ?? null }),
      onRehydrateStorage: () => (state, error) => (error === undefined ? putBack(state?.chart ?? null) : tell({ kind: 'not-kept', error })),
    }),
  );

  function readKept(text: string | null): StorageValue<Kept> | null {
    if (text === null) return null;
    const result = parseChart(stateIn(text)?.chart);
    if (result.ok) {
      file.seen(text);
      return { state: { chart: result.chart }, version };
    }
    // Only once it is safe aside may it be written over.
    const aside = () => {
      file.seen(text);
      tell({ kind: 'unreadable', problems: result.problems });
    };
    whenThere(() => storage.write(`${key}.unreadable`, text, undefined), aside, (error) => tell({ kind: 'not-kept', error }));
    return null;
  }

  function putBack(chart: Chart | null): void {
    if (!chart) return;
    // Whoever has marked something in the meantime is asked which of the two it shall be.
    if (store.getState().chart === atStart) store.getState().receiveChart(chart);
    else tell({ kind: 'elsewhere', chart });
  }

  const stopListening = store.subscribe((state, before) => {
    // The history moves when a step is over, not all along a gesture.
    const isStep = state.past !== before.past || state.future !== before.future;
    if (isStep && problem?.kind !== 'elsewhere') kept.setState({ chart: state.chart });
  });
  const stopWatching = storage.watch?.(key, () =>
    whenThere(() => storage.read(key), (text) => void (file.isSeen(text) || foundElsewhere(text)), (error) => tell({ kind: 'not-kept', error })),
  );

  return {
    ready: kept.persist.rehydrate() ?? Promise.resolve(),
    problem: () => problem,
    keepMine() {
      if (problem?.kind !== 'elsewhere') return;
      settle();
      kept.setState({ chart: store.getState().chart });
    },
    takeTheirs() {
      if (problem?.kind !== 'elsewhere' || !problem.chart) return;
      const { chart } = problem;
      settle();
      store.getState().receiveChart(chart);
    },
    discard() {
      file.remove();
      tell(null);
    },
    stop() {
      stopListening();
      stopWatching?.();
    },
  };
}

/** What was kept, in zustand's envelope; undefined if that is not what it is. */
function stateIn(text: string): { chart?: unknown } | undefined {
  try {
    const value = JSON.parse(text) as { state?: { chart?: unknown } } | null;
    return value?.state;
  } catch {
    return undefined;
  }
}
