import * as v from 'valibot';
import { chartSchema } from '../../scripts/schema/chart/chart.js';
import { anyWordSchema } from '../../scripts/schema/chart/common.js';
import { atlasSchema } from '../../scripts/schema/atlas/definitions.js';
import { createProblemList, describeValue, type Path, type Problem } from '../../src/chart/parse/problem.js';

// Checks a document with Valibot, from the schema itself, to compare with the check at run time.

/** Charts have “extensions”, an atlas has none. */
const advice = ' Put your own fields in “extensions”.';

/** What Valibot finds in a document, in the words of a problem. */
export function problemsForValibot(document: unknown, schema: 'chart' | 'open chart' | 'atlas'): Problem[] {
  const problems = createProblemList();
  const { issues } = v.safeParse({ chart: chartSchema, 'open chart': openChartSchema, atlas: atlasSchema }[schema] as v.GenericSchema, document);
  for (const issue of issues ?? []) problems.add(toPath(issue), () => wordIssue(issue, ownWish(issue)).replace(schema === 'atlas' ? advice : '', ''));
  return problems.toProblems();
}

/** A chart as Valibot copies it, in the order of the schema. */
export const orderedByValibot = (chart: unknown): unknown => v.parse(openChartSchema, chart);

type AnySchema = v.GenericSchema & { readonly type: string };
type ObjectSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;

/**
 * The same schema with open objects: unknown fields are kept, after known ones, and lists that may grow accept any word. Known fields must still be
 * valid. Used for documents of a later minor version, and for writing, because it returns fields in the order of the schema.
 */
function opened<TSchema extends v.GenericSchema>(schema: TSchema): TSchema {
  return openSchema(schema as AnySchema) as unknown as TSchema;
}

/** A chart of this or any later minor version. */
const openChartSchema = opened(v.strictObject({ ...chartSchema.entries, schemaVersion: v.string() }));

function openSchema(schema: AnySchema): AnySchema {
  if ('pipe' in schema) {
    const [first, ...actions] = schema.pipe as [AnySchema, ...v.GenericPipeAction[]];
    return v.pipe(openSchema(first), ...actions) as AnySchema;
  }
  if ('isWord' in schema) return anyWordSchema as unknown as AnySchema;
  if ('entries' in schema) return openObject(schema as unknown as ObjectSchema);
  if ('wrapped' in schema) return { ...schema, wrapped: openSchema(schema.wrapped as AnySchema) } as AnySchema;
  if ('item' in schema) return { ...schema, item: openSchema(schema.item as AnySchema) } as AnySchema;
  if ('options' in schema && (schema.type === 'union' || schema.type === 'variant')) {
    return { ...schema, options: (schema.options as AnySchema[]).map(openSchema) } as AnySchema;
  }
  return schema;
}

function openObject({ entries }: ObjectSchema): AnySchema {
  const named = v.object(Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, openSchema(entry as AnySchema)])));
  return {
    ...named,
    '~run'(dataset, config) {
      const source = dataset.value;
      if (typeof source !== 'object' || source === null || Array.isArray(source)) return named['~run']({ value: null }, config);
      const result = named['~run'](dataset, config);
      const kept = Object.entries(source).filter(([key]) => !Object.hasOwn(entries, key));
      Object.assign(result.value as object, Object.fromEntries(kept));
      return result;
    },
  } as AnySchema;
}

const toPath = (issue: v.BaseIssue<unknown>): Path => issue.path?.map((item) => item.key as string | number) ?? [];

/** The message that the schema has of its own. */
const ownWish = (issue: v.BaseIssue<unknown>): string | undefined => (issue.message.startsWith('must ') ? issue.message : undefined);

/** Valibot's findings, in the words of a problem. Messages in the schema itself end up in the same sentence. */
function wordIssue(issue: v.BaseIssue<unknown>, wish = toWish(issue)): string {
  const step = issue.path?.at(-1);
  const isField = step?.origin === 'key';
  const found = step ? step.value : issue.input;
  if (isField && issue.expected === 'never') return `is an unknown field.${advice}`;
  if (issue.expected === 'never') return `is extra: expected ${wish.replace('must be ', '')}.`;
  if (found === undefined) return isField ? 'is missing.' : `is missing: it ${wish}.`;
  return `${wish}, but is ${describeValue(found)}.`;
}

const wishes: Readonly<Record<string, (requirement: unknown) => string>> = {
  string: () => 'must be text',
  number: () => 'must be a number',
  boolean: () => 'must be true or false',
  array: () => 'must be a list',
  strict_tuple: () => 'must be a pair of numbers, [x, y]',
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
