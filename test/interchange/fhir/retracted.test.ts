import { describe, expect, it } from 'vitest';
import { createChart } from '../../../src/chart/index.js';
import { fromFhir, toFhir, type FhirBundle } from '../../../src/interchange/fhir.js';
import { example } from '../../chart/examples.js';

// A server keeps retracted records with such a status: they must not be read as valid.

const sent = toFhir(example());
const [panel, point, felt, , done] = [0, 1, 2, 3, 4];
const changed = (bundle: FhirBundle, index: number, patch: object) => ({
  ...bundle,
  entry: bundle.entry.map((entry, i) => (i === index ? { ...entry, resource: { ...entry.resource, ...patch } } : entry)),
});
const modified = { modifierExtension: [{ url: 'urn:x', valueBoolean: true }] };
const withoutPanel = ({ entry, ...bundle }: ReturnType<typeof changed>) => ({ ...bundle, entry: entry.slice(1) });
const entriesOf = (...resources: object[]) => ({ resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) });

describe('a record of ours that was removed', () => {
  const ways: [what: string, patch: object, reason: string][] = [
    ['an error', { status: 'entered-in-error' }, 'Its status is entered-in-error.'],
    ['cancelled', { status: 'cancelled' }, 'Its status is cancelled.'],
    ['a modifier', modified, 'It has a modifier, which may change its meaning.'],
    ['a modifier of a part', { component: [{ code: {}, ...modified }] }, 'It has a modifier, which may change its meaning.'],
  ];

  it.each(ways)('is not a mark, and is left out with its links and treatments: %s', (_, patch, reason) => {
    expect(fromFhir(changed(sent, point!, patch))).toMatchObject({
      ok: true,
      chart: { marks: [{ id: 'm2', from: [] }, { id: 'm3' }], treatments: [] },
      unplaced: [
        { path: 'entry[1].resource', reason },
        { path: 'entry[4].resource', reason: 'Its mark is not on this chart.' },
      ],
      warnings: [{ path: 'entry[2].resource.derivedFrom[0]', message: 'does not refer to a mark on this chart. It was left out.' }],
    });
  });

  it.each(ways)('is no mark either without the chart: %s', (_, patch, reason) => {
    const result = fromFhir(withoutPanel(changed(sent, point!, patch)));
    expect(result).toMatchObject({
      ok: true,
      chart: { marks: [{ id: 'm2', from: [] }, { id: 'm3' }] },
      unplaced: [{ path: 'entry[0].resource', reason }, { path: 'entry[3].resource' }],
      warnings: [{ path: 'entry[1].resource.derivedFrom[0]' }],
    });
  });

  it('leaves what does not lean on it as it was', () => {
    expect(fromFhir(changed(sent, felt!, { status: 'entered-in-error' }))).toMatchObject({
      ok: true,
      chart: { marks: [{ id: 'm1' }, { id: 'm3' }], treatments: [{ id: 't1', mark: 'm1' }] },
      unplaced: [{ path: 'entry[2].resource' }],
      warnings: [],
    });
  });

  it.each(['entered-in-error', 'not-done', 'preparation'])('is no treatment: %s', (status) => {
    expect(fromFhir(changed(sent, done!, { status }))).toMatchObject({
      ok: true,
      chart: { marks: [{}, { from: ['m1'] }, {}], treatments: [] },
      unplaced: [{ path: 'entry[4].resource', reason: `Its status is ${status}.` }],
      warnings: [],
    });
  });

  it('may be written again under the same id', () => {
    const again = { ...sent.entry[point!]!, fullUrl: 'urn:uuid:again' };
    const listing = { hasMember: [...(sent.entry[panel!]!.resource['hasMember'] as object[]), { reference: 'urn:uuid:again' }] };
    const old = changed(changed(sent, point!, { status: 'entered-in-error' }), panel!, listing);
    expect(fromFhir({ ...old, entry: [...old.entry, again] })).toMatchObject({ ok: true, chart: { marks: [{ id: 'm2', from: [] }, { id: 'm3' }, { id: 'm1' }], treatments: [] } });
  });

  it.each<[string, object, string]>([
    ['an error', { status: 'entered-in-error' }, 'entered-in-error'],
    ['a modifier', modified, 'modifier'],
  ])('is refused whole when it is the chart itself: %s', (_, patch, reason) => {
    const message = expect.stringMatching(`^must be a valid chart\\. .*${reason}`) as string;
    expect(fromFhir(changed(sent, panel!, patch))).toEqual({ ok: false, problems: [{ path: 'entry[0].resource', message }] });
    const other = toFhir({ ...example(), id: 'c2' });
    expect(fromFhir({ ...other, entry: [...other.entry, ...changed(sent, panel!, patch).entry] })).toMatchObject({ ok: false, problems: [{ path: 'entry[5].resource', message }] });
  });

  it.each(ways.slice(0, 3))('does not set nothingToMark or absent: %s', (_, patch, reason) => {
    const nothing = toFhir({ ...createChart({ id: 'c1' }), nothingToMark: true });
    const limb = toFhir({ ...createChart({ id: 'c1' }), absent: ['front.knee.left'] });
    expect(fromFhir(nothing)).toMatchObject({ ok: true, chart: { nothingToMark: true } });
    for (const bundle of [nothing, limb]) {
      expect(fromFhir(changed(bundle, 1, patch))).toMatchObject({ ok: true, chart: { nothingToMark: false, absent: [], marks: [] }, unplaced: [{ path: 'entry[1].resource', reason }] });
    }
  });

  it('is not another person’s pain on the chart: whose it was does not matter any more', () => {
    const named = toFhir(example(), { subject: { reference: 'Patient/12' } });
    expect(fromFhir(changed(named, 3, { subject: { reference: 'Patient/13' } }))).toMatchObject({ ok: false });
    expect(fromFhir(changed(named, 3, { subject: { reference: 'Patient/13' }, status: 'entered-in-error' }))).toMatchObject({ ok: true, chart: { marks: [{ id: 'm1' }, { id: 'm2' }] } });
  });
});

describe('“no pain” of another system that was retracted', () => {
  const absent = {
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '111551-8' }] },
    effectiveDateTime: '2026-11-22T10:15:00Z',
    valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '22253000' }] },
  };

  it.each<[string, object, RegExp]>([
    ['an error', { status: 'entered-in-error' }, /entered-in-error/],
    ['cancelled', { status: 'cancelled' }, /cancelled/],
    ['a modifier', modified, /modifier/],
  ])('says nothing: %s', (_, patch, reason) => {
    expect(fromFhir(entriesOf(absent))).toMatchObject({ ok: true, chart: { nothingToMark: true } });
    expect(fromFhir(entriesOf({ ...absent, ...patch }))).toMatchObject({
      ok: true,
      chart: { nothingToMark: false, marks: [] },
      unplaced: [{ path: 'entry[0].resource', reason: expect.stringMatching(reason) as string }],
    });
  });
});
