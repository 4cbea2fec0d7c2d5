import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isPain, type Chart, type Tenderness } from '../../src/chart/index.js';
import { compareCharts, drawnOverlap, zoneOverlap } from '../../src/measures/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { caution, tenderness } from '../chart/examples.js';
import { runs, seedOf } from '../slow.js';
import { box, chartOf, mirrorChart, painAllOver, painOver, tenderIn } from './charts.js';

describe('overlap', () => {
  it('of zones: two of four are in both', () => {
    // First: knee, shin, sternum; second: knee, sternum, thigh. Both 2, either 4: Jaccard 2/4, Dice 2·2/(3+3).
    const a = tenderIn('front.knee.left', 'front.shin.left', 'front.sternum');
    const b = tenderIn('front.knee.left', 'front.sternum', 'front.thigh-front.left');
    const found = zoneOverlap(a, b);
    expect(found).toMatchObject({ first: 3, second: 3, both: 2, jaccard: 0.5 });
    expect(found.dice).toBeCloseTo(2 / 3);
  });

  it('in profile is the same skin as in front; the other side is not', () => {
    expect(zoneOverlap(tenderIn('left-side.knee.left'), tenderIn('front.knee.left')).jaccard).toBe(1);
    expect(zoneOverlap(tenderIn('front.knee.right'), tenderIn('front.knee.left')).jaccard).toBe(0);
  });

  it('of drawn areas: squares of 20 by 20, one 10 further right', () => {
    // Both: 10 by 20 = 200. Either: 600. Jaccard 1/3, Dice 2·200/800.
    const [a, b] = [chartOf(painOver('m1', 'front', box(230, 380, 20, 20))), chartOf(painOver('m1', 'front', box(240, 380, 20, 20)))];
    const found = drawnOverlap(a, b);
    expect(found).toMatchObject({ first: 400, second: 400, both: 200, dice: 0.5 });
    expect(found.jaccard).toBeCloseTo(1 / 3);
    // The same place behind is another.
    expect(drawnOverlap(a, chartOf(painOver('m1', 'back', box(230, 380, 20, 20)))).jaccard).toBe(0);
  });

  it('of nothing with nothing is not known', () => {
    expect(zoneOverlap(tenderIn(), tenderIn())).toEqual({ first: 0, second: 0, both: 0, jaccard: undefined, dice: undefined });
    expect(drawnOverlap(tenderIn('front.knee.left'), tenderIn()).jaccard).toBeUndefined();
  });

  it('is the same both ways, 1 with itself, between 0 and 1, and that of the mirror images', () => {
    fc.assert(
      fc.property(chartArbitrary, chartArbitrary, (a, b) => {
        for (const overlap of [zoneOverlap, drawnOverlap]) {
          const found = overlap(a, b);
          const back = overlap(b, a);
          expect(back).toEqual({ ...found, first: found.second, second: found.first });
          expect(found.jaccard ?? 0).toBeGreaterThanOrEqual(0);
          expect(found.jaccard ?? 0).toBeLessThanOrEqual(found.dice ?? 0);
          expect(found.dice ?? 0).toBeLessThanOrEqual(1);
          const own = overlap(a, a);
          expect([own.jaccard ?? 1, own.dice ?? 1]).toEqual([1, 1]);
        }
        expect(zoneOverlap(mirrorChart(a), mirrorChart(b))).toEqual(zoneOverlap(a, b));
      }),
      { numRuns: runs(60), seed: seedOf(7) },
    );
  });
});

describe('two charts', () => {
  const rated = (id: string, intensity: number | undefined, at?: [number, number]): Tenderness => ({
    ...tenderness(id, 'front.thigh-front.left'),
    ...(intensity !== undefined && { intensity }),
    ...(at && { at }),
  });

  test.each([
    [3, 7, 'worse', 4],
    [7, 3, 'better', -4],
    [0, 0, 'same', 0],
    [undefined, 3, 'newlyRated', undefined],
    [undefined, 0, 'newlyRated', undefined],
    [3, undefined, 'noLongerRated', undefined],
    [0, undefined, 'noLongerRated', undefined],
    [undefined, undefined, 'unrated', undefined],
  ] as const)('from %s to %s is %s', (before, after, change, difference) => {
    const { marks } = compareCharts(chartOf(rated('m1', before)), chartOf(rated('m1', after)));
    expect(marks.stayed).toMatchObject([{ change, difference }]);
    expect([marks.appeared, marks.gone]).toEqual([[], []]);
  });

  it('marks are the same by id, wherever they went', () => {
    const [before, after] = [tenderness('m1', 'front.knee.left'), tenderness('m1', 'front.shin.left')];
    const { marks, zones } = compareCharts(chartOf(before), chartOf(after));
    expect(marks.stayed.map(({ first, second }) => [first, second])).toEqual([[before, after]]);
    expect(zones).toMatchObject({ gone: ['front.knee.left'], appeared: ['front.shin.left'], stayed: [] });
  });

  it('without a common id by kind and zone, the nearest first; what is left is gone or new', () => {
    // On one thigh at x = 290: before at y = 560 (a) and 600 (b), later at 598 (c) and 640 (d).
    // b and c lie 2 apart and are taken first; a would have had d: 80 apart, but in the same zone.
    const before = chartOf(rated('a', 5, [290, 560]), rated('b', 5, [290, 600]), tenderness('e', 'front.sternum'));
    const after = chartOf(rated('c', 2, [290, 598]), rated('d', 5, [290, 640]), tenderness('f', 'front.shin.left'));
    const { marks } = compareCharts(before, after);
    expect(marks.stayed.map(({ first, second, change }) => [first.id, second.id, change])).toEqual([['a', 'd', 'same'], ['b', 'c', 'better']]);
    expect([marks.gone.map(({ id }) => id), marks.appeared.map(({ id }) => id)]).toEqual([['e'], ['f']]);
  });

  it('an area goes by the zone that it covers most of; a point is never an area', () => {
    const before = chartOf(painAllOver('a', 'front.knee.left'), tenderness('b', 'front.shin.left'));
    const after = chartOf(painAllOver('c', 'front.knee.left'), painAllOver('d', 'front.shin.left'));
    const { marks } = compareCharts(before, after);
    expect(marks.stayed.map(({ first, second }) => [first.id, second.id])).toEqual([['a', 'c']]);
    expect([marks.gone.map(({ id }) => id), marks.appeared.map(({ id }) => id)]).toEqual([['b'], ['d']]);
  });

  it('the same id for another kind is another mark; cautions are left out unless asked for', () => {
    const { marks } = compareCharts(chartOf(tenderness('m1')), chartOf(painAllOver('m1', 'back.shoulder-top.right')));
    expect([marks.gone.length, marks.appeared.length, marks.stayed.length]).toEqual([1, 1, 0]);
    expect(compareCharts(chartOf(), chartOf(caution('m1'))).marks.appeared).toEqual([]);
    expect(compareCharts(chartOf(), chartOf(caution('m1')), { kinds: ['caution'] }).marks.appeared).toHaveLength(1);
  });

  it('the other way round, gone and new change places, and so do worse and better, newly and no longer rated', () => {
    const other = { worse: 'better', better: 'worse', same: 'same', newlyRated: 'noLongerRated', noLongerRated: 'newlyRated', unrated: 'unrated' };
    const renamed = (chart: Chart): Chart => ({ ...chart, marks: chart.marks.map((mark, i) => (i % 2 ? { ...mark, id: `x${i}` } : mark)) });
    fc.assert(
      fc.property(chartArbitrary, chartArbitrary, fc.boolean(), (a, c, isSame) => {
        const b = renamed(isSame ? { ...a, marks: [...a.marks].reverse() } : c);
        const [there, back] = [compareCharts(a, b).marks, compareCharts(b, a).marks];
        expect([back.gone, back.appeared]).toEqual([there.appeared, there.gone]);
        const named = (pairs: typeof there.stayed, turn: boolean) =>
          pairs.map(({ first, second, change }) => (turn ? [second.id, first.id, other[change]] : [first.id, second.id, change]).join(' ')).sort();
        expect(named(back.stayed, true)).toEqual(named(there.stayed, false));
        expect(there.stayed.length + there.gone.length).toBe(a.marks.filter(isPain).length);
        expect(there.stayed.length + there.appeared.length).toBe(b.marks.filter(isPain).length);
      }),
      { numRuns: runs(100), seed: seedOf(8) },
    );
  });
});
