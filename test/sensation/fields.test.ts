import { describe, expect, it, test } from 'vitest';
import { anchorOf, figureIds, getZone, mirrorZone, neutral, toDrawnPosition, views, zonePolygon, zones } from '../../src/anatomy/index.js';
import { bodySides, keyPoints } from '../../src/chart/index.js';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import { polygonContains } from '../../src/geometry/index.js';
import { builtInSensation, keyPointAt, keyPointOn, keyPointWalk, levelsAt, nervesAt, weights, zonesOfLevel, zonesOfNerve } from '../../src/sensation.js';

const ids = (found: readonly { readonly field: { readonly id: string } }[]) => found.map(({ field }) => field.id);
const figures = { neutral, female, male };

describe('what a place is given to', () => {
  it.each([
    ['back.thumb.left', ['C6']],
    ['front.big-toe.right', ['L4', 'L5']],
    ['back.heel.left', ['S1', 'S2']],
    ['front.forehead.left', ['V1']],
  ] as const)('%s: %j', (zone, levels) => expect(ids(levelsAt(zone))).toEqual(levels));

  it('is all that the tables say, with the doubt in words', () => {
    const [first, second] = levelsAt('front.big-toe.right');
    expect(first).toMatchObject({ weight: 'disputed', share: 1, zones: [{ zone: 'front.big-toe.right', weight: 'disputed' }] });
    expect(first?.doubt).toMatch(/^At least one well-known map alone, or a known conflict/);
    expect(second).toMatchObject({ field: { id: 'L5' }, weight: 'usual' });
    expect(Object.keys(first!).sort()).toEqual(['doubt', 'field', 'share', 'weight', 'zones']);
  });

  it('is asked by a point of any view, as by its zone', () => {
    for (const { id, view } of zones.filter(({ side }) => side === 'left')) {
      expect(ids(nervesAt({ view, at: anchorOf(id) })), id).toEqual(ids(nervesAt(id)));
    }
  });

  it('in profile is what front and back say of that skin', () => {
    expect(new Set(ids(levelsAt('left-side.ear.left')))).toEqual(new Set([...ids(levelsAt('front.ear.left')), ...ids(levelsAt('back.ear.left'))]));
    expect(levelsAt('left-side.ear.left').flatMap(({ zones: found }) => found.map(({ zone }) => getZone(zone)?.side))).not.toContain('right');
  });

  it('of an area comes in the order of its share, the table’s where that is equal', () => {
    const area = { view: 'front', zones: [{ zone: 'front.thigh-front.left', covered: 1 }, { zone: 'front.chin', covered: 0.2 }] } as never;
    const found = levelsAt(area);
    expect(found.map(({ share }) => share)).toEqual([...found.map(({ share }) => share)].sort((a, b) => b - a));
    expect(ids(found)).toEqual(['L1', 'L2', 'L3', 'L4', 'V3']);
    expect(found[0]!.share + found.at(-1)!.share).toBeCloseTo(1);
  });

  it('is nothing outside the body, and for what is no zone', () => {
    expect(levelsAt({ view: 'front', at: [0, 0] })).toEqual([]);
    expect(levelsAt('front.tail' as never)).toEqual([]);
    expect(levelsAt([])).toEqual([]);
  });
});

describe('the other way round', () => {
  const { levels, nerves } = builtInSensation();
  const all = [...levels.levels.map(({ id }) => ({ id, on: (side: 'left' | 'right') => zonesOfLevel(id, side) })), ...nerves.nerves.map(({ id }) => ({ id, on: (side: 'left' | 'right') => zonesOfNerve(id, side) }))];

  it.each(all)('$id: the right side is the mirror of the left, and never shows it', ({ on }) => {
    for (const weight of weights) {
      expect(on('right')[weight]).toEqual(on('left')[weight].map(mirrorZone));
      expect(on('left')[weight].filter((zone) => getZone(zone)?.side === 'right')).toEqual([]);
      expect(on('left')[weight].filter((zone) => !getZone(zone))).toEqual([]);
    }
  });

  it('each of its zones is given to it', () => {
    for (const { id } of levels.levels) for (const zone of Object.values(zonesOfLevel(id, 'right')).flat()) expect(ids(levelsAt(zone))).toContain(id);
  });

  it('a level that is invalid has none', () => expect(zonesOfLevel('C1', 'left')).toEqual({ core: [], usual: [], disputed: [] }));
});

describe('key points', () => {
  const placed = keyPoints.flatMap((point) => bodySides.map((side) => keyPointOn(point, side)!));

  it('lie in their zone, which is given to their level, on every figure', () => {
    expect(placed).toHaveLength(56);
    for (const { at, zone, levels, side, point } of placed) {
      expect(getZone(zone)?.side === side || getZone(zone)?.side === 'midline').toBe(true);
      for (const level of levels) expect(ids(levelsAt(zone)), point).toContain(level);
      for (const id of figureIds) {
        const figure = figures[id];
        const drawn = toDrawnPosition(figure, zone, at);
        expect(polygonContains(zonePolygon(zone, figure), drawn), `${point} ${side} on ${id}, in ${zone}`).toBe(true);
      }
    }
  });

  it('are exact mirrors', () => {
    for (const point of keyPoints) {
      const [left, right] = [keyPointOn(point, 'left')!, keyPointOn(point, 'right')!];
      const { midline, rightOfMidline } = views[left.view];
      expect(right.zone).toBe(mirrorZone(left.zone));
      expect([2 * midline - right.at[0], right.at[1]]).toEqual([left.at[0], left.at[1]]);
      expect(left.at[0] > midline).toBe(rightOfMidline === 'left');
    }
  });

  test('the walk is anatomical, and begins with the side that feels normal at each', () => {
    const walk = keyPointWalk('right');
    expect(walk.map(({ point }) => point)).toEqual(keyPoints.flatMap((point) => [point, point]));
    expect(walk.map(({ side }) => side)).toEqual(keyPoints.flatMap(() => ['right', 'left']));
    expect(keyPointWalk('left').map(({ side }) => side)).toEqual(keyPoints.flatMap(() => ['left', 'right']));
  });

  it('are found by a place near them, on their side', () => {
    for (const each of placed) expect(keyPointAt(each.view, each.at, 6)).toEqual(each);
    expect(keyPointAt('front', [240, 30], 6)).toBeUndefined();
  });
});
