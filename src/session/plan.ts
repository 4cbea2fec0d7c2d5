import type { Mark } from '../chart/index.js';
import { beginWork, type Work } from '../treatment/index.js';

/** What to do at one mark, in at least one step. */
export interface Hold extends Work {
  readonly mark: string;
}

/** The marks of a session in order, each at most once. */
export type Plan = readonly Hold[];

/** The method that sessions support has eight points. */
export const maxHolds = 8;

/** The holds whose marks still exist. */
export const onChart = (plan: Plan, marks: readonly Mark[]): Hold[] => plan.filter((hold) => marks.some(({ id }) => id === hold.mark));

/** Adds a mark at the end; the same plan if it is already there or has eight. */
export const addHold = (plan: Plan, mark: string): Plan =>
  plan.length >= maxHolds || plan.some((hold) => hold.mark === mark) ? plan : [...plan, { mark, ...beginWork() }];

export const removeHold = (plan: Plan, mark: string): Plan => plan.filter((hold) => hold.mark !== mark);

/** Moves a mark by one place; the same plan at its ends. */
export function moveHold(plan: Plan, mark: string, by: -1 | 1): Plan {
  const from = plan.findIndex((hold) => hold.mark === mark);
  const [hold, other] = [plan[from], plan[from + by]];
  if (!hold || !other) return plan;
  return plan.map((each) => (each === hold ? other : each === other ? hold : each));
}

/** Changes what to do at a mark. */
export const setWork = (plan: Plan, mark: string, work: Work): Plan => plan.map((hold) => (hold.mark === mark ? { ...work, mark } : hold));
