import type { Plan } from './plan.js';

/**
 * The clock of a session. It never counts ticks: it knows when a stretch of holding began, and moves the time from
 * then to now into the steps whenever it is asked. How often that happens, and how long the tab slept in between, makes no difference.
 *
 * A step ends by itself when its planned time is up and the next of the same mark begins at that very moment; after the
 * last the clock stands still. All times are in milliseconds, time stamps as `Date.now()` has them.
 */
export interface SessionClock {
  readonly plan: Plan;
  /** The mark whose turn it is, by its place in the plan. */
  readonly hold: number;
  /** The step that is held or comes next; the number of steps where all are over. */
  readonly step: number;
  /** Time really held so far, by place in the plan and step. */
  readonly held: readonly (readonly number[])[];
  /** Since when time runs; null while it stands still. */
  readonly since: number | null;
  /** The latest time stamp seen. A system clock that is put back does not turn this one back. */
  readonly seen: number;
  readonly isFinished: boolean;
}

/**
 * `start` begins or resumes; `skip` ends a step and keeps the time held; `reset` returns the mark to its start;
 * `next` continues to the next mark, unstarted; `finish` ends the session; `tick` only brings the clock up to date.
 */
export type ClockAction = 'start' | 'pause' | 'skip' | 'reset' | 'next' | 'finish' | 'tick';

export const createClock = (plan: Plan, now: number): SessionClock => ({
  plan,
  hold: 0,
  step: 0,
  held: plan.map(({ steps }) => steps.map(() => 0)),
  since: null,
  seen: now,
  isFinished: false,
});

/** The clock after an action at a time; pure. What does not fit the moment only brings it up to date. */
export function turn(clock: SessionClock, action: ClockAction, now: number): SessionClock {
  const at = settle(clock, now);
  if (at.isFinished) return at;
  switch (action) {
    case 'start':
      return isHoldOver(at) || at.since !== null ? at : { ...at, since: at.seen };
    case 'pause':
      return { ...at, since: null };
    case 'skip':
      return isHoldOver(at) ? at : standing({ ...at, step: at.step + 1 });
    case 'reset':
      return { ...at, step: 0, since: null, held: at.held.map((steps, index) => (index === at.hold ? steps.map(() => 0) : steps)) };
    case 'next':
      return at.hold + 1 < at.plan.length ? { ...at, hold: at.hold + 1, step: 0, since: null } : at;
    case 'finish':
      return { ...at, since: null, isFinished: true };
    default:
      return at;
  }
}

/** The clock brought up to a time. */
export function settle(clock: SessionClock, time: number): SessionClock {
  const now = Math.max(time, clock.seen);
  const { since, hold } = clock;
  if (since === null) return now === clock.seen ? clock : { ...clock, seen: now };
  const steps = clock.plan[hold]?.steps ?? [];
  const held = [...(clock.held[hold] ?? [])];
  let { step } = clock;
  let left = now - since;
  for (; step < steps.length; step++) {
    const room = Math.max(0, steps[step]!.seconds * 1000 - held[step]!);
    if (left < room) {
      held[step]! += left;
      break;
    }
    held[step]! += room;
    left -= room;
  }
  return standing({ ...clock, step, held: clock.held.map((all, index) => (index === hold ? held : all)), since: now, seen: now });
}

/** Whether all steps of the mark whose turn it is are over. */
export const isHoldOver = ({ plan, hold, step }: SessionClock): boolean => step >= (plan[hold]?.steps.length ?? 0);

export const isLastHold = ({ plan, hold }: SessionClock): boolean => hold + 1 >= plan.length;

/** Time held at the mark whose turn it is, or in the whole session, up to when the clock was last brought up to date. */
export const heldHere = ({ held, hold }: SessionClock): number => sum(held[hold] ?? []);
export const heldInAll = ({ held }: SessionClock): number => sum(held.map(sum));

/** What is left of the step that is held or comes next; 0 where all are over. */
export function leftOfStep({ plan, hold, step, held }: SessionClock): number {
  const planned = plan[hold]?.steps[step];
  return planned ? Math.max(0, planned.seconds * 1000 - (held[hold]?.[step] ?? 0)) : 0;
}

/** Where all steps are over, time does not run. */
const standing = (clock: SessionClock): SessionClock => (clock.since !== null && isHoldOver(clock) ? { ...clock, since: null } : clock);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
