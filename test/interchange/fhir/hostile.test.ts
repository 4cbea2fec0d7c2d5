import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChart, type JsonValue } from '../../../src/chart/index.js';
import { fromFhir, toFhir } from '../../../src/interchange/fhir.js';
import * as charts from '../../../stories/charts/index.js';
import { jsonArbitrary } from '../../arbitraries.js';
import { runs, seedOf } from '../../slow.js';

describe('what is no Bundle is refused in words', () => {
  it.each([
    ['nothing', undefined],
    ['no JSON', '{"resourceType": '],
    ['a list', []],
    ['another resource', { resourceType: 'Observation' }],
    ['a chart', charts.hip],
    ['__proto__', '{"resourceType": "Bundle", "__proto__": {"polluted": 1}}'],
    ['a cycle', (() => {
      const bundle: Record<string, unknown> = { resourceType: 'Bundle' };
      bundle.entry = [bundle];
      return bundle;
    })()],
  ])('%s', (_, input) => {
    const result = fromFhir(input);
    expect(result).toMatchObject({ ok: false, problems: [{ message: expect.stringMatching(/.../) as string }] });
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['no entries', {}],
    ['entries that are no list', { entry: 'x' }],
    ['entries that are nothing', { entry: [null, 1, 'x', [], {}] }],
    ['resources that are nothing', { entry: [{ resource: null }, { resource: [] }, { resource: 'x' }] }],
  ])('an empty chart, of a Bundle with %s', (_, fields) => {
    expect(fromFhir({ resourceType: 'Bundle', ...fields })).toMatchObject({ ok: true, chart: { marks: [] } });
  });
});

describe('a Bundle of ours that was damaged', () => {
  const sources = Object.values(charts).map((chart) => JSON.stringify(toFhir(chart)));

  // Of the small charts: what counts is where the damage is done.
  const small = sources.filter((source) => source.length < 20_000);

  /** The paths of everything in a document. */
  const pathsOf = (value: JsonValue, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
    typeof value === 'object' && value !== null
      ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner as JsonValue, [...path, Array.isArray(value) ? Number(key) : key]))]
      : [path];

  it('never throws, and never returns an invalid chart', () => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...small), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.option(jsonArbitrary, { nil: undefined }), (source, where, value) => {
        const document = JSON.parse(source) as Record<string, never>;
        const paths = pathsOf(document).slice(1);
        const path = paths[Math.floor(where * paths.length)]!;
        const holder = path.slice(0, -1).reduce<Record<string | number, never>>((inner, key) => inner[key]!, document);
        const last = path.at(-1)!;
        if (value === undefined) delete holder[last];
        else holder[last] = value as never;
        const result = fromFhir(JSON.stringify(document));
        if (result.ok) {
          seen.read++;
          expect(parseChart(result.chart).ok).toBe(true);
        } else {
          seen.refused++;
          expect(result.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs(500), seed: seedOf(514) },
    );
    expect(seen.read).toBeGreaterThan(20);
    expect(seen.refused).toBeGreaterThan(20);
  });

  it('reads 1,000 marks', () => {
    const { deskWorker } = charts;
    const [mark] = deskWorker.marks;
    const marks = Array.from({ length: 1000 }, (_, index) => ({ ...mark!, id: `m${index}` }));
    const chart = { ...deskWorker, marks, treatments: [] };
    expect(fromFhir(JSON.stringify(toFhir(chart)))).toMatchObject({ ok: true, chart: { marks: { length: 1000 } } });
  });
});
