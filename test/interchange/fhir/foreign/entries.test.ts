import { describe, expect, it } from 'vitest';
import { fromFhir, toFhir } from '../../../../src/interchange/fhir.js';
import { example } from '../../../chart/examples.js';
import { marksOf, observation, snomed } from './observation.js';

// Each resource once, in its newest version.

const right = snomed('6757004');
const url = 'https://example.org/fhir/Observation/o1';
const version = (versionId: string | undefined, fields: object = {}, lastUpdated?: string) => observation({ meta: { ...(versionId && { versionId }), ...(lastUpdated && { lastUpdated }) }, ...fields });
const bundle = (type: string, ...entry: object[]) => ({ resourceType: 'Bundle', type, entry });
const sidesOf = (input: object) => marksOf(fromFhir(JSON.stringify(input))).map(({ areas }) => areas[0]?.zones[0]?.zone.split('.').at(-1));
const reasons = (input: object) => {
  const result = fromFhir(JSON.stringify(input));
  return result.ok ? result.unplaced.map(({ path, reason }) => `${path}: ${reason}`) : result.problems.map(({ message }) => message);
};
const newer = 'The Bundle has a newer version of it.';
const erroneous = { status: 'entered-in-error' };
const remove = (fields: object = {}) => ({ request: { method: 'DELETE', url: 'Observation/o1' }, ...fields });

const cases: readonly (readonly [what: string, input: object, sides: readonly string[], unplaced: readonly string[]])[] = [
  ['the same twice', bundle('searchset', { fullUrl: url, resource: observation() }, { fullUrl: url, resource: observation() }), ['left'], []],
  ['the same twice, without an address', bundle('searchset', { resource: observation() }, { resource: observation() }), ['left'], []],
  ['the same twice, without an id', bundle('collection', { resource: observation({ id: undefined }) }, { resource: observation({ id: undefined }) }), ['left'], []],
  ['the same, in a new version', bundle('searchset', { fullUrl: url, resource: version('1') }, { fullUrl: url, resource: version('2') }), ['left'], []],
  ['9 and 10', bundle('searchset', { fullUrl: url, resource: version('10', { bodySite: right }) }, { fullUrl: url, resource: version('9') }), ['right'], [`entry[1].resource: ${newer}`]],
  ['2 before 1', bundle('history', { fullUrl: url, resource: version('1') }, { fullUrl: url, resource: version('2', { bodySite: right }) }), ['right'], [`entry[0].resource: ${newer}`]],
  ['versions in the address', bundle('searchset', { fullUrl: `${url}/_history/2`, resource: observation({ bodySite: right }) }, { fullUrl: `${url}/_history/1`, resource: observation() }), ['right'], [`entry[1].resource: ${newer}`]],
  ['versions in the answer', bundle('history', { fullUrl: url, resource: observation(), response: { status: '200', etag: 'W/"1"' } }, { fullUrl: url, resource: observation({ bodySite: right }), response: { status: '200', etag: 'W/"2"' } }), ['right'], [`entry[0].resource: ${newer}`]],
  ['times, in two zones', bundle('searchset', { resource: version(undefined, {}, '2026-01-01T23:00:00-05:00') }, { resource: version(undefined, { bodySite: right }, '2026-01-02T03:00:00Z') }), ['left'], [`entry[1].resource: ${newer}`]],
  ['versions that are no numbers, and times', bundle('searchset', { resource: version('b', {}, '2026-01-01T00:00:00Z') }, { resource: version('a', { bodySite: right }, '2026-01-02T00:00:00Z') }), ['right'], [`entry[0].resource: ${newer}`]],
  ['a history without either: the newest comes first', bundle('history', { fullUrl: url, resource: observation({ bodySite: right }) }, { fullUrl: url, resource: observation() }), ['right'], [`entry[1].resource: ${newer}`]],
  ['an address, and none', bundle('searchset', { fullUrl: url, resource: version('1') }, { resource: version('2', { bodySite: right }) }), ['right'], [`entry[0].resource: ${newer}`]],
  ['two that nothing tells apart', bundle('searchset', { fullUrl: url, resource: observation() }, { fullUrl: url, resource: observation({ bodySite: right }) }), [], [0, 1].map((index) => `entry[${index}].resource: The Bundle has two versions of it, and neither is marked as newer.`)],
  ['two servers, one id', bundle('collection', { fullUrl: url, resource: observation() }, { fullUrl: url.replace('example.org', 'example.net'), resource: observation({ bodySite: right, subject: undefined }) }), ['left', 'right'], []],
  ['an error in the newer', bundle('searchset', { resource: version('1') }, { resource: version('2', erroneous) }), [], [`entry[0].resource: ${newer}`, 'entry[1].resource: Its status is entered-in-error.']],
  ['an error in the older', bundle('searchset', { resource: version('1', erroneous) }, { resource: version('2') }), ['left'], [`entry[0].resource: ${newer}`]],
  ['deleted, in a history', bundle('history', remove({ fullUrl: url, response: { status: '204', lastModified: '2026-02-01T00:00:00Z' } }), { fullUrl: url, resource: version('1', {}, '2026-01-01T00:00:00Z') }), [], ['entry[1].resource: It was deleted.']],
  ['deleted, in a history without times', bundle('history', remove({ fullUrl: url }), { fullUrl: url, resource: observation() }), [], ['entry[1].resource: It was deleted.']],
  ['deleted and written again', bundle('history', { fullUrl: url, resource: version('3', { bodySite: right }) }, remove({ fullUrl: `${url}/_history/2` }), { fullUrl: url, resource: version('1') }), ['right'], [`entry[2].resource: ${newer}`]],
  ['deleted, by its relative address', bundle('history', remove(), { fullUrl: url, resource: observation() }), [], ['entry[1].resource: It was deleted.']],
  ['deleted in a transaction', bundle('transaction', remove()), [], ['entry[0]: It deletes a resource.']],
  ['deleted in a transaction, with the resource', bundle('transaction', remove({ resource: observation() })), [], ['entry[0].resource: It deletes a resource.']],
  ['created in a transaction', bundle('transaction', { fullUrl: 'urn:uuid:1', resource: observation({ id: undefined }), request: { method: 'POST', url: 'Observation' } }), ['left'], []],
  ['refused by the server', bundle('batch-response', { resource: observation(), response: { status: '409 Conflict' } }), [], ['entry[0].resource: The server answered 409 Conflict.']],
  ['gone from the server', bundle('batch-response', { resource: observation(), response: { status: '410 Gone' } }), [], ['entry[0].resource: It deletes a resource.']],
  ['what the server says of the search', bundle('searchset', { resource: { resourceType: 'OperationOutcome' }, search: { mode: 'outcome' } }, { resource: observation(), search: { mode: 'match' } }), ['left'], ['entry[0].resource: It is a OperationOutcome.']],
  ['an entry with a modifier', bundle('searchset', { resource: observation(), modifierExtension: [{ url: 'urn:x', valueBoolean: true }] }), [], ['entry[0].resource: It has a modifier, which may change its meaning.']],
];

describe('a resource that is in the Bundle more than once', () => {
  it.each(cases)('%s', (_, input, sides, unplaced) => {
    expect(sidesOf(input)).toEqual(sides);
    expect(reasons(input)).toEqual(unplaced);
  });

  it('and a page of which there are more', () => {
    const page = { ...bundle('searchset', { resource: observation() }), link: [{ relation: 'self', url: 'x' }, { relation: 'next', url: 'y' }] };
    expect(fromFhir(page)).toMatchObject({ ok: true, warnings: [{ path: 'link', message: expect.stringContaining('further page') as string }] });
  });

  it.each([
    ['rules of its own', { implicitRules: 'https://example.org/rules' }],
    ['a modifier', { modifierExtension: [{ url: 'urn:x', valueBoolean: true }] }],
  ])('and a Bundle with %s is refused', (_, fields) => {
    expect(fromFhir({ ...bundle('searchset', { resource: observation() }), ...fields })).toMatchObject({ ok: false, problems: [{ path: 'implicitRules' }] });
  });
});

describe('a Bundle of ours', () => {
  const chart = example();
  const sent = toFhir(chart, { subject: { reference: 'Patient/12' } });
  const same = { ok: true, chart, unplaced: [], warnings: [] };
  const changed = (index: number, change: (resource: Record<string, unknown>) => object) => ({ ...sent, entry: sent.entry.map((entry, i) => (i === index ? { ...entry, resource: change(entry.resource) } : entry)) });

  it.each(sent.entry.map((_, index) => index))('is read with its entry %i doubled', (index) => {
    expect(fromFhir({ ...sent, entry: [...sent.entry, sent.entry[index]] })).toEqual(same);
    expect(fromFhir({ ...sent, entry: [{ ...sent.entry[index], resource: { ...sent.entry[index]?.resource, id: 'x', meta: { versionId: '3' } } }, ...sent.entry] })).toEqual(same);
  });

  it.each(['https://example.org/fhir/Patient/12', 'Patient/12/_history/2', 'https://example.org/fhir/Patient/12/_history/2'])('is read where a server rewrote one subject as %s', (reference) => {
    for (const index of sent.entry.keys()) expect(fromFhir(changed(index, (resource) => ({ ...resource, subject: { reference, type: 'Patient', display: 'A. B.' } })))).toEqual(same);
  });

  it.each(['Observation/7', 'https://example.org/fhir/Observation/7', 'https://example.org/fhir/Observation/7/_history/1'])('is read where a server gave out an id and rewrote one reference as %s', (reference) => {
    const [panel, point] = [0, 1];
    const named = changed(point, (resource) => ({ ...resource, id: '7' }));
    const relisted = { ...named, entry: named.entry.map((entry, index) => (index === panel ? { ...entry, resource: { ...entry.resource, hasMember: [{ reference }, ...(sent.entry[0]!.resource['hasMember'] as object[]).slice(1)] } } : entry)) };
    expect(fromFhir(relisted)).toEqual(same);
    const tied = { ...named, entry: named.entry.map((entry, index) => (index === 2 ? { ...entry, resource: { ...entry.resource, derivedFrom: [{ reference }] } } : entry)) };
    expect(fromFhir(tied)).toEqual(same);
  });

  it('loses what a newer version retracted, and says so', () => {
    const again = { ...sent.entry[3], resource: { ...sent.entry[3]?.resource, status: 'entered-in-error', meta: { versionId: '2' } } };
    const first = changed(3, (resource) => ({ ...resource, meta: { versionId: '1' } }));
    expect(fromFhir({ ...first, entry: [...first.entry, again] })).toMatchObject({ ok: true, chart: { marks: [{ id: 'm1' }, { id: 'm2' }] }, unplaced: [{ reason: newer }, { reason: 'Its status is entered-in-error.' }] });
    const deleted = { fullUrl: sent.entry[3]?.fullUrl, request: { method: 'DELETE', url: 'Observation/3' } };
    expect(fromFhir({ ...sent, entry: [...sent.entry, deleted] })).toMatchObject({ ok: true, chart: { marks: [{ id: 'm1' }, { id: 'm2' }] }, unplaced: [{ path: 'entry[3].resource', reason: 'It was deleted.' }] });
  });

  it('is refused if one of its records has two versions that cannot be ordered', () => {
    const again = { ...sent.entry[3], resource: { ...sent.entry[3]?.resource, note: [{ text: 'another' }] } };
    expect(fromFhir({ ...sent, entry: [...sent.entry, again] })).toMatchObject({ ok: false, problems: [{ path: 'entry[0].resource.hasMember[2]' }] });
  });
});
