import { readVersion, type Problem } from '../chart/index.js';
import { anyWordShape, checkShape, createProblemList, isDay, quote, readJson, type ProblemList, type ShapeOf } from '../chart/parse/index.js';
import { answersShape, questionnaireShape } from './generated/shape.js';
import { isCountable } from './score.js';
import type { Answers, Condition, Item, Questionnaire, Score } from './types.js';
import { intakeVersion } from './version.js';

/** A questionnaire, with a warning if it is of a later version 1.x; or the problems for which it was refused. */
export type ParseQuestionnaireResult =
  | {
      readonly ok: true;
      /** The questionnaire. */
      readonly questionnaire: Questionnaire;
      /** What was read, but deserves a look. Empty: nothing. */
      readonly warnings: readonly Problem[];
    }
  | {
      readonly ok: false;
      /** What is wrong, and where; at least one. */
      readonly problems: readonly Problem[];
    };

/** Answers, with a warning if they are of a later version 1.x; or the problems for which they were refused. */
export type ParseAnswersResult =
  | {
      readonly ok: true;
      /** The answers. */
      readonly answers: Answers;
      /** What was read, but deserves a look. Empty: nothing. */
      readonly warnings: readonly Problem[];
    }
  | {
      readonly ok: false;
      /** What is wrong, and where; at least one. */
      readonly problems: readonly Problem[];
    };

/** Reads a questionnaire from JSON text or any value. Never throws and never accepts a partial one. */
export function parseQuestionnaire(input: unknown): ParseQuestionnaireResult {
  const read = parse<Questionnaire>(input, questionnaireShape, 'a questionnaire', checkQuestionnaire);
  return read.ok ? { ok: true, questionnaire: read.document, warnings: read.warnings } : read;
}

/** Reads answers the same way. `checkAnswers` tells whether they fit their questionnaire. */
export function parseAnswers(input: unknown): ParseAnswersResult {
  const read = parse<Answers>(input, answersShape, 'answers', checkSense);
  return read.ok ? { ok: true, answers: read.document, warnings: read.warnings } : read;
}

type Read<T> = { readonly ok: true; readonly document: T; readonly warnings: readonly Problem[] } | { readonly ok: false; readonly problems: readonly Problem[] };

function parse<T>(input: unknown, shape: ShapeOf<'object'>, what: string, check: (document: T, problems: ProblemList) => void): Read<T> {
  const read = readJson(input);
  if (!read.ok) return read;
  const version = readVersion(read.value, { migrations: {}, current: intakeVersion, what });
  if (!version.ok) return version;
  const problems = createProblemList();
  const open = { ...shape, fields: { ...shape.fields, schemaVersion: { is: 'text' } as const } };
  checkShape(version.isNewer ? open : shape, version.document, problems, version.isNewer ? anyWordShape : undefined);
  const document = version.document as unknown as T;
  if (problems.count === 0) check(document, problems);
  return problems.count > 0 ? { ok: false, problems: problems.toProblems() } : { ok: true, document, warnings: version.warnings };
}

const mostItems = 2000;

function checkQuestionnaire({ items, scores = [] }: Questionnaire, problems: ProblemList): void {
  if (items.length > mostItems) return problems.add(['items'], () => `must have at most ${mostItems} entries, but has ${items.length}.`);
  const byId = new Map<string, Item>();
  /** The previous item, and its parent. */
  let open: readonly string[] = [];
  items.forEach((item, at) => {
    if (byId.has(item.id)) problems.add(['items', at, 'id'], () => `must be unique, but an earlier item has the id ${quote(item.id)}.`);
    byId.set(item.id, item);
    const depth = item.within === undefined ? 0 : open.indexOf(item.within) + 1;
    if (item.within !== undefined && depth === 0) problems.add(['items', at, 'within'], () => `must be the id of the previous item or of one of its parents, but is ${quote(item.within ?? '')}.`);
    else if (item.within !== undefined && byId.get(item.within)?.type === 'display') problems.add(['items', at, 'within'], () => 'must not be an item of type “display”.');
    open = [...open.slice(0, depth), item.id];
    checkItem(item, at, problems);
    checkRepeats(item, open, at, byId, problems);
  });
  const entries = items.filter((item) => item.type === 'group' && item.repeats).map(({ id }) => `${id}#`);
  items.forEach(({ id }, at) => entries.some((entry) => id.startsWith(entry)) && problems.add(['items', at, 'id'], () => `must not be ${quote(id)}: entries of the repeating group are called so.`));
  items.forEach((item, at) => item.enableWhen?.forEach((condition, nth) => checkCondition(condition, byId, ['items', at, 'enableWhen', nth], problems)));
  const circle = problems.count === 0 ? circleIn(items, byId) : undefined;
  if (circle) problems.add(['items', items.indexOf(circle), 'enableWhen'], () => 'must not depend on its own answer, not even through other items.');
  const seen = new Set<string>();
  scores.forEach((score, at) => {
    if (seen.has(score.id)) problems.add(['scores', at, 'id'], () => `must be unique, but an earlier score has the id ${quote(score.id)}.`);
    seen.add(score.id);
    checkScore(score, byId, at, problems);
  });
}

function checkItem(item: Item, at: number, problems: ProblemList): void {
  const path = ['items', at];
  if ((item.type === 'integer' || item.type === 'decimal' || item.type === 'date') && item.min !== undefined && item.max !== undefined && item.min > item.max) {
    problems.add([...path, 'max'], () => `must be at least ${item.min} (the min), but is ${item.max}.`);
  }
  if (item.type === 'date') for (const end of ['min', 'max'] as const) if (item[end] !== undefined && !isDay(item[end])) problems.add([...path, end], () => 'must be a real date.');
  if (item.type === 'integer') for (const end of ['min', 'max'] as const) if (item[end] !== undefined && !Number.isInteger(item[end])) problems.add([...path, end], () => 'must be a whole number.');
  if (item.type === 'choice') {
    const values = item.options.map(({ value }) => value);
    values.forEach((value, nth) => values.indexOf(value) < nth && problems.add([...path, 'options', nth, 'value'], () => `must be unique, but an earlier option has the value ${quote(value)}.`));
  }
  if (item.type === 'body') item.steps.forEach((step, nth) => item.steps.indexOf(step) < nth && problems.add([...path, 'steps', nth], () => `is a duplicate: ${quote(step)} is already in the list.`));
}

/** Pains are on one chart, which has no entries. */
function checkRepeats({ type }: Item, open: readonly string[], at: number, byId: ReadonlyMap<string, Item>, problems: ProblemList): void {
  const isRepeated = open.some((id) => {
    const above = byId.get(id);
    return above?.type === 'group' && above.repeats === true;
  });
  if (type === 'body' && isRepeated) problems.add(['items', at, 'within'], () => 'must not be a group that repeats, for a question of the type “body”.');
}

function checkCondition({ item, operator, value }: Condition, byId: ReadonlyMap<string, Item>, path: readonly (string | number)[], problems: ProblemList): void {
  if (!byId.has(item)) problems.add([...path, 'item'], () => `must be the id of an item, but no item has the id ${quote(item)}.`);
  if (operator === 'exists' && typeof value !== 'boolean') problems.add([...path, 'value'], () => 'must be true or false: whether an answer exists.');
  if (/[<>]/.test(operator) && typeof value === 'boolean') problems.add([...path, 'value'], () => 'must be a number or text: true and false have no order.');
}

function checkScore({ items, rule, missing, least = 1 }: Score, byId: ReadonlyMap<string, Item>, at: number, problems: ProblemList): void {
  items.forEach((id, nth) => {
    const item = byId.get(id);
    if (items.indexOf(id) < nth) problems.add(['scores', at, 'items', nth], () => `is a duplicate: ${quote(id)} is already in the list.`);
    else if (!item || !isCountable(item)) problems.add(['scores', at, 'items', nth], () => `must be the id of an item that can be counted, but ${quote(id)} ${item ? `has the type “${item.type}”` : 'does not exist'}.`);
    else if (rule !== 'count' && item.type === 'choice' && item.options.every(({ score }) => score === undefined)) problems.add(['scores', at, 'items', nth], () => `must be the id of an item that can be counted, but no option of ${quote(id)} has a score.`);
  });
  if (missing === 'prorate' && rule !== 'sum') problems.add(['scores', at, 'missing'], () => 'can be “prorate” only for a sum.');
  if (least > items.length) problems.add(['scores', at, 'least'], () => `must be at most ${items.length}, the number of items.`);
}

/** An item that depends on itself, if there is one. */
function circleIn(items: readonly Item[], byId: ReadonlyMap<string, Item>): Item | undefined {
  const done = new Set<string>();
  /** Not recursive, because a chain may be as long as the document. */
  function isInCircle(start: Item): boolean {
    const stack: { readonly id: string; readonly next: string[] }[] = [];
    const enter = (item: Item) => void stack.push({ id: item.id, next: [...(item.enableWhen ?? []).map((condition) => condition.item), ...(item.within === undefined ? [] : [item.within])] });
    const above = new Set<string>([start.id]);
    enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const id = top.next.pop();
      const item = id === undefined ? undefined : byId.get(id);
      if (id === undefined) {
        stack.pop();
        above.delete(top.id);
        done.add(top.id);
      } else if (above.has(id)) return true;
      else if (item && !done.has(id)) {
        above.add(id);
        enter(item);
      }
    }
    return false;
  }
  return items.find((item) => !done.has(item.id) && isInCircle(item));
}

function checkSense({ answers, startedAt, confirmedAt }: Answers, problems: ProblemList): void {
  const seen = new Set<string>();
  answers.forEach(({ item }, at) => {
    if (seen.has(item)) problems.add(['answers', at, 'item'], () => `is a duplicate: ${quote(item)} already has an answer.`);
    seen.add(item);
  });
  for (const [field, moment] of Object.entries({ startedAt, confirmedAt })) {
    if (moment !== undefined && !isDay(moment.slice(0, 10))) problems.add([field], () => 'must be a real date.');
  }
}
