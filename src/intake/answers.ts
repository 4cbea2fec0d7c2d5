import { createId, type Author } from '../chart/index.js';
import { answerFaults, faultOf, type AnswerFault } from './check-value.js';
import { enabledItems } from './enabled.js';
import { withEntries } from './entries.js';
import type { AnswerState } from './terms.js';
import { isQuestion } from './tree.js';
import type { Answer, Answers, AnswerValue, Questionnaire } from './types.js';
import { intakeVersion } from './version.js';

/** Options of `createAnswers`. */
export interface CreateAnswersOptions {
  /** The id. Defaults to a new UUID. */
  readonly id?: string;
  /** When they started. Defaults to now. */
  readonly startedAt?: Date;
  /** Who answers. Defaults to `patient`. */
  readonly by?: Author;
  /** The id of the chart on which body steps are recorded. */
  readonly chart?: string | undefined;
}

/** Answers to a questionnaire, none given yet. */
export const createAnswers = (questionnaire: Pick<Questionnaire, 'id'>, { id = createId(), startedAt = new Date(), by = 'patient', chart }: CreateAnswersOptions = {}): Answers => ({
  schemaVersion: intakeVersion,
  id,
  questionnaire: questionnaire.id,
  ...(chart !== undefined && { chart }),
  by,
  startedAt: startedAt.toISOString(),
  answers: [],
});

/** The item of an answer: for a step of a body item, such as `pain/another/0`, the body item. */
export const itemOf = ({ items }: Pick<Questionnaire, 'items'>, id: string) => items.find((item) => item.id === id || (item.type === 'body' && id.startsWith(`${item.id}/`)));

/** The answers with one more, which replaces an earlier one, in the order of the questionnaire. They are no longer confirmed. */
export function withAnswer(answers: Answers, questionnaire: Pick<Questionnaire, 'items'>, answer: Answer): Answers {
  const { confirmedAt: _confirmedAt, ...rest } = answers;
  const isThere = answers.answers.some(({ item }) => item === answer.item);
  const next = isThere ? answers.answers.map((each) => (each.item === answer.item ? answer : each)) : [...answers.answers, answer];
  const asked = withEntries(questionnaire, { answers: next });
  const order = new Map(asked.items.map(({ id }, at) => [id, at]));
  // The answer to a body item is before those to its steps.
  const placeOf = ({ item }: Answer) => order.get(item) ?? (order.get(itemOf(asked, item)?.id ?? '') ?? order.size) + 0.5;
  return { ...rest, answers: next.sort((a, b) => placeOf(a) - placeOf(b)) };
}

/** The answers without those to some items, which then count as not asked. */
export function withoutAnswers(answers: Answers, isOver: (item: string) => boolean): Answers {
  const kept = answers.answers.filter(({ item }) => !isOver(item));
  if (kept.length === answers.answers.length) return answers;
  const { confirmedAt: _confirmedAt, ...rest } = answers;
  return { ...rest, answers: kept };
}

/** The state of an item, and its values. */
export const answerTo = ({ answers }: Pick<Answers, 'answers'>, item: string): Answer | undefined => answers.find((answer) => answer.item === item);

/** Whether an item was answered, skipped or declined; `not-asked` if it has no entry. */
export const stateOf = (answers: Pick<Answers, 'answers'>, item: string): AnswerState | 'not-asked' => answerTo(answers, item)?.state ?? 'not-asked';

/** The values of an item that was answered; otherwise an empty list. */
export function valuesOf(answers: Pick<Answers, 'answers'>, item: string): readonly AnswerValue[] {
  const answer = answerTo(answers, item);
  return answer?.state === 'answered' ? answer.values : [];
}

/**
 * What is wrong with answers. `required`: the item is asked and has no answer. `no-item`: there is no such item. `not-enabled`: by its conditions, it
 * is not asked.
 */
export const answersFaults = [...answerFaults, 'required', 'no-item', 'not-enabled'] as const;

/** One thing that is wrong with answers, as `checkAnswers` reports it. */
export interface AnswersFault {
  /** The id of the item. */
  readonly item: string;
  /** What is wrong with it: one of `answersFaults`. */
  readonly fault: AnswerFault | 'required' | 'no-item' | 'not-enabled';
}

/** The problems of answers to a questionnaire, in its order. Empty: they are complete. */
export function checkAnswers(base: Questionnaire, answers: Answers): AnswersFault[] {
  const questionnaire = withEntries(base, answers);
  const enabled = enabledItems(questionnaire, answers);
  const faults = answers.answers.flatMap((answer): AnswersFault[] => {
    const item = itemOf(questionnaire, answer.item);
    if (!item) return [{ item: answer.item, fault: 'no-item' }];
    if (!enabled.has(item.id)) return [{ item: answer.item, fault: 'not-enabled' }];
    if (!isQuestion(item)) return answer.state === 'answered' ? [{ item: answer.item, fault: 'not-asked' }] : [];
    const fault = answer.state === 'answered' && item.id === answer.item ? faultOf(item, answer.values) : undefined;
    return fault ? [{ item: item.id, fault }] : [];
  });
  const missing = questionnaire.items.filter((item) => 'required' in item && item.required && isQuestion(item) && enabled.has(item.id) && stateOf(answers, item.id) !== 'answered');
  return [...faults, ...missing.map(({ id }): AnswersFault => ({ item: id, fault: 'required' }))];
}
