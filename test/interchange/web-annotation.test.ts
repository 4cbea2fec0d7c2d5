import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArea } from '../../src/areas/index.js';
import { fromAnnotations, toAnnotations } from '../../src/interchange/web-annotation.js';
import { deskWorker, hip } from '../../stories/charts/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { runs, seedOf } from '../slow.js';
import { attacks, fixtures } from './charts.js';

type Loose = { 'palpate:chart'?: unknown; first: { items: { target: { source: string; selector: { type: string; value: string } }[] }[] } };
const loose = (chart = deskWorker) => JSON.parse(JSON.stringify(toAnnotations(chart))) as Loose;

describe('charts as Web Annotations', () => {
  it.each(fixtures)('%s comes back as it was', (_, chart) => {
    expect(fromAnnotations(JSON.stringify(toAnnotations(chart)))).toEqual({ ok: true, chart, warnings: [] });
  });

  it('brings any chart back, holes and all', () => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        expect(fromAnnotations(toAnnotations(chart))).toEqual({ ok: true, chart, warnings: [] });
      }),
      { numRuns: runs(300), seed: seedOf(8) },
    );
  });

  it('says what the model asks for', () => {
    const collection = toAnnotations(deskWorker);
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.first.items[0]).toMatchObject({
      id: 'urn:uuid:01a09ea7-1468-751d-b963-d6eb218a4866',
      type: 'Annotation',
      motivation: ['tagging', 'commenting'],
      target: [{ source: 'urn:x-palpate:palpate-1:back', selector: { type: 'SvgSelector', value: '<svg xmlns="http://www.w3.org/2000/svg"><circle cx="288.4" cy="176.2" r="5"/></svg>' } }],
    });
    expect(collection.first.items[0]!.body.map(({ value }) => value)).toEqual(['Tenderness', 'Right shoulder, top', '7 of 10', 'Aching', 'Stiff', deskWorker.marks[0]!.note]);
  });

  it('dates no annotation more exactly than its mark', () => {
    const [mark] = deskWorker.marks;
    const dated = (fields: object) => toAnnotations({ ...deskWorker, marks: [{ ...mark!, ...fields }] }).first.items[0]!;
    expect(dated({ createdAt: '2019-03-04T00:00:00Z', createdAtPrecision: 'day', updatedAt: '2019-03-05T10:00:00Z' })).toMatchObject({ modified: '2019-03-05T10:00:00Z' });
    expect(dated({ createdAt: '2019-03-04T00:00:00Z', createdAtPrecision: 'day' })).not.toHaveProperty('created');
    expect(dated({ updatedAt: '2019-01-01T00:00:00Z', updatedAtPrecision: 'year' })).not.toHaveProperty('modified');
  });

  it('points at pictures of the host’s', () => {
    const source = (view: string) => `https://clinic.example/figures/${view}.svg`;
    const collection = toAnnotations(hip, { source });
    expect(collection.first.items[0]!.target[0]!.source).toMatch(/^https:\/\/clinic\.example\/figures\/.*\.svg$/);
    expect(fromAnnotations(collection, { source })).toEqual({ ok: true, chart: hip, warnings: [] });
    expect(fromAnnotations(collection).ok).toBe(false);
  });

  it('takes the place from a selector that another tool changed, and a polygon for a path', () => {
    const collection = loose();
    const [point, , area] = collection.first.items;
    point!.target[0]!.selector.value = '<svg><ellipse rx="3" ry="2" cy="177" cx="289" /></svg>';
    area!.target[1]!.selector.value = '<svg><polygon points="265,110 271,110 271,130 265,130" /></svg>';
    expect(fromAnnotations(collection)).toMatchObject({ ok: true, chart: { marks: [{ at: [289, 177] }, {}, { areas: [{}, { polygons: [[[[265, 110], [271, 110], [271, 130], [265, 130], [265, 110]]]] }] }] } });
  });

  it('covers the zones where an area is now, with a warning', () => {
    const collection = loose();
    const points: [number, number][] = [[265, 410], [271, 410], [271, 430], [265, 430]];
    collection.first.items[2]!.target[1]!.selector.value = `<svg><polygon points="${points.join(' ')}" /></svg>`;
    const there = toArea('back', [[points]]);
    expect(there?.zones.length).toBeGreaterThan(0);
    const result = fromAnnotations(collection);
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ path: 'first.items[2].target', message: 'is not the outline that palpate wrote: its zones were computed again.' }],
    });
    const [old, now] = [deskWorker, result.ok ? result.chart : deskWorker].map(({ marks: [, , mark] }) => (mark?.kind === 'referral' ? mark.areas : []));
    expect(now!.map(({ view, zones }) => [view, zones])).toEqual([[old![0]!.view, old![0]!.zones], ['back', there!.zones]]);
  });

  it('leaves out the annotations of others, and says so', () => {
    const collection = loose();
    collection.first.items.splice(1, 0, { type: 'Annotation', body: 'Nice drawing!', target: 'urn:x-palpate:palpate-1:back' } as never);
    const result = fromAnnotations(collection);
    expect(result).toEqual({ ok: true, chart: deskWorker, warnings: [{ path: 'first.items[1]', message: 'was left out: palpate did not write this annotation.' }] });
  });

  it.each<[string, (collection: Loose) => void, string]>([
    ['an unknown picture', ({ first }) => (first.items[0]!.target[0]!.source = 'urn:other'), 'a known view'],
    ['another view', ({ first }) => (first.items[0]!.target[0]!.source = 'urn:x-palpate:palpate-1:front'), 'on the view of the mark'],
    ['two circles', ({ first }) => (first.items[0]!.target[0]!.selector.value += '<circle cx="1" cy="1"/>'), 'one circle'],
    ['a curve', ({ first }) => (first.items[2]!.target[0]!.selector.value = '<svg><path d="M1 1C2 2 3 3 4 4Z"/></svg>'), 'straight lines'],
    ['a line', ({ first }) => (first.items[2]!.target[0]!.selector.value = '<svg><path d="M1 1L2 2Z"/></svg>'), 'straight lines'],
    ['a view too few', ({ first }) => first.items[2]!.target.pop(), 'straight lines'],
    ['the mirror image', ({ first }) => (first.items[0]!.target[0]!.selector.value = '<svg><circle cx="191.6" cy="176.2"/></svg>'), 'may have been swapped'],
    ['no chart', (collection) => delete collection['palpate:chart'], 'is missing'],
  ])('is refused whole, with the reason: %s', (_, change, message) => {
    const collection = loose();
    change(collection);
    const result = fromAnnotations(collection);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems.map((problem) => problem.message).join()).toContain(message);
  });

  it('keeps notes out of the selectors, and as plain text', () => {
    for (const note of attacks) {
      const { items } = toAnnotations({ ...hip, marks: hip.marks.map((mark) => ({ ...mark, note })) }).first;
      for (const { target, body } of items) {
        for (const { selector } of target) expect(selector.value).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg">(<circle [cxyr="\d .-]+\/>|(<path fill-rule="evenodd" d="[MLZ\d .-]+"\/>)+)<\/svg>$/);
        expect(body.at(-1)).toEqual({ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note });
      }
    }
  });

  it('never throws for any input, and is not slowed down by it', () => {
    const slow = ['<path'.repeat(300_000), `<path d="${'M'.repeat(300_000)}"/>`, `<path${' d="1'.repeat(300_000)}/>`, `<polygon points="${'1 '.repeat(300_001)}"/>`];
    for (const value of slow) {
      const collection = loose();
      collection.first.items[2]!.target[0]!.selector.value = value;
      expect(fromAnnotations(collection).ok).toBe(false);
    }
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ type: fc.constant('AnnotationCollection'), first: fc.record({ items: fc.anything() }), 'palpate:chart': fc.object() })), (input) => {
        expect(fromAnnotations(input).ok).toBe(false);
      }),
      { numRuns: runs(1000), seed: seedOf(9) },
    );
  });
});
