import { enabledItems } from './enabled.js';
import { valuesOf } from './answers.js';
import { withEntries } from './entries.js';
import type { Answers, AnswerValue, Item, Questionnaire, Score } from './types.js';

/** One computed score, and the answers it is based on. */
export interface ScoreResult {
  /** The id of the score in the questionnaire. */
  readonly id: string;
  /** The name of the score. Left out: the questionnaire has none. */
  readonly text?: string;
  /** The value. Undefined: by its rule, too many answers are missing. */
  readonly value: number | undefined;
  /** Number of answered items. */
  readonly answered: number;
  /** Number of items. */
  readonly of: number;
  /** The items without an answer: skipped, declined or not asked. */
  readonly missing: readonly string[];
}

/**
 * The scores that a questionnaire declares. Numbers, which say nothing by themselves. An item that is not asked, by its conditions, has no answer.
 * An item of a repeating group counts once for each entry.
 */
export function scoresOf(base: Questionnaire, answers: Answers): ScoreResult[] {
  const questionnaire = withEntries(base, answers);
  const enabled = enabledItems(questionnaire, answers);
  const items = new Map(questionnaire.items.map((item) => [item.id, item]));
  return (questionnaire.scores ?? []).map((score) => {
    const ids = questionnaire.items.filter(({ id, copyOf }) => score.items.includes(copyOf ?? id)).map(({ id }) => id);
    const numbers = ids.map((id) => {
      const item = items.get(id);
      const values = item && enabled.has(id) ? valuesOf(answers, id) : [];
      return item && values.length > 0 ? (score.rule === 'count' ? countOf(item, values) : numberOf(item, values)) : undefined;
    });
    const known = numbers.filter((number) => number !== undefined);
    const missing = ids.filter((_, at) => numbers[at] === undefined);
    return { id: score.id, ...(score.text !== undefined && { text: score.text }), value: valueOf(score, known, missing.length), answered: known.length, of: ids.length, missing };
  });
}

function valueOf({ rule, missing, least = 1 }: Score, known: readonly number[], gaps: number): number | undefined {
  if (known.length < least || (missing === 'no-score' && gaps > 0)) return undefined;
  const sum = exactly(known.reduce((total, number) => total + number, 0));
  if (rule === 'mean') return exactly(sum / (missing === 'zero' ? known.length + gaps : known.length));
  return missing === 'prorate' && gaps > 0 ? exactly((sum * (known.length + gaps)) / known.length) : sum;
}

/** Without errors of binary fractions: 0.1 + 0.2 is 0.3. */
const exactly = (number: number): number => Number(number.toPrecision(12));

/** Whether an item can count in a score. */
export const isCountable = ({ type }: Item): boolean => type === 'boolean' || type === 'integer' || type === 'decimal' || type === 'choice';

/** The value of an answer in a score: a number as it is, yes 1 and no 0, options by the sum of their scores. Undefined if an option has none. */
function numberOf(item: Item, values: readonly AnswerValue[]): number | undefined {
  const each = values.map((value) => (item.type === 'choice' ? item.options.find((option) => option.value === value)?.score : Number(value)));
  return each.every((number) => number !== undefined && Number.isFinite(number)) ? (each as number[]).reduce((sum, number) => sum + number, 0) : undefined;
}

/** Yes and a number above 0 count 1; each chosen option counts 1, or 0 if its score is 0. */
function countOf(item: Item, values: readonly AnswerValue[]): number {
  if (item.type !== 'choice') return values.filter((value) => Number(value) > 0).length;
  return values.filter((value) => item.options.find((option) => option.value === value)?.score !== 0).length;
}
