import { describe, expect, it } from 'vitest';
import { landmarkAt, landmarkIds, landmarks, outlineOf, zoneAt, type LandmarkId, type Side, type ViewId } from '../../src/anatomy/index.js';
import { polygonContains } from '../../src/geometry/index.js';
import { figures, listedLandmarks } from './assets.js';

const shown = listedLandmarks.flatMap(({ id, midline, at }) => (Object.keys(at) as ViewId[]).map((view) => ({ id, midline, view })));
const sides: Side[] = ['left', 'right'];

describe('the landmarks are those of landmarks.json', () => {
  it('in the same order', () => expect(landmarkIds).toEqual(listedLandmarks.map(({ id }) => id)));

  it('at the same places', () => {
    for (const { id, midline, at } of listedLandmarks) expect(landmarks[id]).toMatchObject({ midline, at });
  });

  it('a view that does not show one has no place for it', () => expect(landmarkAt('C7', 'midline', 'front')).toBeUndefined());
});

describe.each(figures)('on $id', (figure) => {
  it('every landmark is on the body, on both sides', () => {
    const beside = shown.flatMap(({ id, view }) =>
      sides.filter((side) => {
        const at = landmarkAt(id, side, view, figure.id);
        return !at || !polygonContains(outlineOf(view, figure), at);
      }).map((side) => [id, view, side]),
    );
    expect(beside).toEqual([]);
  });

  it('C7, the navel and the rest of the midline lie at x = 240, whatever the side', () => {
    const onMidline = shown.filter(({ midline }) => midline);
    expect(onMidline.map(({ id }) => id)).toEqual(expect.arrayContaining(['C7', 'umbilicus', 'chin', 'coccyx']));
    for (const { id, view } of onMidline)
      for (const side of [...sides, 'midline' as const]) expect(landmarkAt(id, side, view, figure.id)?.[0]).toBe(240);
  });

  it.each<[LandmarkId, ViewId, string]>([
    ['acromion', 'front', 'front.shoulder-front'],
    ['acromion', 'back', 'back.shoulder-back'],
    ['nipple', 'front', 'front.chest-lower'],
    ['asis', 'front', 'front.lower-abdomen'],
    ['greater-trochanter', 'front', 'front.hip'],
    ['antecubital', 'front', 'front.elbow-front'],
    ['mcp2', 'front', 'front.index-finger'],
    ['patella-superior', 'front', 'front.knee'],
    ['mtp1', 'front', 'front.big-toe'],
    ['mastoid', 'back', 'back.behind-ear'],
    ['root-scapular-spine', 'back', 'back.scapula'],
    ['psis', 'back', 'back.sacroiliac'],
    ['olecranon', 'back', 'back.elbow-back'],
    ['ischial-tuberosity', 'back', 'back.sit-bone'],
    ['medial-malleolus', 'back', 'back.ankle-medial'],
    ['calcaneus', 'back', 'back.heel'],
  ])("the patient's right and left %s lie on %s in %s of their side", (id, view, part) => {
    for (const side of sides) {
      const at = landmarkAt(id, side, view, figure.id);
      expect(at && zoneAt(view, at, figure)).toBe(`${part}.${side}`);
    }
  });

  it.each<[LandmarkId, ViewId, string]>([
    ['C7', 'back', 'back.thoracic-spine-upper'],
    ['L3', 'back', 'back.lumbar-spine'],
    ['umbilicus', 'front', 'front.umbilical'],
    ['xiphoid', 'front', 'front.sternum'],
  ])('%s lies on %s in %s', (id, view, zone) => {
    const at = landmarkAt(id, 'midline', view, figure.id);
    expect(at && zoneAt(view, at, figure)).toBe(zone);
  });
});

it.each<[LandmarkId, ViewId, Side, 'left' | 'right']>([
  ['acromion', 'front', 'right', 'left'],
  ['acromion', 'front', 'left', 'right'],
  ['acromion', 'back', 'right', 'right'],
  ['acromion', 'back', 'left', 'left'],
])("%s on %s: the patient's %s is at the viewer's %s", (id, view, side, viewers) => {
  const [x = NaN] = landmarkAt(id, side, view) ?? [];
  expect(x > 240 ? 'right' : 'left').toBe(viewers);
});
