import type { Course, Finding, PressureUnit, TendernessGrade, Trend, TriggerSign, TriggerStatus } from '../chart/index.js';

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
  readonly badNumber: (least: number, most: number) => string;
  readonly badReadings: (least: number, most: number) => string;
}
