import { describe, expect, it } from 'vitest';
import { anchorOf, getZone, mirrorZone, zones, type ZoneId } from '../../../src/anatomy/index.js';
import { createChart, type Chart } from '../../../src/chart/index.js';
import { fromFhir, toFhir } from '../../../src/interchange/fhir.js';
import { lateralityOf } from '../../../src/interchange/fhir/body-site.js';
import { tenderness } from '../../chart/examples.js';
import { known, resourceOf, type Json } from './find.js';

const chartOf = (zone: ZoneId): Chart => ({ ...createChart({ id: 'c1' }), marks: [tenderness('m1', zone)] });
const siteOf = (zone: ZoneId): Json => resourceOf(toFhir(chartOf(zone)), 'm1').bodySite as unknown as Json;
const lateralityIn = (site: Json) => site.extension?.[0]?.['valueCodeableConcept']?.['coding']?.[0]?.['display'] as unknown;
const snomedIn = (site: Json) => [...(site.coding ?? [])].find(({ system }) => (system as unknown) === 'http://snomed.info/sct');

const sided = zones.filter(({ side }) => side !== 'midline');

describe('the side of a mark in FHIR', () => {
  it.each([
    // Left on the right of the picture, as one sees the person; worked by hand.
    ['front.knee.left', 'Left', '82169009', 'Left knee'],
    ['front.knee.right', 'Right', '6757004', 'Right knee'],
    ['back.shoulder-back.left', 'Left', '91775009', 'Left shoulder, back'],
    ['back.lower-back.right', 'Right', '1017211000', 'Right lower back'],
    ['left-side.hip.left', 'Left', '287679003', 'Left hip'],
    ['soles.heel.right', 'Right', '7769000', 'Right heel, sole'],
    ['back.lumbar-spine', 'Midline', '52612000', 'Lumbar spine'],
    ['front.axilla.right', 'Right', '91470000', 'Right armpit'],
  ] as const)('%s: %s, %s', (zone, laterality, code, text) => {
    const site = siteOf(zone);
    expect(lateralityIn(site)).toBe(laterality);
    expect(snomedIn(site)?.code).toBe(code);
    expect(site.text).toBe(text);
  });

  it('is written in three ways, which agree, for all 360 zones', () => {
    for (const { id, side } of sided) {
      const site = siteOf(id);
      const [word, other] = side === 'left' ? [/\bleft\b/i, /\bright\b/i] : [/\bright\b/i, /\bleft\b/i];
      expect(lateralityIn(site)).toMatch(word);
      expect(site.text).toMatch(word);
      expect(site.text).not.toMatch(other);
      expect(String(snomedIn(site)?.display)).not.toMatch(other);
      expect(String(snomedIn(siteOf(mirrorZone(id)))?.display)).not.toMatch(word);
    }
    for (const { id } of zones.filter(({ side }) => side === 'midline')) expect(lateralityIn(siteOf(id))).toBe('Midline');
  });

  it('of an area is both, where both are covered, and none beside the midline', () => {
    expect(lateralityOf(['back.lower-back.left', 'back.lower-back.right', 'back.lumbar-spine'])).toBe('both');
    expect(lateralityOf(['back.lower-back.left', 'back.flank.left'])).toBe('left');
    expect(lateralityOf(['back.lower-back.left', 'back.lumbar-spine'])).toBeUndefined();
    expect(lateralityOf([])).toBeUndefined();
  });
});

describe('a record whose sides were swapped on its way is refused', () => {
  const bundle = toFhir(chartOf('back.shoulder-top.right'));
  const [left, right] = ['7771000', '24028007'];

  it('when the body site says the other side', () => {
    const swapped = JSON.stringify(bundle).replaceAll(right, left);
    expect(swapped).not.toBe(JSON.stringify(bundle));
    expect(fromFhir(swapped)).toEqual({ ok: false, problems: [{ path: 'entry[1].resource.bodySite', message: expect.stringContaining('swapped') as string }] });
  });

  it('when the zone is the other one', () => {
    const swapped = JSON.stringify(bundle).replaceAll('back.shoulder-top.right', 'back.shoulder-top.left');
    expect(fromFhir(swapped)).toMatchObject({ ok: false });
  });

  it('when the position is mirrored', () => {
    const [x] = anchorOf('back.shoulder-top.right');
    const swapped = JSON.stringify(bundle).replace(`"valueDecimal":${x}`, `"valueDecimal":${480 - x}`);
    expect(swapped).not.toBe(JSON.stringify(bundle));
    expect(fromFhir(swapped)).toMatchObject({ ok: false, problems: [{ path: 'marks[0].at', message: expect.stringContaining('swapped') as string }] });
  });
});

describe('the side of a foreign body site', () => {
  const read = (bodySite: object) =>
    fromFhir({ resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Observation', status: 'final', code: { coding: [{ system: 'http://snomed.info/sct', code: '22253000' }] }, effectiveDateTime: '2026-11-22T10:15:00Z', bodySite } }] });
  const sidesOf = (bodySite: object) => {
    const result = read(bodySite);
    const areas = result.ok ? result.chart.marks.flatMap((mark) => (mark.kind === 'tenderness' ? [] : mark.areas)) : [];
    return new Set(areas.flatMap((area) => area.zones.map(({ zone }) => getZone(zone)!.side)));
  };
  const snomed = (...codes: string[]) => ({ coding: codes.map((code) => ({ system: 'http://snomed.info/sct', code })) });
  const withSide = (code: string, side: string) => ({
    ...snomed(code),
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/observation-structureLaterality', valueCodeableConcept: snomed(side) }],
  });

  it.each([
    ['a code of the left', snomed('82169009'), ['left']],
    ['a code of the right', snomed('6757004'), ['right']],
    ['a code and the extension', withSide('72696002', '7771000'), ['left']],
    ['a code and a second code', snomed('72696002', '24028007'), ['right']],
    ['both', withSide('72696002', '51440002'), ['left', 'right']],
    ['the midline of the lower back', withSide('52612000', '399488007'), ['midline']],
    ['a code of the left, and left', withSide('82169009', '7771000'), ['left']],
  ])('%s', (_, bodySite, sides) => {
    expect([...sidesOf(bodySite)].sort()).toEqual(sides);
  });

  it.each([
    ['a code of the left, said to be right', withSide('82169009', '24028007')],
    ['the codes of both', snomed('82169009', '6757004')],
    ['no side of a pair', snomed('72696002')],
    ['the midline of a knee', withSide('72696002', '399488007')],
  ])('is not guessed: %s', (_, bodySite) => {
    expect(read(bodySite)).toMatchObject({ ok: true, chart: { marks: [] }, unplaced: [{ path: 'entry[0].resource', reason: expect.stringContaining('side') as string }] });
  });

  it('the drawing is on the right side: left on the right of the front', () => {
    const result = read(snomed('82169009'));
    const areas = result.ok ? result.chart.marks.flatMap((mark) => (mark.kind === 'tenderness' ? [] : mark.areas)) : [];
    const xs = (view: string) => areas.filter((area) => area.view === view).flatMap(({ polygons }) => polygons.flat(2).map(([x]) => x));
    expect(Math.min(...xs('front'))).toBeGreaterThan(240);
    expect(Math.max(...xs('back'))).toBeLessThan(240);
    expect(known(result).chart).toBeDefined();
  });
});
