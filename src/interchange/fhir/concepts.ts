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

export const pain: Concept = ['22253000', 'Pain'];
export const tenderness: Concept = ['247348008', 'Tenderness'];
/** As the answer to whether there is any. */
export const present: Concept = ['52101004', 'Present'];

/** The qualities for which a code could be checked. The others go by our own list and their words. */
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
