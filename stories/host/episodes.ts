import { anchorOf, createChart, getZone, zoneIds, type Chart, type Mark, type Treatment, type ZoneId } from '../../src/core.js';
import { createEpisode, type Episode } from '../../src/episode.js';
import { areaOfZones } from '../../src/chart/index.js';

// Made-up episodes for the stories.

const by = { by: 'patient', createdAt: '2026-06-02T09:00:00Z' } as const;

export const point = (id: string, zone: ZoneId, intensity?: number, rest: object = {}): Mark => ({ id, kind: 'tenderness', view: getZone(zone)?.view ?? 'back', at: anchorOf(zone) as [number, number], zone, ...(intensity !== undefined && { intensity }), ...by, ...rest }) as Mark;
export const pain = (id: string, zones: readonly ZoneId[], intensity?: number, rest: object = {}): Mark => ({ id, kind: 'referral', from: [], areas: areaOfZones(zones), ...(intensity !== undefined && { intensity }), ...by, ...rest }) as Mark;
const treated = (id: string, mark: string, before?: number, after?: number): Treatment => ({ id, mark, technique: 'trigger-point', pressure: [{ firmness: 'moderate', seconds: 30 }], ...(before !== undefined && { intensityBefore: before }), ...(after !== undefined && { intensityAfter: after }), by: 'clinician', createdAt: '2026-06-02T09:30:00Z' });
const visit = (day: string, marks: readonly Mark[], rest: Partial<Chart> = {}): Chart => ({ ...createChart({ id: `visit-${day}`, recordedAt: new Date(`${day}T09:00:00Z`) }), marks, ...rest });

/** Three visits of a desk worker's neck. */
export const neck: Episode = createEpisode(
  [
    visit('2026-06-02', [point('a', 'back.shoulder-top.left', 7, { name: 'A' }), point('b', 'back.suboccipital.left', 6, { name: 'B' }), pain('c', ['front.temple.left', 'front.forehead.left'], 5, { from: ['b'] })], {
      treatments: [treated('t1', 'a', 7, 5)],
      relations: [{ type: 'comes-with', from: 'a', to: 'b' }],
    }),
    visit('2026-06-09', [point('a', 'back.shoulder-top.left', 5, { name: 'A', status: 'better' }), point('b', 'back.suboccipital.left', 5, { name: 'B', status: 'better' }), pain('c', ['front.temple.left'], 3, { from: ['b'], status: 'better' })], { treatments: [treated('t2', 'a', 5, 3)] }),
    visit('2026-06-30', [point('a', 'back.shoulder-top.left', 3, { name: 'A', status: 'better' }), point('b', 'back.suboccipital.left', undefined, { name: 'B', status: 'gone' })], { clear: ['front.temple.left', 'front.forehead.left'] }),
  ],
  { id: 'neck', name: 'Neck and headache' },
);

const leg: readonly ZoneId[] = ['back.buttock-upper.left', 'back.thigh-back.left', 'back.knee-back.left', 'back.calf-lateral.left', 'back.calf-lower.left'];

/** A sciatica over six weeks: pain at the calf goes first, what is left is in the buttock. */
export const sciatica: Episode = createEpisode(
  [
    visit('2026-03-02', [pain('s', leg, 8), point('l', 'back.lower-back.left', 5)]),
    visit('2026-03-06', [pain('s', leg.slice(0, 4), 7, { status: 'better' }), point('l', 'back.lower-back.left', 6, { status: 'worse' })], { treatments: [treated('t1', 'l')] }),
    visit('2026-03-16', [pain('s', leg.slice(0, 2), 5, { status: 'better' }), point('l', 'back.lower-back.left', 6, { status: 'unchanged' })], { treatments: [treated('t2', 'l')] }),
    visit('2026-04-13', [pain('s', leg.slice(0, 1), 3, { status: 'better' }), point('l', 'back.lower-back.left', 3, { status: 'better' })]),
  ],
  { id: 'sciatica', name: 'Left leg' },
);

/** Many visits with many marks, a little different each time. */
export function longEpisode(visits: number, marks: number): Episode {
  const zones = zoneIds.filter((zone) => zone.startsWith('back.') || zone.startsWith('front.'));
  const charts = Array.from({ length: visits }, (_, day) => {
    const date = new Date(Date.UTC(2025, 0, 6 + day * 5 + (day % 3), 9));
    const all = Array.from({ length: marks }, (__, i): Mark => {
      const zone = zones[(i * 37) % zones.length] as ZoneId;
      const intensity = Math.max(0, Math.min(10, Math.round(7 - day / (visits / 5) + 2 * Math.sin(day + i))));
      return i % 3 === 2 ? pain(`m${i}`, [zone], intensity) : point(`m${i}`, zone, intensity);
    });
    return { ...createChart({ id: `long-${day}`, recordedAt: date }), marks: all };
  });
  return createEpisode(charts, { id: 'long', name: 'Long course' });
}
