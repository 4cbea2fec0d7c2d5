import type { Depth, Quality } from '../../chart/index.js';
import type { Concept } from './sites.js';

// All from SNOMED CT; sources in assets/codes/snomed.json.

export const lateralities = {
  left: ['7771000', 'Left'],
  right: ['24028007', 'Right'],
  both: ['51440002', 'Right and left'],
  midline: ['399488007', 'Midline'],
} as const satisfies Record<string, Concept>;

export type Laterality = keyof typeof lateralities;

/** Sides in other systems' terms. `one` is unilateral, without saying which side. */
export type SaidSide = Laterality | 'one';

/** Sides that are read but never written. */
export const otherLateralities = {
  one: ['66459002', 'Unilateral'],
  left: ['419161000', 'Unilateral left'],
  right: ['419465000', 'Unilateral right'],
} as const satisfies Partial<Record<SaidSide, Concept>>;

/** Attributes in expressions. */
export const laterality: Concept = ['272741003', 'Laterality'];
export const findingSite: Concept = ['363698007', 'Finding site'];

export const pain: Concept = ['22253000', 'Pain'];
export const tenderness: Concept = ['247348008', 'Tenderness'];
/** As an answer to whether there is any pain. */
export const absent: Concept = ['2667000', 'Absent'];
export const present: Concept = ['52101004', 'Present'];
export const yes: Concept = ['373066001', 'Yes'];
/** Answers that there is no pain. */
export const denials: readonly Concept[] = [
  ['373067005', 'No'],
  absent,
  ['260385009', 'Negative'],
  ['301379001', 'No present pain'],
];
/** Severity in words; never converted to a number. */
export const severities: readonly Concept[] = [
  ['255604002', 'Mild'],
  ['371923003', 'Mild to moderate'],
  ['6736007', 'Moderate'],
  ['371924009', 'Moderate to severe'],
  ['24484000', 'Severe'],
  ['40196000', 'Mild pain'],
  ['50415004', 'Moderate pain'],
  ['76948002', 'Severe pain'],
  ['67849003', 'Excruciating pain'],
];
/** Questions about pain severity whose code does not name a scale. */
export const painScores: readonly Concept[] = [
  ['225908003', 'Pain score'],
  ['406127006', 'Pain intensity'],
  ['405161002', 'Pain level'],
];

/** The qualities whose codes could be verified. The others are written with our own code and in words. */
export const qualityConcepts: Partial<Readonly<Record<Quality, Concept>>> = {
  aching: ['27635008', 'Aching pain'],
  burning: ['36349006', 'Burning pain'],
  cramping: ['279093005', 'Cramping pain'],
  dull: ['83644001', 'Dull pain'],
  sore: ['71393004', 'Soreness'],
  throbbing: ['29695002', 'Throbbing pain'],
  numbness: ['44077006', 'Numbness'],
  itching: ['418290006', 'Itching'],
};

export const depthConcepts: Partial<Readonly<Record<Depth, Concept>>> = {
  superficial: ['26283006', 'Superficial'],
  deep: ['795002', 'Deep'],
};
