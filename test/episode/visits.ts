import fc from 'fast-check';
import { zoneIds, type ZoneId } from '../../src/anatomy/index.js';
import { areaOfZones, createChart, momentFields, type Chart, type Mark, type Referral } from '../../src/chart/index.js';
import { createEpisode, type Episode } from '../../src/episode/index.js';
import { chartArbitrary, momentArbitrary } from '../arbitraries.js';
import { tenderness } from '../chart/examples.js';

// Visits that are worked by hand.

/** A visit of a day of January 2026. */
export const visit = (day: number, marks: readonly Mark[], rest: Partial<Chart> = {}): Chart => ({
  ...createChart({ id: `v${day}`, recordedAt: new Date(Date.UTC(2026, 0, day, 9)) }),
  marks,
  ...rest,
});

/** A tender point, rated. */
export const point = (id: string, zone: ZoneId, intensity?: number, rest: object = {}): Mark => ({ ...tenderness(id, zone), ...(intensity !== undefined && { intensity }), ...rest });

/** Pain over whole zones, rated. */
export const pain = (id: string, zones: readonly ZoneId[], intensity?: number, rest: object = {}): Referral => ({
  id,
  kind: 'referral',
  from: [],
  ...(intensity !== undefined && { intensity }),
  areas: areaOfZones(zones),
  by: 'patient',
  createdAt: '2026-01-01T09:00:00Z',
  ...rest,
});

export const episodeOf = (...charts: Chart[]): Episode => createEpisode(charts, { id: 'e1' });

/** Any episode: charts with other ids and moments, whose marks share ids. */
export const episodeArbitrary: fc.Arbitrary<Episode> = fc
  .record({ charts: fc.array(fc.tuple(chartArbitrary, momentArbitrary), { maxLength: 4 }), name: fc.option(fc.string({ minLength: 1, maxLength: 20 }), { nil: undefined }) })
  .map(({ charts, name }) => createEpisode(charts.map(([{ recordedAtPrecision: _precision, ...chart }, moment], i) => ({ ...chart, id: `c${i}`, ...momentFields('recordedAt', moment) })), { id: 'e1', name }));

export const anyZone = fc.constantFrom(...zoneIds);
