import { describe, expect, it } from 'vitest';
import { isZoneId, mirrorZone, toZoneId, viewIds, zoneAt, type PartId, type ZoneId } from '../../src/anatomy/index.js';
import { parseChart, serialiseChart, type Chart } from '../../src/chart/index.js';
import { fromCsv, toCsv, toRows } from '../../src/interchange/csv.js';
import { fromFhir, toFhir } from '../../src/interchange/fhir.js';
import { fromNdjson, toNdjson } from '../../src/interchange/ndjson.js';
import type { Point } from '../../src/geometry/index.js';
import { addChart, addCharts, createFrequency, gridOf, mergeFrequency } from '../../src/measures/index.js';
import { tools } from '../interchange/tools.js';
import { chartOf, markedOf, realMaps, zonesOf } from './real-maps.js';

const charts = realMaps.map(chartOf);
/** Written and read once, for all tests below. */
const fromTheirFhir = charts.map((chart) => fromFhir(JSON.stringify(toFhir(chart))));
const fromTheirNdjson = fromNdjson(toNdjson(charts));
const zonesIn = (chart: Chart): ReadonlySet<ZoneId> => new Set(chart.marks.flatMap((mark) => (mark.kind === 'tenderness' ? [mark.zone] : mark.areas.flatMap(({ zones }) => zones.map(({ zone }) => zone)))));

describe('500 body maps from a pain clinic', () => {
  it('are charts that are read as they were written', () => {
    expect(charts).toHaveLength(500);
    for (const chart of charts) expect(parseChart(serialiseChart(chart))).toEqual({ ok: true, chart, warnings: [] });
    for (const [i, chart] of charts.entries()) expect([...zonesIn(chart)].sort()).toEqual([...zonesOf(realMaps[i]!)].sort());
  });

  it('come back from FHIR', () => {
    for (const [i, chart] of charts.entries()) expect(fromTheirFhir[i]).toEqual({ ok: true, chart, unplaced: [], warnings: [] });
  });

  it('come back from NDJSON, all in one file', () => {
    expect(fromTheirNdjson).toEqual({ ok: true, charts, warnings: [] });
  });

  it.each(tools)('come back from CSV that went through $name, each row with its patient', ({ through, delimiter }) => {
    const patientOf = new Map(charts.map((chart, i) => [chart.id, `patient ${i % 50}`]));
    const text = through(toCsv(charts, { delimiter, columns: { patient: (chart) => patientOf.get(chart.id) } }));
    const rows = charts.flatMap(toRows);
    expect(fromCsv(text)).toEqual({ ok: true, rows, extra: rows.map((row) => ({ patient: patientOf.get(row.chart_id) })), warnings: [] });
  });

  it('fold into a frequency map that counts what was marked, in any grouping', () => {
    const frequency = charts.reduce(addChart, createFrequency());
    expect(frequency.charts).toBe(500);
    const counts = new Map<ZoneId, number>();
    for (const map of realMaps) for (const zone of zonesOf(map)) counts.set(zone, (counts.get(zone) ?? 0) + 1);
    expect(Object.fromEntries(Object.entries(frequency.zones).filter(([, count]) => count > 0))).toEqual(Object.fromEntries(counts));
    const halves = [charts.slice(0, 123), charts.slice(123)].map((half) => half.reduce(addChart, createFrequency()));
    expect(mergeFrequency(halves[0]!, halves[1]!)).toEqual(frequency);
  });

  it('are marked most at the low back, about the same on both sides', () => {
    const { zones, cells } = addCharts(createFrequency(), realMaps.map(markedOf));
    // As charts are: but for middles of cells that lie on the border of two zones.
    const whole = addCharts(createFrequency(), charts);
    expect(zones).toEqual(whole.zones);
    expect(viewIds.flatMap((view) => cells[view].filter((count, at) => count !== whole.cells[view][at])).length).toBeLessThan(50);

    const most = (Object.keys(zones) as ZoneId[]).sort((a, b) => zones[b] - zones[a]);
    expect(most[0]).toBe('back.lumbar-spine');
    expect(most.slice(1, 5).sort()).toEqual(['back.flank.left', 'back.flank.right', 'back.lower-back.left', 'back.lower-back.right']);
    const [left, right] = [zones['back.lower-back.left'], zones['back.lower-back.right']];
    expect([left, right]).toEqual([266, 270]);

    const { left: x, top: y, columns } = gridOf('back');
    const middleOf = (at: number): Point => [x + (at % columns) * 4 + 2, y + Math.floor(at / columns) * 4 + 2];
    const highest = Math.max(...viewIds.flatMap((view) => cells[view]));
    const peak = cells.back.flatMap((count, at) => (count === highest ? [zoneAt('back', middleOf(at))] : []));
    expect(peak.length).toBeGreaterThan(10);
    expect(new Set(peak)).toEqual(new Set(['back.lumbar-spine']));
  });
});

describe('sides, proved from outside', () => {
  /** Parts that front and back both show, each with its sides. */
  const parts: readonly PartId[] = ['ear', 'neck-side', 'shoulder-top', 'flank', 'elbow-medial', 'hip', 'thumb', 'thigh-medial', 'knee-medial', 'ankle-medial'];

  /** How far two zones are marked together (phi: the correlation of two yes-or-no answers). */
  function phi(sets: readonly ReadonlySet<ZoneId>[], a: ZoneId, b: ZoneId): number {
    const count = (inA: boolean, inB: boolean) => sets.filter((set) => set.has(a) === inA && set.has(b) === inB).length;
    const [both, onlyA, onlyB, none] = [count(true, true), count(true, false), count(false, true), count(false, false)];
    return (both * none - onlyA * onlyB) / Math.sqrt((both + onlyA) * (both + onlyB) * (none + onlyA) * (none + onlyB));
  }

  /** For each part, how far front and back go together on one side, less how far they do on opposite sides. */
  const gainOf = (sets: readonly ReadonlySet<ZoneId>[]): number[] =>
    parts.map((part) => {
      const zone = (view: 'front' | 'back', side: 'left' | 'right') => {
        const id = toZoneId(view, part, side);
        if (!isZoneId(id)) throw new Error(`${id} is no zone.`);
        return id;
      };
      const mean = (sides: readonly (readonly ['left' | 'right', 'left' | 'right'])[]) => sides.reduce((sum, [front, back]) => sum + phi(sets, zone('front', front), zone('back', back)), 0) / sides.length;
      return mean([['left', 'left'], ['right', 'right']]) - mean([['left', 'right'], ['right', 'left']]);
    });

  it('front and back of the same side are marked together more often than of opposite sides, in all ten parts', () => {
    const gains = gainOf(charts.map(zonesIn));
    expect(Math.min(...gains)).toBeGreaterThan(0);
    // Of the shoulder 0.17 among all 21,659 maps (0.65 less 0.48).
    expect(gains[parts.indexOf('shoulder-top')]).toBeGreaterThan(0.1);
    expect(gains.reduce((sum, gain) => sum + gain, 0) / gains.length).toBeGreaterThan(0.1);
  });

  it('so they are after every way out and in', () => {
    const fhir = fromTheirFhir.flatMap((result) => (result.ok ? [result.chart] : []));
    const csv = fromCsv(tools[1]!.through(toCsv(charts, { delimiter: ';' })));
    if (!fromTheirNdjson.ok || !csv.ok) throw new Error('A table was not read.');
    const gains = gainOf(charts.map(zonesIn));
    for (const sets of [fhir.map(zonesIn), fromTheirNdjson.charts.map(zonesIn), csv.rows.map(({ zones }) => new Set(zones))]) {
      expect(sets).toHaveLength(500);
      expect(gainOf(sets)).toEqual(gains);
    }
  });

  it('of a body whose back is mirrored the opposite is true: this is what the test would see', () => {
    const mirrored = charts.map((chart) => new Set([...zonesIn(chart)].map((zone) => (zone.startsWith('back.') ? mirrorZone(zone) : zone))));
    expect(Math.max(...gainOf(mirrored))).toBeLessThan(0);
  });
});
