import { anchorOf, createChart, getZone, type Area, type CautionReason, type Chart, type Mark, type Quality, type Tenderness, type ViewId, type ZoneId } from '../../src/core.js';
import { toArea, unite, zoneShape } from '../../src/areas/index.js';
import { readChart } from '../charts/read-chart.js';

// Two made-up visits, and what a patient and a clinician marked at the same one.

const moment = '2026-09-14T08:42:00Z';
const record = { by: 'clinician', createdAt: moment } as const;

export function point(id: string, zone: ZoneId, intensity?: number, more: Partial<Tenderness> = {}): Tenderness {
  const at = anchorOf(zone);
  return { id, kind: 'tenderness', view: getZone(zone)?.view ?? 'front', at: [at[0], at[1]], zone, ...(intensity === undefined ? {} : { intensity }), ...record, ...more };
}

export const felt = (id: string, from: readonly string[], intensity: number, qualities: readonly Quality[], ...zones: ZoneId[]): Mark => ({
  id, kind: 'referral', from: [...from], intensity, qualities: [...qualities], areas: areasOver(zones), ...record,
});

const care = (id: string, reason: CautionReason, ...zones: ZoneId[]): Mark => ({ id, kind: 'caution', reason, areas: areasOver(zones), ...record });

/** Whole zones, joined view by view. */
function areasOver(zones: readonly ZoneId[]): Area[] {
  const views = [...new Set(zones.flatMap((zone) => getZone(zone)?.view ?? []))];
  return views.flatMap((view: ViewId) => toArea(view, unite(...zones.filter((zone) => getZone(zone)?.view === view).map(zoneShape))) ?? []);
}

const begin = (id: string, recordedAt: string, recordedBy: Chart['recordedBy']): Chart => ({ ...createChart({ id, figure: 'female' }), recordedAt, recordedBy });

/** Ten tender points, three areas where pain is felt, two cautions, and what was done at three of the points. */
export const fullSheet: Chart = readChart('full sheet', {
  ...begin('visit-1', moment, 'clinician'),
  marks: [
    point('p1', 'back.shoulder-top.right', 7, { qualities: ['aching', 'pressing'], depth: 'deep', note: 'Builds up over a day at the screen. Better after a weekend outdoors.', trigger: { status: 'active', tautBand: 'present' } }),
    point('p2', 'back.shoulder-top.left', 5, { qualities: ['aching'] }),
    point('p3', 'back.suboccipital.right', 8, { qualities: ['throbbing'], depth: 'deep' }),
    felt('a1', ['p1', 'p3'], 6, ['throbbing'], 'front.temple.right', 'front.forehead.right'),
    point('p4', 'back.interscapular.left', 4),
    point('p5', 'back.interscapular.right', 3),
    point('p6', 'back.lower-back.left', 6, { qualities: ['dull', 'stiffness'], onset: { words: 'about 3 weeks' }, course: 'intermittent', trend: 'improving' }),
    felt('a2', ['p6'], 5, ['dull', 'pulling'], 'back.buttock-upper.left', 'back.thigh-back.left'),
    point('p7', 'front.chest-upper.left'),
    point('p8', 'front.forearm-front-ulnar.right', 2),
    felt('a3', ['p8'], 3, ['tingling'], 'front.palm.right'),
    point('p9', 'front.knee.left', 9, { pressureThreshold: { value: 215, unit: 'kPa' } }),
    point('p10', 'back.calf-medial.right', 5),
    care('c1', 'varicose-veins', 'back.calf-medial.left', 'back.calf-lower.left'),
    care('c2', 'recent-surgery', 'front.lower-abdomen.right'),
  ],
  treatments: [
    { id: 't1', mark: 'p1', technique: 'trigger-point', pressure: [{ depthMm: 10, seconds: 20 }, { depthMm: 20, seconds: 20 }], intensityBefore: 7, intensityAfter: 3, ...record },
    { id: 't2', mark: 'p3', technique: 'stretch', pressure: [], seconds: 60, intensityBefore: 8, intensityAfter: 6, ...record },
    { id: 't3', mark: 'p6', technique: 'heat', pressure: [], seconds: 600, ...record },
  ],
});

/** Three weeks later: less here, more there, one point gone, one new, an area that has shrunk. */
export const secondVisit: Chart = readChart('second visit', {
  ...begin('visit-2', '2026-10-05T09:10:00Z', 'clinician'),
  marks: [
    point('p1', 'back.shoulder-top.right', 3),
    point('p2', 'back.shoulder-top.left', 5),
    point('p3', 'back.suboccipital.right', 4),
    felt('a1', ['p1', 'p3'], 3, ['throbbing'], 'front.temple.right'),
    point('p4', 'back.scapula.left', 4),
    point('p6', 'back.lower-back.left', 7),
    felt('a2', ['p6'], 6, ['dull', 'pulling'], 'back.buttock-upper.left', 'back.thigh-back.left', 'back.knee-back.left'),
    point('p8', 'front.forearm-front-ulnar.right', 2),
    point('p9', 'front.knee.left', 6),
    point('n1', 'front.hip.left', 4),
    felt('n2', [], 4, ['burning'], 'front.thigh-front.right'),
  ],
});

/** The same visit as the patient drew it, without numbers for all and somewhat elsewhere. */
export const patientsChart: Chart = readChart('patient', {
  ...begin('visit-p', moment, 'patient'),
  marks: [
    point('q1', 'back.shoulder-top.right', 8),
    point('q2', 'back.shoulder-top.left', 5),
    felt('b1', ['q1'], 7, ['throbbing'], 'front.temple.right', 'front.forehead.right', 'front.forehead.left'),
    felt('b2', [], 6, ['dull'], 'back.lower-back.left', 'back.lower-back.right', 'back.lumbar-spine'),
    point('q3', 'front.knee.left'),
  ],
});
