import type { JsonValue } from '../json.js';
import { createProblemList, quote, type Problem, type ProblemList } from './problem.js';

/** How large a document may be: the time that a hostile one can cost is bounded. */
export interface Limits {
  /** What it is, in messages. */
  readonly what: string;
  /** Lists and objects within each other. */
  readonly depth: number;
  /** Numbers, texts, lists and all else, counted together. */
  readonly values: number;
  /** Of all texts and names together, and of a document given as text. */
  readonly characters: number;
}

/** Far beyond any chart: a mark has about twenty values, a freehand stroke some hundreds. */
const chartLimits: Limits = { what: 'a chart', depth: 64, values: 1_000_000, characters: 16_000_000 };

/** A thousand visits with twenty drawn areas each. */
export const episodeLimits: Limits = { what: 'an episode', depth: 66, values: 20_000_000, characters: 256_000_000 };

export type ReadResult = { readonly ok: true; readonly value: JsonValue } | { readonly ok: false; readonly problems: readonly Problem[] };

/** JSON from its text, or a clean copy of a value that could have come from one. Never throws. */
export function readJson(input: unknown, limits: Limits = chartLimits): ReadResult {
  try {
    if (typeof input === 'string' && input.length > limits.characters) {
      return failed(`The text is longer than the ${limits.characters} characters that ${limits.what} may have.`);
    }
    const problems = createProblemList();
    const value = toPlainJson(typeof input === 'string' ? parseText(input) : input, problems, limits);
    return problems.count > 0 ? { ok: false, problems: problems.toProblems() } : { ok: true, value };
  } catch (error) {
    // Besides invalid JSON text, this is a proxy that throws: nothing else runs foreign code.
    if (typeof input === 'string') return failed(`The text is not JSON: ${toReason(error)}`);
    return failed('The value cannot be read: it runs code that throws.');
  }
}

/** Some editors begin a file with a byte order mark, which is not JSON. */
const parseText = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''));

const failed = (message: string): ReadResult => ({ ok: false, problems: [{ path: '', message }] });

/** The engine's message, on one line and without most of the text that it quotes. */
function toReason(error: unknown): string {
  const reason = error instanceof Error ? error.message : '';
  return `${reason.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 120)}`.replace(/[.\s]*$/, '.');
}

/**
 * A copy of a value that is plain JSON, so that later steps never meet a getter, a cycle or an inherited field. Anything else is a problem; the copy
 * must not be used then.
 *
 * @throws anything that a proxy throws when its fields are read
 */
function toPlainJson(input: unknown, problems: ProblemList, limits: Limits): JsonValue {
  const path: (string | number)[] = [];
  /** The objects that contain the value. */
  const above: object[] = [];
  let values = 0;
  let characters = 0;

  const refuse = (message: string): null => {
    problems.add(path, () => message);
    return null;
  };
  const isSpent = (): boolean => values > limits.values || characters > limits.characters;

  /** Counts values; false beyond the limit, which is reported once. */
  function count(more: number): boolean {
    const wasSpent = isSpent();
    values += more;
    if (!wasSpent && isSpent()) refuse(`has more than the ${limits.values} values that ${limits.what} may have.`);
    return !isSpent();
  }

  /** `has` begins the sentence of a problem; built only if needed, because there are many texts. */
  function isGoodText(text: string, has: () => string): boolean {
    if (isSpent()) return false;
    characters += text.length;
    if (isSpent()) refuse(`${has()} more text than the ${limits.characters} characters that ${limits.what} may have.`);
    else if (/\p{Surrogate}/u.test(text)) refuse(`${has()} half a character (a lone surrogate).`);
    else return true;
    return false;
  }

  function copyValue(value: unknown): JsonValue {
    switch (typeof value) {
      case 'boolean':
        return value;
      case 'number':
        return Number.isFinite(value) ? value + 0 : refuse(`must be a finite number, but is ${value}.`); // JSON has no -0.
      case 'string':
        return isGoodText(value, () => 'has') ? value : null;
      case 'object':
        return value && copyContainer(value);
      case 'undefined':
        return refuse('is undefined: leave it out instead.');
      default:
        return refuse(`is a ${typeof value}, which JSON does not have.`);
    }
  }

  function copyContainer(container: object): JsonValue {
    if (above.includes(container)) return refuse('contains itself.');
    if (above.length >= limits.depth) return refuse(`is nested deeper than ${limits.depth} levels.`);
    above.push(container);
    const copy = Array.isArray(container) ? copyList(container) : copyObject(container);
    above.pop();
    return copy;
  }

  function copyList(list: readonly unknown[]): JsonValue {
    if (!count(list.length)) return null;
    if (Reflect.ownKeys(list).length !== list.length + 1) return refuse('is a list with gaps or extra properties.');
    const copy: JsonValue[] = [];
    for (let index = 0; index < list.length && !isSpent(); index++) copy.push(copyField(list, index));
    return copy;
  }

  function copyObject(object: object): JsonValue {
    if (!isPlain(object)) return refuse('is not a plain object.');
    const keys = Reflect.ownKeys(object);
    if (!count(keys.length)) return null;
    const copy: Record<string, JsonValue> = {};
    for (const key of keys) {
      if (isSpent()) break;
      if (typeof key === 'symbol') refuse('has a symbol among its names.');
      else if (key === '__proto__') refuse('has a field “__proto__”, which is not safe to keep.');
      else if (isGoodText(key, () => `has a field ${quote(key)} with`)) copy[key] = copyField(object, key);
    }
    return copy;
  }

  /** A field, read without running any code of the object. */
  function copyField(object: object, key: string | number): JsonValue {
    const field = Reflect.getOwnPropertyDescriptor(object, key);
    path.push(key);
    const isValue = field && 'value' in field && field.enumerable;
    const copy = isValue ? copyValue(field.value) : refuse('is computed or hidden, where a plain value is expected.');
    path.pop();
    return copy;
  }

  return copyValue(input);
}

/** Whether it was created by `{}`, in this window or another, and not by a class. */
function isPlain(object: object): boolean {
  const prototype = Reflect.getPrototypeOf(object);
  return prototype === null || (Object.hasOwn(prototype, 'hasOwnProperty') && Reflect.getPrototypeOf(prototype) === null);
}
