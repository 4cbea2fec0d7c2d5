import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFhir, type FhirBundle } from '../../../src/interchange/fhir.js';
import * as charts from '../../../stories/charts/index.js';
import { chartArbitrary } from '../../arbitraries.js';
import { runs, seedOf } from '../../slow.js';
import { createDefinitionCheck, createSchemaCheck } from './official.js';

const problemsOf = createSchemaCheck();
const check = createDefinitionCheck();

const drawing = () => '<svg xmlns="http://www.w3.org/2000/svg"><title>Vorderansicht, ä</title></svg>';
const subject = { reference: 'Patient/12' };
const author = { clinician: { reference: 'PractitionerRole/7', display: 'Physiotherapy' } };

/** The same with something of its first marks changed, to see that a check can fail. */
const spoilt = (patch: object): FhirBundle => {
  const bundle = toFhir(charts.deskWorker);
  return { ...bundle, entry: bundle.entry.map((entry) => ({ ...entry, resource: { ...entry.resource, ...patch } })) };
};

describe('the JSON Schema of R4', () => {
  it.each(Object.entries(charts))('takes %s', (_, chart) => {
    expect(problemsOf(toFhir(chart))).toEqual([]);
    expect(problemsOf(toFhir(chart, { subject, author, drawing }))).toEqual([]);
  });

  it('takes any other', () => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        expect(problemsOf(toFhir(chart))).toEqual([]);
      }),
      { numRuns: runs(1000), seed: seedOf(512) },
    );
  });

  it.each([
    ['a field that is not of FHIR', { colour: 'red' }],
    ['a text with white space that FHIR does not know', { note: [{ text: 'a\u00a0b' }] }],
    ['an offset of 20 hours', { effectiveDateTime: '2026-11-22T10:15:00+20:00' }],
    ['a status that there is not', { status: 'done' }],
  ])('refuses %s', (_, patch) => {
    expect(problemsOf(spoilt(patch))).not.toEqual([]);
  });
});

describe('the StructureDefinitions of R4', () => {
  it.each(Object.entries(charts))('take %s', (_, chart) => {
    expect(() => check(toFhir(chart))).not.toThrow();
    expect(() => check(toFhir(chart, { subject, author, drawing }))).not.toThrow();
  });

  it('take any other', () => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        check(toFhir(chart));
      }),
      { numRuns: runs(100), seed: seedOf(513) },
    );
  });

  it.each([
    ['a field that is not of FHIR', { colour: 'red' }, /colour/],
    ['a component without its code', { component: [{ valueInteger: 1 }] }, /Missing required property \(Bundle\.entry\[0\]\.resource\.component\[0\]\.code\)/],
    ['two codes for one value', { code: [{ text: 'a' }, { text: 'b' }] }, /code/],
    ['an extension that says nothing', { extension: [{ url: 'urn:palpate:fhir:place' }] }, /ext-1/],
  ])('refuse %s', (_, patch, reason) => {
    expect(() => check(spoilt(patch))).toThrow(reason);
  });
});

describe('R5', () => {
  // No package on npm holds the JSON Schema of R5, so this is checked by what it has in common with R4.
  it('differs from R4 in two fields of a Procedure, and in nothing else', () => {
    for (const chart of Object.values(charts)) {
      const [r4, r5] = [toFhir(chart, { drawing }), toFhir(chart, { drawing, version: 'R5' })];
      const back = JSON.parse(
        JSON.stringify(r5).replaceAll('"occurrenceDateTime"', '"performedDateTime"').replaceAll(/"reason":\[\{"reference":(\{[^}]*\})\}\]/g, '"reasonReference":[$1]'),
      ) as unknown;
      expect(back).toEqual(r4);
      expect(JSON.stringify(r5)).not.toMatch(/"(performedDateTime|reasonReference)"/);
    }
  });
});
