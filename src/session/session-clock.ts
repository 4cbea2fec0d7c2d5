import type { Plan } from './plan.js';

/**
 * The clock of a session. It does not count ticks: it stores when time started to run, and whenever asked, adds the time since then to the steps. So
 * it does not matter how often that happens or how long the tab slept.
 *
 * A step ends when its planned time is up, and the next of the same mark begins at that very moment; after the last the clock stops. All times are in
 * milliseconds, time stamps as in `Date.now()`.
 */
export interface SessionClock {
  readonly plan: Plan;
  /** The current mark, as an index into the plan. */
  readonly hold: number;
  /** The current or next step; the number of steps if all are over. */
  readonly step: number;
  /** Time held so far, by index in the plan and step. */
  readonly held: readonly (readonly number[])[];
  /** When time started to run; null if it is stopped. */
  readonly since: number | null;
  /** The latest time stamp seen. If the system clock is set back, this one does not go back. */
  readonly seen: number;
  readonly isFinished: boolean;
}

/**
 * `start` begins or resumes; `skip` ends a step and keeps the time held; `reset` returns the mark to its start; `next` continues to the next mark,
 * not started; `finish` ends the session; `tick` only updates the clock.
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

/** The clock after an action at a time; pure. An action that is not possible now only updates it. */
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

/** The clock updated to a time. */
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

/** Whether all steps of the current mark are over. */
export const isHoldOver = ({ plan, hold, step }: SessionClock): boolean => step >= (plan[hold]?.steps.length ?? 0);

export const isLastHold = ({ plan, hold }: SessionClock): boolean => hold + 1 >= plan.length;

/** Time held at the current mark, or in the whole session, up to the last update. */
export const heldHere = ({ held, hold }: SessionClock): number => sum(held[hold] ?? []);
export const heldInAll = ({ held }: SessionClock): number => sum(held.map(sum));

/** The remaining time of the current or next step; 0 if all are over. */
export function leftOfStep({ plan, hold, step, held }: SessionClock): number {
  const planned = plan[hold]?.steps[step];
  return planned ? Math.max(0, planned.seconds * 1000 - (held[hold]?.[step] ?? 0)) : 0;
}

/** If all steps are over, time does not run. */
const standing = (clock: SessionClock): SessionClock => (clock.since !== null && isHoldOver(clock) ? { ...clock, since: null } : clock);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
