import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneAt } from '../../src/anatomy/index.js';
import { countsToNdjson, toCountRows, type CountRow } from '../../src/interchange/ndjson.js';
import { addCharts, addCounts, createFrequency, gridOf, type CountedRow } from '../../src/measures/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { caution } from '../chart/examples.js';
import { attacks } from '../interchange/charts.js';
import { runs, seedOf } from '../slow.js';
import { box, chartOf, painOver, tenderIn } from './charts.js';

const counted = 'palpate-1/4/referral+tenderness';

/** What every engine makes of `group by counted, view, zone, cell` with `sum(weight)`. */
function grouped(rows: readonly Omit<CountRow, 'chart_id'>[]): CountedRow[] {
  const sums = new Map<string, Omit<CountRow, 'chart_id'>>();
  for (const { counted: as, view, zone, cell, weight } of rows) {
    const key = JSON.stringify([as, view, zone, cell]);
    sums.set(key, { counted: as, view, zone, cell, weight: (sums.get(key)?.weight ?? 0) + weight });
  }
  return [...sums.values()];
}

describe('a chart as rows to count', () => {
  it('is itself, its zones and its cells, each once', () => {
    const chart = chartOf(painOver('m1', 'front', box(250, 400, 8, 4)), painOver('m2', 'front', box(250, 400, 8, 4)));
    const { left, top, columns } = gridOf('front');
    const first = ((400 - top) / 4) * columns + (250 - left) / 4;
    const row = { chart_id: 'c1', counted: null, view: 'front', zone: null, cell: null, weight: 1 };
    const rows = toCountRows(chart);
    expect(rows[0]).toEqual({ ...row, counted, view: null });
    expect(rows.filter(({ zone }) => zone)).toEqual([{ ...row, zone: zoneAt('front', [254, 402]) }]);
    expect(rows.filter(({ cell }) => cell !== null)).toEqual([{ ...row, cell: first }, { ...row, cell: first + 1 }]);
  });

  it('on the side of the patient', () => {
    const [, zone, cell] = toCountRows(tenderIn('front.knee.left'));
    expect(zone).toMatchObject({ view: 'front', zone: 'front.knee.left', cell: null });
    const { left, columns } = gridOf('front');
    expect(left + (cell!.cell! % columns) * 4).toBeGreaterThan(240);
  });

  it('without marks is one row; of the kinds that are asked for', () => {
    expect(toCountRows(chartOf())).toEqual([{ chart_id: 'c1', counted, view: null, zone: null, cell: null, weight: 1 }]);
    expect(toCountRows(chartOf(caution('m1')))).toHaveLength(1);
    expect(toCountRows(chartOf(caution('m1')), { kinds: ['caution'] }).map((row) => row.counted ?? row.zone).slice(0, 2)).toEqual(['palpate-1/4/caution', 'back.shoulder-top.left']);
  });

  it('as NDJSON says the same, and nothing that could begin a tag', () => {
    for (const id of ['c1', '007 "x"', ...attacks]) {
      const chart = { ...tenderIn('front.knee.left', 'back.sacrum'), id };
      const text = countsToNdjson(chart);
      expect(text).not.toContain('<');
      expect(text.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual(toCountRows(chart));
    }
    expect(countsToNdjson([tenderIn('back.sacrum'), chartOf()], { kinds: ['caution'] }).split('\n')).toHaveLength(3);
    expect(countsToNdjson([])).toBe('');
  });
});

describe('rows that an engine has counted', () => {
  it('are the frequency of the charts, in any pieces', () => {
    const charts = fc.sample(chartArbitrary, { numRuns: 12, seed: 31 });
    const text = JSON.stringify(addCharts(createFrequency(), charts));
    fc.assert(
      fc.property(fc.shuffledSubarray(charts, { minLength: 12 }), fc.nat(12), fc.constantFrom<(n: number) => number | bigint | string>(Number, BigInt, String), (shuffled, at, asGiven) => {
        const pieces = [shuffled.slice(0, at), shuffled.slice(at)].map((piece) => grouped(piece.flatMap((chart) => toCountRows(chart))));
        const rows = pieces.flat().map(({ cell, weight, ...row }) => ({ ...row, cell: cell == null ? null : asGiven(Number(cell)), weight: asGiven(Number(weight)) }));
        return JSON.stringify(addCounts(createFrequency(), rows)) === text && JSON.stringify(pieces.reduce(addCounts, createFrequency())) === text;
      }),
      { numRuns: runs(6), seed: seedOf(32) },
    );
  });

  it.each<[string, object, string]>([
    ['another way of counting', { counted: 'palpate-1/8/referral+tenderness', weight: 2 }, `Row 2 was counted as palpate-1/8/referral+tenderness, but the frequency as ${counted}.`],
    ['a zone that is not known', { zone: 'front.tail', weight: 2 }, '“front.tail”'],
    ['a zone on another view', { zone: 'front.knee.left', view: 'back', weight: 2 }, 'has front.knee.left on the view “back”'],
    ['a view that is not known', { view: 'side', cell: 1, weight: 2 }, 'the unknown view “side”'],
    ['a cell without its view', { cell: 1, weight: 2 }, 'the unknown view'],
    ['a cell beside the view', { view: 'soles', cell: 1_000_000, weight: 2 }, 'the cells of soles are 0 to'],
    ['a cell below zero', { view: 'soles', cell: -1, weight: 2 }, 'has the cell -1'],
    ['a broken weight', { zone: 'back.sacrum', weight: 1.5 }, 'the weight 1.5'],
    ['no weight', { zone: 'back.sacrum' }, 'has the weight'],
    ['a text for a weight', { zone: 'back.sacrum', weight: '1e3' }, 'has the weight'],
    ['nothing', { weight: 1 }, 'must have exactly one of counted, zone and cell'],
    ['two things', { counted, zone: 'back.sacrum', weight: 1 }, 'must have exactly one of counted, zone and cell'],
  ])('are refused whole: %s', (_, row, message) => {
    const frequency = createFrequency();
    expect(() => addCounts(frequency, [{ zone: 'back.sacrum', weight: 3 }, row as CountedRow])).toThrow(RangeError);
    expect(() => addCounts(frequency, [{ zone: 'back.sacrum', weight: 3 }, row as CountedRow])).toThrow(message);
    expect(JSON.stringify(frequency)).toBe(JSON.stringify(createFrequency()));
  });
});
