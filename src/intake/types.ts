import type { Author, Extensions, Word } from '../chart/index.js';
import type { AnswerState, Behaviour, BodyStep, MissingRule, Operator, OptionKind, ScoreRule } from './terms.js';

// The two documents in memory. A test compares these types with the schema in scripts/schema/intake.

/** A value to compare an answer with: true or false, a number, a day (`2026-11-29`), a text, or the value of an option. */
export type AnswerValue = string | number | boolean;

/** A condition under which an item is asked: the answer to another item. */
export interface Condition {
  /** The id of the other item. */
  readonly item: string;
  /** How the answer is compared with `value`. */
  readonly operator: Operator;
  /** For `exists`: whether there is an answer. */
  readonly value: AnswerValue;
}

interface ItemBase {
  /** Unique in its questionnaire. */
  readonly id: string;
  /** The id of its parent, a group or question. Left out: none. */
  readonly within?: string;
  /** The question, or the text to show. */
  readonly text?: string;
  /** The conditions. Left out: it is always asked. */
  readonly enableWhen?: readonly Condition[];
  /** Whether all conditions must hold, or any. Left out: all. */
  readonly enableBehavior?: Behaviour;
  /** Whether neither it nor what belongs to it is shown to the person. Left out: no. */
  readonly hidden?: boolean;
  /** JSON of your own, kept and written back unchanged. Left out: none. */
  readonly extensions?: Extensions;
}

interface QuestionBase extends ItemBase {
  /** Whether the answers are complete only with this one. It can still be skipped. Left out: no. */
  readonly required?: boolean;
}

/** A heading above the items whose `within` names it. It has no answer. */
export interface GroupItem extends ItemBase {
  /** Distinguishes groups from other items. */
  readonly type: 'group';
  /**
   * Whether its questions can be answered several times, such as once for each medicine: `withEntries` lists the items of each entry, with ids
   * such as `drug#2/name`. Left out: no.
   */
  readonly repeats?: boolean;
  /** The most entries of a group that repeats, 1 to 100. Left out: 20. */
  readonly most?: number;
}
/** A text to read. It has no answer. */
export interface DisplayItem extends ItemBase {
  /** Distinguishes texts from other items. */
  readonly type: 'display';
}
/** A question whose answer is yes (`true`) or no (`false`). */
export interface BooleanItem extends QuestionBase {
  /** Distinguishes yes-or-no questions from other items. */
  readonly type: 'boolean';
}

/** One of the options of a choice. */
export interface Option {
  /** The recorded value; unique in an item. */
  readonly value: string;
  /** The label. Left out: the value. */
  readonly text?: string;
  /** The code system of `value`. */
  readonly system?: string;
  /** Its FHIR type. Left out: a code. */
  readonly as?: OptionKind;
  /** Its value in a score. */
  readonly score?: number;
}

/** A question with options: one or, with `several`, any number. An answer has the `value` of each chosen option. */
export interface ChoiceItem extends QuestionBase {
  /** Distinguishes choices from other items. */
  readonly type: 'choice';
  /** At least one. */
  readonly options: readonly Option[];
  /** Whether several can be chosen. Left out: one. */
  readonly several?: boolean;
  /** Whether something else can be answered in own words. Left out: no. */
  readonly open?: boolean;
}

/** A question whose answer is a number, such as a rating from 0 to 10. */
export interface NumberItem extends QuestionBase {
  /** Whether the number must be whole. */
  readonly type: 'integer' | 'decimal';
  /** The minimum. Left out: no limit. */
  readonly min?: number;
  /** The maximum. Left out: no limit. */
  readonly max?: number;
  /** Label of the minimum, such as “not at all”. Left out: none. */
  readonly low?: string;
  /** Label of the maximum, such as “as bad as can be”. Left out: none. */
  readonly high?: string;
  /** The unit, as it is shown, such as `kg`. Left out: none. */
  readonly unit?: string;
}

/** A question whose answer is a day, such as `2026-11-29`. */
export interface DateItem extends QuestionBase {
  /** Distinguishes questions about a day from other items. */
  readonly type: 'date';
  /** The earliest day, such as `2026-11-29`. Left out: no limit. */
  readonly min?: string;
  /** The latest day. Left out: no limit. */
  readonly max?: string;
}

/** A question whose answer is free text. Blank text is not an answer. */
export interface TextItem extends QuestionBase {
  /** Distinguishes text questions from other items. */
  readonly type: 'text';
  /** Whether several lines can be written. Left out: no. */
  readonly long?: boolean;
  /** Maximum length in characters. */
  readonly maxLength?: number;
}

/** Where it hurts, on the body: place and side of each pain, then the `steps`. The details are in the chart. */
export interface BodyItem extends QuestionBase {
  /** Distinguishes body items from other items. */
  readonly type: 'body';
  /** What to ask besides place and side. Steps of a later version are ignored. May be empty. */
  readonly steps: readonly Word<BodyStep>[];
  /** Maximum number of pains, 1 to 20. Left out: 5. */
  readonly most?: number;
}

/** An item of unknown type. It is kept, and cannot be answered. */
export interface UnknownItem extends QuestionBase {
  /** Distinguishes items of unknown types from other items. */
  readonly type: 'unknown';
  /** Its type in the source. */
  readonly was: string;
}

/** One item of a questionnaire, distinguished by `type`. */
export type Item = GroupItem | DisplayItem | BooleanItem | ChoiceItem | NumberItem | DateItem | TextItem | BodyItem | UnknownItem;

/** A number that is computed from answers by a rule. */
export interface Score {
  /** Unique in its questionnaire. */
  readonly id: string;
  /** The name of the score. Left out: none. */
  readonly text?: string;
  /** How it is computed. */
  readonly rule: ScoreRule;
  /** The ids of the items, each once. */
  readonly items: readonly string[];
  /** How missing answers are handled. */
  readonly missing: MissingRule;
  /** The minimum number of answers for a score. Left out: 1. */
  readonly least?: number;
}

/** A questionnaire: its items in the order in which they are asked, each after its parent. */
export interface Questionnaire {
  /** `1.0`, or a later 1.x whose unknown fields are kept. */
  readonly schemaVersion: `1.${number}`;
  /** Identifies the questionnaire; `Answers` refer to it by this id. */
  readonly id: string;
  /** Its canonical address, if it has one. */
  readonly url?: string;
  /** Its title. Left out: none. */
  readonly title?: string;
  /** The language of its texts, a BCP 47 tag. */
  readonly language?: string;
  /** Its questions, groups and texts: a flat list in which `within` names the parent. */
  readonly items: readonly Item[];
  /** The scores to compute from the answers. Left out: none. */
  readonly scores?: readonly Score[];
  /** JSON of your own, kept and written back unchanged. Left out: none. */
  readonly extensions?: Extensions;
}

/** The answer to one question, or why there is none. */
export type Answer =
  | {
      /** The id of the question. */
      readonly item: string;
      readonly state: 'answered';
      /** At least one; more if the question allows several. */
      readonly values: readonly AnswerValue[];
    }
  | {
      /** The id of the question. */
      readonly item: string;
      /** Why there is no answer. */
      readonly state: Exclude<AnswerState, 'answered'>;
    };

/** The answers to a questionnaire. Items without an entry were not asked. */
export interface Answers {
  /** `1.0`, or a later 1.x whose unknown fields are kept. */
  readonly schemaVersion: `1.${number}`;
  /** Identifies these answers. */
  readonly id: string;
  /** The id of the questionnaire. */
  readonly questionnaire: string;
  /** The id of the chart on which its body steps were recorded. */
  readonly chart?: string;
  /** Who answered. */
  readonly by: Word<Author>;
  /** When they started. RFC 3339. */
  readonly startedAt: string;
  /** When the person confirmed the summary. Left out: not yet. RFC 3339. */
  readonly confirmedAt?: string;
  /** Each item once. */
  readonly answers: readonly Answer[];
  /** JSON of your own, kept and written back unchanged. Left out: none. */
  readonly extensions?: Extensions;
}
