import type { Author, Extensions, Word } from '../chart/index.js';
import type { AnswerState, Behaviour, BodyStep, MissingRule, Operator, OptionKind, ScoreRule } from './terms.js';

// The two documents as they are in memory. A test holds these against the schema in scripts/schema/intake.

/** What is compared with an answer: true or false, a number, a day (`2026-11-29`), a text, or the value of an option. */
export type AnswerValue = string | number | boolean;

/** An item is asked when the answer to another one is so. */
export interface Condition {
  /** The id of the other item. */
  readonly item: string;
  readonly operator: Operator;
  /** For `exists`: whether there is an answer. */
  readonly value: AnswerValue;
}

interface ItemBase {
  readonly id: string;
  /** The id of the group or question that it belongs to. Left out: it is on its own. */
  readonly within?: string;
  /** The question, or the text that is shown. */
  readonly text?: string;
  /** Left out: it is always asked. */
  readonly enableWhen?: readonly Condition[];
  /** Left out: all conditions have to hold. */
  readonly enableBehavior?: Behaviour;
  readonly extensions?: Extensions;
}

interface QuestionBase extends ItemBase {
  /** Whether the answers are complete only with this one. It can be skipped all the same. Left out: no. */
  readonly required?: boolean;
}

export interface GroupItem extends ItemBase {
  readonly type: 'group';
}
export interface DisplayItem extends ItemBase {
  readonly type: 'display';
}
export interface BooleanItem extends QuestionBase {
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

export interface ChoiceItem extends QuestionBase {
  readonly type: 'choice';
  /** At least one. */
  readonly options: readonly Option[];
  /** Whether several can be chosen. Left out: one. */
  readonly several?: boolean;
}

export interface NumberItem extends QuestionBase {
  readonly type: 'integer' | 'decimal';
  readonly min?: number;
  readonly max?: number;
  /** What the least and the most mean: “not at all”, “as bad as can be”. */
  readonly low?: string;
  readonly high?: string;
}

export interface DateItem extends QuestionBase {
  readonly type: 'date';
  /** A day such as `2026-11-29`. */
  readonly min?: string;
  readonly max?: string;
}

export interface TextItem extends QuestionBase {
  readonly type: 'text';
  /** Whether several lines can be written. Left out: one. */
  readonly long?: boolean;
  /** In characters. */
  readonly maxLength?: number;
}

/** Where it hurts, on the body: place and side of each pain, then what `steps` name. The facts are in the chart. */
export interface BodyItem extends QuestionBase {
  readonly type: 'body';
  readonly steps: readonly Word<BodyStep>[];
  /** The most pains that are asked about, 1 to 20. Left out: 5. */
  readonly most?: number;
}

/** A kind of item that is unknown. It is kept, and cannot be answered. */
export interface UnknownItem extends QuestionBase {
  readonly type: 'unknown';
  /** What it is called where it comes from. */
  readonly was: string;
}

export type Item = GroupItem | DisplayItem | BooleanItem | ChoiceItem | NumberItem | DateItem | TextItem | BodyItem | UnknownItem;

/** A number that is computed from answers by a declared rule. */
export interface Score {
  readonly id: string;
  readonly text?: string;
  /** `count`: how many were said yes to, are above 0, or were chosen. */
  readonly rule: ScoreRule;
  /** The ids of the items, each once. */
  readonly items: readonly string[];
  readonly missing: MissingRule;
  /** The fewest answers with which there is a score. Left out: 1. */
  readonly least?: number;
}

/** A questionnaire: its items in the order in which they are asked, each below the one it belongs to. */
export interface Questionnaire {
  /** `1.0`, or a later 1.x whose unknown fields are kept. */
  readonly schemaVersion: `1.${number}`;
  readonly id: string;
  /** Its canonical address, where it has one. */
  readonly url?: string;
  readonly title?: string;
  /** The language of its texts, a BCP 47 tag. */
  readonly language?: string;
  readonly items: readonly Item[];
  readonly scores?: readonly Score[];
  readonly extensions?: Extensions;
}

/** What came of one question. */
export type Answer =
  | { readonly item: string; readonly state: 'answered'; /** At least one; several of a choice of several. */ readonly values: readonly AnswerValue[] }
  | { readonly item: string; readonly state: Exclude<AnswerState, 'answered'> };

/** The answers to a questionnaire. What has no entry was not asked. */
export interface Answers {
  /** `1.0`, or a later 1.x whose unknown fields are kept. */
  readonly schemaVersion: `1.${number}`;
  readonly id: string;
  /** The id of the questionnaire. */
  readonly questionnaire: string;
  /** The id of the chart that its body steps were recorded on. */
  readonly chart?: string;
  readonly by: Word<Author>;
  /** RFC 3339. */
  readonly startedAt: string;
  /** When the person confirmed the summary. Left out: not yet. RFC 3339. */
  readonly confirmedAt?: string;
  /** Each item once. */
  readonly answers: readonly Answer[];
  readonly extensions?: Extensions;
}
