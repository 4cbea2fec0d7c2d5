import type { Course, Finding, PressureUnit, RelationType, TendernessGrade, Trend, TriggerSign, TriggerStatus } from '../chart/index.js';

/** A relation as seen from one of its marks. */
export type RelationWay = RelationType | 'brought-on-by' | 'eased-by';

/** The words of the clinician form, loaded with it. */
export interface ClinicianMessages {
  /** Choices of the course. */
  readonly courses: Readonly<Record<Course, string>>;
  /** Choices of the trend. */
  readonly trends: Readonly<Record<Trend, string>>;
  /** Choices of a sign. */
  readonly findings: Readonly<Record<Finding, string>>;
  /** Choices of the status. */
  readonly triggerStatuses: Readonly<Record<TriggerStatus, string>>;
  /** Labels of the signs. */
  readonly triggerSigns: Readonly<Record<TriggerSign, string>>;
  /** What each grade of tenderness means, in a few words. */
  readonly tendernessGrades: Readonly<Record<TendernessGrade, string>>;
  /** Symbols of the units. */
  readonly pressureUnits: Readonly<Record<PressureUnit, string>>;
  /** Its groups. */
  readonly feels: string;
  /** Heading of the trigger-point group. */
  readonly signs: string;
  /** Heading of the threshold group. */
  readonly threshold: string;
  /** Heading of the group of onset, course and trend. */
  readonly time: string;
  /** How much is recorded in a group. */
  readonly recorded: (fields: number) => string;
  /** Choice: nothing is recorded. */
  readonly notSaid: string;
  /** Label of the grade. */
  readonly tendernessGrade: string;
  /** Label of the status. */
  readonly triggerStatus: string;
  /** Label of the threshold. */
  readonly pressure: string;
  /** Label of the unit. */
  readonly unit: string;
  /** After another unit was chosen for a recorded threshold: is it the same pressure in another unit, or was the unit wrong? */
  readonly askUnit: string;
  /** Choice: converts the number to the new unit. */
  readonly convertUnit: (text: string) => string;
  /** Choice: keeps the number and changes the unit. */
  readonly keepNumber: (text: string) => string;
  /** Label of the single readings. */
  readonly readings: string;
  /** Hint below the readings. */
  readonly readingsHint: string;
  /** The mean of the readings. */
  readonly mean: (readings: number, mean: string) => string;
  /** Label of the tip area. */
  readonly tipArea: string;
  /** Pressure per second, in a unit. */
  readonly rate: (unit: string) => string;
  /** Label of the device. */
  readonly device: string;
  /** Error: other fields need a threshold. */
  readonly pressureFirst: string;
  /** Button. */
  readonly removeThreshold: string;
  /** Label of the onset. */
  readonly onset: string;
  /** Hint below the onset. */
  readonly onsetHint: string;
  /** Label of the course. */
  readonly course: string;
  /** Label of the trend. */
  readonly trend: string;
  /** A group: `name` with `nameHint`, `status`, and relations. */
  readonly about: string;
  /** Label of the short name. */
  readonly name: string;
  /** Hint below the short name. */
  readonly nameHint: string;
  /** Label of the status at follow-up. */
  readonly status: string;
  /** Label of the kind of relation. */
  readonly relation: string;
  /** How a mark relates to the mark that follows in the text: "Brings on: Left knee". */
  readonly relationWays: Readonly<Record<RelationWay, string>>;
  /** Label of the other mark. */
  readonly otherMark: string;
  /** Button. */
  readonly addRelation: string;
  /** Button that removes a relation, with its name. */
  readonly removeRelation: (relation: string) => string;
  /** Error below a number field. */
  readonly badNumber: (least: number, most: number) => string;
  /** Error below the readings. */
  readonly badReadings: (least: number, most: number) => string;
}
