import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraHolding, cameraOnto, clampCamera, distance, panBy, seenBox, shareOf, wholeOf, zoomAround, type Box, type Camera, type Point } from '../../src/geometry/index.js';
import { runs, seedOf } from '../slow.js';

const box: Box = [-10, 0, 500, 1000];
const settings = { numRuns: runs(300), seed: seedOf(4) };

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const points = fc.tuple(number(-10, 490), number(0, 1000));
const anywhere = fc.tuple(number(-1e4, 1e4), number(-1e4, 1e4));
const cameras = fc.record({ scale: number(1, 8), centre: anywhere }).map((camera): Camera => clampCamera(camera, box));

/** The corners of what is seen, worked out apart from the code that is tested. */
const seenBy = ({ scale, centre: [x, y] }: Camera) => [x - 250 / scale, y - 500 / scale, x + 250 / scale, y + 500 / scale] as const;

function expectInside(camera: Camera): void {
  const [left, top, right, bottom] = seenBy(camera);
  expect(camera.scale).toBeGreaterThanOrEqual(1);
  expect(camera.scale).toBeLessThanOrEqual(8);
  expect(left).toBeGreaterThanOrEqual(-10 - 1e-6);
  expect(top).toBeGreaterThanOrEqual(-1e-6);
  expect(right).toBeLessThanOrEqual(490 + 1e-6);
  expect(bottom).toBeLessThanOrEqual(1000 + 1e-6);
}

describe('whatever is asked of it, a camera looks at nothing beside the view', () => {
  it('when it is kept', () => fc.assert(fc.property(number(-5, 50), anywhere, (scale, centre) => expectInside(clampCamera({ scale, centre }, box))), settings));
  it('when it holds a point', () => fc.assert(fc.property(points, points, number(0.1, 20), (point, [x, y], scale) => expectInside(cameraHolding(point, [x / 500, y / 1000], scale, box))), settings));
  it('when it goes nearer or farther', () => fc.assert(fc.property(cameras, points, number(0.05, 20), (camera, point, factor) => expectInside(zoomAround(camera, point, factor, box))), settings));
  it('when it pans', () => fc.assert(fc.property(cameras, anywhere, (camera, step) => expectInside(panBy(camera, step, box))), settings));
  it('when it gets a scale that is no number', () => expect(() => expectInside(clampCamera({ scale: NaN, centre: [240, 500] }, box))).not.toThrow());
});

it('knows what it shows', () => {
  expect(seenBox(wholeOf(box), box)).toEqual(box);
  expect(seenBox({ scale: 4, centre: [100, 300] }, box)).toEqual([37.5, 175, 125, 250]);
});

it('pans to the requested place, where there is room', () => {
  expect(panBy({ scale: 4, centre: [240, 500] }, [30, -20], box)).toEqual({ scale: 4, centre: [270, 480] });
  expect(panBy({ scale: 4, centre: [240, 500] }, [-30, 20], box)).toEqual({ scale: 4, centre: [210, 520] });
});

it('keeps the point that it goes nearer to where it was seen', () => {
  fc.assert(
    fc.property(cameras, fc.tuple(number(0, 1), number(0, 1)), number(1, 8), ({ scale, centre }, [x, y], factor) => {
      const camera = { scale, centre };
      const [left, top, right, bottom] = seenBy(camera);
      const point: Point = [left + x * (right - left), top + y * (bottom - top)];
      const seen = shareOf(zoomAround(camera, point, factor, box), point, box);
      expect(distance(seen, [x, y])).toBeLessThan(1e-6);
    }),
    settings,
  );
});

it('comes back to the whole, however it went in', () => {
  fc.assert(
    fc.property(cameras, points, (camera, point) => {
      const { scale, centre } = zoomAround(camera, point, 1 / camera.scale, box);
      expect(scale).toBeCloseTo(1, 9);
      expect(distance(centre, wholeOf(box).centre)).toBeLessThan(1e-6);
    }),
    settings,
  );
});

it('has all of what it goes onto in sight, and fills the view with it', () => {
  fc.assert(
    fc.property(points, fc.tuple(number(10, 400), number(10, 800)), ([left, top], [width, height]) => {
      const target: Box = [Math.min(left, 490 - width), Math.min(top, 1000 - height), width, height];
      const camera = cameraOnto(target, box);
      for (const corner of [[target[0], target[1]], [target[0] + width, target[1] + height]] as const) {
        const [x, y] = shareOf(camera, corner, box);
        for (const share of [x, y]) expect(share > -1e-6 && share < 1 + 1e-6).toBe(true);
      }
      if (camera.scale > 1 && camera.scale < 8) expect(Math.max((width * camera.scale) / 500, (height * camera.scale) / 1000)).toBeCloseTo(0.8, 6);
    }),
    settings,
  );
});
