import type { Change, ChangeReason, Chart } from '../chart/index.js';
import type { Stacks } from './history.js';

/** A chart that the store has shown or proposed to its host, with its context. */
export interface Proposal {
  readonly chart: Chart;
  /** The proposal that it builds on; itself once that no longer matters, so that a chart does not keep all earlier ones in memory. */
  base: Chart;
  /** In a session: the history before it, until it is committed. */
  history: Stacks;
  /** In a session: the changes that led to it. */
  part?: SessionPart | undefined;
  /** The host's answer in its own version. */
  readonly answers?: Proposal | undefined;
  /** A mark to select when the host first passes the chart. */
  select?: string | undefined;
  /** When it was proposed, in milliseconds since 1970; 0 if it was only shown. */
  readonly at: number;
  /** Later proposals have higher numbers. */
  order: number;
}

/** The changes of a session up to a proposal. */
export interface SessionPart {
  /** Of the session. */
  readonly token: object;
  readonly changes: readonly Change[];
  /** The changes before the proposal. */
  readonly before: readonly Change[];
  readonly reason: ChangeReason;
}

/** How many are also recognised by content, for hosts that keep copies. By object they are recognised as long as they live. */
const kept = 30;

/** How many may be pending: more than a drag creates while a slow server answers. */
const mostPending = 2000;

/** The proposals of a store: `pending` ones wait for the host; `recent` are the latest that were proposed or shown. Oldest first. */
export interface Proposals {
  readonly pending: readonly Proposal[];
  readonly recent: readonly Proposal[];
  /** Remembers the visible chart. */
  note(proposal: Omit<Proposal, 'order' | 'at'>): Proposal;
  /** Remembers a proposal, and waits for it. */
  add(proposal: Omit<Proposal, 'order'>): Proposal;
  /** Stops waiting for a proposal and for those before it: it is shown. */
  settle(proposal: Proposal): void;
  /** Stops waiting for a proposal and for those that build on it. */
  drop(proposal: Proposal): void;
  dropAll(): void;
  /** Its session has become a step. */
  close(proposal: Proposal): void;
  byObject(chart: Chart): Proposal | undefined;
  /** From now on, a copy that a host keeps is recognised as this proposal. */
  alias(chart: Chart, proposal: Proposal): void;
}

/** Forgets what a proposal was built on, unless a session still has to become a step. */
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
