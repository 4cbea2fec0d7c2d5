import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameJson } from '../../src/chart/json.js';

/** Comparable text: keys in order, all the way down. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, field]) => [key, sorted(field)]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
};
const textOf = (value: unknown) => JSON.stringify({ isList: Array.isArray(value), value: sorted(value) });

describe('isSameJson', () => {
  it.each<[string, unknown, unknown]>([
    ['numbers', 1, 1],
    ['texts', 'a', 'a'],
    ['nothing', null, null],
    ['empty lists', [], []],
    ['empty objects', {}, {}],
    ['what lies deep', [{ a: [1, { b: null }] }], [{ a: [1, { b: null }] }]],
    ['keys in another order', { a: 1, b: [2] }, { b: [2], a: 1 }],
  ])('is true for %s', (_, a, b) => expect(isSameJson(a, b)).toBe(true));

  it.each<[string, unknown, unknown]>([
    ['another number', 1, 2],
    ['a number and its text', 1, '1'],
    ['null and an object', null, {}],
    ['null and a list', null, []],
    ['a text and an object', 'a', {}],
    ['a list and an object', [], {}],
    ['a list and an object with its places', ['x'], { 0: 'x' }],
    ['a longer list', [1], [1, 2]],
    ['lists in another order', [1, 2], [2, 1]],
    ['a field more', { a: 1 }, { a: 1, b: 2 }],
    ['another field', { a: 1 }, { b: 1 }],
    ['another value of a field', { a: 1 }, { a: 2 }],
    ['a name that every object inherits', { constructor: Object }, { a: 1 }],
    ['what differs deep', [{ a: [1, { b: null }] }], [{ a: [1, { b: 0 }] }]],
  ])('is false for %s', (_, a, b) => {
    expect(isSameJson(a, b)).toBe(false);
    expect(isSameJson(b, a)).toBe(false);
  });

  it('says what the texts say, once keys are in order', () => {
    const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    fc.assert(fc.property(json, json, (a, b) => isSameJson(a, b) === (textOf(a) === textOf(b)) && isSameJson(a, structuredClone(a))));
  });
});
