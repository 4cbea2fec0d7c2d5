import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, getZone, mirrorZone, viewIds, views, zoneAt, zoneIds, type ViewId, type ZoneId } from '../../src/anatomy/index.js';
import type { Chart } from '../../src/chart/index.js';
import { addChart, createFrequency, frequencyContours, gridOf, mergeFrequency, zoneShares, type Frequency } from '../../src/measures/index.js';
import { polygonContains, type Point } from '../../src/geometry/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { caution } from '../chart/examples.js';
import { runs, seedOf } from '../slow.js';
import { box, chartOf, mirrorChart, painAllOver, painOver, tenderIn } from './charts.js';

const frequencyOf = (charts: readonly Chart[]): Frequency => charts.reduce(addChart, createFrequency());
const textOf = (frequency: Frequency) => JSON.stringify(frequency);

/** Middles of the cells of a view that are marked at all. */
const middlesOf = ({ cells }: Frequency, view: ViewId): Point[] => {
  const { left, top, columns } = gridOf(view);
  return cells[view].flatMap((count, at) => (count ? [[left + (at % columns) * 4 + 2, top + Math.floor(at / columns) * 4 + 2] as const] : []));
};

describe('one chart', () => {
  it('counts once in a zone and a cell, however many marks lie there', () => {
    // 20 by 12 units on whole cells (the grid of the front begins at x = -10): 5 by 3 cells. Twice, and a point in it.
    const frequency = frequencyOf([chartOf(painOver('m1', 'front', box(230, 400, 20, 12)), painOver('m2', 'front', box(230, 400, 20, 12)))]);
    expect(frequency.cells.front.filter(Boolean)).toEqual(Array(15).fill(1));
    expect(middlesOf(frequency, 'front')).toContainEqual([232, 402]);
    expect(Math.max(...Object.values(frequency.zones))).toBe(1);
  });

  it('a point counts in its cell, on its side', () => {
    const zone: ZoneId = 'back.shoulder-top.right';
    const frequency = frequencyOf([tenderIn(zone)]);
    const [[x, y] = [0, 0], ...others] = middlesOf(frequency, 'back');
    expect(others).toEqual([]);
    const [atX, atY] = anchorOf(zone);
    expect([Math.abs(x - atX) <= 2, Math.abs(y - atY) <= 2]).toEqual([true, true]);
    expect(zoneAt('back', [x, y])).toMatch(/\.right$/);
    expect(zoneShares(frequency)?.get(zone)).toBe(1);
  });

  it('a zone counts on the view where it was marked; a caution does not, unless asked for', () => {
    expect(frequencyOf([tenderIn('left-side.knee.left')]).zones).toMatchObject({ 'left-side.knee.left': 1, 'front.knee.left': 0 });
    const cautioned = chartOf(caution('m1'));
    expect(Object.values(frequencyOf([cautioned]).zones).some(Boolean)).toBe(false);
    expect(addChart(createFrequency({ kinds: ['caution'] }), cautioned).zones['back.shoulder-top.left']).toBe(1);
  });

  it('a whole zone counts in the cells whose centre it contains', () => {
    const frequency = frequencyOf([chartOf(painAllOver('m1', 'front.thigh-front.left'))]);
    const { left, top, columns, rows } = gridOf('front');
    const middles = Array.from({ length: columns * rows }, (_, at): Point => [left + (at % columns) * 4 + 2, top + Math.floor(at / columns) * 4 + 2]);
    const inside = middles.filter((middle) => zoneAt('front', middle) === 'front.thigh-front.left');
    // Corners are rounded to tenths: a middle on the very border may fall on either side.
    expect(Math.abs(inside.length - middlesOf(frequency, 'front').length)).toBeLessThanOrEqual(2);
  });
});

describe('the cells', () => {
  it('of every view mirror each other', () => {
    for (const view of viewIds) {
      const { left, columns } = gridOf(view);
      expect(2 * views[view].midline - left, view).toBe(left + columns * 4);
    }
  });

  it('of a mirrored person are the mirrored cells, and so are the zones', () => {
    const marked: Chart[] = [tenderIn('back.scapula.left', 'front.palm.right', 'left-side.knee.left'), chartOf(painOver('m1', 'front', box(246, 400, 21, 13)))];
    const [one, other] = [frequencyOf(marked), frequencyOf(marked.map(mirrorChart))];
    for (const id of zoneIds) expect(other.zones[mirrorZone(id)], id).toBe(one.zones[id]);
    const turned = ([x, y]: Point) => [480 - x, y];
    const sorted = (points: readonly (readonly number[])[]) => points.map(String).sort();
    for (const view of viewIds) {
      const mirror = getZone(mirrorZone(zoneIds.find((id) => getZone(id)?.view === view)!))!.view;
      expect(sorted(middlesOf(other, mirror)), view).toEqual(sorted(middlesOf(one, view).map(turned)));
    }
  });
});

describe('many charts', () => {
  const charts = fc.sample(chartArbitrary, { numRuns: 60, seed: 11 });
  const whole = frequencyOf(charts);

  it('are counted whole', () => {
    expect(whole.charts).toBe(60);
    const marking = charts.filter(({ marks }) => marks.some((mark) => mark.kind === 'tenderness' && mark.view === 'back'));
    expect(marking.length).toBeGreaterThan(3);
    expect(Math.max(...whole.cells.back)).toBeLessThanOrEqual(60);
  });

  it('in any order and in any pieces make the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(charts, { minLength: 60 }), fc.nat(60), fc.nat(60), (shuffled, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const [a, b, c] = [shuffled.slice(0, from), shuffled.slice(from, to), shuffled.slice(to)].map(frequencyOf) as [Frequency, Frequency, Frequency];
        const merged = mergeFrequency(a, mergeFrequency(b, c));
        expect(textOf(merged) === textOf(whole)).toBe(true);
        expect(textOf(mergeFrequency(mergeFrequency(c, a), b)) === textOf(whole)).toBe(true);
      }),
      { numRuns: runs(15), seed: seedOf(12) },
    );
  });

  it('go on from what was stored as JSON', () => {
    const stored = JSON.parse(textOf(frequencyOf(charts.slice(0, 30)))) as Frequency;
    expect(textOf(charts.slice(30).reduce(addChart, stored)) === textOf(whole)).toBe(true);
  });

  it('merging changes neither, and refuses what was counted otherwise', () => {
    const [a, b] = [frequencyOf(charts.slice(0, 5)), frequencyOf(charts.slice(5, 9))];
    const before = [textOf(a), textOf(b)];
    mergeFrequency(a, b);
    expect([textOf(a), textOf(b)]).toEqual(before);
    expect(() => mergeFrequency(a, createFrequency({ kinds: ['caution'] }))).toThrow(RangeError);
    expect(textOf(mergeFrequency(createFrequency({ kinds: ['caution', 'referral'] }), createFrequency({ kinds: ['referral', 'caution'] })))).toBe(
      textOf(createFrequency({ kinds: ['caution', 'referral'] })),
    );
  });

  it('without charts there are no shares and no contours', () => {
    expect(zoneShares(createFrequency())).toBeUndefined();
    expect(frequencyContours(createFrequency(), 'front')).toEqual([]);
  });
});

describe('contours', () => {
  const { left, top, columns, rows } = gridOf('soles');
  const fieldArbitrary = fc.array(fc.tuple(fc.nat(columns - 1), fc.nat(rows - 1), fc.nat(9)), { minLength: 1, maxLength: 400 });

  it('hold every middle that is above their share and none that is below', () => {
    fc.assert(
      fc.property(fieldArbitrary, fc.constantFrom(0.15, 0.45, 0.75), fc.boolean(), (spots, share, dense) => {
        const frequency = createFrequency();
        frequency.charts = 10;
        // Spots far apart, or crowded in a corner where they touch at corners and leave holes.
        for (const [column, row, count] of spots) frequency.cells.soles[(dense ? row % 12 : row) * columns + (dense ? column % 12 : column)] = count;
        const [contour = { share, polygon: [] }] = frequencyContours(frequency, 'soles', { levels: [share], smoothing: 0 });
        const wrong = frequency.cells.soles.filter((count, at) => {
          const middle: Point = [left + (at % columns) * 4 + 2, top + Math.floor(at / columns) * 4 + 2];
          return polygonContains(contour.polygon, middle) !== count / 10 >= share;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs(40), seed: seedOf(13) },
    );
  });

  it('lie within each other and around the place, on the side that was marked', () => {
    const charts = Array.from({ length: 5 }, () => chartOf(painAllOver('m1', 'front.thigh-front.left')));
    const contours = frequencyContours(frequencyOf([...charts, tenderIn('front.knee.right')]), 'front');
    expect(contours).toHaveLength(5);
    const shares = contours.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    for (const { polygon } of contours) {
      expect(polygonContains(polygon, anchorOf('front.thigh-front.left'))).toBe(true);
      expect(polygonContains(polygon, anchorOf('front.thigh-front.right'))).toBe(false);
    }
    for (const [i, { polygon }] of contours.entries())
      for (const point of contours[i + 1]?.polygon.flat() ?? []) expect(polygonContains(polygon, point)).toBe(true);
  });

  it('smoothing moves counts about and loses none in the middle', () => {
    const frequency = frequencyOf([chartOf(painOver('m1', 'front', box(230, 400, 20, 20)))]);
    const areaOf = (smoothing: number) => frequencyContours(frequency, 'front', { levels: [0.5], smoothing }).flatMap(({ polygon }) => polygon).map((ring) => ring.length);
    expect(areaOf(0)).toHaveLength(1);
    expect(areaOf(4)).toHaveLength(1);
    expect(frequencyContours(frequency, 'front', { levels: [1.1] })).toEqual([]);
  });
});
