import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isZoneId, outlineOf, viewIds, zoneAt, zonePolygon, zonesIn, type ViewId } from '../../src/anatomy/index.js';
import { parseChart, serialiseChart, type Area, type Chart, type Mark } from '../../src/chart/index.js';
import * as charts from '../../stories/charts/index.js';
import { readChart } from '../../stories/charts/read-chart.js';
import { isChartForAjv } from './schema.js';

const folder = 'stories/charts/';
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string) => JSON.parse(readFileSync(folder + file, 'utf8')) as Chart;

const areasOf = (chart: Chart): readonly Area[] => chart.marks.flatMap((mark) => (mark.kind === 'tenderness' ? [] : mark.areas));

describe.each(files)('%s', (file) => {
  const chart = read(file);

  it('is a chart, without a warning', () => {
    expect(parseChart(chart)).toEqual({ ok: true, chart, warnings: [] });
  });

  it('is a chart for the published JSON Schema', () => {
    expect(isChartForAjv(chart)).toBe(true);
  });

  it('comes back from text as it was', () => {
    expect(parseChart(serialiseChart(chart))).toEqual({ ok: true, chart, warnings: [] });
  });

  it('has every tender point in its zone', () => {
    const points = chart.marks.filter((mark) => mark.kind === 'tenderness');
    expect(points.filter(({ view, at, zone }) => zoneAt(view, at) !== zone)).toEqual([]);
  });

  it('draws areas in smooth rings inside the body', () => {
    for (const { view, polygons } of areasOf(chart))
      for (const ring of polygons.flat()) {
        expect(ring.length - 1).toBeGreaterThanOrEqual(12);
        expect(ring.length - 1).toBeLessThanOrEqual(40);
        expect(ring.filter(([x, y]) => !rasterRow(outlineOf(view), y, [x]).includes(true))).toEqual([]);
      }
  });

  it('names the zones that its areas cover, with the share that a raster finds', () => {
    for (const area of areasOf(chart)) {
      const shares = Object.fromEntries(area.zones.map(({ zone, covered }) => [zone, covered]));
      for (const { id } of zonesIn(area.view)) {
        const share = shareOf(zonePolygon(id), area.polygons);
        expect(Math.abs((shares[id] ?? 0) - share), `${id}: ${shares[id]}, and the raster says ${share}`).toBeLessThan(0.02);
      }
    }
  });

  it('is refused when it is mirrored and its zones are not, unless there is nothing to mirror', () => {
    const result = parseChart({ ...chart, marks: chart.marks.map(mirrored) });
    expect(result.ok).toBe(chart.marks.length === 0);
    if (!result.ok) expect(result.problems.map(({ path }) => path)).toContainEqual(expect.stringMatching(/^marks\[\d+\]\.at$/));
  });
});

describe('the charts for stories', () => {
  it('are those of the files', () => {
    const byId = (a: Chart, b: Chart) => a.id.localeCompare(b.id);
    expect(Object.values(charts).sort(byId)).toEqual(files.map(read).sort(byId));
  });

  it('have ids that are used nowhere else', () => {
    const ids = Object.values(charts).flatMap(({ id, marks, treatments }) => [id, ...[...marks, ...treatments].map((item) => item.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('are recorded by all that can record, on all figures', () => {
    expect(new Set(Object.values(charts).map((chart) => chart.recordedBy)).size).toBe(3);
    expect(new Set(Object.values(charts).map((chart) => chart.figure)).size).toBe(3);
  });

  it('say which file is invalid, and why', () => {
    const broken = () => readChart('hip.json', { ...charts.hip, figure: 'robot', recordedBy: 'nobody' });
    expect(broken).toThrow(/^stories\/charts\/hip\.json is no chart:\n  figure must .*\n  recordedBy must /);
  });
});

describe('the chart of forty marks', () => {
  const marks = charts.fortyMarks.marks.filter((mark) => mark.kind === 'tenderness');

  it('has forty tender points, on every view', () => {
    expect(marks).toHaveLength(40);
    expect(new Set(marks.map((mark) => mark.view))).toEqual(new Set<ViewId>(viewIds));
  });

  it('uses the whole scale, and leaves some unrated', () => {
    const intensities = new Set(marks.map((mark) => mark.intensity));
    expect(intensities).toEqual(new Set([undefined, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  });

  it('crowds six of them within 8 units between the shoulder blades', () => {
    const crowd = marks.filter((mark) => mark.zone === 'back.interscapular.right').map((mark) => mark.at);
    expect(crowd).toHaveLength(6);
    for (const a of crowd) for (const b of crowd) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeLessThan(8);
  });
});

describe('the chart of an amputation', () => {
  const { marks, absent } = charts.belowKneeAmputation;

  it('has pain where the limb is not, as a point and as an area', () => {
    const isGone = (zone: string) => isZoneId(zone) && absent.includes(zone);
    expect(marks.some((mark) => mark.kind === 'tenderness' && isGone(mark.zone))).toBe(true);
    expect(marks.some((mark) => mark.kind === 'referral' && mark.areas.every((area) => area.zones.every(({ zone }) => isGone(zone))))).toBe(true);
  });

  it('lists the same parts as gone on every view that shows them', () => {
    const gone = new Set(absent.map((zone) => zone.slice(zone.indexOf('.') + 1)));
    const shown = viewIds.flatMap((view) => zonesIn(view)).filter(({ id }) => gone.has(id.slice(id.indexOf('.') + 1)));
    expect(new Set(absent)).toEqual(new Set(shown.map(({ id }) => id)));
  });
});

type Position = readonly [number, number];
type Rings = readonly (readonly Position[])[];

/** Sides swapped in the numbers but not in the names. */
function mirrored(mark: Mark): Mark {
  const flip = ([x, y]: Position): [number, number] => [Math.round((480 - x) * 10) / 10, y];
  if (mark.kind === 'tenderness') return { ...mark, at: flip(mark.at) };
  const areas = mark.areas.map((area) => ({ ...area, polygons: area.polygons.map((rings) => rings.map((ring) => ring.map(flip))) }));
  return { ...mark, areas };
}

// A separate rasteriser, which shares no code with what it checks: by rows, even-odd.

/** Which of the columns lie inside, on the row at `y`. */
function rasterRow(rings: Rings, y: number, columns: readonly number[]): boolean[] {
  const crossings: number[] = [];
  for (const ring of rings)
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length]!;
      if (y1 <= y !== y2 <= y) crossings.push(x1 + ((x2 - x1) * (y - y1)) / (y2 - y1));
    });
  return columns.map((x) => crossings.filter((crossing) => crossing < x).length % 2 === 1);
}

/** The share of a zone that polygons cover together, at four samples a unit each way. */
function shareOf(zone: Rings, polygons: Area['polygons']): number {
  const [rows, columns] = [samples(zone, 1), samples(zone, 0)];
  const [areaRows, areaColumns] = [samples(polygons.flat(), 1), samples(polygons.flat(), 0)];
  const meet = (a: readonly number[], b: readonly number[]) => a[0]! <= b.at(-1)! && b[0]! <= a.at(-1)!;
  if (!meet(rows, areaRows) || !meet(columns, areaColumns)) return 0;
  let all = 0;
  let covered = 0;
  for (const row of rows) {
    const inZone = rasterRow(zone, row, columns);
    const inAreas = polygons.map((rings) => rasterRow(rings, row, columns));
    all += inZone.filter(Boolean).length;
    covered += inZone.filter((is, column) => is && inAreas.some((area) => area[column])).length;
  }
  return covered / all;
}

/** Where to look along an axis, from end to end of the rings. */
function samples(rings: Rings, axis: 0 | 1): number[] {
  const values = rings.flat().map((position) => position[axis]);
  const first = Math.floor(Math.min(...values)) + 0.125;
  return Array.from({ length: Math.ceil((Math.max(...values) - first) * 4) + 1 }, (_, i) => first + i / 4);
}
