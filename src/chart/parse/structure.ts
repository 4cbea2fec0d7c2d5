import * as v from 'valibot';
import type { JsonObject } from '../json.js';
import { chartSchema } from '../schema/chart.js';
import { openChartSchema } from '../schema/open.js';
import type { Chart } from '../types.js';
import { describeValue, type Path, type ProblemList } from './problem.js';

/**
 * Whether a document has the structure of a chart: exactly what the published JSON Schema says. With `isNewer`,
 * fields that it does not name are let pass.
 */
export function checkStructure(document: JsonObject, isNewer: boolean, problems: ProblemList): Chart | undefined {
  const { issues } = v.safeParse(isNewer ? openChartSchema : chartSchema, document);
  for (const issue of issues ?? []) problems.add(toPath(issue), () => wordIssue(issue, ownWish(issue)));
  // The copy that Valibot made has lost what lies in no schema; the document is plain already.
  return issues ? undefined : (document as unknown as Chart);
}

const toPath = (issue: v.BaseIssue<unknown>): Path => issue.path?.map((item) => item.key as string | number) ?? [];

/** The message that the schema has of its own. */
const ownWish = (issue: v.BaseIssue<unknown>): string | undefined => (issue.message.startsWith('must ') ? issue.message : undefined);

/** What Valibot found, in the words of a problem. Wishes that a schema words itself end up in the same sentence. */
export function wordIssue(issue: v.BaseIssue<unknown>, wish = toWish(issue)): string {
  const step = issue.path?.at(-1);
  const isField = step?.origin === 'key';
  const found = step ? step.value : issue.input;
  if (isField && issue.expected === 'never') return 'is not a field that is known here. Fields of your own go into “extensions”.';
  if (issue.expected === 'never') return `is one too many: expected ${wish.replace('must be ', '')}.`;
  if (found === undefined) return isField ? 'is missing.' : `is missing: it ${wish}.`;
  return `${wish}, and is ${describeValue(found)}.`;
}

const wishes: Readonly<Record<string, (requirement: unknown) => string>> = {
  string: () => 'must be a text',
  number: () => 'must be a number',
  boolean: () => 'must be true or false',
  array: () => 'must be a list',
  strict_tuple: () => 'must be a pair of numbers, [x, y]',
  union: () => 'must be either {depthMm, seconds} or {firmness, seconds}',
  integer: () => 'must be a whole number',
  multiple_of: (step) => `must be a multiple of ${step}`,
  min_value: (least) => `must be at least ${least}`,
  max_value: (most) => `must be at most ${most}`,
  non_empty: () => 'must not be empty',
  min_length: (least) => `must have at least ${least} ${least === 1 ? 'entry' : 'entries'}`,
  max_length: (most) => `must have at most ${most} characters`,
};

const toWish = ({ type, expected, requirement }: v.BaseIssue<unknown>): string =>
  wishes[type]?.(requirement) ?? `must be ${expected === 'Object' ? 'an object' : toChoices(expected ?? 'something else')}`;

/** `("a" | "b")` as `one of “a”, “b”`. */
function toChoices(expected: string): string {
  const choices = expected.replace(/^\(|\)$/g, '').split(' | ').map((choice) => choice.replace(/^"(.*)"$/, '“$1”'));
  return choices.length > 1 ? `one of ${choices.join(', ')}` : choices.join('');
}
