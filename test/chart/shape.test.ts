import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInAtlas } from '../../src/atlas/index.js';
import { atlasShape } from '../../src/atlas/generated/shape.js';
import { serialiseChart, type Chart } from '../../src/chart/index.js';
import type { JsonObject } from '../../src/chart/json.js';
import { checkShape } from '../../src/chart/parse/check-shape.js';
import { createProblemList, type Problem } from '../../src/chart/parse/problem.js';
import { readJson } from '../../src/chart/parse/read-json.js';
import { checkStructure } from '../../src/chart/parse/parse-chart.js';
import { chartArbitrary, jsonArbitrary } from '../arbitraries.js';
import { runs, seedOf } from '../slow.js';
import { caution, example, tenderness } from './examples.js';
import { laterChart } from './later.js';
import { mutatedArbitrary } from './mutations.js';
import { orderedByValibot, problemsForValibot } from './valibot.js';

// At run time documents are checked against tables generated from the schema. Valibot, in which the schema is written, gives the expected result.

const seed = 20261129;
const charts = fc.sample(chartArbitrary, { numRuns: 600, seed }).filter((chart) => JSON.stringify(chart).length < 2500);

function problemsIn(document: unknown, isNewer: boolean): Problem[] {
  const problems = createProblemList();
  checkStructure(document as JsonObject, isNewer, problems);
  return problems.toProblems();
}

/** Comparisons by hand: as many expectations would take most of the time. */
function holdAgainst(expected: readonly Problem[], found: readonly Problem[]): number {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found).toEqual(expected);
  return expected.length;
}

const holdChart = (document: unknown): number => holdAgainst(problemsForValibot(document, 'chart'), problemsIn(document, false)) + holdAgainst(problemsForValibot(document, 'open chart'), problemsIn(document, true));

function atlasProblems(document: unknown): Problem[] {
  const problems = createProblemList();
  checkShape(atlasShape, document, problems);
  return problems.toProblems();
}

describe('the same problems as Valibot finds, in the same order and words', () => {
  it('in charts with one or two things broken, whether of this version or a later one', () => {
    let [broken, read] = [0, 0];
    fc.assert(
      fc.property(mutatedArbitrary([...charts, laterChart]), fc.nat(), ({ document }, again) => {
        const once = readJson(document);
        if (!once.ok || typeof once.value !== 'object' || once.value === null) return;
        read++;
        if (holdChart(once.value) > 0) broken++;
        const [more] = fc.sample(mutatedArbitrary([once.value]), { numRuns: 1, seed: again });
        const twice = readJson(more?.document);
        if (twice.ok) holdChart(twice.value);
      }),
      { numRuns: runs(2500), seed: seedOf(seed) },
    );
    expect(broken / read).toBeGreaterThan(0.4);
  });

  it('in any JSON, alone and in the place of a part', () => {
    const places = ['schemaVersion', 'marks', 'treatments', 'absent', 'extensions', 'id', 'recordedAt', 'nothingToMark', 'figure'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...charts), fc.constantFrom(...places), jsonArbitrary, (chart, place, value) => {
        holdChart({ ...chart, [place]: value });
        // Anything but an object is refused earlier, because it has no version.
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) holdChart(value);
        const [mark] = chart.marks;
        if (mark) holdChart({ ...chart, marks: [value, { ...mark, at: value, areas: [value] }, { ...mark, kind: value, onset: value }] });
        holdChart({ ...chart, treatments: [{ pressure: [value, { seconds: value, firmness: value }, { seconds: 7, depthMm: value }] }] });
      }),
      { numRuns: runs(600), seed: seedOf(seed) },
    );
  });

  const noted = (note: unknown) => ({ ...example(), marks: [{ ...tenderness('m1'), note }] });

  it.each<[string, object, Problem['message'][]]>([
    ['a list instead of a treatment', { ...example(), treatments: [['t1']] }, ['must be an object, but is a list of 1.']],
    ['a list instead of an area', { ...example(), marks: [{ ...caution('m1'), areas: [[]] }] }, ['must be an object, but is an empty list.']],
    ['a list instead of extensions', { ...example(), extensions: ['m1'] }, ['must be an object, but is a list of 1.']],
    ['text instead of extensions', { ...example(), extensions: 'm1' }, ['must be an object, but is “m1”.']],
    ['no extensions', { ...example(), extensions: null }, ['must be an object, but is null.']],
    ['extensions named like what every object has', { ...example(), extensions: { constructor: 1, toString: null } }, []],
    ['a note of 2,000 letters', noted('x'.repeat(2000)), []],
    ['a note of 2,001 letters', noted('x'.repeat(2001)), ['must have at most 2000 characters, but is “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”.']],
    ['a note of 2,000 emoji, which are twice as many units', noted('🙂'.repeat(2000)), []],
    ['a note of 2,001 emoji', noted('🙂'.repeat(2001)), [`must have at most 2000 characters, but is “${'🙂'.repeat(40)}…”.`]],
  ])('in a chart with %s', (_, document, messages) => {
    expect(problemsIn(document, false).map(({ message }) => message)).toEqual(messages);
    expect(holdChart(document)).toBe(2 * messages.length);
  });

  it('in more than are reported', () => {
    const [chart] = charts;
    expect(holdChart({ ...chart, marks: Array.from({ length: 80 }, () => ({ kind: 'caution', areas: 7 })) })).toBe(102);
  });

  it('in an atlas with something broken', () => {
    const { muscles, ...rest } = structuredClone(builtInAtlas());
    const small = { ...rest, muscles: muscles.slice(0, 2), sources: rest.sources.slice(0, 2) };
    let [broken, read] = [0, 0];
    fc.assert(
      fc.property(mutatedArbitrary([small]), ({ document }) => {
        const atlas = readJson(document);
        if (!atlas.ok) return;
        read++;
        if (holdAgainst(problemsForValibot(atlas.value, 'atlas'), atlasProblems(atlas.value)) > 0) broken++;
      }),
      { numRuns: runs(1000), seed: seedOf(seed) },
    );
    expect(broken / read).toBeGreaterThan(0.25);
  });
});

describe('a chart is written in the order in which Valibot copies it', () => {
  /** The same with its fields the other way round, at every depth but in `extensions`. */
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, key === 'extensions' ? inner : turned(inner)] as const));
  };

  it('with extensions named like what every object has', () => {
    const extensions = { constructor: 1, toString: null };
    expect(orderedByValibot({ ...example(), extensions })).toEqual({ ...example(), extensions });
  });

  it.each([
    ['of this version', fc.constantFrom(...charts)],
    ['of a later one', fc.constant(laterChart)],
  ])('%s', (_, chartsOf) => {
    fc.assert(
      fc.property(chartsOf as fc.Arbitrary<Chart>, (chart) => {
        const other = turned(chart) as Chart;
        expect(serialiseChart(other)).toBe(JSON.stringify(orderedByValibot(other)));
        expect(serialiseChart(other)).toBe(serialiseChart(chart));
      }),
      { numRuns: runs(300), seed: seedOf(seed) },
    );
  });
});
