import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/chart/index.js';

const problemsOf = (input: unknown) => {
  const result = readJson(input);
  return result.ok ? [] : result.problems;
};

describe('readJson', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['true', true],
    ['-1.5e3', -1500],
    ['"a\u{1F642}"', 'a\u{1F642}'],
    ['[1, [], {}]', [1, [], {}]],
    ['{"a": {"b": [null]}}', { a: { b: [null] } }],
  ])('reads %s, as text and as a value', (text, value) => {
    expect(readJson(text)).toEqual({ ok: true, value });
    expect(readJson(`\uFEFF${text}`)).toEqual({ ok: true, value });
    if (typeof value !== 'string') expect(readJson(value)).toEqual({ ok: true, value });
  });

  it('gives a copy, which shares nothing', () => {
    const value = { list: [{ deep: 1 }] };
    const result = readJson(value);
    expect(result).toEqual({ ok: true, value });
    value.list[0]!.deep = 2;
    expect(result).toEqual({ ok: true, value: { list: [{ deep: 1 }] } });
  });

  it('knows no minus nought, as JSON text has none to tell apart', () => {
    const result = readJson({ x: -0 });
    expect(result.ok && Object.is((result.value as { x: number }).x, 0)).toBe(true);
  });

  it('says on one line what is wrong with a text', () => {
    const [problem, ...more] = problemsOf('{"a":\n\u2028\u0007 nonsense}');
    expect(more).toEqual([]);
    expect(problem?.path).toBe('');
    expect(problem?.message).toMatch(/^The text is not JSON: .+[^. ]\.$/);
    for (const sign of ['\n', '\u2028', '\u0007']) expect(problem?.message).not.toContain(sign);
    const long = problemsOf(`[${'x'.repeat(5000)}`)[0]?.message ?? '';
    expect(long.length).toBeLessThan(150);
  });

  it('refuses a text that is too long, before it reads it', () =>
    expect(problemsOf(' '.repeat(16_000_001))).toEqual([{ path: '', message: 'The text is longer than the 16000000 characters that a chart may have.' }]));

  it.each<[string, unknown, string, string]>([
    ['what JSON has no word for', { a: [1, undefined] }, 'a[1]', 'is undefined: leave it out instead.'],
    ['a function', { a: () => 1 }, 'a', 'is a function, which JSON does not have.'],
    ['a bigint', [1n], '[0]', 'is a bigint, which JSON does not have.'],
    ['what is no number', { a: NaN }, 'a', 'must be a finite number, but is NaN.'],
    ['what is beyond all numbers', { a: { b: -Infinity } }, 'a.b', 'must be a finite number, but is -Infinity.'],
    ['half a character', { a: '\uD800' }, 'a', 'has half a character (a lone surrogate).'],
    ['half a character in a name', { '\uDC00': 1 }, '', 'half a character (a lone surrogate).'],
    ['a class', { a: new Date(0) }, 'a', 'is not a plain object.'],
    ['a map', { a: new Map() }, 'a', 'is not a plain object.'],
    ['a list with a gap', { a: Array(2) }, 'a', 'is a list with gaps or extra properties.'],
    ['a list with a name', { a: Object.assign([1], { b: 2 }) }, 'a', 'is a list with gaps or extra properties.'],
    ['a symbol', { a: { [Symbol('s')]: 1 } }, 'a', 'has a symbol among its names.'],
    ['a name that changes what an object is', JSON.parse('{"a":{"__proto__":1}}'), 'a', 'has a field “__proto__”, which is not safe to keep.'],
    ['what is computed', { get a() { return 1; } }, 'a', 'is computed or hidden, where a plain value is expected.'],
    ['what is hidden', Object.defineProperty({}, 'a', { value: 1, enumerable: false }), 'a', 'is computed or hidden, where a plain value is expected.'],
  ])('refuses %s, at its place', (_, input, path, message) => {
    const [problem, ...more] = problemsOf(input);
    expect(more).toEqual([]);
    expect(problem?.path).toBe(path);
    expect(problem?.message.endsWith(message)).toBe(true);
  });

  it('refuses a value that contains itself, but not one that occurs twice', () => {
    const shared = { a: 1 };
    expect(readJson([shared, shared])).toEqual({ ok: true, value: [{ a: 1 }, { a: 1 }] });
    const round: unknown[] = [];
    round.push({ round });
    expect(problemsOf(round)).toEqual([{ path: '[0].round', message: 'contains itself.' }]);
  });

  it('goes 64 levels deep, and no deeper', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    expect(readJson(nested(64)).ok).toBe(true);
    expect(problemsOf(nested(65))[0]?.message).toBe('is nested deeper than 64 levels.');
  });

  it('takes objects without a prototype and from other windows', () => {
    expect(readJson(Object.assign(Object.create(null), { a: 1 }))).toEqual({ ok: true, value: { a: 1 } });
    const elsewhere = Object.create(Object.create(null, { hasOwnProperty: { value: () => true } })) as object;
    expect(readJson(Object.assign(elsewhere, { a: 1 }))).toEqual({ ok: true, value: { a: 1 } });
    expect(problemsOf(Object.create({ inherited: 1 }))[0]?.message).toBe('is not a plain object.');
  });

  it('runs no code that comes with a value', () => {
    const trap = new Proxy({}, { ownKeys() { throw new Error('caught'); } });
    expect(problemsOf(trap)).toEqual([{ path: '', message: 'The value cannot be read: it runs code that throws.' }]);
  });
});
