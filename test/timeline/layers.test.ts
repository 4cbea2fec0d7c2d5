import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layersAt } from '../../src/timeline/layers.js';

const places = fc.integer({ min: 1, max: 200 }).chain((visits) => fc.record({ visits: fc.constant(visits), current: fc.nat({ max: visits - 1 }) }));
const visitsOf = (current: number, visits: number) => layersAt(current, visits).map(({ visit }) => visit);

describe('the layers above a figure', () => {
  it('show the visit and the three before it, by age', () => {
    fc.assert(fc.property(places, ({ current, visits }) => {
      const seen = layersAt(current, visits).filter(({ age }) => age !== undefined).sort((a, b) => a.age! - b.age!);
      expect(seen).toEqual([0, 1, 2, 3].filter((age) => age <= current).map((age) => ({ visit: current - age, age })));
    }));
  });

  it('hold visits of the episode, each once', () => {
    fc.assert(fc.property(places, ({ current, visits }) => {
      const held = visitsOf(current, visits);
      expect(new Set(held).size).toBe(Math.min(4, visits));
      for (const visit of held) expect(visit >= 0 && visit < visits).toBe(true);
    }));
  });

  it('are used again: a step gives at most one of them another visit', () => {
    fc.assert(fc.property(places, ({ current, visits }) => {
      const [before, after] = [visitsOf(current, visits), visitsOf(Math.min(current + 1, visits - 1), visits)];
      expect(before.filter((visit, layer) => visit !== after[layer]).length).toBeLessThanOrEqual(1);
    }));
  });
});
