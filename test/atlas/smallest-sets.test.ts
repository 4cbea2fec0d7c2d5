import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneIds, type ZoneId } from '../../src/anatomy/index.js';
import { painLimit, smallestSets } from '../../src/atlas.js';
import { smallestCovers } from '../../src/atlas/set-cover.js';
import { runs, seedOf } from '../slow.js';

/** By trying every subset, the smallest first. */
function bruteForce(masks: readonly number[]): { size: number; sets: Set<string> } {
  const all = masks.reduce((sum, mask) => sum | mask, 0);
  const found = new Map<number, Set<string>>();
  for (let chosen = 1; chosen < 1 << masks.length; chosen++) {
    const members = [...masks.keys()].filter((i) => chosen & (1 << i));
    if (members.reduce((sum, i) => sum | (masks[i] ?? 0), 0) !== all) continue;
    found.set(members.length, (found.get(members.length) ?? new Set<string>()).add(members.join()));
  }
  const size = Math.min(...found.keys());
  return { size, sets: found.get(size) ?? new Set() };
}

describe('the smallest sets', () => {
  it('are exactly those that trying everything finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 63 }), { minLength: 1, maxLength: 9 }), (masks) => {
        const { size, sets, isCut } = smallestCovers(masks.map((mask, i) => ({ mask, i })), 10_000);
        const expected = bruteForce(masks);
        expect(isCut).toBe(false);
        expect(size).toBe(expected.size);
        expect(sets.map((set) => set.map(({ i }) => i).sort((a, b) => a - b).join()).sort()).toEqual([...expected.sets].sort());
      }),
      { seed: seedOf(1), numRuns: runs(300) },
    );
  });

  it('of several pains: one muscle where one explains them all', () => {
    const { size, sets, unexplained, isComplete } = smallestSets(['front.shoulder-front.right', 'front.upper-arm-front-lateral.right', 'front.forearm-front-radial.right']);
    expect({ size, unexplained, isComplete }).toEqual({ size: 1, unexplained: [], isComplete: true });
    const infraspinatus = sets.find(({ members: [only] }) => only?.muscle.id === 'infraspinatus');
    expect(infraspinatus?.members).toMatchObject([{ side: 'right', explains: [0, 1, 2] }]);
    expect(sets.every(({ members }) => members.length === 1)).toBe(true);
  });

  it('of pains far apart: as many as it takes, each pain explained, ties kept', () => {
    const pains: ZoneId[] = ['front.temple.left', 'soles.heel.right'];
    const { size, sets } = smallestSets(pains, { limit: Infinity });
    expect(size).toBe(2);
    for (const { members } of sets) expect(new Set(members.flatMap(({ explains }) => explains))).toEqual(new Set([0, 1]));
    const [first] = sets;
    expect(sets.filter(({ rank }) => rank === 1).every(({ score }) => score === first?.score)).toBe(true);
    expect(smallestSets(pains, { limit: 1 }).sets).toEqual(sets.filter(({ rank }) => rank === 1));
    expect(Object.keys(first?.members[0] ?? {})[0]).toBe('redFlags');
  });

  it('a pain of several zones is explained by who names at least half of it, or as much as is asked', () => {
    const pain: ZoneId[] = ['front.shoulder-front.right', 'front.big-toe.right'];
    const ids = (atLeast: number) => smallestSets([pain], { atLeast, limit: Infinity }).sets.flatMap(({ members }) => members.map(({ muscle }) => muscle.id));
    expect(ids(0.5)).toContain('infraspinatus');
    expect(ids(0.6)).not.toContain('infraspinatus');
  });

  it('a pain on the midline is explained by either side, once', () => {
    const { sets } = smallestSets(['front.sternum'], { limit: Infinity });
    expect(sets.find(({ members: [only] }) => only?.muscle.id === 'sternalis')?.members).toMatchObject([{ side: 'either' }]);
    expect(new Set(sets.map(({ members: [only] }) => only?.muscle.id)).size).toBe(sets.length);
  });

  it('say which pains nothing explains', () => {
    expect(smallestSets(['nowhere' as ZoneId, 'front.sternum', []])).toMatchObject({ size: 1, unexplained: [0, 2] });
    expect(smallestSets([])).toEqual({ size: 0, sets: [], unexplained: [], isComplete: true });
    expect(smallestSets(['nowhere' as ZoneId])).toEqual({ size: 0, sets: [], unexplained: [0], isComplete: true });
  });

  it('stop at a number of sets, and of pains', () => {
    const apart: ZoneId[] = ['front.temple.left', 'soles.heel.right', 'back.hand-back.left', 'back.coccyx', 'front.shoulder-front.right', 'front.knee.left'];
    expect(smallestSets(apart).isComplete).toBe(false);
    expect(() => smallestSets(zoneIds.slice(0, painLimit + 1))).toThrow(RangeError);
    expect(() => smallestSets(zoneIds.slice(0, painLimit))).not.toThrow();
  });
});
