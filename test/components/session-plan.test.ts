import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { techniques } from '../../src/chart/index.js';
import { addHold, maxHolds, moveHold, removeHold, setWork, type Plan } from '../../src/session/plan.js';
import { addStep, beginWork, removeStep, setStep, setTechnique, toSeconds, type Work } from '../../src/treatment/work.js';

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

describe('the steps of what is done', () => {
  it('go 10 mm deeper, as far as 100 mm', () => {
    let work: Work = { ...beginWork(), steps: [{ depthMm: 10, seconds: 20 }] };
    for (let i = 0; i < 12; i++) work = addStep(work);
    expect(work.steps.map((step) => 'depthMm' in step && step.depthMm)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  });

  it('are changed and taken away, as long as enough are left', () => {
    const work = setStep(addStep(beginWork()), 1, { firmness: 'firm', seconds: 9 });
    expect(work.steps).toEqual([{ seconds: 20 }, { firmness: 'firm', seconds: 9 }]);
    const single = removeStep(work, 0);
    expect(single.steps).toEqual([{ firmness: 'firm', seconds: 9 }]);
    expect(removeStep(single, 0)).toEqual(single);
    expect(removeStep(single, 0, 0).steps).toEqual([]);
    expect(addStep({ technique: 'swedish', steps: [] }).steps).toEqual(beginWork('swedish').steps);
  });

  it('begin with a time alone: no one has said how hard', () => {
    for (const technique of techniques) expect(beginWork(technique).steps).toEqual([{ seconds: 20 }]);
  });

  it('stay when the technique changes, without pressure where it has none', () => {
    const work = setStep(addStep(beginWork()), 1, { firmness: 'firm', seconds: 9 });
    expect(setTechnique(work, 'deep-tissue').steps).toEqual(work.steps);
    expect(setTechnique(work, 'heat').steps).toEqual([{ seconds: 20 }, { seconds: 9 }]);
    for (const technique of techniques) expect(setTechnique(work, technique).steps.length).toBeGreaterThan(0);
  });

  it('are those of one mark of a plan', () => {
    const plan = setWork(of('a', 'b'), 'b', beginWork('heat'));
    expect(plan.map(({ technique }) => technique)).toEqual(['trigger-point', 'heat']);
    expect(names(plan)).toBe('ab');
  });

  it.each([['', undefined], ['x', undefined], ['0', 1], ['-5', 1], ['12.6', 13], ['9999', 3600]])('read “%s” as %s seconds', (text, seconds) => {
    expect(toSeconds(text)).toBe(seconds);
  });
});
