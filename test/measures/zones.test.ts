import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { mirrorZone, zoneIds, type ZoneId } from '../../src/anatomy/index.js';
import { countZones, markedZones, segmentsOf, skinZones, symmetryOf, type Segments } from '../../src/measures/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { runs, seedOf } from '../slow.js';
import { chartOf, mirrorChart, painAllOver, tenderIn } from './charts.js';

test.each<[goal: string, marked: ZoneId[], zones: number, groups: number]>([
  ['nothing', [], 0, 0],
  ['one zone twice is one', ['front.knee.left', 'front.knee.left'], 1, 1],
  ['left and right are two zones of one group', ['front.knee.left', 'front.knee.right'], 2, 1],
  ['front and back of a part are two', ['front.hip.left', 'back.hip.left'], 2, 1],
  ['in profile it is the same skin as in front', ['left-side.knee.left', 'front.knee.left'], 1, 1],
  ['in profile alone it is one zone, though front and back both show it', ['left-side.hip.left'], 1, 1],
  ['the nose in both profiles is one nose', ['left-side.nose', 'right-side.nose'], 1, 1],
  ['the heel of the sole is another skin than the heel behind', ['back.heel.left', 'soles.heel.left'], 2, 1],
])('%s', (_, marked, zones, groups) => expect(countZones(tenderIn(...marked))).toEqual({ zones, groups }));

it('profile folds into front and back for comparing', () => {
  expect(skinZones(tenderIn('left-side.hip.left'))).toEqual(['front.hip.left', 'back.hip.left']);
  expect(markedZones(tenderIn('left-side.hip.left'))).toEqual(['left-side.hip.left']);
});

test.each<[goal: string, zones: ZoneId[], found: Partial<Segments>]>([
  // ACR 1990: "Low back pain is considered lower segment pain"; it is axial too. The lumbar spine is of neither side.
  ['low back', ['back.lumbar-spine'], { left: 0, right: 0, midline: 1, axial: 1, aboveWaist: 0, belowWaist: 1 }],
  ['thoracic spine', ['back.thoracic-spine-upper'], { axial: 1, aboveWaist: 1, belowWaist: 0 }],
  ['anterior chest', ['front.chest-upper.left'], { left: 1, axial: 1, aboveWaist: 1 }],
  ['the neck behind', ['back.neck-back.right'], { right: 1, axial: 1, aboveWaist: 1 }],
  // "Shoulder and buttock pain is considered as pain for each involved side": no axial pain.
  ['shoulder and buttock', ['back.shoulder-top.left', 'back.buttock-upper.right'], { left: 1, right: 1, axial: 0, aboveWaist: 1, belowWaist: 1, bilateral: [] }],
  ['a hand hangs below the waist and counts above it', ['front.palm.left'], { aboveWaist: 1, belowWaist: 0 }],
  ['belly above and below', ['front.epigastrium', 'front.hypogastrium'], { axial: 0, aboveWaist: 1, belowWaist: 1 }],
  ['a part on both sides, seen from two sides', ['front.hip.left', 'back.hip.right'], { bilateral: ['hip'] }],
])('%s', (_, zones, found) => expect(segmentsOf(tenderIn(...zones))).toMatchObject(found));

it('every zone is above the waist or below it, and on one side or the midline', () => {
  for (const id of zoneIds) {
    const { left, right, midline, aboveWaist, belowWaist } = segmentsOf(tenderIn(id));
    expect([left + right + midline, aboveWaist + belowWaist], id).toEqual([1, 1]);
  }
});

it('of a mirrored person left and right are exchanged, and nothing else', () => {
  fc.assert(
    fc.property(chartArbitrary, (chart) => {
      const mirrored = mirrorChart(chart);
      const [{ left, right, bilateral, ...rest }, other] = [segmentsOf(chart), segmentsOf(mirrored)];
      expect(other).toMatchObject({ left: right, right: left, ...rest });
      expect([...other.bilateral].sort()).toEqual([...bilateral].sort());
      expect(countZones(mirrored)).toEqual(countZones(chart));
      expect(skinZones(mirrored).sort()).toEqual(skinZones(chart).map(mirrorZone).sort());
      expect(symmetryOf(mirrored)).toBe(symmetryOf(chart));
    }),
    { numRuns: runs(100), seed: seedOf(2) },
  );
});

it('symmetry is 1 for the same on both sides, 0 for one side only, and 2 of 3 for one alone beside a pair', () => {
  expect(symmetryOf(tenderIn())).toBeUndefined();
  expect(symmetryOf(chartOf(painAllOver('m1', 'front.knee.left', 'front.knee.right'), painAllOver('m2', 'front.sternum')))).toBe(1);
  expect(symmetryOf(tenderIn('front.knee.left'))).toBe(0);
  expect(symmetryOf(tenderIn('front.knee.left', 'front.knee.right', 'front.shin.left'))).toBeCloseTo(2 / 3);
});
