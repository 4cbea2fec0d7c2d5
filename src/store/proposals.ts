import type { Change, ChangeReason, Chart } from '../chart/index.js';
import type { Stacks } from './history.js';

/** A chart that the store has shown or has proposed to its host, with what belongs to it. */
export interface Proposal {
  readonly chart: Chart;
  /** What it was built on; itself once that no longer matters, as a chart must not keep all those before it alive. */
  base: Chart;
  /** In a session, the history before it, until it is committed. */
  history: Stacks;
  /** What of a session has led to it. */
  part?: SessionPart | undefined;
  /** What the host has answered by it in its own words. */
  readonly answers?: Proposal | undefined;
  /** A mark to select when the host first puts the chart in. */
  select?: string | undefined;
  /** When it was proposed, in milliseconds since 1970; 0 for what was only shown. */
  readonly at: number;
  /** Later ones have higher numbers. */
  order: number;
}

/** The changes of a session up to a proposal. */
export interface SessionPart {
  /** Of the session. */
  readonly token: object;
  readonly changes: readonly Change[];
  /** Those before the proposal. */
  readonly before: readonly Change[];
  readonly reason: ChangeReason;
}

/** How many are also known by what they say, for hosts that keep copies of their own. By object they are known for as long as they live. */
const kept = 30;

/** How many may wait for an answer: more than a drag makes while a slow server thinks. */
const mostPending = 2000;

/** What a store has proposed: `pending` waits for the host; `recent` are the latest of all that were proposed or shown. Oldest first. */
export interface Proposals {
  readonly pending: readonly Proposal[];
  readonly recent: readonly Proposal[];
  /** Remembers what is shown. */
  note(proposal: Omit<Proposal, 'order' | 'at'>): Proposal;
  /** Remembers what is proposed, and waits for it. */
  add(proposal: Omit<Proposal, 'order'>): Proposal;
  /** Stops waiting for a proposal and for those before it: it is shown. */
  settle(proposal: Proposal): void;
  /** Stops waiting for a proposal and for those that build on it. */
  drop(proposal: Proposal): void;
  dropAll(): void;
  /** The session that it belongs to is a step by now. */
  close(proposal: Proposal): void;
  byObject(chart: Chart): Proposal | undefined;
  /** From now on, a copy that a host keeps is found as the proposal that it is of. */
  alias(chart: Chart, proposal: Proposal): void;
}

/** Forgets what a proposal was built on, unless a session still has to become a step of its own. */
function release(proposal: Proposal): void {
  if (!proposal.part) proposal.base = proposal.chart;
}

export function createProposals(): Proposals {
  const byChart = new WeakMap<Chart, Proposal>();
  let recent: Proposal[] = [];
  let pending: Proposal[] = [];
  let count = 0;

  function note(proposal: Omit<Proposal, 'order' | 'at'>): Proposal {
    const noted: Proposal = { at: 0, ...proposal, order: ++count };
    byChart.set(noted.chart, noted);
    recent = [...recent.slice(1 - kept), noted];
    return noted;
  }

  function keep(still: Proposal[]): void {
    for (const proposal of pending) if (!still.includes(proposal)) release(proposal);
    pending = still;
  }

  return {
    get pending() {
      return pending;
    },
    get recent() {
      return recent;
    },
    note(proposal) {
      const noted = note(proposal);
      release(noted);
      return noted;
    },
    add(proposal) {
      const added = note(proposal);
      if (pending.length >= mostPending) keep(pending.slice(1));
      pending.push(added);
      return added;
    },
    settle: ({ order }) => keep(pending.filter((other) => other.order > order)),
    drop: ({ order }) => keep(pending.filter((other) => other.order < order)),
    dropAll: () => keep([]),
    close(proposal) {
      proposal.part = undefined;
      if (!pending.includes(proposal)) release(proposal);
    },
    byObject: (chart) => byChart.get(chart),
    alias: (chart, proposal) => void byChart.set(chart, proposal),
  };
}
