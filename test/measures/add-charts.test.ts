import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addChartBefore } from '../../bench/frequency-before.mjs';
import { viewIds, type ViewId } from '../../src/anatomy/index.js';
import type { Chart } from '../../src/chart/index.js';
import type { Point, Polygon } from '../../src/geometry/index.js';
import { addChart, addCharts, createFrequency, gridOf, type Frequency, type Marked } from '../../src/measures/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { referral } from '../chart/examples.js';
import { fixtures } from '../interchange/charts.js';
import { runs, seedOf } from '../slow.js';
import { box, chartOf, painOver, tenderIn } from './charts.js';

const oneByOne = (charts: readonly Marked[]): Frequency => charts.reduce(addChart, createFrequency());
const before = (charts: readonly Marked[]): Frequency => charts.reduce((frequency, chart) => addChartBefore(gridOf, frequency, chart), createFrequency());
/** Compared as texts: a frequency has 130,000 numbers. */
const isSame = (a: Frequency, b: Frequency) => JSON.stringify(a) === JSON.stringify(b);
const painOf = (view: ViewId, ...polygons: Polygon[]): Chart => chartOf({ ...referral('m1', []), areas: [{ view, polygons: polygons as never, zones: [] }] });

/** Coordinates on and off the middles and borders of cells, within a view and beside it. */
const coordinate = (from: number, length: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: (from - 40) * 10, max: (from + length + 40) * 10 }).map((tenths) => tenths / 10) },
    { weight: 2, arbitrary: fc.integer({ min: -4, max: Math.ceil(length / 2) + 4 }).map((halves) => from + halves * 2) },
  );

const polygonsArbitrary = fc.constantFrom(...viewIds).chain((view) => {
  const { left, top, columns, rows } = gridOf(view);
  const point: fc.Arbitrary<Point> = fc.tuple(coordinate(left, columns * 4), coordinate(top, rows * 4));
  const ring = fc.oneof({ weight: 4, arbitrary: fc.array(point, { minLength: 3, maxLength: 12 }) }, { weight: 1, arbitrary: fc.array(point, { maxLength: 80 }) });
  return fc.tuple(fc.constant(view), fc.array(fc.array(ring, { maxLength: 3 }), { maxLength: 4 }));
});

describe('a chart is counted as it always was, to the bit', () => {
  it.each(fixtures)('%s', (_, chart) => {
    expect(isSame(oneByOne([chart]), before([chart]))).toBe(true);
    expect(isSame(addCharts(createFrequency(), [chart]), before([chart]))).toBe(true);
  });

  it('any charts, one at a time and all at once', () => {
    const charts = fc.sample(chartArbitrary, { numRuns: runs(150), seed: seedOf(21) });
    const expected = before(charts);
    expect(Math.max(...expected.cells.front)).toBeGreaterThan(2);
    expect(isSame(oneByOne(charts), expected)).toBe(true);
    expect(isSame(addCharts(createFrequency(), charts), expected)).toBe(true);
  });

  it('any polygons: with holes, tangled, beside the view, with corners on the very middles of cells', () => {
    fc.assert(
      fc.property(polygonsArbitrary, ([view, polygons]) => {
        const charts = [painOf(view, ...polygons)];
        const expected = before(charts);
        return isSame(oneByOne(charts), expected) && isSame(addCharts(createFrequency(), charts), expected);
      }),
      { numRuns: runs(150), seed: seedOf(22) },
    );
  });

  it('a line that goes to and fro over thousands of crossings', () => {
    const teeth = Array.from({ length: 3000 }, (_, i): Point => [100 + ((i * 37) % 3000) / 10, i % 2 ? 200 : 330.5]);
    expect(isSame(oneByOne([painOf('back', [teeth])]), before([painOf('back', [teeth])]))).toBe(true);
  });
});

describe('charts that are added at once', () => {
  it('are added to what was counted before', () => {
    const charts = [tenderIn('front.knee.left'), chartOf(painOver('m1', 'front', box(230, 400, 20, 12)))];
    const frequency = addCharts(addCharts(createFrequency(), charts), charts);
    expect(isSame(frequency, oneByOne([...charts, ...charts]))).toBe(true);
    expect([frequency.charts, frequency.zones['front.knee.left'], Math.max(...frequency.cells.front)]).toEqual([4, 2, 2]);
  });

  it('are taken one at a time', () => {
    let open = 0;
    function* reading() {
      for (let i = 0; i < 50; i++) {
        open += 1;
        yield tenderIn('front.knee.left');
        open -= 1;
      }
    }
    expect(addCharts(createFrequency(), reading()).zones['front.knee.left']).toBe(50);
    expect(open).toBe(0);
  });
});

describe('what cannot be counted', () => {
  const good = chartOf(painOver('m1', 'front', box(230, 400, 20, 12)));
  const beside = chartOf(painOver('m1', 'front', box(230, 300, 20, 12)), { ...painOver('m2', 'back', box(230, 400, 20, 12)), areas: [{ view: 'side' as ViewId, polygons: [], zones: [] }] });

  it('is refused by name, adds nothing, and does no harm to the charts after it', () => {
    const frequency = addChart(createFrequency(), good);
    const told = JSON.stringify(frequency);
    expect(() => addChart(frequency, beside)).toThrow(new RangeError('Mark “m2” is on an unknown view: “side”.'));
    expect(() => addCharts(frequency, [good, beside])).toThrow(RangeError);
    expect(JSON.stringify(frequency)).toBe(told);
    expect(isSame(addChart(frequency, good), oneByOne([good, good]))).toBe(true);
    expect(() => addChart(createFrequency(), { marks: [{ ...good.marks[0]!, areas: [{ view: 'front', polygons: [[[[0, 0], null]]], zones: [] }] } as never] })).toThrow(TypeError);
    expect(isSame(oneByOne([good]), before([good]))).toBe(true);
  });

  it.each([
    ['another anatomy', { anatomy: 'palpate-0' }],
    ['another grid', { cell: 8 }],
  ])('%s of the frequency is refused', (_, other) => {
    const frequency = { ...createFrequency(), ...other };
    expect(() => addChart(frequency, good)).toThrow(RangeError);
    expect(() => addCharts(frequency, [good])).toThrow(RangeError);
    expect(frequency.charts).toBe(0);
  });

  it('a zone of which nothing is covered is not counted', () => {
    const chart = chartOf({ ...referral('m1', []), areas: [{ view: 'front', polygons: [], zones: [{ zone: 'front.knee.left', covered: 0 }, { zone: 'front.knee.right', covered: 0.01 }] }] });
    expect(addCharts(createFrequency(), [chart]).zones).toMatchObject({ 'front.knee.left': 0, 'front.knee.right': 1 });
    expect(isSame(oneByOne([chart]), before([chart]))).toBe(true);
  });

  it('a zone that is not known counts in no zone', () => {
    const chart = chartOf({ ...referral('m1', []), areas: [{ view: 'front', polygons: [], zones: [{ zone: '__proto__' as never, covered: 1 }] }] });
    expect(isSame(addCharts(createFrequency(), [chart]), addChart(createFrequency(), chartOf()))).toBe(true);
  });
});
