import { applyChanges, ChangeError, invertChanges, isSameJson, rebaseChanges, type Change, type Chart } from '../chart/index.js';
import type { Step } from './options.js';
import { StepStack, type Steps } from './steps.js';

/** The steps that can be undone (`past`) and redone (`future`), the next of each last. */
export interface EditHistory {
  /** The steps to undo; the next one is last. */
  readonly past: Steps;
  /** The steps to redo; the next one is last. */
  readonly future: Steps;
}

/** The history in the store. */
export interface Stacks {
  readonly past: StepStack;
  readonly future: StepStack;
}

export const emptyHistory: Stacks = { past: new StepStack(), future: new StepStack() };

/** A step to take, the chart it leads to, and the history after it. */
export interface Move {
  readonly step: Step;
  readonly next: Chart;
  readonly history: Stacks;
}

/** How many steps can be undone: what the host wants, otherwise 200. */
export function limitOf(wanted: number | undefined): number {
  const limit = wanted ?? 200;
  return limit >= 0 ? Math.floor(limit) : 200;
}

/** An edit is added on top, and the redo steps are dropped. */
export const withStep = ({ past }: Stacks, step: Step, limit: number): Stacks => ({ past: past.with(step, limit), future: emptyHistory.future });

/** Undoes the last step, or redoes the step undone last. A step without any trace on the chart is left out. */
export function travel(history: Stacks, chart: Chart, reason: 'undo' | 'redo', limit: number): Move | undefined {
  const [from, to] = reason === 'undo' ? (['past', 'future'] as const) : (['future', 'past'] as const);
  let rest = history[from];
  for (let last = rest.at(-1); last; last = rest.at(-1)) {
    rest = rest.withoutLast();
    const wanted = reason === 'undo' ? invertChanges(last.changes) : last.changes;
    const made = applied(chart, wanted) ?? applied(chart, rebaseChanges(chart, wanted));
    if (!made || isSameJson(made.next, chart)) continue;
    // A host may have normalised the chart meanwhile: the inverse is computed from what was really done.
    const step = made.changes === wanted ? last : { ...last, changes: reason === 'undo' ? invertChanges(made.changes) : made.changes };
    return { step: { changes: made.changes, reason }, next: made.next, history: { ...history, [from]: rest, [to]: history[to].with(step, limit) } };
  }
  return undefined;
}

function applied(chart: Chart, changes: readonly Change[]): { readonly changes: readonly Change[]; readonly next: Chart } | undefined {
  try {
    return changes.length > 0 ? { changes, next: applyChanges(chart, changes) } : undefined;
  } catch (error) {
    if (error instanceof ChangeError) return undefined;
    throw error;
  }
}
