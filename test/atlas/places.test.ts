import { describe, expect, it } from 'vitest';
import { distanceToZone, getZone, isZoneId, mirrorZone, toDrawnPosition, toFigure, views, zoneAt, type ZoneId } from '../../src/anatomy/index.js';
import { builtInAtlas, onEveryView, placementsOf, referralOf, uncertaintyIn, type BodySide, type TriggerPoint } from '../../src/atlas.js';
import { mirrorPoint, roundPoint } from '../../src/geometry/index.js';
import { figures, placements as listed } from '../anatomy/assets.js';

const sides = ['left', 'right'] as const satisfies readonly BodySide[];
const points = builtInAtlas().muscles.flatMap(({ triggerPoints }) => triggerPoints);
const placed = points.flatMap((point) => sides.flatMap((side) => placementsOf(point, side).map((place) => ({ point, side, ...place }))));
const point = (id: string) => points.find((found) => found.id === id) as TriggerPoint;

describe('a trigger point is on the body, in the part that its data names, on its own side', () => {
  // Where the border of a figure is drawn through a place, it lies on the border: 0.2 units are a third of a millimetre.
  it.each(figures)('$id', (figure) => {
    const astray = placed.filter(({ at, zone }) => !(distanceToZone(zone, toFigure(figure, zone, at), figure) < 0.2 && distanceToZone(zone, toDrawnPosition(figure, zone, at), figure) < 1e-6));
    expect(astray).toEqual([]);
  });

  it('strictly within its part on the figure that it is measured on', () => {
    expect(placed.filter(({ view, at, zone }) => zoneAt(view, at) !== zone)).toEqual([]);
  });

  it('as the data names it: 330 places a side', () => {
    for (const side of sides) {
      const here = placed.filter((place) => place.side === side);
      expect(here.map(({ point: { id } }) => id)).toEqual(listed.map(({ id }) => id));
      expect(here.map(({ zone }) => getZone(zone)?.part)).toEqual(listed.map(({ part }) => part));
      expect(here.filter(({ zone }) => ![side, 'midline'].includes(getZone(zone)?.side ?? ''))).toEqual([]);
    }
  });

  // Read off the drawing: a left infraspinatus is felt on the back, left of the midline as one sees it.
  it.each([
    ['infraspinatus-1', 'left', 'back', 'viewer’s left'],
    ['infraspinatus-1', 'right', 'back', 'viewer’s right'],
    ['pectoralis-minor-upper', 'left', 'front', 'viewer’s right'],
    ['pectoralis-minor-upper', 'right', 'front', 'viewer’s left'],
  ] as const)('%s of the %s, on the %s: at the %s', (id, side, view, where) => {
    const place = placementsOf(point(id), side).find((found) => found.view === view);
    expect(where).toBe((place?.at[0] ?? 240) > 240 ? 'viewer’s right' : 'viewer’s left');
  });

  it('as wide as it is uncertain: a centimetre on head and hand, 2.5 elsewhere', () => {
    expect(uncertaintyIn('front.temple.left')).toBe(1);
    expect(uncertaintyIn('back.thumb-web.right')).toBe(1);
    expect(uncertaintyIn('back.scapula.right')).toBe(2.5);
  });
});

it('records what the arm hides in profile, and what is in front of the trunk there', () => {
  const hidden = placed.filter(({ isHidden, side }) => isHidden && side === 'left').map((place) => `${place.point.id} at ${place.zone}`);
  expect(hidden).toEqual([
    'triceps-brachii-4 at left-side.ribs-back.left',
    'extensor-indicis-1 at left-side.buttock-upper.left',
    'flexor-carpi-radialis-1 at left-side.flank.left',
    'quadratus-lumborum-superficial-upper at left-side.elbow-back.left',
    'quadratus-lumborum-superficial-lower at left-side.forearm-back-radial.left',
    'quadratus-lumborum-deep-upper at left-side.elbow-back.left',
  ]);
});

describe('left and right are exact mirrors', () => {
  it('of places', () => {
    for (const each of points) {
      const [left, right] = sides.map((side) => placementsOf(each, side));
      expect(left?.map(({ view, at, zone }) => ({ at: roundPoint(mirrorPoint(at, views[view].midline)), zone: mirrorZone(zone) }))).toEqual(right?.map(({ at, zone }) => ({ at, zone })));
    }
  });

  it('of referral', () => {
    for (const each of points) {
      const [left, right] = sides.map((side) => referralOf(each, side));
      for (const list of ['primary', 'spillover'] as const) expect(left?.[list].map(mirrorZone).sort()).toEqual([...(right?.[list] ?? [])].sort());
    }
  });
});

describe('referralOf', () => {
  it('names zones that exist, each once, and none is lost', () => {
    for (const each of points) {
      const { primary, spillover } = referralOf(each, 'left');
      const all = [...primary, ...spillover];
      expect(all.filter((zone) => !isZoneId(zone))).toEqual([]);
      expect(new Set(all).size).toBe(all.length);
      const { referral } = each;
      const told = [...referral.primary, ...referral.spillover].flatMap(({ side, view, part }) => (side === 'both' ? [`${view}.${part}.left`, `${view}.${part}.right`] : [`${view}.${part}`]));
      expect(all).toHaveLength(new Set(told).size);
    }
  });

  it("is on the patient's proper side", () => {
    expect(referralOf('infraspinatus-1', 'right').primary).toContain('front.shoulder-front.right');
    expect(referralOf('infraspinatus-1', 'left').primary).toContain('front.shoulder-front.left');
    for (const { side, ...zones } of sides.flatMap((on) => points.map((each) => ({ side: on, ...referralOf(each, on), sameOnly: isSameOnly(each) }))))
      if (zones.sameOnly) expect([...zones.primary, ...zones.spillover].filter((zone) => getZone(zone)?.side !== side)).toEqual([]);
  });

  it('knows the other side, both sides and the midline', () => {
    const template = point('infraspinatus-1');
    const zone = (part: 'temple' | 'sternum', side: 'same' | 'opposite' | 'both' | 'midline') => ({ view: 'front' as const, part, side });
    const of = (...primary: ReturnType<typeof zone>[]) => referralOf({ ...template, referral: { primary, spillover: [zone('temple', 'same')] } }, 'left');
    expect(of(zone('temple', 'opposite'))).toEqual({ primary: ['front.temple.right'], spillover: ['front.temple.left'] });
    expect(of(zone('temple', 'both'))).toEqual({ primary: ['front.temple.left', 'front.temple.right'], spillover: [] });
    expect(of(zone('sternum', 'midline')).primary).toEqual(['front.sternum']);
  });

  it('of an unknown point is empty', () => {
    expect(referralOf('nothing' as 'infraspinatus-1', 'left')).toEqual({ primary: [], spillover: [] });
    expect(referralOf('__proto__' as 'infraspinatus-1', 'left')).toEqual({ primary: [], spillover: [] });
  });
});

const isSameOnly = ({ referral }: TriggerPoint) => [...referral.primary, ...referral.spillover].every(({ side }) => side === 'same');

it('onEveryView adds what the views of one side show of the same skin, on the same side', () => {
  expect(onEveryView(['front.temple.left'])).toEqual(['front.temple.left', 'left-side.temple.left']);
  expect(onEveryView(['front.nose'])).toEqual(['front.nose', 'left-side.nose', 'right-side.nose']);
  expect(onEveryView(['soles.heel.left'])).toEqual(['soles.heel.left']);
  expect(onEveryView(['nowhere' as ZoneId])).toEqual([]);
});
