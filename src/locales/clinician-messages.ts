import type { Course, Finding, PressureUnit, RelationType, TendernessGrade, Trend, TriggerSign, TriggerStatus } from '../chart/index.js';

/** A relation as one of its two marks has it. */
export type RelationWay = RelationType | 'brought-on-by' | 'eased-by';

/** What the clinician's form says. It comes with the form, when that is used. */
export interface ClinicianMessages {
  readonly courses: Readonly<Record<Course, string>>;
  readonly trends: Readonly<Record<Trend, string>>;
  readonly findings: Readonly<Record<Finding, string>>;
  readonly triggerStatuses: Readonly<Record<TriggerStatus, string>>;
  readonly triggerSigns: Readonly<Record<TriggerSign, string>>;
  /** What each grade of tenderness means, in a few words. */
  readonly tendernessGrades: Readonly<Record<TendernessGrade, string>>;
  readonly pressureUnits: Readonly<Record<PressureUnit, string>>;
  /** Its groups. */
  readonly feels: string;
  readonly signs: string;
  readonly threshold: string;
  readonly time: string;
  /** How much is recorded in a group. */
  readonly recorded: (fields: number) => string;
  readonly notSaid: string;
  readonly tendernessGrade: string;
  readonly triggerStatus: string;
  readonly pressure: string;
  readonly unit: string;
  /** The unit of a recorded threshold was changed: is it the same pressure in another unit, or was the unit wrong? */
  readonly askUnit: string;
  readonly convertUnit: (text: string) => string;
  readonly keepNumber: (text: string) => string;
  readonly readings: string;
  readonly readingsHint: string;
  readonly mean: (readings: number, mean: string) => string;
  readonly tipArea: string;
  /** A pressure a second, in a unit. */
  readonly rate: (unit: string) => string;
  readonly device: string;
  readonly pressureFirst: string;
  readonly removeThreshold: string;
  readonly onset: string;
  readonly onsetHint: string;
  readonly course: string;
  readonly trend: string;
  /** A group: `name` with `nameHint`, `status`, and relations. */
  readonly about: string;
  readonly name: string;
  readonly nameHint: string;
  readonly status: string;
  readonly relation: string;
  /** How a mark has to do with the one that is named after it: "Brings on: Left knee". */
  readonly relationWays: Readonly<Record<RelationWay, string>>;
  readonly otherMark: string;
  readonly addRelation: string;
  readonly removeRelation: (relation: string) => string;
  readonly badNumber: (least: number, most: number) => string;
  readonly badReadings: (least: number, most: number) => string;
}
