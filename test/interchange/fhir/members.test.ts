import { describe, expect, it } from 'vitest';
import { createChart } from '../../../src/chart/index.js';
import { fromFhir, toFhir, type FhirBundle } from '../../../src/interchange/fhir.js';
import { caution, example, referral, tenderness, treatment } from '../../chart/examples.js';

// The chart lists its records: other records in the Bundle do not belong to it, and listed ones must be present.

const sent = toFhir(example());
const before = toFhir({ ...createChart({ id: 'c0' }), marks: [tenderness('p1', 'front.knee.left'), referral('p2', ['p1']), caution('p3')], treatments: [treatment('q1', 'p1')] });
const stray = 'The chart of the Bundle does not list it: it may be of another visit.';
const without = (bundle: FhirBundle, ...indices: number[]) => ({ ...bundle, entry: bundle.entry.filter((_, index) => !indices.includes(index)) });

describe('records of another visit', () => {
  it('are not added to the chart, and are listed as unplaced', () => {
    const both = { ...sent, entry: [...before.entry.slice(1), ...sent.entry] };
    expect(fromFhir(both)).toMatchObject({
      ok: true,
      chart: example(),
      warnings: [],
      unplaced: [
        { path: 'entry[0].resource', reason: stray },
        { path: 'entry[1].resource', reason: stray },
        { path: 'entry[2].resource', reason: stray },
        { path: 'entry[3].resource', reason: 'Its mark is not on this chart.' },
      ],
    });
  });

  it('do not come upon a chart without marks, which lists nothing', () => {
    const empty = toFhir(createChart({ id: 'c1', recordedAt: new Date('2026-11-22T10:15:00Z') }));
    expect(empty.entry[0]!.resource).not.toHaveProperty('hasMember');
    expect(fromFhir({ ...empty, entry: [...empty.entry, ...before.entry.slice(1, 2)] })).toMatchObject({ ok: true, chart: { id: 'c1', marks: [] }, unplaced: [{ path: 'entry[1].resource', reason: stray }] });
  });

  it('do not set nothingToMark or absent', () => {
    const empty = toFhir(createChart({ id: 'c1' }));
    const nothing = toFhir({ ...createChart({ id: 'c0' }), nothingToMark: true, absent: ['front.knee.left'] });
    expect(fromFhir({ ...empty, entry: [...empty.entry, ...nothing.entry.slice(1)] })).toMatchObject({
      ok: true,
      chart: { nothingToMark: false, absent: [] },
      unplaced: [{ path: 'entry[1].resource', reason: stray }, { path: 'entry[2].resource', reason: stray }],
    });
  });

  it('that are linked to by mistake: the link is left out with a warning', () => {
    const other = before.entry[1]!;
    const entry = sent.entry.map((each, index) => (index === 2 ? { ...each, resource: { ...each.resource, derivedFrom: [{ reference: sent.entry[1]!.fullUrl }, { reference: other.fullUrl }] } } : each));
    expect(fromFhir({ ...sent, entry: [...entry, other] })).toMatchObject({
      ok: true,
      chart: { marks: [{}, { id: 'm2', from: ['m1'] }, {}] },
      warnings: [{ path: 'entry[2].resource.derivedFrom[1]', message: 'does not refer to a mark on this chart. It was left out.' }],
    });
  });

  it('and of another person refuse the Bundle, as before', () => {
    const [a, b] = [toFhir(example(), { subject: { reference: 'Patient/1' } }), toFhir(example(), { subject: { reference: 'Patient/2' } })];
    expect(fromFhir({ ...a, entry: [...a.entry, ...b.entry.slice(1)] })).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('2 people') as string }] });
  });
});

describe('a record that the chart lists', () => {
  it.each([
    ['a tender point', [1], [0]],
    ['pain felt', [2], [1]],
    ['a caution', [3], [2]],
    ['several', [1, 3], [0, 2]],
  ])('is missed when it is not in the Bundle: %s', (_, entries, members) => {
    expect(fromFhir(without(sent, ...entries))).toEqual({
      ok: false,
      problems: members.map((member) => ({ path: `entry[0].resource.hasMember[${member}]`, message: 'must lead to a record in the Bundle, but it is missing: an incomplete chart is not read.' })),
    });
  });

  it('is missed if only its address exists', () => {
    const entry = sent.entry.map((each, index) => (index === 3 ? { fullUrl: each.fullUrl } : each));
    expect(fromFhir({ ...sent, entry })).toMatchObject({ ok: false, problems: [{ path: 'entry[0].resource.hasMember[2]' }] });
  });

  it('is missed when it said that there is nothing to mark', () => {
    const nothing = toFhir({ ...createChart({ id: 'c1' }), nothingToMark: true });
    expect(fromFhir(without(nothing, 1))).toMatchObject({ ok: false, problems: [{ path: 'entry[0].resource.hasMember[0]' }] });
  });

  it('is found by its id and version on a server', () => {
    const ids = sent.entry.map(({ fullUrl, resource }, index): [string, string, string] => [fullUrl, resource.resourceType, `${index + 1}`]);
    const named = JSON.stringify(sent.entry.map(({ resource }, index) => ({ resource: { ...resource, id: `${index + 1}` } })));
    const entry = JSON.parse(ids.reduce((text, [url, type, id]) => text.replaceAll(`"${url}"`, `"${type}/${id}/_history/2"`), named)) as object[];
    expect(fromFhir({ resourceType: 'Bundle', entry })).toEqual({ ok: true, chart: example(), unplaced: [], warnings: [] });
  });

  it('is reported as what it is when others wrote it', () => {
    const rating = { resourceType: 'Observation', id: 'nrs', status: 'final', code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] }, valueInteger: 7 };
    const [first, ...rest] = sent.entry;
    const listing = { ...first!, resource: { ...first!.resource, hasMember: [...(first!.resource['hasMember'] as object[]), { reference: 'Observation/nrs' }] } };
    expect(fromFhir({ ...sent, entry: [listing, ...rest, { resource: rating }] })).toMatchObject({ ok: true, chart: example(), unplaced: [{ path: 'entry[5].resource', reason: 'The chart lists it, but palpate did not write it.' }] });
  });
});
