import type { Author, Depth, Firmness, Precision, RelationType, Technique, Word } from '../chart/index.js';
import type { ClinicianMessages } from './clinician-messages.js';
import type { ExaminationTerms } from './examination-terms.js';

/** The words of the summary, loaded with it. */
export interface SummaryMessages {
  /** Heading of the summary. */
  readonly heading: string;
  /**
   * "Recorded by the patient on 14 September 2026 at 08:42." The moment is already in words of the language; with a precision it is a day, month or
   * year, such as "in March 2019".
   */
  readonly recorded: (by: Word<Author>, moment: string, precision?: Word<Precision>) => string;
  /** The number of marks. */
  readonly count: (marks: number) => string;
  /** A caution: its number, reason and places. */
  readonly caution: (mark: number, reason: string, places: readonly string[]) => string;
  /** A tender point. */
  readonly tenderness: (mark: number, place: string, intensity: number | undefined) => string;
  /** An area where pain is felt. */
  readonly referral: (mark: number, places: readonly string[], intensity: number | undefined) => string;
  /** Qualities, as a sentence. */
  readonly feels: (qualities: readonly string[]) => string;
  /** Depth, as a sentence. */
  readonly depths: Readonly<Record<Depth, string>>;
  /** A point whose pain is felt in areas, by number. */
  readonly feltIn: (marks: readonly number[]) => string;
  /** Tender points that an area comes from, by number. */
  readonly comesFrom: (marks: readonly number[]) => string;
  /** A mark inside a caution area. */
  readonly inCaution: (reasons: readonly string[]) => string;
  /** A note, unchanged. */
  readonly note: (text: string) => string;
  /** "Since when: about 3 weeks." */
  readonly labelled: (label: string, value: string) => string;
  /** A treatment. */
  readonly treated: (mark: number, technique: string, steps: readonly string[], before: number | undefined, after: number | undefined) => string;
  /** Zones of an absent limb. */
  readonly absent: (places: readonly string[]) => string;
  /** Zones that were asked about and are free of pain. */
  readonly clear: (places: readonly string[]) => string;
  /** A mark that is gone. */
  readonly gone: (mark: number, kind: string, places: readonly string[]) => string;
  /** The label of the status at follow-up. */
  readonly followUp: string;
  /** Label of a mark’s short name. */
  readonly name: string;
  /** Relations between marks, by number. */
  readonly relations: Readonly<Record<RelationType, (from: number, to: number) => string>>;
  /** Names of the techniques. */
  readonly techniques: Readonly<Record<Technique, string>>;
  /** "20 mm for 20 s" */
  readonly held: (step: { readonly seconds: number; readonly depthMm?: number; readonly firmness?: Word<Firmness> }) => string;
  /** The separator between sentences. */
  readonly between: string;
  /** The words of the clinician form. */
  readonly clinician: ClinicianMessages;
  /** Examination results. */
  readonly examination: ExaminationTerms;
}
