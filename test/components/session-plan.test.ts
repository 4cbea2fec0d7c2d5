import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { techniques } from '../../src/chart/index.js';
import { addHold, addStep, maxHolds, moveHold, removeHold, removeStep, setStep, setTechnique, toSeconds, type Plan } from '../../src/components/session/plan.js';

const of = (...marks: string[]): Plan => marks.reduce<Plan>((plan, mark) => addHold(plan, mark), []);
const names = (plan: Plan) => plan.map(({ mark }) => mark).join('');

describe('the marks of a plan', () => {
  it('are eight at most, each once', () => {
    const plan = of(...'aabcdefghij');
    expect(names(plan)).toBe('abcdefgh');
    expect(plan).toHaveLength(maxHolds);
  });

  it('move up and down, and stay at the ends', () => {
    const plan = of('a', 'b', 'c');
    expect(names(moveHold(plan, 'c', -1))).toBe('acb');
    expect(names(moveHold(plan, 'a', 1))).toBe('bac');
    expect(moveHold(plan, 'a', -1)).toBe(plan);
    expect(moveHold(plan, 'c', 1)).toBe(plan);
    expect(names(removeHold(plan, 'b'))).toBe('ac');
  });

  it('come back to their place when they are moved there and back', () => {
    const plan = of(...'abcdefgh');
    fc.assert(
      fc.property(fc.constantFrom(...'bcdefg'), fc.constantFrom(1 as const, -1 as const), (mark, by) => {
        expect(moveHold(moveHold(plan, mark, by), mark, by === 1 ? -1 : 1)).toEqual(plan);
      }),
    );
  });
});

describe('the steps of a plan', () => {
  it('go 10 mm deeper, as far as 100 mm', () => {
    let plan = of('a');
    for (let i = 0; i < 12; i++) plan = addStep(plan, 'a');
    expect(plan[0]?.steps.map((step) => 'depthMm' in step && step.depthMm)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  });

  it('are changed and taken away, the last one excepted', () => {
    const plan = setStep(addStep(of('a'), 'a'), 'a', 1, { firmness: 'firm', seconds: 9 });
    expect(plan[0]?.steps).toEqual([{ depthMm: 10, seconds: 20 }, { firmness: 'firm', seconds: 9 }]);
    const single = removeStep(plan, 'a', 0);
    expect(single[0]?.steps).toEqual([{ firmness: 'firm', seconds: 9 }]);
    expect(removeStep(single, 'a', 0)).toEqual(single);
  });

  it('stay when the technique changes, unless pressure comes in or goes', () => {
    const plan = addStep(of('a'), 'a');
    expect(setTechnique(plan, 'a', 'deep-tissue')[0]?.steps).toEqual(plan[0]?.steps);
    expect(setTechnique(plan, 'a', 'heat')[0]?.steps).toEqual([{ seconds: 20 }]);
    for (const technique of techniques) expect(setTechnique(plan, 'a', technique)[0]?.steps.length).toBeGreaterThan(0);
  });

  it.each([['', undefined], ['x', undefined], ['0', 1], ['-5', 1], ['12.6', 13], ['9999', 3600]])('read “%s” as %s seconds', (text, seconds) => {
    expect(toSeconds(text)).toBe(seconds);
  });
});
