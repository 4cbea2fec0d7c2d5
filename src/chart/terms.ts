/**
 * A word of a list that may grow: a known word, or one of a later 1.x version of the document, which is kept and shown unchanged. `entryOf` looks up
 * known words in a table.
 */
export type Word<T extends string> = T | (string & Record<never, never>);

/** The entry of a table for a word; undefined for a word of a later version. */
export const entryOf = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined => (Object.hasOwn(table, word) ? table[word] : undefined);

/** Whether a word is known in this version. */
export const isKnown = <T extends string>(words: readonly T[], word: string | undefined): word is T => (words as readonly (string | undefined)[]).includes(word);

/** The words to choose from: all known ones, and chosen ones of a later version. */
export function choicesWith<T extends string>(words: readonly T[], ...chosen: readonly (Word<T> | undefined)[]): readonly Word<T>[] {
  return [...words, ...chosen.filter((word): word is Word<T> => word !== undefined && !isKnown(words, word))];
}

/** Who recorded a mark, a treatment or a whole chart. */
export const authors = ['patient', 'clinician', 'carer'] as const;
/** One of `authors`. */
export type Author = (typeof authors)[number];

/** The precision of a moment, if not known to the second. */
export const precisions = ['day', 'month', 'year'] as const;
/** One of `precisions`. */
export type Precision = (typeof precisions)[number];

/** What can be recorded on a chart. */
export const markKinds = ['tenderness', 'referral', 'caution'] as const;
/** One of `markKinds`. */
export type MarkKind = (typeof markKinds)[number];

/** Qualities of pain. Our own list of ordinary words: the items of the McGill questionnaire are licensed and not reproduced. */
export const qualities = [
  'aching',
  'dull',
  'sore',
  'pressing',
  'pulling',
  'cramping',
  'throbbing',
  'sharp',
  'stabbing',
  'shooting',
  'electric',
  'burning',
  'tingling',
  'numbness',
  'itching',
  'stiffness',
] as const;
/** One of `qualities`. */
export type Quality = (typeof qualities)[number];

/** How deep it is felt. Left out: not asked. */
export const depths = ['superficial', 'deep', 'both'] as const;
/** One of `depths`. */
export type Depth = (typeof depths)[number];

/** Active: pressing it brings back the symptom that the person knows. Latent: tender, but not that symptom. */
export const triggerStatuses = ['active', 'latent', 'unspecified'] as const;
/** One of `triggerStatuses`. */
export type TriggerStatus = (typeof triggerStatuses)[number];

/** Findings of an examiner. "Absent" is not the same as "not tested". */
export const findings = ['present', 'absent', 'not-tested'] as const;
/** One of `findings`. */
export type Finding = (typeof findings)[number];

/** When it is felt: constantly, intermittently or transiently. HL7 Symptoms 1.0.0 also separates this `clinicalCourse` from the `trend`. */
export const courses = ['constant', 'intermittent', 'transient'] as const;
/** One of `courses`. */
export type Course = (typeof courses)[number];

/** How it develops: the four words of openEHR's CLUSTER.symptom_sign.v2. */
export const trends = ['improving', 'unchanged', 'worsening', 'resolved'] as const;
/** One of `trends`. */
export type Trend = (typeof trends)[number];

/** Units of a pressure pain threshold: `convertPressure` changes one into another. */
export const pressureUnits = ['kPa', 'kgf/cm2', 'N/cm2'] as const;
/** One of `pressureUnits`. */
export type PressureUnit = (typeof pressureUnits)[number];

/**
 * The status of a mark at follow-up, compared with the last visit: recorded by a person, never computed. A mark that is `gone`
 * counts as no pain and causes no warning.
 */
export const followUpStatuses = ['unchanged', 'better', 'worse', 'gone', 'new'] as const;
/** One of `followUpStatuses`. */
export type FollowUpStatus = (typeof followUpStatuses)[number];

/** How one mark relates to another: it brings it on, comes with it, eases it, or is independent of it. */
export const relationTypes = ['brings-on', 'comes-with', 'eases', 'independent'] as const;
/** One of `relationTypes`. */
export type RelationType = (typeof relationTypes)[number];

/** Why to avoid an area or treat it with care. `not-stated`: no reason was recorded, which is different from `other`. */
export const cautionReasons = [
  'not-stated',
  'skin-lesion',
  'bruise',
  'fracture',
  'recent-surgery',
  'varicose-veins',
  'thrombosis-risk',
  'implant',
  'pregnancy',
  'numb-skin',
  'infection',
  'other',
] as const;
/** One of `cautionReasons`. */
export type CautionReason = (typeof cautionReasons)[number];

/** What was done at a mark. `trigger-point` is pressure held on the point. */
export const techniques = [
  'trigger-point',
  'deep-tissue',
  'swedish',
  'chair-massage',
  'stretch',
  'dry-needling',
  'heat',
  'cold',
  'other',
] as const;
/** One of `techniques`. */
export type Technique = (typeof techniques)[number];

/** How hard the pressure was, if the depth was not measured. */
export const firmnesses = ['gentle', 'moderate', 'firm'] as const;
/** One of `firmnesses`. */
export type Firmness = (typeof firmnesses)[number];

/** Minimum and maximum of a pressure, in any of the units. */
export const pressureRange = [0, 10_000] as const;

/** Minimum and maximum area of the tip of an algometer, in cm². */
export const tipAreaRange = [0.01, 100] as const;

/** Grades of tenderness on palpation (Hubbard & Berkoff 1993); the schema says what each means. */
export const tendernessGrades = [0, 1, 2, 3, 4] as const;
/** One of `tendernessGrades`. */
export type TendernessGrade = (typeof tendernessGrades)[number];
