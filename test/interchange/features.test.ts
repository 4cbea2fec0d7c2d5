import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromArea, toArea, unite } from '../../src/areas/index.js';
import { createChart, type Area, type Chart } from '../../src/chart/index.js';
import { fromFeatures, toFeatures, type BodyFeatureCollection } from '../../src/interchange/features.js';
import { deskWorker, hip } from '../../stories/charts/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { referral } from '../chart/examples.js';
import { runs, seedOf } from '../slow.js';
import { fixtures } from './charts.js';

type Loose = { features: { id: string; geometry: { type: string; coordinates: unknown }; properties: Record<string, Record<string, unknown>> }[]; palpate?: unknown };
const loose = (collection: BodyFeatureCollection) => JSON.parse(JSON.stringify(collection)) as Loose;

describe('charts as features', () => {
  it.each(fixtures)('%s comes back as it was', (_, chart) => {
    expect(fromFeatures(toFeatures(chart))).toEqual({ ok: true, chart, warnings: [] });
    expect(fromFeatures(JSON.stringify(toFeatures(chart)))).toEqual({ ok: true, chart, warnings: [] });
  });

  it('brings any chart back', () => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        expect(fromFeatures(JSON.stringify(toFeatures(chart)))).toEqual({ ok: true, chart, warnings: [] });
      }),
      { numRuns: runs(300), seed: seedOf(6) },
    );
  });

  it('says the patient’s side of each', () => {
    expect(toFeatures(deskWorker).features.map(({ properties: { view, side } }) => `${view} ${side}`)).toEqual(['back right', 'back left', 'front right', 'back right']);
  });

  it('takes the place from the geometry that another tool changed', () => {
    const collection = loose(toFeatures(deskWorker));
    collection.features[0]!.geometry.coordinates = [289, 177];
    expect(fromFeatures(collection)).toMatchObject({ ok: true, chart: { marks: [{ at: [289, 177] }, {}, {}] } });
  });

  it('reads a Polygon into which a tool turned a MultiPolygon of one part', () => {
    const collection = loose(toFeatures(hip));
    for (const { geometry } of collection.features) {
      if (geometry.type !== 'MultiPolygon' || (geometry.coordinates as unknown[]).length > 1) continue;
      Object.assign(geometry, { type: 'Polygon', coordinates: (geometry.coordinates as unknown[])[0] });
    }
    expect(collection.features.some(({ geometry }) => geometry.type === 'Polygon')).toBe(true);
    expect(fromFeatures(collection)).toEqual({ ok: true, chart: hip, warnings: [] });
  });

  it.each<[string, (collection: Loose) => void, string]>([
    ['a point moved out of its zone', ({ features }) => (features[0]!.geometry.coordinates = [191.6, 176.2]), 'may have been swapped'],
    ['a line', ({ features }) => (features[2]!.geometry.type = 'LineString'), 'must be Point, Polygon'],
    ['no properties', ({ features }) => (features[1] = { ...features[1]!, properties: null as never }), 'geometry and properties'],
    ['no mark', ({ features }) => delete features[1]!.properties['mark'], 'must be a mark'],
    ['no area', ({ features }) => delete features[2]!.properties['area'], 'is missing'],
    ['a point twice', ({ features }) => features.push(features[0]!), 'must be unique'],
    ['two views that contradict each other', ({ features }) => (features[3]!.properties['mark']!['intensity'] = 9), 'must be the same'],
    ['no chart', (collection) => delete collection.palpate, 'is missing'],
    ['coordinates that are invalid', ({ features }) => (features[0]!.geometry.coordinates = ['1', 2]), 'must be a number'],
  ])('is refused whole, with the reason: %s', (_, change, message) => {
    const collection = loose(toFeatures(deskWorker));
    change(collection);
    const result = fromFeatures(collection);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems.map((problem) => problem.message).join()).toContain(message);
  });

  it('never throws for any input', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ type: fc.constant('FeatureCollection'), features: fc.anything(), palpate: fc.anything() })), (input) => {
        expect(fromFeatures(input).ok).toBe(false);
      }),
      { numRuns: runs(1000), seed: seedOf(7) },
    );
  });
});

describe('an area that another tool moved', () => {
  const square = (left: number, top: number, size: number): Area['polygons'] => [[[[left, top], [left + size, top], [left + size, top + size], [left, top + size], [left, top]]]];
  const areaOf = (polygons: Area['polygons']) => toArea('front', unite(fromArea({ view: 'front', polygons, zones: [] })))!;
  const drawn = areaOf(square(250, 250, 30));
  const chart: Chart = { ...createChart({ id: 'c1' }), marks: [{ ...referral('m1', []), areas: [drawn] }] };
  const moved = (coordinates: unknown, change: (collection: Loose) => void = () => undefined) => {
    const collection = loose(toFeatures(chart));
    collection.features[0]!.geometry.coordinates = coordinates;
    change(collection);
    return fromFeatures(collection);
  };
  const told = { path: 'features[0].geometry', message: 'is not the outline that palpate wrote: its zones were computed again.' };

  it('covers the zones where it is now, with a warning', () => {
    const there = areaOf(square(250, 550, 30));
    expect(drawn.zones.length).toBeGreaterThan(0);
    expect(there.zones.map(({ zone }) => zone).filter((zone) => drawn.zones.some((old) => old.zone === zone))).toEqual([]);
    const result = moved(square(250, 550, 30));
    expect(result).toEqual({ ok: true, chart: { ...chart, marks: [{ ...chart.marks[0], areas: [{ ...there, polygons: square(250, 550, 30) }] }] }, warnings: [told] });
  });

  it('by a little covers a little more of one and less of another', () => {
    const there = areaOf(square(236, 250, 30));
    expect(there.zones).not.toEqual(drawn.zones);
    expect(moved(square(236, 250, 30))).toMatchObject({ ok: true, chart: { marks: [{ areas: [{ zones: there.zones }] }] }, warnings: [told] });
  });

  it('outside the body covers no zone', () => {
    expect(moved(square(10, 10, 5))).toMatchObject({ ok: true, chart: { marks: [{ areas: [{ zones: [] }] }] }, warnings: [told] });
  });

  it('keeps its zones, without a warning, if only its corners were written in another order', () => {
    const turned = drawn.polygons.map((rings) => rings.map((ring) => [...ring].reverse()));
    expect(moved(turned)).toEqual({ ok: true, chart: { ...chart, marks: [{ ...chart.marks[0], areas: [{ ...drawn, polygons: turned }] }] }, warnings: [] });
  });

  it('is reported by its outline alone: a sum that was lost along the way costs nothing', () => {
    expect(moved(drawn.polygons, ({ features }) => delete features[0]!.properties['area']!['checksum'])).toEqual({ ok: true, chart, warnings: [] });
    const there = areaOf(square(250, 550, 30));
    expect(moved(square(250, 550, 30), ({ features }) => delete features[0]!.properties['area']!['checksum'])).toMatchObject({ ok: true, chart: { marks: [{ areas: [{ zones: there.zones }] }] } });
  });

  it('covers nothing in its hole, whichever way round that was drawn', () => {
    const [[outer]] = square(250, 550, 30) as [[[number, number][]]];
    const [[hole]] = square(255, 555, 20) as [[[number, number][]]];
    const results = [[outer, hole], [outer, [...hole].reverse()]].map((rings) => moved([rings]));
    const shares = results.map((result) => (result.ok && result.chart.marks[0]?.kind === 'referral' ? result.chart.marks[0].areas[0]!.zones : []));
    const full = areaOf(square(250, 550, 30)).zones;
    expect(shares[0]).toEqual(shares[1]);
    expect(shares[0]!.length).toBeGreaterThan(0);
    for (const { zone, covered } of shares[0]!) expect(covered).toBeLessThan(full.find((each) => each.zone === zone)!.covered);
  });

  it('onto the mirror image of its place is refused, as a record whose sides were swapped', () => {
    const mirrored = drawn.polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [480 - x, y])));
    expect(moved(mirrored)).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('may have been swapped') as string }] });
  });

  it('is read or refused in words, whatever its outline is', () => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(chartArbitrary, (any) => {
        const collection = loose(toFeatures(any));
        for (const { properties } of collection.features) delete properties['area']?.['checksum'];
        const result = fromFeatures(collection);
        seen[result.ok ? 'read' : 'refused']++;
        if (!result.ok) expect(result.problems.map(({ message }) => message).join()).toContain('may have been swapped');
        else expect(fromFeatures(toFeatures(result.chart))).toEqual({ ok: true, chart: result.chart, warnings: [] });
      }),
      { numRuns: runs(100), seed: seedOf(10) },
    );
    expect(seen.read).toBeGreaterThan(50);
  });

  it.each([
    ['a line', [[[250, 250], [280, 250], [250, 250], [250, 250]]]],
    ['a spot smaller than a tenth', [[[250, 250], [250.01, 250], [250, 250.01], [250, 250]]]],
    ['the same twice', [...square(250, 250, 30), ...square(250, 250, 30)].flat()],
  ])('may be hardly an area any more: %s', (_, rings) => {
    expect(moved([rings])).toMatchObject({ ok: true, chart: { marks: [{ areas: [{ zones: [] }] }] }, warnings: [told] });
  });

  it('is refused when it became a tangle, before that takes a minute', () => {
    let seed = 1;
    const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const tangle = Array.from({ length: 3000 }, () => [Math.round(next() * 4800) / 10, Math.round(next() * 9000) / 10]);
    const long = Array.from({ length: 20_000 }, (_, i) => [240 + 100 * Math.cos(i / 3183), 400 + 100 * Math.sin(i / 3183)]);
    for (const ring of [tangle, long]) {
      expect(moved([[[...ring, ring[0]]]])).toEqual({ ok: false, problems: [{ path: 'features[0].geometry', message: expect.stringContaining('too complex') as string }] });
    }
  });
});
