import { describe, expect, it } from 'vitest';
import { fromFhir } from '../../../../src/interchange/fhir.js';
import { marksOf, observation, reasonOf, snomed } from './observation.js';

// Only the right person's pain comes on the chart.

const right = snomed('6757004');
const server = 'https://example.org/fhir/';
const of = (subject: object | undefined, fields: object = {}) => ({ subject, performer: [{ type: 'Patient' }], ...fields });
const pair = (a: object, b: object, ...others: object[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: [{ fullUrl: `${server}Observation/a`, resource: observation({ id: 'a', ...a }) }, { fullUrl: 'urn:uuid:b', resource: observation({ id: 'b', bodySite: right, ...b }) }, ...others],
});
const people = (input: object) => {
  const result = fromFhir(JSON.stringify(input));
  return result.ok ? `${marksOf(result).length} marks` : result.problems.map(({ message }) => message).join();
};
const patient = { reference: 'Patient/12' };
const named = (value: string) => ({ identifier: { system: 'urn:x:mrn', value } });
const contained = (person: object, reference = '#p') => of({ reference }, { contained: [{ resourceType: 'Patient', id: 'p', ...person }] });
const entryOf = (resource: object, fullUrl?: string) => ({ ...(fullUrl !== undefined && { fullUrl }), resource });

const one = '2 marks';
const two = 'holds records of 2 people, but a chart belongs to one.';

describe('two records', () => {
  it.each<[string, object, object, object[], string]>([
    ['one reference', of(patient), of(patient), [], one],
    ['relative, and absolute', of(patient), of({ reference: `${server}Patient/12` }), [], one],
    ['a version', of(patient), of({ reference: 'Patient/12/_history/2' }), [], one],
    ['relative to another server than the absolute one', of(patient), of({ reference: 'https://example.net/fhir/Patient/12' }), [], two],
    ['two servers', of({ reference: 'https://example.net/fhir/Patient/12' }), of({ reference: `${server}Patient/12` }), [], two],
    ['two patients', of(patient), of({ reference: 'Patient/13' }), [], two],
    ['one that ends like the other', of({ reference: 'Patient/2' }), of({ reference: `${server}Patient/12` }), [], two],
    ['one identifier', of(named('1')), of(named('1')), [], one],
    ['two identifiers', of(named('1')), of(named('2')), [], two],
    ['one number in two systems', of(named('1')), of({ identifier: { system: 'urn:y', value: '1' } }), [], two],
    ['an identifier and a reference', of(named('1')), of(patient), [], two],
    ['an identifier beside the reference', of(named('1')), of({ ...patient, ...named('1') }), [], one],
    ['an identifier and a reference to whom has it', of(named('1')), of(patient), [entryOf({ resourceType: 'Patient', id: '12', ...{ identifier: [named('1').identifier] } })], one],
    ['an identifier and a reference to whom has another', of(named('1')), of(patient), [entryOf({ resourceType: 'Patient', id: '12', identifier: [named('2').identifier] })], two],
    ['a URN and its id', of({ reference: 'urn:uuid:p' }), of(patient), [entryOf({ resourceType: 'Patient', id: '12' }, 'urn:uuid:p')], one],
    ['two contained people with one #id', contained({ name: [{ text: 'A' }] }), contained({ name: [{ text: 'B' }] }), [], two],
    ['two contained people of whom nothing is said', contained({}), contained({}), [], two],
    ['two contained people with one name', contained({ name: [{ text: 'A' }] }), contained({ name: [{ text: 'A' }] }), [], two],
    ['one contained person, by name and day of birth', contained({ name: [{ text: 'A' }], birthDate: '1970-01-01' }), contained({ name: [{ text: 'A' }], birthDate: '1970-01-01' }), [], one],
    ['one contained person, by identifier', contained({ identifier: [named('1').identifier] }), of(named('1')), [], one],
    ['two contained people, by identifier', contained({ identifier: [named('1').identifier] }), contained({ identifier: [named('2').identifier] }), [], two],
    ['two names', of({ display: 'A' }), of({ display: 'B' }), [], two],
    ['a name and a reference', of({ display: 'A' }), of(patient), [], two],
    ['no one, and somebody', of(undefined), of(patient), [], one],
  ])('%s', (_, a, b, others, expected) => {
    expect(people(pair(a, b, ...others))).toBe(expected);
  });
});

describe('one record', () => {
  const read = (fields: object, ...others: object[]) => fromFhir(JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: observation(fields) }, ...others.map((resource) => ({ resource }))] }));
  const wound = { resourceType: 'Condition', id: 'w', subject: patient };

  it.each<[string, object, object[], RegExp | undefined]>([
    ['of a group', { subject: { reference: 'Group/1' } }, [], /subject is a Group/],
    ['of a group, by type', { subject: { type: 'Group', identifier: { value: '1' } } }, [], /subject is a Group/],
    ['of a contained group', { subject: { reference: '#g' }, contained: [{ resourceType: 'Group', id: 'g' }] }, [], /subject is a Group/],
    ['of a device', { subject: { reference: `${server}Device/1/_history/1` } }, [], /subject is a Device/],
    ['with a focus on somebody else', { focus: [{ reference: 'Patient/99' }] }, [], /focus is not its subject/],
    ['with a focus on a relative', { focus: [{ reference: 'RelatedPerson/1' }] }, [], /focus is not its subject/],
    ['with a focus on itself and somebody else', { focus: [patient, { reference: 'Patient/99' }] }, [], /focus is not its subject/],
    ['with a focus on itself', { focus: [{ reference: 'Patient/12/_history/3' }] }, [], undefined],
    ['with a focus on a contained wound', { focus: [{ reference: '#w' }], contained: [{ resourceType: 'Condition', id: 'w' }] }, [], undefined],
    ['with a focus on its own wound', { focus: [{ reference: 'Condition/w' }] }, [wound], undefined],
    ['with a focus on the wound of another', { focus: [{ reference: 'Condition/w' }] }, [{ ...wound, subject: { reference: 'Patient/13' } }], /focus is not its subject/],
    ['with a focus on a wound that is not there', { focus: [{ reference: 'Condition/w' }] }, [], /focus is not its subject/],
    ['with a focus and no subject', { subject: undefined, focus: [patient] }, [], /focus is not its subject/],
  ])('%s', (_, fields, others, reason) => {
    const result = read(fields, ...others);
    expect(marksOf(result).length).toBe(reason ? 0 : 1);
    if (reason) expect(reasonOf(result)).toMatch(reason);
    else expect(reasonOf(result)).toBeUndefined();
  });

  it('is recorded by the patient, a carer or a clinician, as far as known', () => {
    const by = (fields: object) => marksOf(read(fields))[0]?.by;
    expect(by({ performer: [{ reference: '#n' }], contained: [{ resourceType: 'PractitionerRole', id: 'n' }] })).toBe('clinician');
    expect(by({ subject: named('1'), performer: [named('1')] })).toBe('patient');
    expect(by({ performer: [{ display: 'somebody' }, { reference: 'RelatedPerson/1/_history/4' }] })).toBe('carer');
    expect(read({ performer: [named('1')] })).toMatchObject({ ok: true, chart: { marks: [{ by: 'clinician' }] }, warnings: [{ message: expect.stringContaining('who recorded it') as string }] });
  });
});
