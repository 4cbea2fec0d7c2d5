// The JSON that server and page exchange. Ids are UUIDs, moments are ISO 8601 in UTC, days are YYYY-MM-DD.
import type { Change, Chart } from 'palpate/core';
import type { Answers, Questionnaire } from 'palpate/intake';

export interface Account {
  readonly id: string;
  readonly name: string;
}

/** The initial state of the page. */
export interface State {
  /** There is no account yet: creating the first one needs the code that the server printed. */
  readonly needsSetup: boolean;
  readonly account: Account | null;
  /** Whether there is a FHIR server to send charts to. */
  readonly sendsFhir: boolean;
}

export interface Patient {
  readonly id: string;
  readonly name: string;
  /** The clinic's own number; may be empty. */
  readonly number: string;
  readonly born: string | null;
  readonly version: number;
}

export interface VisitSummary {
  readonly id: string;
  readonly source: 'clinic' | 'intake';
  readonly createdAt: string;
  readonly signedAt: string | null;
  readonly marks: number;
}

export interface EpisodeSummary {
  readonly id: string;
  readonly complaint: string;
  readonly visits: readonly VisitSummary[];
}

export interface PatientRecord {
  readonly patient: Patient;
  readonly episodes: readonly EpisodeSummary[];
}

export interface Amendment {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

/** A patient's questions before the visit, and answers. */
export interface IntakeAnswers {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
}

export interface Visit {
  readonly id: string;
  readonly source: 'clinic' | 'intake';
  readonly createdAt: string;
  readonly version: number;
  readonly chart: Chart;
  readonly signedAt: string | null;
  readonly signedBy: string | null;
  readonly amendments: readonly Amendment[];
  readonly intake: IntakeAnswers | null;
  /** The chart of the previous visit for the same complaint. */
  readonly previous: Chart | null;
  readonly episode: { readonly id: string; readonly complaint: string };
  readonly patient: Patient;
}

/** A step of the audit trail. `changes` are the library's: applied in order they rebuild the chart. */
export interface AuditEntry {
  readonly id: number;
  readonly at: string;
  readonly by: string | null;
  readonly action: string;
  readonly version: number | null;
  readonly changes: readonly Change[] | null;
  /** In the first step: the initial chart. */
  readonly chart: Chart | null;
}

export interface SaveRequest {
  /** The version that the changes were made on. */
  readonly version: number;
  /** Created by the page, once per save: a save that is sent twice counts once. */
  readonly saveId: string;
  readonly changes: readonly Change[];
}

/** Added to `error` in an answer of status 409 to a save. */
export interface Conflict {
  readonly code: 'conflict';
  readonly version: number;
  readonly chart: Chart;
  /** Who saved in between. */
  readonly by: readonly string[];
}
