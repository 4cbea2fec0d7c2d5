import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doneIn, toTreatments } from '../../src/session/done.js';
import type { Plan } from '../../src/session/plan.js';
import { createClock, heldHere, heldInAll, isHoldOver, leftOfStep, settle, turn, type ClockAction, type SessionClock } from '../../src/session/session-clock.js';
import { tenderness } from '../chart/examples.js';

const start = 1_800_000_000_000;

const planArbitrary: fc.Arbitrary<Plan> = fc
  .array(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  .map((holds) => holds.map((steps, index) => ({ mark: `m${index}`, technique: 'trigger-point', steps: steps.map((seconds, at) => ({ depthMm: 10 * (at + 1), seconds })) })));

const actions = ['start', 'pause', 'skip', 'reset', 'next', 'finish', 'tick'] as const;
const actionArbitrary: fc.Arbitrary<ClockAction> = fc.constantFrom(...actions, 'start', 'start', 'tick');

/** Actions, each some time after the one before; a system clock may also be put back. */
const courseArbitrary = (wait: fc.Arbitrary<number>) => fc.array(fc.tuple(actionArbitrary, wait), { maxLength: 40 });
const anyWait = fc.oneof(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -10_000, max: -1 }), fc.constant(3_600_000));

function run(plan: Plan, course: readonly (readonly [ClockAction, number])[]): SessionClock[] {
  let now = start;
  const states = [createClock(plan, now)];
  for (const [action, wait] of course) {
    now += wait;
    states.push(turn(states.at(-1)!, action, now));
  }
  return states;
}

const one: Plan = [
  { mark: 'm1', technique: 'trigger-point', steps: [{ depthMm: 10, seconds: 20 }, { depthMm: 20, seconds: 15 }] },
  { mark: 'm2', technique: 'heat', steps: [{ seconds: 300 }] },
];

describe('laws of the clock', () => {
  it('never runs backwards, save by a reset', () => {
    fc.assert(
      fc.property(planArbitrary, courseArbitrary(anyWait), (plan, course) => {
        const states = run(plan, course);
        states.slice(1).forEach((state, index) => {
          if (course[index]![0] !== 'reset') expect(heldInAll(state)).toBeGreaterThanOrEqual(heldInAll(states[index]!));
        });
      }),
    );
  });

  it('is the same however often it was looked at', () => {
    fc.assert(
      fc.property(planArbitrary, fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 30 }), (plan, waits) => {
        const begun = turn(createClock(plan, start), 'start', start);
        let now = start;
        let often = begun;
        for (const wait of waits) often = settle(often, (now += wait));
        expect(often).toEqual(settle(begun, now));
      }),
    );
  });

  it('adds up the time between start and pause', () => {
    fc.assert(
      fc.property(planArbitrary, fc.array(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 })), { maxLength: 10 }), (plan, stretches) => {
        let now = start;
        let clock = createClock(plan, now);
        for (const [held, rest] of stretches) {
          clock = turn(clock, 'start', now);
          clock = turn(clock, 'pause', (now += held));
          clock = turn(clock, 'tick', (now += rest));
        }
        const planned = plan[0]!.steps.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
        expect(heldHere(clock)).toBe(Math.min(planned, stretches.reduce((sum, [held]) => sum + held, 0)));
      }),
    );
  });

  it('holds no step longer than planned, and no mark but the one whose turn it is', () => {
    fc.assert(
      fc.property(planArbitrary, courseArbitrary(anyWait), (plan, course) => {
        for (const { held, hold } of run(plan, course))
          held.forEach((steps, index) => {
            steps.forEach((ms, at) => expect(ms).toBeLessThanOrEqual(plan[index]!.steps[at]!.seconds * 1000));
            if (index > hold) expect(steps.every((ms) => ms === 0)).toBe(true);
          });
      }),
    );
  });

  it('records the seconds that went by', () => {
    fc.assert(
      fc.property(planArbitrary, courseArbitrary(fc.integer({ min: 0, max: 100 }).map((seconds) => seconds * 1000)), (plan, course) => {
        const clock = run(plan, course).at(-1)!;
        const recorded = doneIn(clock).flatMap(({ steps }) => steps.map(({ seconds }) => seconds));
        expect(recorded.reduce((sum, seconds) => sum + seconds, 0) * 1000).toBe(heldInAll(clock));
        expect(recorded.every((seconds) => Number.isInteger(seconds) && seconds >= 1 && seconds <= 3600)).toBe(true);
      }),
    );
  });

  it('stops once it is finished', () => {
    fc.assert(
      fc.property(planArbitrary, courseArbitrary(anyWait), courseArbitrary(anyWait), (plan, before, after) => {
        const finished = run(plan, [...before, ['finish', 0]]).at(-1)!;
        const later = after.reduce((clock, [action, wait]) => turn(clock, action, clock.seen + wait), finished);
        expect(later).toMatchObject({ held: finished.held, isFinished: true, since: null });
      }),
    );
  });
});

describe('the clock', () => {
  it('counts right through an hour of sleep: the steps end on time, the next mark does not begin', () => {
    const clock = turn(turn(createClock(one, start), 'start', start), 'tick', start + 3_600_000);
    expect(clock).toMatchObject({ held: [[20_000, 15_000], [0]], hold: 0, since: null });
    expect(isHoldOver(clock)).toBe(true);
  });

  it('counts right through sleep while it is paused', () => {
    const paused = turn(turn(createClock(one, start), 'start', start), 'pause', start + 8_000);
    const resumed = turn(paused, 'start', start + 3_608_000);
    expect(leftOfStep(settle(resumed, start + 3_609_000))).toBe(11_000);
  });

  it('goes from step to step at the moment when the time is up', () => {
    const clock = settle(turn(createClock(one, start), 'start', start), start + 23_500);
    expect(clock).toMatchObject({ step: 1, held: [[20_000, 3_500], [0]] });
  });

  it('keeps what was held of a step that is skipped, and goes on with the next', () => {
    const skipped = turn(turn(createClock(one, start), 'start', start), 'skip', start + 5_000);
    expect(settle(skipped, start + 7_000).held[0]).toEqual([5_000, 2_000]);
    expect(turn(skipped, 'skip', start + 8_000)).toMatchObject({ step: 2, since: null, held: [[5_000, 3_000], [0]] });
  });

  it('restarts a mark on reset, unstarted', () => {
    const second = turn(turn(turn(createClock(one, start), 'start', start), 'next', start + 10_000), 'start', start + 20_000);
    expect(turn(second, 'reset', start + 30_000)).toMatchObject({ hold: 1, step: 0, since: null, held: [[10_000, 0], [0]] });
  });

  it('waits at the next mark until it is started', () => {
    const next = turn(turn(createClock(one, start), 'start', start), 'next', start + 1_000);
    expect(settle(next, start + 60_000)).toMatchObject({ hold: 1, step: 0, since: null, held: [[1_000, 0], [0]] });
    expect(turn(next, 'next', start + 60_000).hold).toBe(1);
  });
});

describe('what is recorded', () => {
  const done = doneIn({ ...createClock(one, start), held: [[20_000, 400], [61_600]] });

  it('is what was held, step by step; what was not is left out', () => {
    expect(done).toEqual([
      { ...one[0], steps: [{ depthMm: 10, seconds: 20 }] },
      { ...one[1], steps: [{ seconds: 62 }] },
    ]);
  });

  it('has the intensity before the session and the one after, where they are known', () => {
    const marks = [{ ...tenderness('m1'), intensity: 3 }, tenderness('m2')];
    expect(toTreatments(done, marks, { m1: 7 }, { m1: 0 })).toEqual([
      { mark: 'm1', technique: 'trigger-point', pressure: [{ depthMm: 10, seconds: 20 }], intensityBefore: 7, intensityAfter: 0 },
      { mark: 'm2', technique: 'heat', pressure: [], seconds: 62 },
    ]);
  });

  it('leaves out a mark that was taken away', () => {
    expect(toTreatments(done, [tenderness('m2')], {}, {}).map(({ mark }) => mark)).toEqual(['m2']);
  });
});
