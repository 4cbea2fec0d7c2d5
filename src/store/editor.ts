import { invertChanges, mergeChanges, type Chart } from '../chart/index.js';
import { answeredBy, hasSameItems, inAWay, knownAs, recognise, toTheLetter, withOurItems } from './answers.js';
import type { EditPort, Stamps } from './edit-port.js';
import { createEditActions } from './edits.js';
import { isThere } from './controls.js';
import { createDeadline, reportLapse } from './deadline.js';
import { emptyHistory, limitOf, travel, withStep, type Stacks } from './history.js';
import { leftLinking } from './linking.js';
import { made } from './made.js';
import type { Step } from './options.js';
import { problemsOf, reportRefused } from './problems.js';
import { createProposals, type Proposal, type SessionPart } from './proposals.js';
import { done, refusal, type ActionResult, type Refusal } from './results.js';
import { openSession, toStep, type EditSession, type OpenSession } from './session.js';
import type { BodyMapActions, BodyMapValues } from './state.js';

/** What the editor needs from the store. */
export interface EditorHost extends Stamps {
  /** Initial values. */
  readonly chart: Chart;
  readonly values: () => EditorValues;
  readonly set: (values: Partial<EditorValues>) => void;
}

/** The values that the editor reads and sets. */
export interface EditorValues extends Omit<BodyMapValues, 'past' | 'future'>, Stacks {}

export interface Editor extends EditPort, Pick<BodyMapActions, 'undo' | 'redo' | 'begin' | 'receiveChart'> {}

/** Everything that changes the chart of a store: proposes changes to the host, applies them, keeps the history. */
export function createEditor({ chart: first, values, set, ...stamps }: EditorHost): Editor {
  const { settings } = stamps;
  const proposals = createProposals();
  /** Charts that the host has passed, in its version or ours. */
  const answered = new WeakSet<Proposal>();
  let open: OpenSession | undefined;
  let isAsking = false;
  const waitForHost = createDeadline(() => proposals.pending[0]?.at, () => open !== undefined, lapse);

  /** The visible chart. */
  let shown = proposals.note({ chart: first, base: first, history: emptyHistory });

  const latest = (): Proposal | undefined => proposals.pending.at(-1);
  const head = (): Chart => latest()?.chart ?? values().chart;
  const headHistory = (): Stacks => latest()?.history ?? { past: values().past, future: values().future };
  const limit = (): number => limitOf(settings().historyLimit);

  function publishHead(): void {
    if (values().head !== head()) set({ head: head() });
  }

  function adopt(next: Proposal, select?: string): void {
    const { chart, history: { past, future } } = next;
    const { selection, moving, linking, chart: before, settled, previous } = values();
    shown = next;
    const there = (id: string | null): string | null => (chart.marks.some((mark) => mark.id === id) ? id : null);
    const isSame = chart.id === before.id;
    // A mark of the last visit stays selected until it is answered. If today's mark is removed, its ghost must be selected again.
    const asked = selection !== null && !before.marks.some((mark) => mark.id === selection) && isThere(chart, previous, selection) ? selection : null;
    set({ chart, head: latest()?.chart ?? chart, past, future, problem: null, selection: there(select ?? selection) ?? asked, moving: isSame ? there(moving) : null, ...(linking && !(isSame && there(linking.from)) ? leftLinking(linking) : {}), settled: open && isSame ? settled : chart });
  }

  /** A chart of a closed session that was not its last: what led to it becomes a step, because it stays. */
  function standAlone(): void {
    const { part, history, base, chart } = shown;
    if (!part || part.token === open?.token || proposals.pending.length > 0) return;
    const step = toStep({ start: base, latest: chart, changes: part.changes, reason: part.reason });
    proposals.close(shown);
    if (!step) return;
    restore(withStep(history, step, limit()));
  }

  function lapse(): void {
    const last = latest();
    // The visible chart may answer the last proposal as well as the first, after a change and its reverse. If the host has passed nothing since, only
    // a complete match is an answer.
    const isUntouched = proposals.pending[0]?.base === values().chart;
    const isAnswered = last && (last.chart === values().chart || answeredBy(values().chart, [last], isUntouched ? toTheLetter : inAWay));
    proposals.dropAll();
    if (isAnswered) restore(last.history);
    standAlone();
    publishHead();
    if (!isAnswered) reportLapse();
  }

  /** Replaces the history of the visible chart. */
  function restore(history: Stacks): void {
    shown.history = history;
    set({ past: history.past, future: history.future });
  }

  /** If a host edited while it is asked about an edit, one of the two would be overwritten. */
  const asking = (): Refusal | undefined => (isAsking ? refusal('in-callback') : undefined);
  /** Why nothing can be edited now. */
  const bar = (): Refusal | undefined => (values().readOnly ? refusal('read-only') : asking());

  /** Proposes an edit to the host, and applies it unless the host refuses. */
  function propose(next: Chart, step: Step, history: Stacks, select?: string, part?: SessionPart): ActionResult {
    const { chart, controlled } = values();
    const barred = bar();
    if (barred) return barred;
    const proposal = controlled ? proposals.add({ chart: next, base: head(), history, part, select: select ?? latest()?.select, at: Date.now() }) : undefined;
    let isRefused = false;
    const refuse = (): void => {
      if (isAsking) isRefused = true;
      else if (proposal) withdraw(proposal);
    };
    isAsking = true;
    try {
      settings().onChartChange?.(next, { ...step, cancel: refuse });
    } catch (error) {
      isRefused = true;
      throw error;
    } finally {
      isAsking = false;
      if (isRefused && proposal) proposals.drop(proposal);
      publishHead();
    }
    if (isRefused) return refusal('refused');
    if (!proposal) {
      // The host passed another chart meanwhile: the edit was of one that is gone.
      if (values().chart !== chart) return refusal('refused');
      adopt(proposals.note({ chart: next, base: chart, history, part }), select);
      return done;
    }
    if (proposals.pending.length > 0) waitForHost();
    return proposals.pending.includes(proposal) || answered.has(proposal) ? done : refusal('refused');
  }

  /** The host refuses an edit later. Edits that build on it are dropped, too. */
  function withdraw(proposal: Proposal): void {
    if (!proposals.pending.includes(proposal)) return;
    proposals.drop(proposal);
    publishHead();
    const { part } = proposal;
    if (!open) return standAlone();
    // It began with a dropped edit.
    if (part?.token !== open.token) return void Object.assign(open, openSession(head(), headHistory()));
    open.changes = part.before;
    open.latest = head();
  }

  const reportCommit = (chart: Chart, step: Step): void => settings().onChartCommit?.(chart, step);

  function makeStep(step: Step, next: Chart, history: Stacks, select?: string): ActionResult {
    const result = propose(next, step, history, select);
    if (result.ok) reportCommit(next, step);
    return result;
  }

  /** Commits the open session of another owner. */
  function settle(): void {
    if (open && !isAsking) commit();
  }

  function commit(): ActionResult {
    const ended = open;
    open = undefined;
    const step = ended && toStep(ended);
    if (!step) {
      if (values().settled !== values().chart) set({ settled: values().chart });
      return refusal('nothing-to-do');
    }
    const history = withStep(ended.history, step, limit());
    const proposal = proposals.byObject(ended.latest);
    const isShown = proposal && (shown === proposal || shown.answers === proposal);
    for (const entry of isShown ? [proposal, shown] : proposal ? [proposal] : []) {
      entry.history = history;
      proposals.close(entry);
    }
    if (isShown) set({ past: history.past, future: history.future, settled: values().chart });
    reportCommit(ended.latest, step);
    return done;
  }

  function cancel({ start, history, changes }: OpenSession): ActionResult {
    if (changes.length === 0) return commit();
    const result = propose(start, { changes: invertChanges(changes), reason: 'undo' }, history);
    // If a host does not restore it, it stays as a step that can be undone.
    if (!result.ok) return commit().ok ? result : done;
    open = undefined;
    if (values().chart === start) set({ settled: start });
    return done;
  }

  function begin(): EditSession {
    settle();
    const session = openSession(head(), headHistory());
    if (!isAsking) open = session;
    const edit: EditPort['edit'] = (build, reason, select) => {
      const work = closed() ?? bar() ?? made(settings(), reason, build, head(), session.start);
      if (!work.ok) return work;
      const { changes, next } = work;
      // Merged as they come, so that a long drag stays short.
      const all = mergeChanges([...session.changes, ...changes]);
      const part = { token: session.token, changes: all, before: session.changes, reason: session.reason ?? reason };
      const result = propose(next, { changes, reason }, session.history, select, part);
      if (!result.ok) return result;
      session.latest = next;
      session.reason ??= reason;
      session.changes = all;
      return done;
    };
    const closed = (): Refusal | undefined => (open === session ? undefined : refusal('closed'));
    return {
      ...createEditActions({ edit }, stamps),
      get isOpen() {
        return open === session;
      },
      commit: () => closed() ?? asking() ?? commit(),
      cancel: () => closed() ?? asking() ?? cancel(session),
    };
  }

  function go(reason: 'undo' | 'redo'): ActionResult {
    settle();
    const move = travel(headHistory(), head(), reason, limit());
    if (move) return makeStep(move.step, move.next, move.history);
    // Nothing of it remains on the chart.
    const list = reason === 'undo' ? 'past' : 'future';
    if (proposals.pending.length === 0 && values()[list].length > 0) restore({ ...shown.history, [list]: emptyHistory[list] });
    return refusal('nothing-to-do');
  }

  /** A chart that is or was shown or proposed, or a copy of one. */
  function receiveKnown(chart: Chart, known: Proposal): void {
    const before = values().chart;
    if (known.chart !== chart) proposals.alias(chart, known);
    if (known.chart === before) {
      // Nothing new: a host renders again. But if the proposal is equal to it, it is answered.
      if (latest()?.chart === before) proposals.dropAll();
      standAlone();
      return publishHead();
    }
    const isPending = proposals.pending.includes(known);
    if (isPending) take(known);
    else proposals.dropAll();
    const { select } = known;
    known.select = undefined;
    adopt(known, select);
    if (!isPending) resume(before);
  }

  /** An answer in the host's version, the visible chart normalised, or another chart. */
  function receiveOther(chart: Chart, proposal: Proposal | undefined): void {
    const before = values().chart;
    const like = proposal ?? (hasSameItems(chart, before) ? shown : undefined);
    const next = like ? withOurItems(chart, like.chart) : chart;
    const noted = proposals.note({ chart: next, base: like?.base ?? next, history: like?.history ?? emptyHistory, part: like?.part, answers: proposal });
    proposals.alias(chart, noted);
    if (proposal) take(proposal);
    else proposals.dropAll();
    adopt(noted, proposal?.select);
    if (!proposal) resume(before);
  }

  /** A gesture in progress continues on another state of the same chart, and ends on another chart. */
  function resume(before: Chart): void {
    if (open) open.token = {};
    standAlone();
    if (!open) return;
    if (values().chart.id === before.id) Object.assign(open, openSession(head(), headHistory()));
    else open = undefined;
    if (!open || values().settled.id !== values().chart.id) set({ settled: values().chart });
  }

  function take(proposal: Proposal): void {
    answered.add(proposal);
    proposals.settle(proposal);
  }

  return {
    begin,
    edit(build, reason, select) {
      settle();
      const work = bar() ?? made(settings(), reason, build, head());
      if (!work.ok) return work;
      const { changes, next } = work;
      return makeStep({ changes, reason }, next, withStep(headHistory(), { changes, reason }, limit()), select);
    },
    undo: () => go('undo'),
    redo: () => go('redo'),
    receiveChart(chart) {
      const own = knownAs(chart, shown, proposals);
      const problems = own ? [] : problemsOf(chart);
      if (problems.length > 0) {
        reportRefused('a chart', problems, settings());
        return refusal('not-valid');
      }
      const { known, answers } = own ? { known: own } : recognise(chart, proposals);
      if (known) receiveKnown(chart, known);
      else receiveOther(chart, answers);
      return done;
    },
  };
}
