import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneIds, type ViewId } from '../../src/anatomy/index.js';
import { cautionReasons, cautionsAt, intensityChangeOf, changesOf, createCautionReasons, latestTreatment, latestTreatments, type Area, type Caution, type Mark, type Treatment } from '../../src/chart/index.js';
import { runs, seedOf } from '../slow.js';
import { referral, tenderness, treatment } from './examples.js';

const views: readonly ViewId[] = ['front', 'back', 'left-side'];
const view = fc.constantFrom(...views);
// Few zones and places, so that many coincide.
const zone = fc.constantFrom(...zoneIds.filter((id) => /sternum|shoulder-top|calf/.test(id)));
const place = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 22, max: 28 }) }, { weight: 1, arbitrary: fc.constantFrom(-1e9, 1e9) });
const area = fc
  .record({ view, left: place, top: place, zones: fc.array(fc.record({ zone, covered: fc.constantFrom(0, 0.2, 0.5, 1) }), { maxLength: 3 }) })
  .map(({ view: on, left, top, zones }): Area => ({ view: on, zones, polygons: [[[[left, top], [left + 3, top], [left + 3, top + 3], [left, top + 3], [left, top]]]] }));
const areas = fc.array(area, { minLength: 1, maxLength: 3 });
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ view, zone, at: fc.tuple(place, place) }).map(({ view: on, zone: id, at: [x, y] }) => ({ ...tenderness('p', id), view: on, at: [x + 0.5, y + 0.5] as const })),
  areas.map((drawn) => ({ ...referral('a', []), areas: drawn })),
  fc.record({ areas, reason: fc.constantFrom(...cautionReasons.slice(0, 4)) }).map((rest): Caution => ({ id: 'c', kind: 'caution', by: 'patient', createdAt: '2026-11-22T10:15:00Z', ...rest })),
);

describe('what is worked out once for all marks of a chart is what each gives by itself', () => {
  it('the reasons of the cautions around it, each once, in the order of the chart', () => {
    let [held, charts] = [0, 0];
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        charts++;
        const reasonsFor = createCautionReasons({ marks });
        for (const one of marks) {
          const alone = [...new Set(cautionsAt({ marks }, one).map(({ reason }) => reason))];
          held += alone.length;
          expect(reasonsFor(one)).toEqual(alone);
        }
      }),
      { seed: seedOf(31), numRuns: runs(500) },
    );
    expect(held / charts).toBeGreaterThan(0.5);
  });

  it('the latest treatment and what it changed', () => {
    const given = fc.record({ mark: fc.constantFrom('a', 'b', 'c', '__proto__'), hour: fc.integer({ min: 10, max: 13 }), offset: fc.constantFrom('Z', '+02:00'), after: fc.option(fc.nat(10), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 10 }), (all) => {
        const treatments = all.map(({ mark: id, hour, offset, after }, i): Treatment => ({ ...treatment(`t${i}`, id), createdAt: `2026-11-22T${hour}:15:00${offset}`, ...(after !== undefined && { intensityAfter: after }) }));
        const plain = (id: string) => treatments.filter((one) => one.mark === id).reduce<Treatment | undefined>((last, one) => (last && Date.parse(last.createdAt) > Date.parse(one.createdAt) ? last : one), undefined);
        for (const id of ['a', 'b', 'c', '__proto__', 'none']) {
          expect(latestTreatments({ treatments }).get(id)).toBe(plain(id));
          expect(latestTreatment({ treatments }, id)).toBe(plain(id));
          expect(changesOf({ treatments }).get(id)).toEqual(intensityChangeOf({ treatments }, id));
          expect(intensityChangeOf({ treatments }, id)?.after).toBe(plain(id)?.intensityAfter);
        }
      }),
      { seed: seedOf(32), numRuns: runs(300) },
    );
  });
});
