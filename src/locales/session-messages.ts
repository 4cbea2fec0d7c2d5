import type { Firmness, Technique, Word } from '../chart/index.js';

/** The words of the session panel, loaded with it. */
export interface SessionMessages {
  readonly techniques: Readonly<Record<Technique, string>>;
  readonly firmnesses: Readonly<Record<Firmness, string>>;
  readonly labels: {
    readonly session: string;
    readonly review: string;
    readonly done: string;
    /** The chosen marks, in order. */
    readonly plan: string;
    /** The marks that can be chosen. */
    readonly choose: string;
    readonly chooseAll: string;
    readonly technique: string;
    readonly pressure: string;
    /** The depths that can be chosen, in whole steps. */
    readonly depth: string;
    /** Instead of a pressure. */
    readonly noPressure: string;
    readonly seconds: string;
    readonly addStep: string;
    /** If the step before has a depth. */
    readonly addDeeperStep: string;
    readonly removeStep: string;
    readonly begin: string;
    /** Nothing chosen. */
    readonly beginAll: string;
    readonly start: string;
    readonly pause: string;
    readonly resume: string;
    readonly skip: string;
    readonly reset: string;
    readonly next: string;
    readonly finish: string;
    readonly record: string;
    readonly discard: string;
    readonly before: string;
    /** The questions before and after a hold. */
    readonly beforeHold: string;
    readonly after: string;
    readonly markGone: string;
    /** The treatments of one mark: a group of the clinician form. */
    readonly treatments: string;
    readonly addTreatment: string;
    readonly save: string;
    readonly cancel: string;
    /** Beside `before`: intensity afterwards. */
    readonly afterwards: string;
  };
  readonly hints: {
    readonly noMarks: string;
    readonly choose: string;
    readonly full: string;
    readonly nothingDone: string;
    readonly nothingHeld: string;
    /** The meaning of a depth. */
    readonly depth: string;
  };
  /** "20 mm", "firm"; undefined: without pressure. */
  readonly pressureOf: (step: { readonly seconds?: number; readonly depthMm?: number; readonly firmness?: Word<Firmness> }) => string | undefined;
  /** "20 s", "1 min 30 s" */
  readonly duration: (seconds: number) => string;
  /** "Step 2 of 3" */
  readonly stepOf: (step: number, steps: number) => string;
  /** "Mark 2 of 8" */
  readonly markOf: (mark: number, marks: number) => string;
  /** Names of buttons, one per mark: "Move Right knee up". */
  readonly add: (place: string) => string;
  readonly remove: (place: string) => string;
  readonly moveUp: (place: string) => string;
  readonly moveDown: (place: string) => string;
  readonly held: (seconds: string) => string;
  /** Names of buttons, one per treatment: "Edit Heat, 22 Nov 2026, 10:15". */
  readonly editTreatment: (technique: string, when: string) => string;
  readonly removeTreatment: (technique: string, when: string) => string;
  readonly announce: {
    readonly moved: (place: string, at: number, of: number) => string;
    /** A hold begins or continues: "Hold: 20 mm, 15 s". */
    readonly begins: (pressure: string | undefined, left: string) => string;
    readonly pauses: string;
    readonly ends: (place: string, held: string) => string;
    readonly turn: (place: string) => string;
    readonly isReset: string;
    readonly finished: string;
    readonly recorded: (treatments: number) => string;
    readonly treatmentChanged: string;
    readonly treatmentRemoved: string;
  };
}
