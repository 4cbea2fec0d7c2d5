import { describeValue, type Path, type ProblemList } from './problem.js';

/** The shape of plain JSON: tables of these are generated from the schema. */
export type Shape =
  | { readonly is: 'text'; readonly filled?: true; readonly most?: number; readonly like?: RegExp; readonly wish?: string }
  | { readonly is: 'number'; readonly whole?: true; readonly least?: number; readonly most?: number; readonly step?: number }
  | { readonly is: 'truth' }
  /** Any JSON object. */
  | { readonly is: 'record' }
  /** One of some words. In a list that may grow, a later minor version may have others. */
  | { readonly is: 'one'; readonly of: readonly string[]; readonly grows?: true; readonly wish?: string }
  | { readonly is: 'pair'; readonly of: readonly [Shape, Shape] }
  | { readonly is: 'list'; readonly of: Shape; readonly least?: number }
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, Shape>>; readonly optional: readonly string[] }
  | { readonly is: 'either'; readonly of: readonly Shape[]; readonly wish: string }
  /** Objects that the field `by` distinguishes. */
  | { readonly is: 'variant'; readonly by: string; readonly of: readonly Shape[] };

export type ShapeOf<K extends Shape['is']> = Extract<Shape, { is: K }>;

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words that distinguish an object of a variant. */
export function wordsOf(option: Shape, by: string): readonly string[] {
  const field = option.is === 'object' ? option.fields[by] : undefined;
  return field?.is === 'one' ? field.of : [];
}

/**
 * Reports where a value differs from its shape. With `anyWord` (documents of a later minor version), objects may have unknown fields, and lists that
 * may grow accept unknown words of that shape.
 *
 * Reports only the first unknown field. If one of several shapes is expected and the value is close to exactly one (all its fields have the right
 * type), reports what that one lacks.
 */
export function checkShape(root: Shape, input: unknown, problems: Pick<ProblemList, 'add'>, anyWord?: Shape): void {
  const path: (string | number)[] = [];
  const hasExtensions = root.is === 'object' && 'extensions' in root.fields;
  let { add } = problems;

  function refuse(found: unknown, toWish: () => string): false {
    add([...path], () => (found === undefined ? `is missing: it ${toWish()}.` : `${toWish()}, but is ${describeValue(found)}.`));
    return false;
  }

  function inside<T>(step: string | number, look: () => T): T {
    path.push(step);
    const result = look();
    path.pop();
    return result;
  }

  /** Whether all items have the right type: only then range and length are checked. */
  function check(shape: Shape, value: unknown): boolean {
    switch (shape.is) {
      case 'text':
        return checkText(shape, value);
      case 'number':
        return checkNumber(shape, value);
      case 'truth':
        return typeof value === 'boolean' || refuse(value, () => 'must be true or false');
      case 'record':
        return isObject(value) || refuse(value, () => 'must be an object');
      case 'one':
        if (anyWord && shape.grows) return check(anyWord, value);
        return shape.of.includes(value as string) || refuse(value, () => shape.wish ?? toChoices(shape.of));
      case 'pair':
        return checkPair(shape, value);
      case 'list':
        return checkList(shape, value);
      case 'object':
        return checkObject(shape, value);
      case 'either':
        return checkEither(shape, value);
      case 'variant':
        return checkVariant(shape, value);
    }
  }

  function checkText({ filled, most, like, wish }: ShapeOf<'text'>, value: unknown): boolean {
    if (typeof value !== 'string') return refuse(value, () => 'must be text');
    if (filled && value === '') refuse(value, () => 'must not be empty');
    // Counts code points, as JSON Schema does: an emoji is one, but has two UTF-16 units.
    if (most !== undefined && value.length > most && [...value].length > most) refuse(value, () => `must have at most ${most} characters`);
    if (like && !like.test(value)) refuse(value, () => wish ?? 'must have the expected format');
    return true;
  }

  function checkNumber({ whole, least = -Infinity, most = Infinity, step }: ShapeOf<'number'>, value: unknown): boolean {
    if (typeof value !== 'number' || Number.isNaN(value)) return refuse(value, () => 'must be a number');
    if (whole && !Number.isInteger(value)) refuse(value, () => 'must be a whole number');
    if (value < least) refuse(value, () => `must be at least ${least}`);
    if (value > most) refuse(value, () => `must be at most ${most}`);
    if (step !== undefined && value % step !== 0) refuse(value, () => `must be a multiple of ${step}`);
    return true;
  }

  function checkPair({ of }: ShapeOf<'pair'>, value: unknown): boolean {
    if (!Array.isArray(value)) return refuse(value, () => 'must be a pair of numbers, [x, y]');
    let isRight = true;
    of.forEach((item, index) => (isRight = inside(index, () => check(item, value[index])) && isRight));
    if (value.length <= of.length) return isRight;
    add([...path, of.length], () => 'is extra: expected a pair of numbers, [x, y].');
    return false;
  }

  function checkList({ of, least = 0 }: ShapeOf<'list'>, value: unknown): boolean {
    if (!Array.isArray(value)) return refuse(value, () => 'must be a list');
    let isRight = true;
    value.forEach((item: unknown, index) => (isRight = inside(index, () => check(of, item)) && isRight));
    if (isRight && value.length < least) refuse(value, () => `must have at least ${least} ${least === 1 ? 'entry' : 'entries'}`);
    return isRight;
  }

  function checkObject({ fields, optional }: ShapeOf<'object'>, value: unknown): boolean {
    if (!isObject(value)) return refuse(value, () => 'must be an object');
    let isRight = true;
    for (const [key, field] of Object.entries(fields)) {
      if (key in value) isRight = inside(key, () => check(field, value[key])) && isRight;
      else if (!optional.includes(key)) {
        add([...path, key], () => 'is missing.');
        isRight = false;
      }
    }
    const stranger = anyWord ? undefined : Object.keys(value).find((key) => !Object.hasOwn(fields, key));
    if (stranger === undefined) return isRight;
    add([...path, stranger], () => `is an unknown field.${hasExtensions ? ' Put your own fields in “extensions”.' : ''}`);
    return false;
  }

  function checkEither({ of, wish }: ShapeOf<'either'>, value: unknown): boolean {
    const outer = add;
    const tries = of.map((option) => {
      const found: [Path, () => string][] = [];
      add = (...problem) => void found.push(problem);
      return { isRight: check(option, value), found };
    });
    add = outer;
    if (tries.some(({ found }) => found.length === 0)) return true;
    const close = tries.filter(({ isRight }) => isRight);
    if (close.length === 1) for (const problem of close[0]?.found ?? []) add(...problem);
    else refuse(value, () => wish);
    return close.length > 0;
  }

  function checkVariant({ by, of }: ShapeOf<'variant'>, value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return refuse(value, () => 'must be an object');
    const word = (value as Record<string, unknown>)[by];
    const option = of.find((each) => wordsOf(each, by).includes(word as string));
    return option ? check(option, value) : inside(by, () => refuse(word, () => toChoices(of.flatMap((each) => wordsOf(each, by)))));
  }

  check(root, input);
}

function toChoices(words: readonly string[]): string {
  return `must be ${words.length > 1 ? 'one of ' : ''}${words.map((word) => `“${word}”`).join(', ')}`;
}
