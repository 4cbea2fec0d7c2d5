import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseChart } from '../../src/chart/index.js';
import { example, tenderness } from './examples.js';

const problemsOf = (document: unknown) => {
  const result = parseChart(document);
  return result.ok ? [] : result.problems;
};
const extended = (value: unknown) => ({ ...example(), extensions: { value } });

const nested = (depth: number): unknown => {
  let value: unknown = 0;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
};

const cycle = () => {
  const chart: Record<string, unknown> = { ...example() };
  chart.extensions = { a: { b: chart } };
  return chart;
};

const throwing = () => {
  throw new Error('trap');
};
const trap = new Proxy({}, { ownKeys: throwing, get: throwing, getPrototypeOf: throwing, getOwnPropertyDescriptor: throwing });
const revoked = Proxy.revocable({}, {});
revoked.revoke();
class Visit {
  value = 1;
}

describe('what is not plain JSON is refused at its place', () => {
  const cases: [what: string, document: unknown, path: string, message: RegExp][] = [
    ['NaN', extended(Number.NaN), 'extensions.value', /finite number, but is NaN/],
    ['an infinite number', extended(Number.NEGATIVE_INFINITY), 'extensions.value', /finite number, but is -Infinity/],
    ['an infinite number in text', '{"schemaVersion": "1.2", "id": 1e999}', 'id', /finite number, but is Infinity/],
    ['undefined', extended(undefined), 'extensions.value', /is undefined: leave it out/],
    ['a function', extended(throwing), 'extensions.value', /is a function/],
    ['a symbol', extended(Symbol('x')), 'extensions.value', /is a symbol/],
    ['a bigint', extended(1n), 'extensions.value', /is a bigint/],
    ['a name that is a symbol', extended({ [Symbol('x')]: 1 }), 'extensions.value', /a symbol among its names/],
    ['a date', extended(new Date()), 'extensions.value', /not a plain object/],
    ['a map', extended(new Map()), 'extensions.value', /not a plain object/],
    ['an instance of a class', extended(new Visit()), 'extensions.value', /not a plain object/],
    ['an object that inherits', extended(Object.create({ inherited: 1 })), 'extensions.value', /not a plain object/],
    ['a boxed number', extended(Object(1)), 'extensions.value', /not a plain object/],
    ['a list with gaps', extended([1, , 2]), 'extensions.value', /list with gaps/], // oxlint-disable-line no-sparse-arrays
    ['a list with names', extended(Object.assign([1], { note: 'x' })), 'extensions.value', /list with gaps or extra properties/],
    ['a getter', { ...example(), extensions: { get value() { return throwing(); } } }, 'extensions.value', /computed or hidden/],
    ['a getter of the chart itself', Object.defineProperty({ ...example() }, 'marks', { get: throwing, enumerable: true }), 'marks', /computed or hidden/],
    ['a hidden field', Object.defineProperty({ ...example() }, 'hidden', { value: 1 }), 'hidden', /computed or hidden/],
    ['a cycle', cycle(), 'extensions.a.b', /contains itself/],
    ['half a character', extended('\uD83D'), 'extensions.value', /lone surrogate/],
    ['a name with half a character', extended({ '\uDE00': 1 }), 'extensions.value', /a field “�” with half a character/],
    ['__proto__ in text', JSON.stringify(extended(0)).replace('"value"', '"__proto__"'), 'extensions', /“__proto__”/],
    ['__proto__ as a name', extended(JSON.parse('{"__proto__": {"polluted": 1}}')), 'extensions.value', /“__proto__”/],
    ['too deep', extended(nested(100)), `extensions.value${'[0]'.repeat(62)}`, /deeper than 64 levels/],
    ['a proxy that throws', extended(trap), '', /cannot be read/],
    ['a proxy that was revoked', revoked.proxy, '', /cannot be read/],
    ['no JSON', '{"schemaVersion": ', '', /^The text is not JSON: /],
    ['no text', '', '', /^The text is not JSON: /],
  ];
  it.each(cases)('%s', (_, document, path, message) => {
    expect(problemsOf(document)).toEqual([{ path, message: expect.stringMatching(message) as string }]);
  });

  it('nothing is polluted by it', () => {
    parseChart('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('what is plain JSON is read, however it came', () => {
  it.each([
    ['an object without a prototype', Object.assign(Object.create(null), example())],
    ['an object of another window', runInNewContext(`(${JSON.stringify(example())})`)],
    ['text', JSON.stringify(example())],
    ['text with a byte order mark', `\uFEFF${JSON.stringify(example())}`],
    ['a frozen chart', Object.freeze(example())],
    ['one object in two places', extended([example().marks, example().marks])],
    ['depth 62 in extensions', extended(nested(62))],
    ['a proxy that does nothing', new Proxy(example(), {})],
  ])('%s', (_, document) => {
    expect(problemsOf(document)).toEqual([]);
  });

  it('the chart shares nothing with what it was read from', () => {
    const document = example();
    const result = parseChart(document);
    expect(result.ok && result.chart.marks).not.toBe(document.marks);
    expect(result.ok && result.chart.marks[0]).not.toBe(document.marks[0]);
  });

  it('names that objects have anyway are names like others', () => {
    const extensions = { constructor: 1, toString: 'x', hasOwnProperty: null, prototype: [] };
    expect(parseChart({ ...example(), extensions })).toMatchObject({ ok: true, chart: { extensions } });
    expect(problemsOf({ ...example(), constructor: 1 })).toMatchObject([{ path: 'constructor' }]);
  });

  it('-0 is 0, as in JSON', () => {
    expect(parseChart(extended([-0]))).toEqual({ ok: true, chart: extended([0]), warnings: [] });
  });
});

describe('size is bounded, and so is time', () => {
  const crowd = (count: number) => ({
    ...example(),
    treatments: [],
    marks: Array.from({ length: count }, (_, index) => tenderness(`m${index}`)),
  });
  const timed = (document: unknown) => {
    const start = performance.now();
    const problems = problemsOf(document);
    return { problems, seconds: (performance.now() - start) / 1000 };
  };

  it('50,000 marks are read', () => {
    const { problems, seconds } = timed(crowd(50_000));
    expect(problems).toEqual([]);
    expect(seconds).toBeLessThan(10);
  });

  it('100,000 marks are too many', () => {
    const { problems, seconds } = timed(crowd(100_000));
    expect(problems).toMatchObject([{ message: expect.stringContaining('more than the 1000000 values') as string }]);
    expect(seconds).toBeLessThan(10);
  });

  it('100,000 wrong marks make 50 problems and a count', () => {
    const { problems, seconds } = timed({ ...example(), marks: Array.from({ length: 100_000 }, () => ({ kind: 'pain' })) });
    expect(problems).toHaveLength(51);
    expect(problems[50]).toEqual({ path: '', message: '… and 99950 more.' });
    expect(seconds).toBeLessThan(10);
  });

  const cases: [what: string, makeDocument: () => unknown, message: RegExp][] = [
    ['a text of 20 million characters', () => 'x'.repeat(20_000_000), /longer than the 16000000 characters/],
    ['a note of 20 million characters', () => extended('x'.repeat(20_000_000)), /more text than the 16000000/],
    ['a name of 20 million characters', () => extended({ ['x'.repeat(20_000_000)]: 1 }), /more text than the 16000000/],
    ['a list of two million', () => extended(Array.from({ length: 2_000_000 }, () => 0)), /more than the 1000000 values/],
    ['a list of four billion gaps', () => extended(Array.from({ length: 0 }).concat(Object.assign([], { length: 2 ** 32 - 1 }))), /more than the 1000000 values/],
    ['a text of a million brackets', () => '['.repeat(1_000_000), /not JSON/],
    ['a text of a million nested lists', () => `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, /deeper than 64|not JSON/],
    [
      'one list shared so often that it unfolds to 10^18',
      () => extended(Array.from({ length: 18 }).reduce<unknown>((inner) => Array.from({ length: 10 }, () => inner), 0)),
      /more than the 1000000 values/,
    ],
  ];
  it.each(cases)('%s', (_, makeDocument, message) => {
    const { problems, seconds } = timed(makeDocument());
    expect(problems).toMatchObject([{ message: expect.stringMatching(message) as string }]);
    expect(seconds).toBeLessThan(10);
  });
});
