// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFeatures, toFeatures, type BodyFeatureCollection } from '../../src/interchange/features.js';
import { deskWorker, hip } from '../../stories/charts/index.js';
import { chartArbitrary } from '../arbitraries.js';
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

  it('reads a Polygon that a tool made of a MultiPolygon of one part', () => {
    const collection = loose(toFeatures(hip));
    for (const { geometry } of collection.features) {
      if (geometry.type !== 'MultiPolygon' || (geometry.coordinates as unknown[]).length > 1) continue;
      Object.assign(geometry, { type: 'Polygon', coordinates: (geometry.coordinates as unknown[])[0] });
    }
    expect(collection.features.some(({ geometry }) => geometry.type === 'Polygon')).toBe(true);
    expect(fromFeatures(collection)).toEqual({ ok: true, chart: hip, warnings: [] });
  });

  it.each<[string, (collection: Loose) => void, string]>([
    ['a point moved out of its zone', ({ features }) => (features[0]!.geometry.coordinates = [191.6, 176.2]), 'sides were swapped'],
    ['a line', ({ features }) => (features[2]!.geometry.type = 'LineString'), 'must be Point, Polygon'],
    ['no properties', ({ features }) => (features[1] = { ...features[1]!, properties: null as never }), 'geometry and properties'],
    ['no mark', ({ features }) => delete features[1]!.properties['mark'], 'must be a mark'],
    ['no area', ({ features }) => delete features[2]!.properties['area'], 'is missing'],
    ['a point twice', ({ features }) => features.push(features[0]!), 'used once'],
    ['two views that contradict each other', ({ features }) => (features[3]!.properties['mark']!['intensity'] = 9), 'say the same'],
    ['no chart', (collection) => delete collection.palpate, 'is missing'],
    ['coordinates that are none', ({ features }) => (features[0]!.geometry.coordinates = ['1', 2]), 'must be a number'],
  ])('is refused whole, with the reason: %s', (_, change, message) => {
    const collection = loose(toFeatures(deskWorker));
    change(collection);
    const result = fromFeatures(collection);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems.map((problem) => problem.message).join()).toContain(message);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ type: fc.constant('FeatureCollection'), features: fc.anything(), palpate: fc.anything() })), (input) => {
        expect(fromFeatures(input).ok).toBe(false);
      }),
      { numRuns: runs(1000), seed: seedOf(7) },
    );
  });
});
