import { applyChanges, invertChanges, isSameJson, type Change, type ChangeReason, type Chart } from '../chart/index.js';
import { createGesture, toStep, type Gesture } from './gesture.js';
import { emptyHistory, toDo, toRedo, toUndo, type History, type Move } from './history.js';
import { createIssued } from './issued.js';
import type { BodyMapSettings, Step } from './options.js';
import type { BodyMapActions, BodyMapValues } from './state.js';

/** What the editor needs of the store around it. */
export interface EditorHost {
  readonly controlled: boolean;
  readonly values: () => BodyMapValues;
  readonly settings: () => BodyMapSettings;
  readonly set: (values: Partial<BodyMapValues>) => void;
}

export interface Editor
  extends Pick<BodyMapActions, 'undo' | 'redo' | 'beginGesture' | 'endGesture' | 'cancelGesture' | 'receiveChart'> {
  /** @param select a mark to select with it */
  edit(changes: readonly Change[], reason: ChangeReason, select?: string): boolean;
  /** The chart that the next edit builds on. */
  head(): Chart;
  /** The chart at the start of the open gesture. */
  gestureStart(): Chart | undefined;
}

/** Everything that changes the chart of a store: proposes it to the host, applies it, keeps the history. */
export function createEditor({ controlled, values, settings, set }: EditorHost): Editor {
  const issued = createIssued();
  let gesture: Gesture | undefined;
  // Controlled: a chart that the host was given and has not put in yet. Edits of the same turn and of the same
  // gesture build on it; after that, a host that has not put it in has turned it down. The turn ends with a timer,
  // as React puts in what was set outside of an event in a task of its own.
  let inFlight: Chart | undefined;
  let isAsking = false;

  if (controlled) issued.note({ chart: values().chart, history: emptyHistory });

  const head = (): Chart => inFlight ?? values().chart;
  const headHistory = (): History => (inFlight && issued.find(inFlight)?.history) ?? { past: values().past, future: values().future };

  function adopt(chart: Chart, { past, future }: History, select?: string): void {
    const there = (id: string | null): string | null => (chart.marks.some((mark) => mark.id === id) ? id : null);
    set({ chart, past, future, problem: null, selection: there(select ?? values().selection), moving: chart.id === values().chart.id ? there(values().moving) : null });
  }

  function landSoon(): void {
    const chart = inFlight;
    setTimeout(() => {
      if (inFlight === chart && !gesture) inFlight = undefined;
    });
  }

  /** Shows an edit to the host, and makes it unless the host says no. */
  function propose(next: Chart, { step, history }: Move, select?: string): boolean {
    const { readOnly, chart } = values();
    // A host that edits while it is asked about an edit would have one of the two overwritten.
    if (readOnly || isAsking) return false;
    const before = inFlight;
    let isCancelled = false;
    if (controlled) {
      issued.note({ chart: next, history, gesture, select: select ?? (before && issued.find(before)?.select) });
      inFlight = next;
    }
    isAsking = true;
    try {
      settings().onChartChange?.(next, { ...step, cancel: () => void (isCancelled = true) });
    } catch (error) {
      isCancelled = true;
      throw error;
    } finally {
      isAsking = false;
      if (isCancelled && inFlight === next) inFlight = before;
    }
    if (isCancelled) return false;
    if (controlled) landSoon();
    // The host put another chart in meanwhile: the edit was of one that is gone.
    else if (values().chart !== chart) return false;
    else adopt(next, history, select);
    return true;
  }

  function commit(chart: Chart, step: Step): void {
    settings().onChartCommit?.(chart, step);
  }

  function make(move: Move | undefined, select?: string): boolean {
    const next = move && applied(head(), move.step.changes);
    if (!next || !propose(next, move, select)) return false;
    commit(next, move.step);
    return true;
  }

  function makeInGesture(open: Gesture, changes: readonly Change[], reason: ChangeReason, select?: string): boolean {
    const next = applied(head(), changes);
    if (!next || !propose(next, { step: { changes, reason }, history: open.history }, select)) return false;
    open.latest = next;
    open.reason ??= reason;
    open.changes.push(...changes);
    return true;
  }

  function endGesture(): boolean {
    const ended = gesture;
    gesture = undefined;
    landSoon();
    const step = ended && toStep(ended);
    if (!step) return false;
    const { history } = toDo(ended.history, step);
    if (controlled) issued.note({ ...issued.find(ended.latest), chart: ended.latest, history });
    if (values().chart === ended.latest) set({ past: history.past, future: history.future });
    commit(ended.latest, step);
    return true;
  }

  function cancelGesture(): boolean {
    if (!gesture) return false;
    const { start, history, changes } = gesture;
    if (changes.length === 0) return endGesture();
    const isBack = propose(start, { step: { changes: invertChanges(changes), reason: 'undo' }, history });
    // A host that does not want it back keeps it, as a step that can be undone.
    if (!isBack) return !endGesture();
    gesture = undefined;
    return true;
  }

  return {
    head,
    gestureStart: () => gesture?.start,
    edit(changes, reason, select) {
      if (changes.length === 0) return false;
      return gesture ? makeInGesture(gesture, changes, reason, select) : make(toDo(headHistory(), { changes, reason }), select);
    },
    undo: () => !gesture && make(toUndo(headHistory())),
    redo: () => !gesture && make(toRedo(headHistory())),
    beginGesture() {
      if (gesture) endGesture();
      gesture = createGesture(head(), headHistory());
    },
    endGesture,
    cancelGesture,
    receiveChart(chart) {
      const issue = controlled ? issued.find(chart) : undefined;
      const shown = values().chart;
      // A copy of what is shown is no news either: a host that said no may put one in, and what can be undone stays.
      if (controlled && (chart === shown || (issue ? issue.chart === shown : isSameJson(chart, shown)))) return;
      const isOfGesture = gesture && (issue?.gesture === gesture || issue?.chart === gesture.start);
      const wasOpen = gesture && !isOfGesture;
      if (wasOpen) gesture = undefined;
      if (!isOfGesture || issue?.chart === inFlight) inFlight = undefined;
      if (!controlled) adopt(chart, emptyHistory);
      else if (issue) {
        if (issue.select) issued.note({ ...issue, select: undefined });
        adopt(issue.chart, issue.history, issue.select);
      } else {
        issued.note({ chart, history: emptyHistory });
        adopt(chart, emptyHistory);
      }
      // What goes on in the hand goes on, on this chart, and stays one step.
      if (wasOpen) gesture = createGesture(head(), headHistory());
    },
  };
}

/** The chart after the changes; undefined if they do not fit it. */
function applied(chart: Chart, changes: readonly Change[]): Chart | undefined {
  try {
    return applyChanges(chart, changes);
  } catch {
    return undefined;
  }
}
