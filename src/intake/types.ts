import type { Author, Extensions, Word } from '../chart/index.js';
import type { AnswerState, Behaviour, BodyStep, MissingRule, Operator, OptionKind, ScoreRule } from './terms.js';

// The two documents as they are in memory. A test holds these against the schema in scripts/schema/intake.

/** What is compared with an answer: true or false, a number, a day (`2026-11-29`), a text, or the value of an option. */
export type AnswerValue = string | number | boolean;

/** An item is asked when the answer to another one is so. */
export interface Condition {
  /** The id of the other item. */
  readonly item: string;
  /** How the answer is compared with `value`. */
  readonly operator: Operator;
  /** For `exists`: whether there is an answer. */
  readonly value: AnswerValue;
}

interface ItemBase {
  /** Identifies the item in its questionnaire: each id once. */
  readonly id: string;
  /** The id of the group or question that it belongs to. Left out: it is on its own. */
  readonly within?: string;
  /** The question, or the text that is shown. */
  readonly text?: string;
  /** Left out: it is always asked. */
  readonly enableWhen?: readonly Condition[];
  /** Left out: all conditions have to hold. */
  readonly enableBehavior?: Behaviour;
  /** JSON of the host's own, kept and written back unchanged. Left out: none. */
  readonly extensions?: Extensions;
}

interface QuestionBase extends ItemBase {
  /** Whether the answers are complete only with this one. It can be skipped all the same. Left out: no. */
  readonly required?: boolean;
}

/** A heading over the items whose `within` names it. It is shown, and has no answer. */
export interface GroupItem extends ItemBase {
  /** Tells groups from other items. */
  readonly type: 'group';
}
/** A text to read. It has no answer. */
export interface DisplayItem extends ItemBase {
  /** Tells texts to read from other items. */
  readonly type: 'display';
}
/** A question whose answer is yes (`true`) or no (`false`). */
export interface BooleanItem extends QuestionBase {
  /** Tells yes-or-no questions from other items. */
  readonly type: 'boolean';
}

/** One of the options of a choice. */
export interface Option {
  /** What is recorded; each once in an item. */
  readonly value: string;
  /** What is shown. Left out: the value. */
  readonly text?: string;
  /** The code system of `value`. */
  readonly system?: string;
  /** How FHIR writes it. Left out: as a code. */
  readonly as?: OptionKind;
  /** What it counts in a score. */
  readonly score?: number;
}

/** A question with options to choose from: one or, with `several`, any number. An answer has the `value` of each chosen option. */
export interface ChoiceItem extends QuestionBase {
  /** Tells choices from other items. */
  readonly type: 'choice';
  /** At least one. */
  readonly options: readonly Option[];
  /** Whether several can be chosen. Left out: one. */
  readonly several?: boolean;
}

/** A question whose answer is a number, such as a rating from 0 to 10. */
export interface NumberItem extends QuestionBase {
  /** Whether the number must be whole. */
  readonly type: 'integer' | 'decimal';
  /** The least number that is accepted. Left out: no limit. */
  readonly min?: number;
  /** The greatest number that is accepted. Left out: no limit. */
  readonly max?: number;
  /** What the least number means, such as “not at all”. Left out: no label. */
  readonly low?: string;
  /** What the greatest number means, such as “as bad as can be”. Left out: no label. */
  readonly high?: string;
}

/** A question whose answer is a day, such as `2026-11-29`. */
export interface DateItem extends QuestionBase {
  /** Tells questions about a day from other items. */
  readonly type: 'date';
  /** The earliest day that is accepted, such as `2026-11-29`. Left out: no limit. */
  readonly min?: string;
  /** The latest day that is accepted. Left out: no limit. */
  readonly max?: string;
}

/** A question whose answer is free text. Blank text is not an answer. */
export interface TextItem extends QuestionBase {
  /** Tells questions about a text from other items. */
  readonly type: 'text';
  /** Whether several lines can be written. Left out: one. */
  readonly long?: boolean;
  /** In characters. */
  readonly maxLength?: number;
}

/** Where it hurts, on the body: place and side of each pain, then what `steps` name. The facts are in the chart. */
export interface BodyItem extends QuestionBase {
  /** Tells questions on the body from other items. */
  readonly type: 'body';
  /** What to ask besides place and side. Steps of a later version are ignored. May be empty. */
  readonly steps: readonly Word<BodyStep>[];
  /** The most pains that are asked about, 1 to 20. Left out: 5. */
  readonly most?: number;
}

/** A kind of item that is unknown. It is kept, and cannot be answered. */
export interface UnknownItem extends QuestionBase {
  /** Tells items of unknown kinds from other items. */
  readonly type: 'unknown';
  /** What it is called where it comes from. */
  readonly was: string;
}

/** One item of a questionnaire, told apart by `type`. */
export type Item = GroupItem | DisplayItem | BooleanItem | ChoiceItem | NumberItem | DateItem | TextItem | BodyItem | UnknownItem;

/** A number that is computed from answers by a declared rule. */
export interface Score {
  /** Identifies the score in its questionnaire: each id once. */
  readonly id: string;
  /** The name of the score, for people. Left out: none. */
  readonly text?: string;
  /** `count`: how many were said yes to, are above 0, or were chosen. */
  readonly rule: ScoreRule;
  /** The ids of the items, each once. */
  readonly items: readonly string[];
  /** What becomes of missing answers. */
  readonly missing: MissingRule;
  /** The fewest answers with which there is a score. Left out: 1. */
  readonly least?: number;
}

/** A questionnaire: its items in the order in which they are asked, each below the one it belongs to. */
export interface Questionnaire {
  /** `1.0`, or a later 1.x whose unknown fields are kept. */
  readonly schemaVersion: `1.${number}`;
  /** Identifies the questionnaire; `Answers` refer to it by this id. */
  readonly id: string;
  /** Its canonical address, where it has one. */
  readonly url?: string;
  /** What it is called, for people. Left out: none. */
  readonly title?: string;
  /** The language of its texts, a BCP 47 tag. */
  readonly language?: string;
  /** Its questions, groups and texts: a flat list in which `within` names the parent. */
  readonly items: readonly Item[];
  /** The scores to compute from the answers. Left out: none. */
  readonly scores?: readonly Score[];
  /** JSON of the host's own, kept and written back unchanged. Left out: none. */
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

/** The answers to a questionnaire. What has no entry was not asked. */
export interface Answers {
  /** `1.0`, or a later 1.x whose unknown fields are kept. */
  readonly schemaVersion: `1.${number}`;
  /** Identifies these answers. */
  readonly id: string;
  /** The id of the questionnaire. */
  readonly questionnaire: string;
  /** The id of the chart that its body steps were recorded on. */
  readonly chart?: string;
  /** Who answered. */
  readonly by: Word<Author>;
  /** RFC 3339. */
  readonly startedAt: string;
  /** When the person confirmed the summary. Left out: not yet. RFC 3339. */
  readonly confirmedAt?: string;
  /** Each item once. */
  readonly answers: readonly Answer[];
  /** JSON of the host's own, kept and written back unchanged. Left out: none. */
  readonly extensions?: Extensions;
}
