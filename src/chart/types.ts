import type { InferOutput } from 'valibot';
import type { DeepReadonly } from './json.js';
import type { chartSchema } from './schema/chart.js';
import type { pressureThresholdSchema, triggerSchema } from './schema/findings.js';
import type { cautionSchema, referralSchema, tendernessSchema } from './schema/mark.js';
import type { areaSchema, coverageSchema } from './schema/places.js';
import type { onsetSchema } from './schema/sensation.js';
import type { pressureStepSchema, treatmentSchema } from './schema/treatment.js';

// Interfaces rather than aliases: editors then show the name and not the whole structure.

/** A point: the spot of greatest tenderness. Without `intensity` it is not rated yet. */
export interface Tenderness extends DeepReadonly<InferOutput<typeof tendernessSchema>> {}

/** An area where pain is felt, tied by `from` to the tenderness marks that it is referred from. */
export interface Referral extends DeepReadonly<InferOutput<typeof referralSchema>> {}

/** An area to avoid or to treat with care. */
export interface Caution extends DeepReadonly<InferOutput<typeof cautionSchema>> {}

/** One thing recorded on a chart, told apart by `kind`. */
export type Mark = Tenderness | Referral | Caution;

/** A mark that covers skin rather than a point. */
export type AreaMark = Referral | Caution;

/** What was done at a mark. */
export interface Treatment extends DeepReadonly<InferOutput<typeof treatmentSchema>> {}

/** Pressure held at one depth (mm) or firmness, for some seconds. */
export type PressureStep = DeepReadonly<InferOutput<typeof pressureStepSchema>>;

/** What is drawn on one view: GeoJSON MultiPolygon coordinates in body coordinates, and the zones they cover. */
export interface Area extends DeepReadonly<InferOutput<typeof areaSchema>> {}

/** The share of a zone, 0 to 1, that a mark covers. */
export interface Coverage extends DeepReadonly<InferOutput<typeof coverageSchema>> {}

/** Since when: a date (a year, month or day of ISO 8601) or words. */
export type Onset = DeepReadonly<InferOutput<typeof onsetSchema>>;

/** Signs of a trigger point. */
export interface Trigger extends DeepReadonly<InferOutput<typeof triggerSchema>> {}

/** A pressure pain threshold, with its unit. */
export interface PressureThreshold extends DeepReadonly<InferOutput<typeof pressureThresholdSchema>> {}

/** `1.1`, or a later 1.x whose unknown fields are kept. */
export type SchemaVersion = `1.${number}`;

type CurrentChart = DeepReadonly<InferOutput<typeof chartSchema>>;

/** The document: all marks of one moment for one person. */
export interface Chart extends Omit<CurrentChart, 'schemaVersion' | 'marks' | 'treatments'> {
  readonly schemaVersion: SchemaVersion;
  readonly marks: readonly Mark[];
  readonly treatments: readonly Treatment[];
}
