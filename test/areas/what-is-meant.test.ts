import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/anatomy/index.js';
import { areaOfShape, intersect, strokeToShape, toArea, type Shape } from '../../src/areas/index.js';
import { boundsOf, polygonContains, type Point, type Polygon } from '../../src/geometry/index.js';
import { seededRandom } from '../geometry/seeded.js';
import { bodyBox, strokeAlong, type StrokeKind } from './generated-strokes.js';

// On the trunk of the front view, where there is room on all sides.
const middle: Point = [240, 330];
const box = (width: number, height: number) => ({ middle, width, height });
const drawn = (kind: StrokeKind, width: number, height: number, count = 200): Shape => strokeToShape('front', strokeAlong(kind, box(width, height), count, seededRandom(3), 0.3));

const holds = (shape: Shape, point: Point): boolean => shape.some((polygon) => polygonContains(polygon, point));
const rectangle = (width: number, height: number): Polygon => [[[240 - width / 2, 330 - height / 2], [240 + width / 2, 330 - height / 2], [240 + width / 2, 330 + height / 2], [240 - width / 2, 330 + height / 2]]];
const sizeOf = (shape: Shape): number[] => {
  const [left, top, right, bottom] = boundsOf(shape.flat());
  return [right - left, bottom - top];
};

it('a dot is a spot of the width of a line', () => {
  const shape = strokeToShape('front', [middle]);
  expect(holds(shape, middle)).toBe(true);
  expect(sizeOf(shape)).toEqual([expect.closeTo(9, 0), expect.closeTo(9, 0)]);
});

it.each<[string, Point]>([
  ['across', [60, 0]],
  ['down', [0, 60]],
  ['aslant', [40, 45]],
])('a line drawn %s is a band about 9 units wide along it', (_, [dx, dy]) => {
  const line = Array.from({ length: 50 }, (__, i): Point => [middle[0] + (dx * (i - 25)) / 50, middle[1] + (dy * (i - 25)) / 50]);
  const shape = strokeToShape('front', line);
  for (const point of line) expect(holds(shape, point)).toBe(true);
  const length = Math.hypot(dx, dy) * 0.98;
  expect(areaOfShape(shape) / (length * 9 + Math.PI * 4.5 ** 2)).toBeCloseTo(1, 1);
});

it('half a loop that does not come back is a band, open in the middle', () => {
  const shape = drawn('half loop', 80, 100);
  expect(holds(shape, [240, 330])).toBe(false);
  expect(holds(shape, [240, 380])).toBe(true);
});

describe.each([20, 40, 80])('a loop %i units across', (size) => {
  it.each(['loop', 'double loop'] as const)('(%s) is what it goes around', (kind) => {
    const shape = drawn(kind, size, size);
    expect(shape).toHaveLength(1);
    expect(shape[0]).toHaveLength(1);
    expect(holds(shape, middle)).toBe(true);
    const disc = (Math.PI * size ** 2) / 4;
    expect(areaOfShape(shape)).toBeGreaterThan(disc * 0.9);
    expect(areaOfShape(shape)).toBeLessThan(size > 20 ? disc * 1.1 : (Math.PI * (size + 9) ** 2) / 4);
  });

  it('is closed where the hand stopped a little short', () => {
    const samples = strokeAlong('loop', box(size, size), 200).slice(0, 180);
    expect(holds(strokeToShape('front', samples), middle)).toBe(true);
  });
});

it('a figure eight holds the middles of both its lobes', () => {
  const shape = drawn('figure eight', 50, 90);
  for (const y of [308, 352]) expect(holds(shape, [240, y])).toBe(true);
});

describe.each<[number, number]>([
  [40, 60],
  [60, 60],
  [60, 110],
  [80, 140],
])('a scribble over %i by %i units', (width, height) => {
  const shape = drawn('scribble', width, height);

  it('covers at least 80 % of it', () => {
    const whole = [rectangle(width, height)];
    expect(areaOfShape(intersect(shape, whole)) / areaOfShape(whole)).toBeGreaterThan(0.8);
  });

  it('reaches hardly farther than the line', () => {
    expect(areaOfShape(intersect(shape, [rectangle(width + 12, height + 12)])) / areaOfShape(shape)).toBeGreaterThan(0.99);
  });
});

it('a spiral is filled', () => {
  const shape = drawn('spiral', 90, 90);
  for (const point of [middle, [225, 330], [240, 350]] as Point[]) expect(holds(shape, point)).toBe(true);
});

it('a loop around the whole body is the whole body', () => {
  const { middle: at, width, height } = bodyBox('front');
  const shape = strokeToShape('front', strokeAlong('loop', { middle: at, width: width * 2, height: height * 2 }, 400));
  const area = toArea('front', shape)!;
  expect(Math.min(...area.zones.map(({ covered }) => covered))).toBeGreaterThanOrEqual(0.99);
  expect(areaOfShape(shape)).toBeGreaterThan(0.99 * areaOfShape([outlineOf('front')]));
});

it('samples that are no numbers change nothing', () => {
  const samples = strokeAlong('loop', box(60, 60), 100);
  const withHoles = samples.flatMap((sample, i): Point[] => (i % 10 ? [sample] : [[NaN, 3], sample, [Infinity, NaN]]));
  expect(strokeToShape('front', withHoles)).toEqual(strokeToShape('front', samples));
});
