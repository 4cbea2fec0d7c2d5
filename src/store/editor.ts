import { applyChanges, ChangeError, changeReasons, invertChanges, type Change, type ChangeReason, type Chart } from '../chart/index.js';
import { answeredBy, hasSameItems, withOurItems } from './answers.js';
import type { Build, EditPort, Stamps } from './edit-port.js';
import { createEditActions } from './edits.js';
import { emptyHistory, travel, withStep, type Stacks } from './history.js';
import type { Step } from './options.js';
import { isDevelopment, problemsOf, reportRefused } from './problems.js';
import { createProposals, type Proposal } from './proposals.js';
import { openSession, toStep, type EditSession, type OpenSession } from './session.js';
import type { BodyMapActions, BodyMapValues } from './state.js';

/** What the editor needs of the store around it. */
export interface EditorHost extends Stamps {
  /** What it begins with. */
  readonly chart: Chart;
  readonly values: () => EditorValues;
  readonly set: (values: Partial<EditorValues>) => void;
}

/** What of the values the editor reads and sets. */
export interface EditorValues extends Omit<BodyMapValues, 'past' | 'future'>, Stacks {}

export interface Editor extends EditPort, Pick<BodyMapActions, 'undo' | 'redo' | 'begin' | 'head' | 'receiveChart'> {}

/** How long a host may take to put in what was proposed to it, in milliseconds. It may ask a server on a bad line. */
const patience = 10_000;

const defaultLimit = 200;

/** Everything that changes the chart of a store: proposes it to the host, applies it, keeps the history. */
export function createEditor({ chart: first, values, set, ...stamps }: EditorHost): Editor {
  const { settings } = stamps;
  const proposals = createProposals();
  /** Those that the host has put in, in its words or ours. */
  const answered = new WeakSet<Proposal>();
  let open: OpenSession | undefined;
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  proposals.note({ chart: first, base: first, history: emptyHistory, changesBefore: 0 });

  const latest = (): Proposal | undefined => proposals.pending.at(-1);
  const head = (): Chart => latest()?.chart ?? values().chart;
  const headHistory = (): Stacks => latest()?.history ?? { past: values().past, future: values().future };
  const limit = (): number => {
    const wanted = settings().historyLimit ?? defaultLimit;
    return wanted >= 0 ? Math.floor(wanted) : defaultLimit;
  };

  function adopt(chart: Chart, { past, future }: Stacks, select?: string): void {
    const { selection, moving, chart: before, settled } = values();
    const there = (id: string | null): string | null => (chart.marks.some((mark) => mark.id === id) ? id : null);
    const isSame = chart.id === before.id;
    set({ chart, past, future, problem: null, selection: there(select ?? selection), moving: isSame ? there(moving) : null, settled: open && isSame ? settled : chart });
  }

  /** Waits for the host, but not for ever: an edit that it has lost would come back with each edit after it. */
  function waitForHost(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (open) return waitForHost();
      const isLost = proposals.pending.length > 0 && head() !== values().chart;
      proposals.dropAll();
      if (isLost && isDevelopment()) {
        console.warn(`palpate: an edit was dropped, as the host has not put it in for ${patience / 1000} seconds. Put the \`next\` of \`onChartChange\` in as \`chart\`, or refuse it by \`cancel()\`.`);
      }
    }, patience);
    // A server that keeps a store need not wait for it.
    (timer as { unref?: () => void }).unref?.();
  }

  /** Shows an edit to the host, and makes it unless the host refuses. */
  function propose(next: Chart, step: Step, history: Stacks, select?: string): boolean {
    const { readOnly, chart, controlled } = values();
    // A host that edits while it is asked about an edit would have one of the two overwritten.
    if (readOnly || isAsking) return false;
    const proposal = controlled ? proposals.add({ chart: next, base: head(), history, session: open, changesBefore: open?.changes.length ?? 0, select: select ?? latest()?.select }) : undefined;
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
    }
    if (isRefused) return false;
    if (!proposal) {
      // The host put another chart in meanwhile: the edit was of one that is gone.
      if (values().chart !== chart) return false;
      proposals.note({ chart: next, base: chart, history, changesBefore: 0 });
      adopt(next, history, select);
      return true;
    }
    if (proposals.pending.length > 0) waitForHost();
    return proposals.pending.includes(proposal) || answered.has(proposal);
  }

  /** The host refuses an edit after it has thought about it. What builds on it goes with it. */
  function withdraw(proposal: Proposal): void {
    if (!proposals.pending.includes(proposal)) return;
    proposals.drop(proposal);
    if (!open || open !== proposal.session) return;
    open.changes.length = Math.min(open.changes.length, proposal.changesBefore);
    open.latest = head();
  }

  /** The chart after an edit; undefined, and reported, if it would not read back. One that does not fit is none. */
  function after(changes: readonly Change[]): Chart | undefined {
    try {
      return applyChanges(head(), changes);
    } catch (error) {
      if (!(error instanceof ChangeError)) throw error;
      if (error.problems.length > 0) reportRefused('an edit', error.problems, settings());
      return undefined;
    }
  }

  /** The changes of an edit; none, and reported, where what it was given is of no use. */
  function built(build: Build, start?: Chart): readonly Change[] {
    try {
      const changes = build(head(), start);
      if (Array.isArray(changes)) return changes;
      throw new TypeError('changes must be a list');
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
      reportRefused('an edit', [{ path: '', message: `Its arguments are of no use: ${error.message}.` }], settings());
      return [];
    }
  }

  const isReason = (reason: ChangeReason): boolean => {
    if (changeReasons.includes(reason)) return true;
    reportRefused('an edit', [{ path: 'reason', message: `must be one of ${changeReasons.join(', ')}, and is ${String(reason)}.` }], settings());
    return false;
  };

  const tellCommit = (chart: Chart, step: Step): void => settings().onChartCommit?.(chart, step);

  function makeStep(step: Step, next: Chart, history: Stacks, select?: string): boolean {
    if (!propose(next, step, history, select)) return false;
    tellCommit(next, step);
    return true;
  }

  /** Commits what somebody else has open. */
  function settle(): void {
    if (open && !isAsking) commit();
  }

  function commit(): boolean {
    const ended = open;
    open = undefined;
    const step = ended && toStep(ended);
    if (!step) {
      if (values().settled !== values().chart) set({ settled: values().chart });
      return false;
    }
    const history = withStep(ended.history, step, limit());
    const proposal = proposals.find(ended.latest);
    if (proposal) proposals.replace(proposal, history);
    if (values().chart === ended.latest) set({ past: history.past, future: history.future, settled: ended.latest });
    tellCommit(ended.latest, step);
    return true;
  }

  function cancel({ start, history, changes }: OpenSession): boolean {
    if (changes.length === 0) return commit();
    const isBack = propose(start, { changes: invertChanges(changes), reason: 'undo' }, history);
    // A host that does not want it back keeps it, as a step that can be undone.
    if (!isBack) return !commit();
    open = undefined;
    if (values().chart === start) set({ settled: start });
    return true;
  }

  function begin(): EditSession {
    settle();
    const session = openSession(head(), headHistory());
    if (!isAsking) open = session;
    const edit: EditPort['edit'] = (build, reason, select) => {
      if (open !== session || isAsking || !isReason(reason)) return false;
      const changes = built(build, session.start);
      const next = changes.length > 0 ? after(changes) : undefined;
      if (!next || !propose(next, { changes, reason }, session.history, select)) return false;
      session.latest = next;
      session.reason ??= reason;
      session.changes.push(...changes);
      return true;
    };
    return {
      ...createEditActions({ edit }, stamps),
      get isOpen() {
        return open === session;
      },
      commit: () => open === session && !isAsking && commit(),
      cancel: () => open === session && !isAsking && cancel(session),
    };
  }

  function go(reason: 'undo' | 'redo'): boolean {
    settle();
    const move = travel(headHistory(), head(), reason, limit());
    return move !== undefined && makeStep(move.step, move.next, move.history);
  }

  /** A chart that is neither shown nor proposed: an answer in the host's own words, the shown one put in order, or another. */
  function receiveOther(chart: Chart): void {
    const { chart: shown, past, future } = values();
    const proposal = chart.id === shown.id ? answeredBy(chart, proposals.pending) : undefined;
    const isOurs = proposal !== undefined || hasSameItems(chart, shown);
    const next = isOurs ? withOurItems(chart, proposal?.chart ?? shown) : chart;
    const history = proposal?.history ?? (isOurs ? { past, future } : emptyHistory);
    const noted = proposals.note({ chart: next, base: shown, history, changesBefore: 0 });
    if (next !== chart) proposals.alias(chart, noted);
    if (proposal) take(proposal);
    else proposals.dropAll();
    adopt(next, history, proposal?.select);
    if (!proposal) resume(shown);
  }

  /** What goes on in the hand goes on, on another state of the same chart; another chart is none of its business. */
  function resume(before: Chart): void {
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
    head,
    edit(build, reason, select) {
      settle();
      if (isAsking || !isReason(reason)) return false;
      const changes = built(build);
      const next = changes.length > 0 ? after(changes) : undefined;
      return next !== undefined && makeStep({ changes, reason }, next, withStep(headHistory(), { changes, reason }, limit()), select);
    },
    undo: () => go('undo'),
    redo: () => go('redo'),
    receiveChart(chart) {
      const shown = values().chart;
      const found = typeof chart === 'object' && chart !== null ? proposals.find(chart) : undefined;
      if (!found) {
        const problems = problemsOf(chart);
        if (problems.length > 0) reportRefused('a chart', problems, settings());
        else receiveOther(chart);
        return problems.length === 0;
      }
      if (found.chart !== chart) proposals.alias(chart, found);
      if (found.chart === shown) {
        // No news: a host renders again. But where what is proposed comes to the same, it is answered.
        if (latest()?.chart === shown) proposals.dropAll();
        return true;
      }
      const isPending = proposals.pending.some(({ chart: proposed }) => proposed === found.chart);
      if (isPending) take(found);
      else proposals.dropAll();
      const { select } = found;
      found.select = undefined;
      adopt(found.chart, found.history, select);
      if (!isPending) resume(shown);
      return true;
    },
  };
}
