import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTreatment, addTreatments, applyChanges, cautionsAt, intensityChangeOf, editTreatment, parseChart, type Area, type Caution, type Treatment } from '../../src/chart/index.js';
import { anchorOf, zonePolygon } from '../../src/anatomy/index.js';
import { area, caution, example, referral, tenderness, treatment } from './examples.js';
import { isChartForAjv } from './schema.js';

const parsed = (change: object) => parseChart({ ...example(), treatments: [{ ...treatment('t1', 'm1'), ...change }] });

describe('a treatment', () => {
  it.each([
    [{ technique: 'dry-needling', pressure: [] }, true],
    [{ technique: 'heat', pressure: [], seconds: 600 }, true],
    [{ pressure: [{ depthMm: 20, seconds: 45 }, { firmness: 'firm', seconds: 5 }] }, true],
    [{ pressure: [{ depthMm: 15, seconds: 45 }] }, false],
    [{ pressure: [{ depthMm: 110, seconds: 45 }] }, false],
    [{ pressure: [{ depthMm: 10, firmness: 'firm', seconds: 45 }] }, false],
    [{ pressure: [{ depthMm: 10 }] }, false],
    [{ pressure: [{ depthMm: 10, seconds: 0 }] }, false],
    [{ pressure: [{ depthMm: 10, seconds: 2.5 }] }, false],
    [{ technique: 'massage' }, false],
    [{ seconds: 0 }, false],
    [{ intensityAfter: 11 }, false],
  ])('%j fits: %s', (change, fits) => {
    expect(parsed(change).ok).toBe(fits);
    expect(isChartForAjv({ ...example(), treatments: [{ ...treatment('t1', 'm1'), ...change }] })).toBe(fits);
  });

  it('is not added or moved to a missing mark', () => {
    expect(addTreatment(example(), treatment('t2', 'nowhere'))).toEqual([]);
    expect(editTreatment(example(), 't1', { mark: 'nowhere' })).toEqual([]);
  });

  it('comes after those that are there, several in their order', () => {
    const chart = applyChanges(example(), addTreatments(example(), [treatment('t2', 'm1'), treatment('t9', 'gone'), treatment('t3', 'm2')]));
    expect(chart.treatments.map(({ id }) => id)).toEqual(['t1', 't2', 't3']);
  });
});

describe('intensityChangeOf', () => {
  const at = (id: string, createdAt: string, before?: number, after?: number): Treatment => ({
    ...treatment(id, 'm1'),
    createdAt,
    ...(before !== undefined && { intensityBefore: before }),
    ...(after !== undefined && { intensityAfter: after }),
  });

  it('is undefined for a mark that was not treated', () => {
    expect(intensityChangeOf({ treatments: [treatment('t', 'm1')] }, 'm2')).toBeUndefined();
  });

  it('is that of the latest moment, whatever its time zone and place in the list', () => {
    const treatments = [at('late', '2026-11-22T10:00:00-05:00', 7, 3), at('early', '2026-11-22T14:00:00Z', 9, 8)];
    expect(intensityChangeOf({ treatments }, 'm1')).toEqual({ before: 7, after: 3 });
  });

  it('is the last of the same moment, and says what was not asked', () => {
    const treatments = [at('one', '2026-11-22T10:00:00Z', 7, 3), at('two', '2026-11-22T10:00:00Z', 3)];
    expect(intensityChangeOf({ treatments }, 'm1')).toEqual({ before: 3, after: undefined });
  });
});

describe('cautionsAt', () => {
  const square: Area = { ...area, polygons: [[[[200, 150], [240, 150], [240, 190], [200, 190], [200, 150]], [[215, 165], [225, 165], [225, 175], [215, 175], [215, 165]]]] };
  const withCaution = (...areas: Area[]): { marks: [Caution] } => ({ marks: [{ ...caution('c'), areas: areas as [Area, ...Area[]] }] });
  const point = (x: number, y: number) => ({ ...tenderness('p'), at: [x, y] as const });

  it('finds a point in the polygons of its view, not in their holes nor beside them', () => {
    expect(cautionsAt(withCaution(square), point(205, 155))).toHaveLength(1);
    expect(cautionsAt(withCaution(square), point(220, 170))).toEqual([]);
    expect(cautionsAt(withCaution(square), point(245, 155))).toEqual([]);
  });

  it('agrees with the polygon it is given, over any point', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2500 }), fc.integer({ min: 1400, max: 2000 }), (x10, y10) => {
        const [x, y] = [x10 / 10 + 0.05, y10 / 10 + 0.05];
        const inSquare = x > 200 && x < 240 && y > 150 && y < 190;
        const inHole = x > 215 && x < 225 && y > 165 && y < 175;
        expect(cautionsAt(withCaution(square), point(x, y)).length > 0).toBe(inSquare && !inHole);
      }),
    );
  });

  it('finds a point on another view where most of its part is covered there', () => {
    const onSide = (covered: number): Area => ({ view: 'left-side', polygons: [[zonePolygon('left-side.knee.left')[0]!.map(([x, y]) => [x, y] as const)]], zones: [{ zone: 'left-side.knee.left', covered }] });
    const knee = { ...tenderness('p', 'front.knee.left'), at: anchorOf('front.knee.left') };
    expect(cautionsAt(withCaution(onSide(0.9)), knee)).toHaveLength(1);
    expect(cautionsAt(withCaution(onSide(0.2)), knee)).toEqual([]);
    expect(cautionsAt(withCaution(onSide(0.9)), tenderness('p', 'front.knee.right'))).toEqual([]);
  });

  it('finds an area that covers some of the same part', () => {
    expect(cautionsAt({ marks: [caution('c')] }, referral('r', []))).toHaveLength(1);
    const elsewhere = { ...referral('r', []), areas: [{ ...area, zones: [{ zone: 'back.shoulder-top.right' as const, covered: 1 }] }] as const };
    expect(cautionsAt({ marks: [caution('c')] }, elsewhere)).toEqual([]);
  });

  it('is never of a caution itself', () => {
    expect(cautionsAt({ marks: [caution('c'), caution('d')] }, caution('d'))).toEqual([]);
  });
});
