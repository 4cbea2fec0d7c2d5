import type { Chart } from '../../src/chart/index.js';
import { example } from './examples.js';

/** Every list that may grow, by where it is in `laterChart`, with a word that this version does not know. */
export const laterWords = {
  figure: 'child',
  recordedAtPrecision: 'decade',
  recordedBy: 'interpreter',
  'marks[0].qualities[1]': 'gnawing',
  'marks[0].status': 'fluctuating',
  'relations[0].type': 'masks',
  'marks[0].depth': 'bone',
  'marks[0].course': 'seasonal',
  'marks[0].trend': 'plateau',
  'marks[0].trigger.status': 'satellite',
  'marks[0].trigger.tautBand': 'doubtful',
  'marks[0].pressureThreshold.unit': 'bar',
  'marks[0].by': 'device',
  'marks[2].reason': 'radiotherapy',
  'treatments[0].technique': 'cupping',
  'treatments[0].pressure[0].firmness': 'crushing',
  'sensory.by': 'device',
  'posture.findings[0].item': 'jaw.rest',
  'posture.findings[0].finding': 'open',
  'posture.findings[1].finding': 'swaying',
} as const;

const [point, area, care] = example().marks;
const [treatment] = example().treatments;

/** A chart of a version that is made up, with a field and words that this one does not know. */
export const laterChart = {
  ...example(),
  schemaVersion: '1.9',
  figure: 'child',
  recordedAt: '2020-01-01T00:00:00Z',
  recordedAtPrecision: 'decade',
  recordedBy: 'interpreter',
  mood: { weather: ['rain'] },
  marks: [
    {
      ...point,
      intensity: 7,
      qualities: ['aching', 'gnawing'],
      depth: 'bone',
      status: 'fluctuating',
      course: 'seasonal',
      trend: 'plateau',
      trigger: { status: 'satellite', tautBand: 'doubtful', nodule: 'present' },
      pressureThreshold: { value: 3, unit: 'bar' },
      by: 'device',
    },
    area,
    { ...care, reason: 'radiotherapy' },
  ],
  relations: [{ type: 'masks', from: 'm1', to: 'm2' }],
  treatments: [{ ...treatment, technique: 'cupping', pressure: [{ firmness: 'crushing', seconds: 20 }] }],
  sensory: { points: [{ point: 'C5', side: 'left', lightTouch: 1, vibration: 2 }], by: 'device', createdAt: '2026-11-22T10:15:00Z' },
  posture: { findings: [{ item: 'jaw.rest', finding: 'open' }, { item: 'front.knees', finding: 'swaying' }], by: 'clinician', createdAt: '2026-11-22T10:15:00Z' },
} as unknown as Chart;
