import { describe, expect, it } from 'vitest';
import { fromFhir, toFhir } from '../../../../src/interchange/fhir.js';
import { example } from '../../../chart/examples.js';
import { bundleOf, loinc, marksOf, observation, places, read, reasonOf, snomed, zonesOf } from './observation.js';

// What changes the meaning is respected, or not placed; no number is made of words.

const nrs = loinc('72514-3', 'Pain severity');
const rated = (value: object, fields: object = {}) => ({ code: nrs, ...value, ...fields });
const quantity = (value: number, fields: object = {}) => ({ valueQuantity: { value, ...fields } });
const ucum = (code: string) => ({ system: 'http://unitsofmeasure.org', code });
const range = (high: number, code?: string) => ({ referenceRange: [{ low: { value: 0 }, high: { value: high, ...(code && { code }) } }] });
const component = (code: object, fields: object) => ({ component: [{ code, ...fields }] });
const modified = { modifierExtension: [{ url: 'urn:x', valueBoolean: true }] };
const answer = (concept: object) => ({ valueCodeableConcept: concept });
const shoulderPain = { code: snomed('45326000', 'Shoulder pain'), bodySite: undefined };

const placed: readonly (readonly [what: string, fields: object, intensity: number | undefined, note: string | undefined, warning: RegExp])[] = [
  // Numbers
  ['an integer', rated({ valueInteger: 7 }), 7, undefined, /^$/],
  ['a score', rated(quantity(7, ucum('{score}'))), 7, undefined, /^$/],
  ['no unit, the UCUM of one', rated(quantity(7, ucum('1'))), 7, undefined, /^$/],
  ['“/10”', rated(quantity(7, { unit: '/10' })), 7, undefined, /^$/],
  ['“points”', rated(quantity(7, { unit: 'points' })), 7, undefined, /^$/],
  ['a ratio of ten', rated({ valueRatio: { numerator: { value: 7 }, denominator: { value: 10 } } }), 7, undefined, /^$/],
  ['a text', rated({ valueString: '7/10' }), 7, undefined, /^$/],
  ['an answer of LOINC', rated(answer(loinc('LA10138-8'))), 6, undefined, /^$/],
  ['the answer 2 of LOINC', rated(answer(loinc('LA6113-0', '2'))), 2, undefined, /^$/],
  ['the answer 2 of LOINC, shown as “2 or more”', rated(answer(loinc('LA6113-0', '2 or more'))), undefined, 'Pain severity: 2 or more', /without a number/],
  ['out of a hundred, and whole tens', rated({ valueRatio: { numerator: { value: 70 }, denominator: { value: 100 } } }), 7, undefined, /70 of 100/],
  ['70 mm on a line of 100', rated(quantity(70, ucum('mm')), range(100, 'mm')), 7, undefined, /70 mm on a line of 100 mm/],
  ['7 cm on a line of 10', rated(quantity(7, ucum('cm')), range(10, 'cm')), 7, undefined, /7 cm on a line of 10 cm/],
  ['a range that is of what is normal', rated({ valueInteger: 4 }, range(3)), 4, undefined, /^$/],
  ['more than ten', rated({ valueInteger: 11 }), undefined, 'Pain severity: 11', /not a whole number/],
  ['a half', rated(quantity(7.5)), undefined, 'Pain severity: 7.5', /not a whole number/],
  ['7 on a scale to 100', rated({ valueInteger: 7 }, range(100)), undefined, 'Pain severity: 7', /not a whole number/],
  ['3 of 5', rated({ valueRatio: { numerator: { value: 3 }, denominator: { value: 5 } } }), undefined, 'Pain severity: 3/5', /not a whole number/],
  ['more than 7', rated(quantity(7, { comparator: '>' })), undefined, 'Pain severity: > 7', /not a number|without a number/],
  ['a scale that the code does not say', { code: loinc('38208-5', 'Pain severity - Reported'), valueInteger: 7 }, undefined, 'Pain severity - Reported: 7', /not a whole number on a scale/],
  ['a scale that only the unit says', { code: loinc('38208-5'), ...quantity(7, { unit: '/10' }) }, 7, undefined, /^$/],
  ['a scale that only the range says', { code: snomed('225908003'), valueInteger: 7, ...range(10) }, 7, undefined, /^$/],
  ['faces', { code: loinc('38221-8', 'Faces'), ...quantity(6) }, undefined, 'Faces: 6', /not a whole number on a scale/],
  ['a range of numbers', rated({ valueRange: { low: { value: 3 }, high: { value: 5 } } }), undefined, 'Pain severity: 3 – 5', /without a number/],
  ['pain, and a number of no scale', { valueInteger: 7 }, undefined, 'Pain: 7', /not a known rating/],
  ['a rating in a component', component(nrs, { valueInteger: 3 }), 3, undefined, /^$/],
  ['a rating in a component that was not made', component(nrs, { valueInteger: 3, dataAbsentReason: { text: 'refused' } }), undefined, undefined, /^$/],
  ['a rating in a component, in mm', component(nrs, quantity(42, ucum('mm'))), undefined, 'Pain severity: 42 mm', /left out: Its rating is 42 mm/],
  ['two ratings that differ', { component: [{ code: nrs, valueInteger: 3 }, { code: nrs, valueInteger: 5 }] }, undefined, '3\n5', /several different ratings/],
  // Words
  ['mild', rated(answer(snomed('255604002', 'Mild'))), undefined, 'Pain severity: Mild', /without a number/],
  ['moderate', rated(answer(snomed('6736007'))), undefined, 'Pain severity: Moderate', /without a number/],
  ['severe, of LOINC', { code: loinc('75260-0', 'Now'), ...answer(loinc('LA6750-9', 'Severe')) }, undefined, 'Now: Severe', /without a number/],
  ['very severe, in words', rated({ valueString: 'Very severe' }), undefined, 'Pain severity: Very severe', /without a number/],
  ['severe pain as a value', answer(snomed('76948002', 'Severe pain')), undefined, 'Pain: Severe pain', /^$/],
  ['a component for the severity', component(loinc('64750-3', 'Severity'), answer(loinc('LA6751-7', 'Moderate'))), undefined, 'Severity: Moderate', /^$/],
  ['yes', answer(snomed('373066001')), undefined, undefined, /^$/],
  ['yes, of LOINC', answer(loinc('LA33-6')), undefined, undefined, /^$/],
  ['Y, of HL7', answer({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y' }] }), undefined, undefined, /^$/],
  ['yes, in a text', { valueString: 'Yes' }, undefined, undefined, /^$/],
  ['a preliminary result', { status: 'preliminary' }, undefined, undefined, /status is preliminary/],
  ['two notes', { note: [{ text: 'on stairs' }, { text: 'since May', time: '2026-01-01' }] }, undefined, 'on stairs\nsince May', /^$/],
  ['two notes and a word', { ...rated(answer(snomed('24484000'))), note: [{ text: 'on stairs' }] }, undefined, 'on stairs\nPain severity: Severe', /not a number|without a number/],
];

const unplaced: readonly (readonly [what: string, fields: object, reason: RegExp])[] = [
  ['rules of its own', { implicitRules: 'https://example.org/rules' }, /implicitRules/],
  ['a modifier', modified, /modifier/],
  ['a modifier of a component', { component: [{ code: nrs, valueInteger: 3, ...modified }] }, /modifier/],
  ['a modifier of the body site', { bodySite: { ...snomed('82169009'), ...modified } }, /modifier/],
  ['a modifier of a reference range', { referenceRange: [{ text: 'x', ...modified }] }, /modifier/],
  ['a part of the record', { meta: { tag: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' }] } }, /only a part/],
  ['a status that is not known', { status: 'draft' }, /status is draft/],
  ['registered', { status: 'registered' }, /registered/],
  ['cancelled', { status: 'cancelled' }, /cancelled/],
  ['an error', { status: 'entered-in-error' }, /entered-in-error/],
  ['less than 3', rated(quantity(3, { comparator: '<' })), /“< 3”/],
  ['at most 3', rated(quantity(3, { comparator: '<=' })), /“<= 3”/],
  ['enough to be 3', rated(quantity(3, { comparator: 'ad' })), /“ad 3”/],
  ['42 mm', rated(quantity(42, ucum('mm'))), /42 mm/],
  ['42 mm on a line of 100', rated(quantity(42, ucum('mm')), range(100, 'mm')), /42 mm/],
  ['70 mm on a line of which no unit is said', rated(quantity(70, ucum('mm')), range(100)), /70 mm/],
  ['7 cm of nothing', rated(quantity(7, { unit: 'cm' })), /7 cm/],
  ['per cent', rated(quantity(70, ucum('%'))), /70 %/],
  ['pain, 5 minutes', quantity(5, ucum('min')), /value does not report pain/],
  ['pain, less than 3', quantity(3, { comparator: '<' }), /value does not report pain/],
  ['no number, and why', rated({ dataAbsentReason: { text: 'asleep' } }), /a reason instead of a value/],
  ['no', answer(snomed('373067005')), /value does not report pain/],
  ['no, of LOINC', answer(loinc('LA32-8')), /value does not report pain/],
  ['N, of HL7', answer({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'N' }] }), /value does not report pain/],
  ['no present pain', answer(snomed('301379001')), /value does not report pain/],
  ['yes, and no', answer({ ...snomed('373066001'), text: 'No' }), /value does not report pain/],
  ['yes in one system, no in the other', answer({ coding: [...snomed('373066001').coding, ...loinc('LA32-8').coding] }), /value does not report pain/],
  ['none, of LOINC', rated(answer(loinc('LA137-2'))), /no pain/],
  ['0, of LOINC', rated(answer(loinc('LA6111-4'))), /not above 0/],
  ['yes, and a code that is not known', answer({ coding: [...snomed('373066001').coding, ...snomed('261665006').coding] }), /value does not report pain/],
  ['a code that is not known', answer(snomed('261665006')), /value does not report pain/],
  ['two values', { valueBoolean: true, valueInteger: 3 }, /value does not report pain/],
  ['negative', { interpretation: [snomed('260385009')] }, /negative/],
  ['a component of 0', component(nrs, { valueInteger: 0 }), /not above 0/],
];

describe('what it says is kept', () => {
  it.each(placed)('%s', (_, fields, intensity, note, warning) => {
    const result = read(observation({ code: snomed('22253000', 'Pain'), ...fields }));
    expect(reasonOf(result)).toBeUndefined();
    const [mark] = marksOf(result);
    expect([mark?.intensity, mark?.note]).toEqual([intensity, note]);
    expect(result.ok && result.warnings.map(({ message }) => message).join(' ')).toMatch(warning);
  });
});

describe('what it does not say is not placed', () => {
  it.each(unplaced)('%s', (_, fields, reason) => {
    const result = read(observation(fields));
    expect(marksOf(result)).toEqual([]);
    expect(reasonOf(result)).toMatch(reason);
  });
});

describe('the place in what is asked, or answered', () => {
  const right = [...places['right shoulder']].sort();
  const leftKnee = [...places['left knee']].sort();

  it.each<[string, object, string[]]>([
    ['shoulder pain: right', { ...shoulderPain, ...answer(snomed('24028007')) }, right],
    ['shoulder pain: right, in words', { ...shoulderPain, valueString: 'Right' }, right],
    ['shoulder pain, in words: right', { ...shoulderPain, code: { text: 'Shoulder pain' }, ...answer({ text: 'right' }) }, right],
    ['pain in the right shoulder: yes', { ...shoulderPain, code: { text: 'Pain in the right shoulder' }, ...answer(snomed('373066001')) }, right],
    ['shoulder pain: yes, at the right shoulder', { ...shoulderPain, ...answer(snomed('373066001')), bodySite: snomed('91774008') }, right],
    ['pain: the left knee', { bodySite: undefined, ...answer(snomed('82169009')) }, leftKnee],
    ['the place of the pain: left knee', { bodySite: undefined, code: loinc('38204-4'), valueString: 'Left knee' }, leftKnee],
  ])('%s', (_, fields, zones) => {
    const result = read(observation(fields));
    expect(reasonOf(result)).toBeUndefined();
    expect(marksOf(result).map(zonesOf)).toEqual([zones]);
  });

  it.each<[string, object, RegExp]>([
    ['shoulder pain: yes', { ...shoulderPain, ...answer(snomed('373066001')) }, /one of a pair, without a side/],
    ['shoulder pain: no', { ...shoulderPain, ...answer(snomed('373067005')) }, /value does not report pain/],
    ['shoulder pain: right, at the left shoulder', { ...shoulderPain, ...answer(snomed('24028007')), bodySite: snomed('91775009') }, /contradict/],
    ['shoulder pain: left or right', { ...shoulderPain, valueString: 'left or right' }, /value does not report pain/],
    ['relief of knee pain', { code: { text: 'Knee pain relief' } }, /not a known record of pain/],
    ['no knee pain', { code: { text: 'No knee pain' } }, /not a known record of pain/],
    ['how bad it is right now, nowhere', { code: loinc('75260-0', 'What is your level of pain right now'), bodySite: undefined, ...answer(loinc('LA6750-9')) }, /no body site/],
  ])('is not made up: %s', (_, fields, reason) => {
    const result = read(observation(fields));
    expect(marksOf(result)).toEqual([]);
    expect(reasonOf(result)).toMatch(reason);
  });

  it('“right now” is no side, and narrows nothing', () => {
    const result = read(observation({ code: loinc('72514-3', 'Pain right now'), valueInteger: 5, bodySite: snomed('52612000') }));
    expect(marksOf(result).map(zonesOf)).toEqual([['back.lower-back.left', 'back.lower-back.right', 'back.lumbar-spine']]);
  });

  it('may be of each component', () => {
    const part = (code: string, valueInteger: number) => ({ code: nrs, valueInteger, bodySite: snomed(code) });
    const result = read(observation({ bodySite: undefined, valueInteger: undefined, code: loinc('97339-6'), component: [part('82169009', 3), part('6757004', 6), part('72696002', 4)] }));
    expect(marksOf(result).map(({ id, intensity, areas }) => [id, intensity, areas[0]?.zones[0]?.zone])).toEqual([
      ['entry[0].resource.component[0]', 3, 'front.knee.left'],
      ['entry[0].resource.component[1]', 6, 'front.knee.right'],
    ]);
    expect(result.ok && result.unplaced).toMatchObject([{ path: 'entry[0].resource.component[2]', reason: expect.stringContaining('without a side') as string }]);
  });
});

describe('a note', () => {
  const family = '👨‍👩‍👧‍👦';

  it.each([
    ['within a pair of surrogates', `${'a'.repeat(1999)}😀b`, `${'a'.repeat(1999)}😀`],
    ['within a family', `${'a'.repeat(1995)}${family}`, 'a'.repeat(1995)],
    ['within a letter and its accent', `${'a'.repeat(1999)}e\u0301`, 'a'.repeat(1999)],
    ['after the last that fits', 'b'.repeat(2001), 'b'.repeat(2000)],
  ])('is never cut %s, and the mark is not lost', (_, text, kept) => {
    const result = read(observation({ note: [{ text }] }));
    expect(marksOf(result)).toMatchObject([{ note: kept }]);
    expect(result).toMatchObject({ ok: true, warnings: [{ message: expect.stringContaining('cut') as string }] });
  });

  it('of 2,000 emoji is kept whole', () => {
    expect(marksOf(read(observation({ note: [{ text: '😀'.repeat(2000) }] })))).toMatchObject([{ note: '😀'.repeat(2000) }]);
  });

  it('that another system added to a mark of ours is kept, also beside one that FHIR could not hold', () => {
    const chart = example();
    for (const note of ['first', 'no\u00a0break']) {
      const sent = toFhir({ ...chart, marks: chart.marks.map((mark) => ({ ...mark, note })) });
      const entry = sent.entry.map((each) => (each.resource['note'] ? { ...each, resource: { ...each.resource, note: [...(each.resource['note'] as object[]), { text: 'second' }] } } : each));
      expect(fromFhir({ ...sent, entry })).toMatchObject({ ok: true, chart: { marks: chart.marks.map(() => ({ note: `${note}\nsecond` })) }, warnings: [] });
      const long = sent.entry.map((each) => (each.resource['note'] ? { ...each, resource: { ...each.resource, note: [...(each.resource['note'] as object[]), { text: 'x'.repeat(3000) }] } } : each));
      expect(fromFhir({ ...sent, entry: long })).toMatchObject({ ok: true, chart: { marks: { length: 3 } }, warnings: chart.marks.map(() => ({ message: 'was cut at 2,000 characters.' })) });
    }
  });
});

it('a body structure that was read is not listed as unplaced', () => {
  const structure = { resourceType: 'BodyStructure', id: 'b', patient: { reference: 'Patient/12' }, location: snomed('82169009') };
  const felt = observation({ bodySite: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/bodySite', valueReference: { reference: 'BodyStructure/b' } }] } });
  expect(fromFhir(JSON.stringify(bundleOf(structure, felt)))).toMatchObject({ ok: true, chart: { marks: [{}] }, unplaced: [] });
  expect(fromFhir(JSON.stringify(bundleOf(structure)))).toMatchObject({ ok: true, chart: { marks: [] }, unplaced: [{ reason: 'It is a BodyStructure.' }] });
});
