import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChart, parseChart, type Chart } from '../../../src/chart/index.js';
import { fromFhir, toFhir } from '../../../src/interchange/fhir.js';
import { componentOf, resourceOf } from './find.js';

// One small chart with one of each, and its Bundle to read beside it: example-bundle.json. `vitest -u` updates it.

const chart: Chart = {
  ...createChart({ id: 'visit-7', recordedBy: 'clinician', recordedAt: new Date('2026-11-22T10:15:00Z') }),
  absent: ['front.little-finger.left', 'back.little-finger.left'],
  marks: [
    {
      id: 'point',
      kind: 'tenderness',
      view: 'back',
      at: [292.4, 178.9],
      zone: 'back.shoulder-top.right',
      intensity: 7,
      qualities: ['aching', 'pressing'],
      depth: 'deep',
      onset: { date: '2026-10' },
      course: 'intermittent',
      trend: 'worsening',
      tendernessGrade: 2,
      trigger: { status: 'active', tautBand: 'present', referredPain: 'present', twitchResponse: 'absent', jumpSign: 'not-tested' },
      pressureThreshold: { value: 2.2, unit: 'kgf/cm2', tipAreaCm2: 1, ratePerSecond: 0.5, trials: [2.1, 2.3], device: 'Algometer' },
      note: 'worse when typing',
      by: 'clinician',
      createdAt: '2026-11-22T10:15:00Z',
      updatedAt: '2026-11-22T10:20:00Z',
    },
    {
      id: 'felt',
      kind: 'referral',
      from: ['point'],
      intensity: 5,
      onset: { words: 'about 3 weeks' },
      areas: [{ view: 'front', polygons: [[[[206, 62], [210, 62], [210, 70], [206, 62]]]], zones: [{ zone: 'front.temple.right', covered: 0.3 }] }],
      by: 'patient',
      createdAt: '2026-11-22T10:16:00Z',
    },
    {
      id: 'care',
      kind: 'caution',
      areas: [{ view: 'back', polygons: [[[[200, 330], [280, 330], [240, 360], [200, 330]]]], zones: [{ zone: 'back.lumbar-spine', covered: 0.2 }, { zone: 'back.lower-back.left', covered: 0.1 }, { zone: 'back.lower-back.right', covered: 0.1 }] }],
      reason: 'recent-surgery',
      by: 'carer',
      createdAt: '2026-11-22T10:17:00Z',
    },
  ],
  treatments: [
    { id: 'held', mark: 'point', technique: 'trigger-point', pressure: [{ depthMm: 10, seconds: 20 }, { firmness: 'firm', seconds: 30 }], intensityBefore: 7, intensityAfter: 3, by: 'clinician', createdAt: '2026-11-22T10:30:00Z' },
  ],
};
const bundle = toFhir(chart, {
  subject: { reference: 'Patient/12' },
  author: { clinician: { reference: 'Practitioner/7' } },
  drawing: (view) => (view === 'back' ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : undefined),
});
const [point, felt, care, held] = ['point', 'felt', 'care', 'held'].map((id) => resourceOf(bundle, id));

describe('the example', () => {
  it('is as the file beside this one has it', async () => {
    await expect(`${JSON.stringify(bundle, null, 2)}\n`).toMatchFileSnapshot('./example-bundle.json');
  });

  it('is a chart, and is read back from the file', () => {
    expect(parseChart(chart)).toMatchObject({ ok: true });
    expect(fromFhir(readFileSync('test/interchange/fhir/example-bundle.json', 'utf8'))).toEqual({ ok: true, chart, unplaced: [], warnings: [] });
  });

  it('rates by LOINC 72514-3, a score', () => {
    expect(componentOf(point!, 'intensity')).toMatchObject({ code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }, {}] }, valueQuantity: { value: 7, system: 'http://unitsofmeasure.org', code: '{score}' } });
  });

  it('gives qualities the code of SNOMED CT where there is one, and words always', () => {
    const qualities = [...point!.component!].filter(({ code }) => JSON.stringify(code).includes('56823-8')).map(({ valueCodeableConcept }) => valueCodeableConcept);
    expect(qualities).toEqual([
      { coding: [{ system: 'http://snomed.info/sct', code: '27635008', display: 'Aching pain' }, { system: 'urn:palpate:quality', code: 'aching' }], text: 'Aching' },
      { coding: [{ system: 'urn:palpate:quality', code: 'pressing' }], text: 'Pressing' },
    ]);
  });

  it.each([
    ['kPa', 'kPa', 'kPa/s'],
    ['kgf/cm2', 'kgf/cm2', 'kgf/cm2/s'],
    ['N/cm2', 'N/cm2', 'N/cm2/s'],
  ] as const)('gives a pressure pain threshold in %s as UCUM has it', (unit, code, rate) => {
    const [mark] = chart.marks;
    const marks = mark?.kind === 'tenderness' ? [{ ...mark, pressureThreshold: { value: 215, unit, ratePerSecond: 30 } }] : [];
    const threshold = componentOf(resourceOf(toFhir({ ...chart, marks, treatments: [] }), 'point'), 'pressure-pain-threshold');
    expect(threshold).toMatchObject({ valueQuantity: { value: 215, unit, system: 'http://unitsofmeasure.org', code }, extension: [{ extension: [{ valueQuantity: { value: 30, code: rate } }] }] });
  });

  it('tells "not tested" from "absent"', () => {
    expect(componentOf(point!, 'jump-sign')).toMatchObject({ dataAbsentReason: { coding: [{ code: 'not-performed' }] } });
    expect(componentOf(point!, 'twitch-response')).toMatchObject({ valueCodeableConcept: { coding: [{ code: 'absent' }] } });
    expect(componentOf(point!, 'recognised-pain')).toBeUndefined();
  });

  it('ties pain felt to its point, and the treatment too', () => {
    const url = bundle.entry.find(({ resource }) => (resource as unknown) === point)!.fullUrl;
    expect(felt!.derivedFrom).toEqual([{ reference: url }]);
    expect(held!['reasonReference']).toEqual([{ reference: url }]);
  });

  it('says who, as far as the host says it, and when', () => {
    const performers = [point, felt, care].map((resource) => resource!.performer as unknown);
    expect(performers).toEqual([[{ reference: 'Practitioner/7', type: 'Practitioner' }], [{ reference: 'Patient/12', type: 'Patient' }], [{ type: 'RelatedPerson', display: 'carer' }]]);
    expect([point!.effectiveDateTime, point!.issued, felt!.issued] as unknown[]).toEqual(['2026-11-22T10:15:00Z', '2026-11-22T10:20:00Z', undefined]);
    expect(JSON.stringify(toFhir(chart))).not.toMatch(/Patient\/|Practitioner\//);
  });

  it('is a finding of the clinician, a symptom of the patient, and a caution of palpate’s own', () => {
    const codes = [point, felt, care].map((resource) => [...resource!.code!['coding']!].map(({ code }) => code as unknown));
    expect(codes).toEqual([['247348008', 'tenderness'], ['75325-1', 'referral'], ['caution']]);
  });

  it('gives an area over several zones of one site its code, and both sides', () => {
    expect(care!.bodySite).toMatchObject({ coding: [{ code: '52612000' }], text: 'Lumbar spine; Left lower back; Right lower back', extension: [{ valueCodeableConcept: { coding: [{ code: '51440002' }] } }] });
  });

  it('holds the drawing, as SVG in base64', () => {
    const [document] = bundle.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === 'DocumentReference');
    expect(document).toMatchObject({ content: [{ attachment: { contentType: 'image/svg+xml', data: btoa('<svg xmlns="http://www.w3.org/2000/svg"/>'), title: 'Back' } }] });
  });

  it('has addresses that are UUIDs, each once, and the same each time', () => {
    const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
    for (const url of urls) expect(url).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(urls).size).toBe(urls.length);
    expect(toFhir(chart).entry.slice(0, 4).map(({ fullUrl }) => fullUrl)).toEqual(urls.slice(0, 4));
  });
});

describe('what FHIR cannot hold', () => {
  it('is kept beside it, and nothing else is', () => {
    const rests = bundle.entry.filter(({ resource }) => JSON.stringify(resource).includes('urn:palpate:fhir:rest'));
    expect(rests).toEqual([]);
    const odd: Chart = { ...chart, marks: chart.marks.map((mark) => ({ ...mark, note: 'a\u00a0b', extensions: { 'example.org': [1] } })) };
    const rest = resourceOf(toFhir(odd), 'felt').extension!;
    expect([...rest].at(-1)).toEqual({ url: 'urn:palpate:fhir:rest', valueString: '{"note":"a\\u00a0b","extensions":{"example.org":[1]}}' });
    expect(resourceOf(toFhir(odd), 'felt').note).toEqual([{ text: 'a b' }]);
  });
});
