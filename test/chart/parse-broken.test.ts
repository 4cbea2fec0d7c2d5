import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/chart/json.js';
import { parseChart } from '../../src/chart/index.js';
import { createProblemList } from '../../src/chart/parse/problem.js';
import { checkStructure } from '../../src/chart/parse/parse-chart.js';
import { toPathText } from '../../src/chart/parse/problem.js';
import { readJson } from '../../src/chart/parse/read-json.js';
import { chartArbitrary, jsonArbitrary } from '../arbitraries.js';
import { mutatedArbitrary } from './mutations.js';
import { isChartForAjv } from './schema.js';
import { runs, seedOf } from '../slow.js';

const seed = 20261122;
// Small charts: each field is broken more often in reasonable time.
const charts = fc.sample(chartArbitrary, { numRuns: 600, seed }).filter((chart) => JSON.stringify(chart).length < 2500);

const isSound = (document: unknown): boolean => checkStructure(document as JsonObject, false, createProblemList()) !== undefined;

/** Whether one place is the other, or lies above or below it. */
const isOnOneLine = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && (short === '' || long === short || /^[.[]/.test(long.slice(short.length)));
};

describe('documents with one thing broken', () => {
  // In batches, so that each finishes within a test's time on a busy machine.
  it.each([0, 1, 2, 3])('2,500 of them are refused without a throw, at the place of what is broken, just as Ajv does: lot %i', (lot) => {
    const count = { broken: 0, structure: 0, notJson: 0, sense: 0 };
    fc.assert(
      fc.property(mutatedArbitrary(charts), ({ document, places }) => {
        const result = parseChart(document);
        const read = readJson(document);
        const sound = read.ok && isSound(read.value);
        // Compared by hand: 100,000 expectations would take most of the time.
        if (read.ok && isChartForAjv(read.value) !== sound) throw new Error(`Ajv says ${!sound}`);
        if (result.ok && !sound) throw new Error('was read although its structure is wrong');
        if (result.ok) return;
        count.broken++;
        count[sound ? 'sense' : read.ok ? 'structure' : 'notJson']++;
        const misworded = result.problems.find(({ message }) => !/^[\P{C}]{5,400}$/u.test(message));
        if (misworded || result.problems.length === 0) throw new Error(`unclear message: ${misworded?.message}`);
        const paths = result.problems.map((problem) => problem.path);
        const isNamed = places.map(toPathText).some((place) => paths.some((path) => isOnOneLine(path, place)));
        if (!sound && !isNamed) throw new Error(`${places.map(toPathText).join()} is not among ${paths.join()}`);
      }),
      { numRuns: runs(4000), seed: seedOf(seed + lot) },
    );
    expect(count.broken).toBeGreaterThan(2500);
    expect(count.structure).toBeGreaterThan(1500);
    expect(count.notJson).toBeGreaterThan(125);
    expect(count.sense).toBeGreaterThan(75);
  });

  it('any JSON is refused without a throw, just as Ajv does', () => {
    fc.assert(
      fc.property(fc.oneof(jsonArbitrary, fc.anything()), (document) => {
        const result = parseChart(document);
        expect(result.ok).toBe(false);
        const read = readJson(document);
        if (read.ok) expect(isSound(read.value)).toBe(isChartForAjv(read.value));
      }),
      { numRuns: runs(2000), seed: seedOf(seed) },
    );
  });

  it('any value in the place of any other is judged as Ajv does', () => {
    const places = ['marks', 'treatments', 'absent', 'extensions', 'id', 'recordedAt', 'nothingToMark'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...charts), fc.constantFrom(...places), jsonArbitrary, (chart, place, value) => {
        const document = { ...chart, [place]: value };
        expect(isSound(document)).toBe(isChartForAjv(document));
      }),
      { numRuns: runs(2000), seed: seedOf(seed) },
    );
  });
});
