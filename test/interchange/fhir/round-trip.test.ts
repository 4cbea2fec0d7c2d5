import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChart } from '../../../src/chart/index.js';
import { fromFhir, toFhir, type FhirVersion } from '../../../src/interchange/fhir.js';
import * as charts from '../../../stories/charts/index.js';
import { chartArbitrary } from '../../arbitraries.js';
import { caution } from '../../chart/examples.js';
import { runs, seedOf } from '../../slow.js';

const versions: FhirVersion[] = ['R4', 'R5'];

describe.each(versions)('a chart comes back from FHIR %s as it was', (version) => {
  it.each(Object.entries(charts))('%s', (_, chart) => {
    const back = fromFhir(JSON.stringify(toFhir(chart, { version })));
    expect(back).toEqual({ ok: true, chart, unplaced: [], warnings: [] });
  });

  // In two halves, as a busy machine takes its time; R5 differs in the names of two fields.
  it.each([511, 515])('any other, from %i', (seed) => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        expect(fromFhir(JSON.stringify(toFhir(chart, { version })))).toEqual({ ok: true, chart, unplaced: [], warnings: [] });
      }),
      { numRuns: runs(version === 'R4' ? 500 : 100), seed: seedOf(seed) },
    );
  });
});

it('a caution without a stated reason says none', () => {
  const chart = { ...createChart({ id: 'c1' }), marks: [{ ...caution('m1'), reason: 'not-stated' as const }] };
  const bundle = toFhir(chart);
  const observation = bundle.entry.map(({ resource }) => resource).find((resource) => resource.identifier);
  expect(JSON.stringify(bundle)).not.toContain('not-stated');
  expect(observation).not.toHaveProperty('valueCodeableConcept');
  expect(fromFhir(JSON.stringify(bundle))).toMatchObject({ ok: true, chart });
});
