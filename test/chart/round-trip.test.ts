import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChart, parseChart, serialiseChart, type Chart } from '../../src/chart/index.js';
import { chartArbitrary, jsonArbitrary } from '../arbitraries.js';
import { example } from './examples.js';

const shuffled = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(shuffled) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shuffled(inner)]).reverse()) as T;
};

describe('a chart that is written and read again', () => {
  it('is the same chart', () => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        expect(parseChart(serialiseChart(chart))).toEqual({ ok: true, chart, warnings: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is the same chart when it was never text', () => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        expect(parseChart(chart)).toEqual({ ok: true, chart, warnings: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('has its extensions untouched, whatever is in them', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string().filter((key) => key !== '__proto__'), jsonArbitrary, { noNullPrototype: true }), (extensions) => {
        const result = parseChart(serialiseChart({ ...createChart(), extensions }));
        expect(result.ok && JSON.stringify(result.chart.extensions)).toBe(JSON.stringify(extensions));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the text of a chart', () => {
  it('does not depend on the order in which fields were set', () => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        const { extensions: _, sensory, posture, ...rest } = chart;
        const bare = <T extends object>({ extensions: __, ...record }: T & { extensions?: unknown }) => record;
        const plain = { ...rest, marks: rest.marks.map(({ extensions: __, ...mark }) => mark), treatments: [], ...(sensory && { sensory: bare(sensory) }), ...(posture && { posture: bare(posture) }) } as Chart;
        expect(serialiseChart(shuffled(plain))).toBe(serialiseChart(plain));
      }),
      { numRuns: 200 },
    );
  });

  it('begins with the version and has fields in the order of the schema', () => {
    expect(Object.keys(JSON.parse(serialiseChart(shuffled(example()))) as object)).toEqual([
      'schemaVersion',
      'anatomy',
      'id',
      'figure',
      'recordedAt',
      'recordedBy',
      'nothingToMark',
      'absent',
      'marks',
      'treatments',
    ]);
  });

  it('is on one line, or indented', () => {
    expect(serialiseChart(example())).not.toContain('\n');
    expect(serialiseChart(example(), { indent: 2 })).toContain('\n  "schemaVersion": "1.2",\n');
  });

  it('is written as it is where it is no chart: nothing is lost', () => {
    const broken = { ...example(), nothingToMark: 'maybe' } as unknown as Chart;
    expect(JSON.parse(serialiseChart(broken))).toEqual(broken);
  });
});
