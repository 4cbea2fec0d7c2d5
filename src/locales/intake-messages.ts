import type { Course } from '../chart/index.js';

/** The words and built-in questions of a guided intake, loaded with it. Short sentences, for people who are in pain and alone. */
export interface IntakeMessages {
  /** "4 done, 6 to go"; with `isLeast`, at least that many. */
  readonly progress: (done: number, left: number, isLeast: boolean) => string;
  readonly labels: Readonly<
    Record<
      | 'next' | 'back' | 'skip' | 'decline' | 'yes' | 'no' | 'change' | 'answerNow' | 'confirm' | 'summary' | 'thanks' | 'list' | 'figure' | 'whole' | 'right' | 'otherSide' | 'somewhereElse'
      | 'nothingHurts' | 'allOfThese' | 'write' | 'skipped' | 'declined' | 'notAsked' | 'unknown' | 'sheet' | 'answers' | 'withoutAnswer' | 'scores' | 'noScore' | 'notConfirmed' | 'otherTab' | 'takeMine' | 'notSent' | 'sendAgain' | 'anotherEntry' | 'ownWords' | 'notKept' | 'unreadable' | 'questionsChanged' | 'understood',
      string
    >
  >;
  /** The questions of the body steps. */
  readonly asks: Readonly<Record<'place' | 'nextPlace' | 'placeHint' | 'listHint' | 'intensity' | 'another' | 'clear' | 'clearHint' | 'qualities' | 'feltElsewhere' | 'elsewhere' | 'elsewhereHint' | 'onset' | 'course', string>>;
  /** "Right knee. Is this the place?" */
  readonly isThis: (place: string) => string;
  /** Choices of the onset, recorded unchanged. */
  readonly onsets: Readonly<Record<'today' | 'days' | 'weeks' | 'months' | 'years', string>>;
  readonly courses: Readonly<Record<Course, string>>;
  /** Lines of the summary. */
  readonly says: {
    readonly place: (place: string) => string;
    readonly intensity: (intensity: number) => string;
    readonly feels: (qualities: string) => string;
    readonly goes: (places: string) => string;
    readonly clear: (places: string) => string;
    readonly onset: (words: string) => string;
    readonly course: (words: string) => string;
    readonly goesNowhere: string;
    readonly nowhereElse: string;
    readonly nothingHurts: string;
  };
  /** Errors of a typed answer. */
  readonly faults: { readonly least: (least: string) => string; readonly most: (most: string) => string; readonly length: (most: number) => string; readonly kind: string; readonly whole: string; readonly day: string };
  /** Questionnaires of our own words. */
  readonly content: {
    readonly course: string;
    readonly activities: Readonly<Record<'title' | 'name' | 'another' | 'rate' | 'low' | 'high', string>>;
    readonly widespread: Readonly<Record<'title' | 'areas' | 'week' | 'tired' | 'unrested' | 'thinking' | 'none' | 'slight' | 'moderate' | 'severe' | 'months' | 'headache' | 'belly' | 'lowMood' | 'index' | 'severity', string>>;
    /** The 19 areas of the Widespread Pain Index. */
    readonly areas: Readonly<Record<'neck' | 'upper-back' | 'lower-back' | 'chest' | 'abdomen', string>> & Readonly<Record<'jaw' | 'shoulder-girdle' | 'upper-arm' | 'lower-arm' | 'hip' | 'upper-leg' | 'lower-leg', { readonly left: string; readonly right: string }>>;
    readonly flags: Readonly<Record<'back' | 'neck' | 'headache', string>>;
    /** Yes/no questions. */
    readonly signs: Readonly<
      Record<
        | 'injury' | 'defences' | 'cancer' | 'weight' | 'fever' | 'bothLegs' | 'saddle' | 'bladder' | 'bowels' | 'sex' | 'weaker' | 'clumsy' | 'unsteady' | 'senses' | 'sudden' | 'changed' | 'posture' | 'effort' | 'headInjury' | 'eye' | 'pregnant' | 'painkillers' | 'worse',
        string
      >
    >;
    readonly age: string;
  };
}
