import { describe, expect, it } from 'vitest';
import { getZone } from '../../../src/anatomy/index.js';
import { parseChart } from '../../../src/chart/index.js';
import { fromFhir, toFhir } from '../../../src/interchange/fhir.js';
import * as charts from '../../../stories/charts/index.js';
import { mapResources } from './find.js';

const snomed = (code: string) => ({ coding: [{ system: 'http://snomed.info/sct', code }] });
const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });
const bundle = (...resources: object[]) => ({ resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) });

/** As the guide of HL7 for symptoms has it. */
const symptom = {
  resourceType: 'Observation',
  id: 'knee',
  status: 'final',
  code: loinc('75325-1'),
  subject: { reference: 'Patient/12' },
  performer: [{ reference: 'Patient/12' }],
  effectiveDateTime: '2026-11-22T10:15:00+01:00',
  valueCodeableConcept: snomed('22253000'),
  bodySite: { ...snomed('82169009'), text: 'Left knee' },
  note: [{ text: 'worse on stairs' }],
  component: [
    { code: loinc('56823-8'), valueCodeableConcept: snomed('27635008') },
    { code: loinc('56823-8'), valueCodeableConcept: snomed('8708008') },
  ],
};
const rating = { resourceType: 'Observation', id: 'nrs', status: 'final', code: loinc('72514-3'), valueInteger: 7, bodySite: snomed('45048000'), effectiveDateTime: '2026-11-22T09:00:00Z' };

describe('a Bundle of another system', () => {
  it('gives what it says', () => {
    const result = fromFhir(bundle(symptom), { id: 'c9' });
    expect(result).toMatchObject({
      ok: true,
      unplaced: [],
      warnings: [],
      chart: {
        id: 'c9',
        recordedAt: '2026-11-22T10:15:00+01:00',
        nothingToMark: false,
        marks: [{ id: 'knee', kind: 'referral', from: [], qualities: ['aching'], note: 'worse on stairs', by: 'patient', createdAt: '2026-11-22T10:15:00+01:00' }],
      },
    });
    const [mark] = result.ok ? result.chart.marks : [];
    const covered = mark?.kind === 'referral' ? mark.areas.flatMap((area) => area.zones) : [];
    expect(covered.map(({ zone }) => zone).sort()).toEqual(
      ['back.knee-back.left', 'back.knee-lateral.left', 'back.knee-medial.left', 'front.knee-lateral.left', 'front.knee-medial.left', 'front.knee.left'].sort(),
    );
    expect(parseChart(result.ok && result.chart)).toMatchObject({ ok: true });
  });

  it('gives a rating with its region, whole, as it names no point', () => {
    const result = fromFhir(bundle(rating));
    const [mark] = result.ok ? result.chart.marks : [];
    expect(mark).toMatchObject({ kind: 'referral', intensity: 7, by: 'clinician' });
    expect(mark?.kind === 'referral' && mark.areas.every(({ zones }) => zones.every(({ zone }) => getZone(zone)?.group === 'neck'))).toBe(true);
    expect(result).toMatchObject({ warnings: [{ path: 'entry[0].resource', message: expect.stringContaining('who recorded it') as string }] });
  });

  it('is read by the words of a place too, where they are a term or a name of ours', () => {
    const said = (text: string) => fromFhir(bundle({ ...symptom, bodySite: { text } }));
    expect(said('Structure of left knee region')).toMatchObject({ ok: true, chart: { marks: [{}] } });
    expect(said('right shoulder, back')).toMatchObject({ ok: true, chart: { marks: [{ areas: [{ view: 'back', zones: [{ zone: 'back.shoulder-back.right' }] }] }] } });
    expect(said('linkes Knie')).toMatchObject({ ok: true, chart: { marks: [] }, unplaced: [{ bodySite: 'linkes Knie' }] });
  });

  const cases: [what: string, resource: object, reason: RegExp][] = [
    ['what is no Observation', { resourceType: 'Condition', code: snomed('22253000') }, /It is a Condition/],
    ['another finding', { ...symptom, code: loinc('8867-4') }, /not a known record of pain/],
    ['another symptom', { ...symptom, valueCodeableConcept: snomed('404640003') }, /not a known record of pain/],
    ['an error', { ...symptom, status: 'entered-in-error' }, /entered-in-error/],
    ['what has no result yet', { ...symptom, status: 'registered' }, /registered/],
    ['what was modified', { ...symptom, modifierExtension: [{ url: 'urn:x', valueBoolean: true }] }, /modifier/],
    ['no body site', { ...symptom, bodySite: undefined }, /no body site/],
    ['a site that is not in the table', { ...symptom, bodySite: snomed('80891009') }, /site is unknown/],
    ['a moment that there is not', { ...symptom, effectiveDateTime: '2026-02-30T10:15:00Z' }, /time cannot be read/],
  ];
  it.each(cases)('leaves out, and says why: %s', (_, resource, reason) => {
    const result = fromFhir(JSON.stringify(bundle(rating, resource)));
    expect(result).toMatchObject({ ok: true, chart: { marks: [{ id: 'nrs' }] }, unplaced: [{ path: 'entry[1].resource', reason: expect.stringMatching(reason) as string }] });
  });

  const leftKnee = { ...snomed('82169009'), text: 'Left knee' };
  const finding = (code: object, fields: object) => ({ resourceType: 'Observation', status: 'final', code, bodySite: leftKnee, performer: [{ type: 'Patient' }], effectiveDateTime: '2026-11-22T10:15:00Z', ...fields });
  const [pain, tender, rated] = [snomed('22253000'), snomed('247348008'), loinc('72514-3')];
  const notPerformed = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'not-performed' }] };

  const painless: [what: string, resource: object, reason: RegExp][] = [
    ['pain, false', finding(pain, { valueBoolean: false }), /value does not report pain/],
    ['pain, absent', finding(pain, { valueCodeableConcept: snomed('2667000') }), /value does not report pain/],
    ['pain, absent beside pain', finding(pain, { valueCodeableConcept: { coding: [...pain.coding, ...snomed('2667000').coding] } }), /value does not report pain/],
    ['pain, absent in the system of another', finding(pain, { valueCodeableConcept: { coding: [{ system: 'urn:x', code: 'no' }] } }), /value does not report pain/],
    ['pain, absent in words', finding(pain, { valueCodeableConcept: { text: 'absent' } }), /value does not report pain/],
    ['pain, none in words', finding(pain, { valueString: 'none' }), /value does not report pain/],
    ['pain, a value of which only is said that there is none', finding(pain, { _valueBoolean: { extension: [] } }), /value does not report pain/],
    ['pain, 0', finding(pain, { valueInteger: 0 }), /value does not report pain/],
    ['pain, rated 0', finding(pain, { component: [{ code: rated, valueInteger: 0 }] }), /rating/],
    ['pain, negative', finding(pain, { interpretation: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code: 'NEG' }] }] }), /negative/],
    ['pain, not detected', finding(pain, { valueBoolean: true, interpretation: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code: 'ND' }] }] }), /negative/],
    ['tenderness, absent', finding(tender, { valueCodeableConcept: snomed('2667000') }), /value does not report pain/],
    ['tenderness, false', finding(tender, { valueBoolean: false }), /value does not report pain/],
    ['pain, not asked', finding(pain, { dataAbsentReason: notPerformed }), /a reason instead of a value/],
    ['tenderness, not tested', finding(tender, { dataAbsentReason: notPerformed }), /a reason instead of a value/],
    ['a rating that was not made', finding(rated, { dataAbsentReason: notPerformed }), /a reason instead of a value/],
    ['a rating without a number', finding(rated, {}), /without a number/],
    ['a rating in words', finding(rated, { valueString: 'none' }), /without a number/],
    ['a rating of 0', finding(rated, { valueQuantity: { value: 0 } }), /rating/],
  ];
  it.each(painless)('makes no pain of “no pain here”: %s', (_, resource, reason) => {
    expect(fromFhir(bundle(resource))).toMatchObject({
      ok: true,
      chart: { marks: [], nothingToMark: false },
      unplaced: [{ path: 'entry[0].resource', reason: expect.stringMatching(reason) as string, bodySite: 'Left knee' }],
    });
  });

  it.each<[string, object, object]>([
    ['pain', finding(pain, {}), {}],
    ['pain, true', finding(pain, { valueBoolean: true }), {}],
    ['pain, present', finding(pain, { valueCodeableConcept: snomed('52101004') }), {}],
    ['pain, pain', finding(pain, { valueCodeableConcept: pain }), {}],
    ['tenderness, pain', finding(tender, { valueCodeableConcept: pain }), {}],
    ['pain, burning', finding(pain, { valueCodeableConcept: snomed('36349006') }), { qualities: ['burning'] }],
    ['pain, rated', finding(pain, { component: [{ code: rated, valueInteger: 3 }] }), { intensity: 3 }],
    ['a rating', finding(rated, { valueQuantity: { value: 3 } }), { intensity: 3 }],
  ])('makes pain of pain: %s', (_, resource, says) => {
    expect(fromFhir(bundle(resource))).toMatchObject({ ok: true, chart: { marks: [{ kind: 'referral', ...says }] }, unplaced: [], warnings: [] });
  });

  it('says that it left out a number which is no rating it knows', () => {
    const result = fromFhir(bundle(finding(pain, { valueInteger: 7 })));
    expect(result.ok && result.chart.marks[0]).not.toHaveProperty('intensity');
    expect(result).toMatchObject({ ok: true, chart: { marks: [{}] }, warnings: [{ path: 'entry[0].resource', message: expect.stringContaining('not a known rating') as string }] });
  });

  it('keeps a mark and leaves out an invalid rating', () => {
    const result = fromFhir(bundle({ ...rating, valueInteger: 11 }));
    expect(result.ok && result.chart.marks[0]).not.toHaveProperty('intensity');
    expect(result).toMatchObject({ ok: true, warnings: [{ message: expect.stringContaining('rating') as string }, {}] });
  });

  it('says that there is no pain, unless another says where', () => {
    const absent = { resourceType: 'Observation', status: 'final', code: loinc('111551-8'), effectiveDateTime: '2026-11-22T10:15:00Z', valueCodeableConcept: snomed('22253000') };
    expect(fromFhir(bundle(absent))).toMatchObject({ ok: true, chart: { nothingToMark: true, marks: [] }, unplaced: [] });
    expect(fromFhir(bundle(absent, rating))).toMatchObject({ ok: true, chart: { nothingToMark: false, marks: [{}] }, unplaced: [{ path: 'entry[0].resource' }] });
  });

  it('does not say that there is no pain where another may say so, and has no place', () => {
    const absent = { resourceType: 'Observation', status: 'final', code: loinc('111551-8'), effectiveDateTime: '2026-11-22T10:15:00Z', valueCodeableConcept: snomed('22253000') };
    const unclear = [finding(pain, { valueCodeableConcept: snomed('261665006') }), finding(rated, { valueInteger: 7, bodySite: { text: 'elsewhere' } })];
    for (const other of unclear) {
      expect(fromFhir(bundle(absent, other))).toMatchObject({ ok: true, chart: { nothingToMark: false, marks: [] }, unplaced: [{ path: 'entry[1].resource' }, { path: 'entry[0].resource' }] });
    }
    expect(fromFhir(bundle(absent, { resourceType: 'Condition' }))).toMatchObject({ ok: true, chart: { nothingToMark: true } });
  });

  it('is refused when it is of more than one person', () => {
    const other = { ...rating, subject: { reference: 'Patient/13' } };
    expect(fromFhir(bundle(symptom, other))).toEqual({ ok: false, problems: [{ path: 'entry', message: 'holds records of 2 people, but a chart belongs to one.' }] });
  });
});

describe('a Bundle of ours that went through a server', () => {
  const chart = charts.tennisElbow;

  it('is the same chart after the server gave out its own ids and another order', () => {
    const sent = toFhir(chart, { subject: { reference: 'Patient/12' } });
    const ids = new Map(sent.entry.map(({ fullUrl }, index) => [fullUrl, `${index + 1}`]));
    const renamed = sent.entry.map(({ fullUrl, resource }) => {
      const text = [...ids].reduce((json, [url, id]) => json.replaceAll(`"${url}"`, `"Observation/${id}"`), JSON.stringify(resource));
      return { fullUrl: `https://example.org/fhir/${resource.resourceType}/${ids.get(fullUrl)}`, resource: { ...(JSON.parse(text) as object), id: ids.get(fullUrl) } };
    });
    const [treatments, others] = [renamed.filter(({ resource }) => 'recorder' in resource), renamed.filter(({ resource }) => !('recorder' in resource))];
    const back = fromFhir({ resourceType: 'Bundle', type: 'searchset', entry: [...others.reverse(), ...treatments] });
    expect(back).toEqual({ ok: true, chart, unplaced: [], warnings: [] });
  });

  it('says what others added, and leaves it out', () => {
    const sent = toFhir(chart);
    const back = fromFhir({ ...sent, entry: [...sent.entry, { resource: rating }] });
    expect(back).toMatchObject({ ok: true, chart, unplaced: [{ path: `entry[${sent.entry.length}].resource` }] });
  });

  it('carries a change that was made on the way', () => {
    const first = chart.marks[0]!.id;
    const changed = mapResources(toFhir(chart), (resource) =>
      JSON.parse(JSON.stringify(resource).includes(`"${first}"`) ? JSON.stringify(resource).replace(/("unit":"\{score\}".*?)$/, '$1').replace(/"value":\d+,"unit":"\{score\}"/, '"value":1,"unit":"{score}"') : JSON.stringify(resource)) as object,
    );
    expect(fromFhir(changed)).toMatchObject({ ok: true, chart: { marks: [{ id: first, intensity: 1 }, ...chart.marks.slice(1).map(({ id }) => ({ id }))] } });
  });

  it('without the Observation that holds it together, its marks are still read', () => {
    const sent = toFhir(chart);
    const back = fromFhir({ ...sent, entry: sent.entry.slice(1, 1 + chart.marks.length) });
    expect(back).toMatchObject({ ok: true, unplaced: [], chart: { marks: chart.marks } });
  });

  it('is refused when it holds two charts, or people', () => {
    const [a, b] = [toFhir(charts.hip, { subject: { reference: 'Patient/1' } }), toFhir(charts.deskWorker, { subject: { reference: 'Patient/2' } })];
    expect(fromFhir({ ...a, entry: [...a.entry, ...b.entry] })).toMatchObject({ ok: false, problems: [{ path: 'entry', message: expect.stringContaining('2 charts') as string }] });
    expect(fromFhir({ ...a, entry: [...a.entry, ...b.entry.slice(1)] })).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('2 people') as string }] });
  });
});
