import { describe, expect, it } from 'vitest';
import { mirrorZone, type ZoneId } from '../../../src/anatomy/index.js';
import type { Chart } from '../../../src/chart/index.js';
import { fromFhir, toFhir, type FhirResource } from '../../../src/interchange/fhir.js';
import { example, tenderness } from '../../chart/examples.js';

const zone: ZoneId = 'back.buttock-upper.left';
const chart: Chart = {
  ...example(),
  clear: [zone, 'front.nose'],
  marks: [{ ...tenderness('m1'), name: 'P1', status: 'gone' }, { ...tenderness('m2', 'back.scapula.right'), name: 'left hip', status: 'better', by: 'clinician' }, { ...tenderness('m3', 'back.scapula.left'), by: 'clinician', status: 'gone' }],
  relations: [{ type: 'eases', from: 'm1', to: 'm2' }],
  treatments: [],
};
const resources = toFhir(chart).entry.map(({ resource }) => resource);
const codesOf = (resource: FhirResource | undefined) => JSON.stringify(resource?.['code']);
const markAs = (id: string) => resources.find(({ identifier }) => JSON.stringify(identifier).includes(`"${id}"`));

describe('what a visit says in FHIR', () => {
  it('a zone that is free is an absent symptom at its place, with its side', () => {
    const free = resources.filter((resource) => codesOf(resource).includes('"clear"'));
    expect(free).toHaveLength(2);
    expect(free[0]).toMatchObject({
      code: { coding: expect.arrayContaining([expect.objectContaining({ code: '111551-8' })]) as unknown },
      valueCodeableConcept: { coding: [{ code: '22253000' }] },
      bodySite: { text: 'Left upper buttock', extension: [{ valueCodeableConcept: { coding: [{ code: '7771000' }] } }] },
    });
  });

  it('what is gone is an absent symptom, or a finding that is absent', () => {
    expect(codesOf(markAs('m1'))).toContain('111551-8');
    expect(codesOf(markAs('m2'))).not.toContain('111551-8');
    expect(markAs('m3')).toMatchObject({ valueCodeableConcept: { coding: [{ code: '2667000' }] } });
  });

  it('comes back', () => {
    expect(fromFhir(toFhir(chart))).toEqual({ ok: true, chart, unplaced: [], warnings: [] });
  });

  it('and is refused where a free zone says another side than it was written with', () => {
    const text = JSON.stringify(toFhir(chart)).replaceAll(`"${zone}"`, `"${mirrorZone(zone)}"`);
    expect(fromFhir(text)).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('may have been swapped') as unknown }] });
  });

  it('a relation that leads nowhere is left out with a warning', () => {
    const bundle = toFhir(chart);
    const text = JSON.stringify(bundle).replace(/("url":"to","valueReference":\{"reference":")[^"]*/, '$1urn:uuid:none');
    const { relations: _, ...rest } = chart;
    expect(fromFhir(text)).toMatchObject({ ok: true, chart: rest, warnings: [{ message: expect.stringContaining('not on this chart') as unknown }] });
  });
});

describe('an absent pain at a place, as others write it', () => {
  const absent = (code: string, at = '2026-11-22T10:15:00Z') => ({
    resource: {
      resourceType: 'Observation', status: 'final', code: { coding: [{ system: 'http://loinc.org', code: '111551-8' }] }, effectiveDateTime: at,
      valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '22253000' }] }, bodySite: { coding: [{ system: 'http://snomed.info/sct', code }] },
    },
  });
  const pain = (code: string) => ({ resource: { ...absent(code).resource, code: { coding: [{ system: 'http://loinc.org', code: '75325-1' }] } } });
  const read = (...entry: unknown[]) => fromFhir({ resourceType: 'Bundle', type: 'collection', entry });

  it('makes its zones free, on its side alone', () => {
    const result = read(absent('723979003'));
    expect(result.ok && result.chart.clear?.every((id) => id.endsWith('.left') && id.includes('buttock') || id.includes('sit-bone.left'))).toBe(true);
    expect(result.ok && result.chart.clear?.length).toBeGreaterThan(2);
    expect(result).toMatchObject({ unplaced: [], chart: { recordedAt: '2026-11-22T10:15:00Z', nothingToMark: false } });
  });

  it('beside pain elsewhere; where there is pain it is distinguished', () => {
    expect(read(absent('723979003'), pain('723980000'))).toMatchObject({ ok: true, unplaced: [] });
    const both = read(absent('723979003'), pain('723979003'));
    expect(both).toMatchObject({ ok: true, unplaced: [{ reason: 'It says that there is no pain, but other resources report pain there.' }] });
    expect(both.ok && both.chart.clear).toBeUndefined();
  });

  it('and not at a place that is not known', () => {
    expect(read(absent('1234'))).toMatchObject({ ok: true, unplaced: [{ path: 'entry[0].resource' }] });
  });
});
