import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { figureIds, viewIds, zoneIds, zones, type ZoneId } from '../../src/anatomy/index.js';
import type { AreaMark, Chart } from '../../src/chart/index.js';
import { coveredZones, drawnExtent, drawnOverlap, skinExtent, skinShare } from '../../src/measures/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { bodyMask, bodyPixels, maskCoverage, pixelsIn, unitsOfPixels } from '../areas/raster.js';
import { caution } from '../chart/examples.js';
import { runs, seedOf } from '../slow.js';
import { box, chartOf, mirrorChart, painAllOver, painOver, tenderIn } from './charts.js';

const percentOf = (...marks: AreaMark[]) => 100 * skinExtent(chartOf(...marks));

test('whole zones are their share of the skin', () => {
  expect(percentOf(painAllOver('m1', 'front.sternum'))).toBeCloseTo(100 * skinShare('front.sternum'), 3);
  expect(skinShare('front.sternum')).toBeGreaterThan(0);
});

test('two marks on one zone are one skin', () => {
  const once = percentOf(painAllOver('m1', 'front.knee.left'));
  expect(percentOf(painAllOver('m1', 'front.knee.left'), painAllOver('m2', 'front.knee.left'))).toBeCloseTo(once, 9);
});

test('skin that is drawn in front and in profile is one skin, and the larger share of it counts', () => {
  const [inFront, behind] = [skinShare('front.hip.left'), skinShare('back.hip.left')];
  expect(percentOf(painAllOver('m1', 'front.hip.left'))).toBeCloseTo(100 * inFront, 3);
  // In profile the hip is seen of which front and back both show a piece: all of both.
  expect(percentOf(painAllOver('m1', 'left-side.hip.left'))).toBeCloseTo(100 * (inFront + behind), 3);
  expect(percentOf(painAllOver('m1', 'left-side.hip.left'), painAllOver('m2', 'front.hip.left'))).toBeCloseTo(100 * (inFront + behind), 3);
});

test('all zones of front, back and soles are the whole skin, on every figure', () => {
  const everything = chartOf(painAllOver('m1', ...zones.filter(({ view }) => !view.endsWith('-side')).map(({ id }) => id)));
  for (const figure of figureIds) expect(skinExtent(everything, { figure })).toBeCloseTo(1, 4);
});

test('the figure of the chart says whose skin, if no one else does', () => {
  const chart = { ...chartOf(painAllOver('m1', 'front.chest-upper.left')), figure: 'female' } as const;
  expect(skinExtent(chart)).toBeCloseTo(skinShare('front.chest-upper.left', 'female'), 5);
  expect(skinShare('front.chest-upper.left', 'female')).not.toBe(skinShare('front.chest-upper.left', 'male'));
});

test('points have no area, and cautions are no pain', () => {
  expect(skinExtent(tenderIn('front.knee.left'))).toBe(0);
  expect(skinExtent(chartOf(caution('m1')))).toBe(0);
  expect(skinExtent(chartOf(caution('m1')), { kinds: ['caution'] })).toBeGreaterThan(0);
});

test('the share of the drawing: two squares that overlap by half', () => {
  // On the belly, 20 by 20 units each, the second 10 further right: 30 by 20 = 600 square units of the body.
  const chart = chartOf(painOver('m1', 'front', box(230, 380, 20, 20)), painOver('m2', 'front', box(240, 380, 20, 20)));
  const body = unitsOfPixels(bodyPixels('front'));
  expect(drawnExtent(chart, ['front']) * body).toBeCloseTo(600, -1);
  expect(drawnExtent(chart, ['front'])).toBeCloseTo(600 / body, 5);
  expect(drawnExtent(chart, ['front', 'back'])).toBeCloseTo(600 / (body + unitsOfPixels(bodyPixels('back'))), 5);
  expect(drawnExtent(chart, ['back'])).toBe(0);
});

const polygonsOn = (chart: Chart, view: string) =>
  chart.marks.flatMap((mark) => (mark.kind === 'referral' && mark.status !== 'gone' ? mark.areas.filter((area) => area.view === view).flatMap(({ polygons }) => polygons) : []));

it('agrees with a count of pixels, whatever the shapes', () => {
  fc.assert(
    fc.property(chartArbitrary, (chart) => {
      const counted = new Map<ZoneId, number>();
      for (const view of viewIds.filter((id) => polygonsOn(chart, id).length)) {
        const mask = bodyMask(view, polygonsOn(chart, view));
        const pixels = pixelsIn(mask);
        expect(Math.abs(drawnExtent(chart, [view]) - pixels / bodyPixels(view)), view).toBeLessThan(0.002);
        for (const [zone, share] of maskCoverage(view, mask)) if (share > 0) counted.set(zone, share);
      }
      // Folded here once more, by the names of parts and sides alone.
      const folded = new Map<string, number>();
      for (const [zone, share] of counted) {
        const [view = '', ...place] = zone.split('.');
        const ids = view.endsWith('-side') ? ['front', 'back'].map((other) => [other, ...place].join('.')) : [zone];
        for (const id of ids.filter((one) => zoneIds.includes(one as ZoneId))) folded.set(id, Math.max(folded.get(id) ?? 0, share));
      }
      const covered = coveredZones(chart);
      for (const { id } of zones) expect(Math.abs((covered.get(id) ?? 0) - (folded.get(id) ?? 0)), id).toBeLessThan(0.03);
      const extent = [...folded].reduce((sum, [zone, share]) => sum + share * skinShare(zone as ZoneId, chart.figure), 0);
      expect(Math.abs(skinExtent(chart) - extent)).toBeLessThan(0.002);
    }),
    { numRuns: runs(15), seed: seedOf(4) },
  );
});

it('and so does the overlap of two charts', () => {
  fc.assert(
    fc.property(chartArbitrary, chartArbitrary, (a, b) => {
      let [first, second, both] = [0, 0, 0];
      for (const view of viewIds.filter((id) => polygonsOn(a, id).length + polygonsOn(b, id).length)) {
        const [one, other] = [bodyMask(view, polygonsOn(a, view)), bodyMask(view, polygonsOn(b, view))];
        first += pixelsIn(one);
        second += pixelsIn(other);
        both += pixelsIn(one, other);
      }
      const found = drawnOverlap(a, b);
      const close = (units: number, pixels: number) => expect(Math.abs(units - unitsOfPixels(pixels))).toBeLessThan(60 + 0.002 * units);
      close(found.first, first);
      close(found.second, second);
      close(found.both, both);
      if (first + second > 100_000) expect(found.jaccard).toBeCloseTo(both / (first + second - both), 2);
    }),
    { numRuns: runs(15), seed: seedOf(5) },
  );
});

it('a mirrored person has as much pain', () => {
  fc.assert(
    fc.property(chartArbitrary, (chart) => {
      // Corners of clipped shapes lie on tenths of a unit.
      expect(Math.abs(skinExtent(mirrorChart(chart)) - skinExtent(chart))).toBeLessThan(0.001);
    }),
    { numRuns: runs(20), seed: seedOf(6) },
  );
});
