import { applyChanges, invertChanges, isSameJson, type Change, type ChangeReason, type Chart } from '../chart/index.js';
import type { Build, EditPort, Stamps } from './edit-port.js';
import { createEditActions } from './edits.js';
import { emptyHistory, toDo, toRedo, toUndo, type EditHistory, type Move } from './history.js';
import { createIssued } from './issued.js';
import type { Step } from './options.js';
import { openSession, toStep, type EditSession, type OpenSession } from './session.js';
import type { BodyMapActions, BodyMapValues } from './state.js';

/** What the editor needs of the store around it. */
export interface EditorHost extends Stamps {
  readonly controlled: boolean;
  readonly values: () => BodyMapValues;
  readonly set: (values: Partial<BodyMapValues>) => void;
}

export interface Editor extends EditPort, Pick<BodyMapActions, 'undo' | 'redo' | 'begin' | 'receiveChart'> {}

/** Everything that changes the chart of a store: proposes it to the host, applies it, keeps the history. */
export function createEditor({ controlled, values, set, ...stamps }: EditorHost): Editor {
  const { settings } = stamps;
  const issued = createIssued();
  let open: OpenSession | undefined;
  // Controlled: a chart that the host was given and has not put in yet. Edits of the same turn and of the same
  // session build on it; after that, a host that has not put it in has turned it down. The turn ends with a timer,
  // as React puts in what was set outside of an event in a task of its own.
  let inFlight: Chart | undefined;
  let isAsking = false;

  if (controlled) issued.note({ chart: values().chart, history: emptyHistory });

  const head = (): Chart => inFlight ?? values().chart;
  const headHistory = (): EditHistory => (inFlight && issued.find(inFlight)?.history) ?? { past: values().past, future: values().future };

  function adopt(chart: Chart, { past, future }: EditHistory, select?: string): void {
    const there = (id: string | null): string | null => (chart.marks.some((mark) => mark.id === id) ? id : null);
    set({ chart, past, future, problem: null, selection: there(select ?? values().selection), moving: chart.id === values().chart.id ? there(values().moving) : null });
  }

  function landSoon(): void {
    const chart = inFlight;
    setTimeout(() => {
      if (inFlight === chart && !open) inFlight = undefined;
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
      issued.note({ chart: next, history, session: open, select: select ?? (before && issued.find(before)?.select) });
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

  const tellCommit = (chart: Chart, step: Step): void => settings().onChartCommit?.(chart, step);

  function make(move: Move | undefined, select?: string): boolean {
    const next = move && applied(head(), move.step.changes);
    if (!next || !propose(next, move, select)) return false;
    tellCommit(next, move.step);
    return true;
  }

  function makeIn(session: OpenSession, changes: readonly Change[], reason: ChangeReason, select?: string): boolean {
    const next = applied(head(), changes);
    if (!next || !propose(next, { step: { changes, reason }, history: session.history }, select)) return false;
    session.latest = next;
    session.reason ??= reason;
    session.changes.push(...changes);
    return true;
  }

  function commit(): boolean {
    const ended = open;
    open = undefined;
    landSoon();
    const step = ended && toStep(ended);
    if (!step) return false;
    const { history } = toDo(ended.history, step);
    if (controlled) issued.note({ ...issued.find(ended.latest), chart: ended.latest, history });
    if (values().chart === ended.latest) set({ past: history.past, future: history.future });
    tellCommit(ended.latest, step);
    return true;
  }

  function cancel({ start, history, changes }: OpenSession): boolean {
    if (changes.length === 0) return commit();
    const isBack = propose(start, { step: { changes: invertChanges(changes), reason: 'undo' }, history });
    // A host that does not want it back keeps it, as a step that can be undone.
    if (!isBack) return !commit();
    open = undefined;
    return true;
  }

  function begin(): EditSession {
    if (open) commit();
    const session = openSession(head(), headHistory());
    open = session;
    const edit = (build: Build, reason: ChangeReason, select?: string): boolean => {
      if (open !== session) return false;
      const changes = build(head(), session.start);
      return changes.length > 0 && makeIn(session, changes, reason, select);
    };
    return {
      ...createEditActions({ edit }, stamps),
      get isOpen() {
        return open === session;
      },
      commit: () => open === session && commit(),
      cancel: () => open === session && cancel(session),
    };
  }

  return {
    begin,
    edit(build, reason, select) {
      // Somebody else's session: what was done in it is a step of its own.
      if (open && !isAsking) commit();
      const changes = build(head());
      return changes.length > 0 && make(toDo(headHistory(), { changes, reason }), select);
    },
    undo() {
      if (open && !isAsking) commit();
      return make(toUndo(headHistory()));
    },
    redo() {
      if (open && !isAsking) commit();
      return make(toRedo(headHistory()));
    },
    receiveChart(chart) {
      const issue = controlled ? issued.find(chart) : undefined;
      const shown = values().chart;
      // A copy of what is shown is no news either: a host that said no may put one in, and what can be undone stays.
      if (controlled && (chart === shown || (issue ? issue.chart === shown : isSameJson(chart, shown)))) return;
      const isOfSession = open && (issue?.session === open || issue?.chart === open.start);
      if (!isOfSession || issue?.chart === inFlight) inFlight = undefined;
      if (!controlled) adopt(chart, emptyHistory);
      else if (issue) {
        if (issue.select) issued.note({ ...issue, select: undefined });
        adopt(issue.chart, issue.history, issue.select);
      } else {
        issued.note({ chart, history: emptyHistory });
        adopt(chart, emptyHistory);
      }
      if (!open || isOfSession) return;
      // On another state of the chart the session goes on and stays one step; another chart is none of its business.
      if (chart.id === shown.id) Object.assign(open, openSession(head(), headHistory()));
      else open = undefined;
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
