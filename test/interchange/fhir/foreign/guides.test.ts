import { describe, expect, it } from 'vitest';
import { getZone, type ZoneId } from '../../../../src/anatomy/index.js';
import { fromFhir } from '../../../../src/interchange/fhir.js';
import { loinc, marksOf, places, reasonOf, snomed, urls, zonesOf } from './observation.js';

// The shapes that published guides use, in records of our own making: HL7 Belgium's patient monitoring, CDS4CPM's MyPAIN, and
// HL7 Europe Base and Core 2.0.0.

const read = (...entry: object[]) => fromFhir(JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry }));

describe('HL7 Belgium, patient monitoring', () => {
  const monitored = (code: object, value: object, fields: object = {}) => ({
    resourceType: 'Observation',
    id: 'p1',
    contained: [{ resourceType: 'PractitionerRole', id: 'nurse', code: [{ text: 'Nurse' }] }],
    status: 'final',
    code,
    subject: { identifier: { system: 'https://example.org/patients', value: '0001' } },
    effectivePeriod: { start: '2024-11-15T09:56:00+00:00', end: '2024-11-15T09:57:00+00:00' },
    performer: [{ reference: '#nurse' }],
    valueCodeableConcept: value,
    ...fields,
  });
  const result = (resource: object) => read({ resource, request: { method: 'POST', url: 'Observation' } });

  it('abdominal pain, by the answers of a scale to ten', () => {
    const [mark] = marksOf(result(monitored(snomed('21522001'), loinc('LA10138-8'))));
    expect(mark).toMatchObject({ intensity: 6, by: 'clinician', createdAt: '2024-11-15T09:56:00+00:00' });
    expect([...new Set(zonesOf(mark!).map((zone) => getZone(zone as ZoneId)?.part))].sort()).toEqual(['epigastrium', 'hypochondrium', 'hypogastrium', 'lower-abdomen', 'umbilical']);
  });

  it('shoulder pain, on the right', () => {
    expect(marksOf(result(monitored(snomed('45326000'), snomed('24028007')))).map(zonesOf)).toEqual([[...places['right shoulder']].sort()]);
  });

  it('the patient who says so themselves', () => {
    const me = { identifier: { system: 'https://example.org/patients', value: '0001' } };
    expect(marksOf(result(monitored(snomed('45326000'), snomed('7771000'), { performer: [me] })))).toMatchObject([{ by: 'patient' }]);
  });

  it.each<[string, object, object, object, RegExp]>([
    ['in the calves, yes', snomed('1264028004'), snomed('373066001'), {}, /one of a pair, without a side/],
    ['in the calves, no', snomed('1264028004'), snomed('373067005'), {}, /value does not report pain/],
    ['during urination', snomed('49650001'), snomed('373066001'), {}, /not a known record of pain/],
    ['of puncture wounds, by a code that is not of pain', snomed('267036007'), loinc('LA10138-8'), {}, /not a known record of pain/],
    ['of a surgical wound, somewhere', loinc('72514-3'), loinc('LA10138-8'), {}, /no body site/],
    ['of a surgical wound, as its focus', loinc('72514-3'), loinc('LA10138-8', '6'), { contained: [{ resourceType: 'Condition', id: 'w', code: snomed('112633009') }], focus: [{ reference: '#w' }] }, /no body site/],
    ['painkillers', snomed('52685006', 'Administration of analgesic (painkillers)'), snomed('373066001'), {}, /not a known record of pain/],
  ])('not placed: %s', (_, code, value, fields, reason) => {
    const found = result(monitored(code, value, fields));
    expect(marksOf(found)).toEqual([]);
    expect(reasonOf(found)).toMatch(reason);
  });
});

describe('CDS4CPM, MyPAIN', () => {
  const codes = 'http://fhir.org/guides/cqf/cds4cpm/CodeSystem/mypain-questionnaire-codes';
  const asked = (id: string, code: object, value: object) => ({
    resource: {
      resourceType: 'Observation',
      id,
      extension: [{ url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/derivedFromLinkId', extension: [{ url: 'text', valueString: '1.2' }] }],
      status: 'final',
      category: [{ coding: [{ system: 'http://hl7.org/fhir/observation-category', code: 'survey' }] }],
      code,
      subject: { reference: 'Patient/p', display: 'A Person' },
      effectiveDateTime: '2023-05-01T12:06:59-07:00',
      ...value,
      derivedFrom: [{ reference: 'QuestionnaireResponse/q' }],
    },
    request: { method: 'PUT', url: `Observation/${id}` },
  });
  const kind = (id: string, code: string, where: string, value: object) => asked(id, { coding: [{ system: codes, code, display: `What type of ${where} pain have you had in the last 7 days?` }] }, { valueCodeableConcept: value });
  const person = { resource: { resourceType: 'Patient', id: 'p' }, request: { method: 'PUT', url: 'Patient/p' } };

  it('the kind of pain, at places that say no side', () => {
    const result = read(person, kind('a', 'mpq-1039', 'NECK', snomed('36349006', 'Burning')), kind('b', 'mpq-1066', 'BACK', snomed('55145008', 'Stabbing')), kind('c', 'mpq-1043', 'LOWER BACK', { coding: [{ system: 'http://example.org', code: 'mpqr-1016', display: 'Tingling' }] }));
    expect(marksOf(result)).toMatchObject([{ id: 'a', qualities: ['burning'] }, { id: 'b', qualities: ['stabbing'] }, { id: 'c', qualities: ['tingling'] }]);
    const sitesOf = (index: number) => new Set(zonesOf(marksOf(result)[index]!).map((zone) => getZone(zone as ZoneId)?.part));
    expect(sitesOf(0)).toEqual(new Set(['throat', 'neck-side', 'suboccipital', 'neck-back']));
    expect(sitesOf(2)).toEqual(new Set(['lower-back', 'lumbar-spine']));
    expect(result.ok && result.unplaced.map(({ path, reason }) => [path, reason])).toEqual([['entry[0].resource', 'It is a Patient.']]);
  });

  it.each<[string, ReturnType<typeof asked>, RegExp]>([
    ['knees, in the plural', kind('a', 'mpq-1049', 'KNEES', snomed('27635008', 'Aching')), /one of a pair, without a side/],
    ['everywhere', kind('a', 'mpq-1052', 'EVERYWHERE', snomed('27635008', 'Aching')), /not a known record of pain/],
    ['right now, severe, nowhere', asked('a', loinc('75260-0', 'What is your level of pain right now'), { valueCodeableConcept: loinc('LA6750-9', 'Severe') }), /no body site/],
    ['its worst, nowhere', asked('a', loinc('75262-6', 'How intense was your pain at its worse in the past 7 days'), { valueCodeableConcept: loinc('LA13958-6', 'Very Severe') }), /no body site/],
    ['had no pain', asked('a', { coding: [{ system: 'https://loinc.org/75262-6', code: '75262-6' }] }, { valueCodeableConcept: { coding: [{ system: 'http://example.org', code: 'mpqr-1003', display: 'Had no pain' }] } }), /no pain/],
    ['faces, nowhere', asked('a', loinc('38221-8', 'Pain severity Wong-Baker FACES Scale'), { valueQuantity: { value: 10 }, interpretation: [{ text: 'Hurts Worst' }] }), /no body site/],
    ['how much it interferes', asked('a', loinc('61758-9', 'How much did pain interfere with your day to day activities'), { valueCodeableConcept: loinc('LA13902-4', 'Quite a bit') }), /not a known record of pain/],
    ['another score', asked('a', { coding: [{ system: 'http://cds.ahrq.gov/cdsconnect/pms', code: 'PEGASSESSMENT' }] }, { valueQuantity: { value: 7 } }), /not a known record of pain/],
    ['what was tried', asked('a', { coding: [{ system: codes, code: 'mpq-1024', display: 'How often has Massage helped with your pain in the last 6 months?' }] }, { valueCodeableConcept: { coding: [{ system: 'http://example.org', code: 'x', display: 'Sometimes' }] } }), /not a known record of pain/],
  ])('not placed: %s', (_, entry, reason) => {
    const result = read(entry);
    expect(marksOf(result)).toEqual([]);
    expect(reasonOf(result)).toMatch(reason);
  });
});

describe('HL7 Europe, Base and Core', () => {
  const structure = (...parts: object[]) => ({ resourceType: 'BodyStructure', id: 'b', extension: [{ url: urls.included, extension: parts }], patient: { reference: 'Patient/1' }, morphology: snomed('339008', 'Blister') });
  const part = (url: string, valueCodeableConcept: object) => ({ url, valueCodeableConcept });
  const pain = { resourceType: 'Observation', id: 'o', status: 'final', code: snomed('22253000', 'Pain'), subject: { reference: 'Patient/1' }, effectiveDateTime: '2026-01-05', bodySite: { extension: [{ url: urls.bodySite, valueReference: { reference: 'BodyStructure/b' } }] } };
  const [wrist, left] = [snomed('8205005', 'Wrist'), snomed('7771000', 'Left')];
  const result = (...parts: object[]) => read({ fullUrl: 'https://example.org/fhir/Observation/o', resource: pain }, { fullUrl: 'https://example.org/fhir/BodyStructure/b', resource: structure(...parts) });

  it('a structure and its side', () => {
    expect(marksOf(result(part('structure', wrist), part('laterality', left))).map(zonesOf)).toEqual([[...places['left wrist']].sort()]);
  });

  it.each<[string, object[], RegExp]>([
    ['below the left wrist', [part('structure', wrist), part('laterality', left), part('qualifier', snomed('351726001', 'Below'))], /an unknown qualifier: .*“Below”/],
    ['a wrist', [part('structure', wrist)], /one of a pair, without a side/],
    ['something on the left', [part('laterality', left)], /site is unknown/],
    ['a structure that is not known', [part('structure', snomed('80891009')), part('laterality', left)], /site is unknown/],
  ])('not placed: %s', (_, parts, reason) => {
    expect(marksOf(result(...parts))).toEqual([]);
    expect(reasonOf(result(...parts))).toMatch(reason);
  });
});
