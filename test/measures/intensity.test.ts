import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import type { ZoneId } from '../../src/anatomy/index.js';
import type { PressureThreshold, Tenderness } from '../../src/chart/index.js';
import { intensitySummary, thresholdDifferences } from '../../src/measures/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { caution, referral, tenderness } from '../chart/examples.js';
import { runs, seedOf } from '../slow.js';
import { chartOf, mirrorChart } from './charts.js';

it('sums, means and maximum of what is rated; a 0 is a rating, and none is not', () => {
  const rated = (id: string, intensity: number) => ({ ...tenderness(id), intensity });
  // 7 + 0 + 5 = 12, by three marks 4; one mark is not rated; a caution hurts no one.
  const chart = chartOf(rated('m1', 7), rated('m2', 0), { ...referral('m3', []), intensity: 5 }, tenderness('m4'), caution('m5'));
  expect(intensitySummary(chart)).toEqual({ rated: 3, unrated: 1, sum: 12, mean: 4, max: 7 });
  expect(intensitySummary(chart, { kinds: ['tenderness'] })).toEqual({ rated: 2, unrated: 1, sum: 7, mean: 3.5, max: 7 });
  expect(intensitySummary(chartOf(tenderness('m1')))).toEqual({ rated: 0, unrated: 1, sum: 0, mean: undefined, max: undefined });
});

const pressed = (id: string, zone: ZoneId, pressureThreshold: PressureThreshold): Tenderness => ({ ...tenderness(id, zone), pressureThreshold });

test('the side-to-side difference, in one unit, of the means of trials', () => {
  const chart = chartOf(
    // Left: trials of 2.1, 2.2 and 2.25 kgf/cm² (noted as 2.18, rounded) have a mean of 6.55 / 3, times 98.0665 = 214.11186 kPa.
    pressed('m1', 'back.shoulder-top.left', { value: 2.18, unit: 'kgf/cm2', trials: [2.1, 2.2, 2.25] }),
    // Right: 30 N/cm² is 300 kPa, and 320 kPa beside it: 310 kPa. 214.11186 - 310 = -95.88814.
    pressed('m2', 'back.shoulder-top.right', { value: 30, unit: 'N/cm2' }),
    pressed('m3', 'front.shoulder-top.right', { value: 320, unit: 'kPa' }),
    // One side only.
    pressed('m4', 'front.knee.left', { value: 300, unit: 'kPa' }),
  );
  const [found, ...others] = thresholdDifferences(chart);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ part: 'shoulder-top', unit: 'kPa', right: 310, sameMethod: true });
  expect(found?.left).toBeCloseTo(214.11186, 4);
  expect(found?.difference).toBeCloseTo(-95.88814, 4);
});

it('in profile it is the same part; on the sole it is another', () => {
  const at = (id: string, zone: ZoneId) => pressed(id, zone, { value: 100, unit: 'kPa' });
  expect(thresholdDifferences(chartOf(at('m1', 'left-side.heel.left'), at('m2', 'back.heel.right'))).map(({ part }) => part)).toEqual(['heel']);
  expect(thresholdDifferences(chartOf(at('m1', 'soles.heel.left'), at('m2', 'back.heel.right')))).toEqual([]);
  expect(thresholdDifferences(chartOf(at('m1', 'soles.heel.left'), at('m2', 'soles.heel.right')))).toMatchObject([{ part: 'heel', view: 'soles', difference: 0 }]);
});

it('says when the sides were measured in different ways', () => {
  const tip = (id: string, zone: ZoneId, tipAreaCm2: number) => pressed(id, zone, { value: 100, unit: 'kPa', tipAreaCm2 });
  expect(thresholdDifferences(chartOf(tip('m1', 'front.knee.left', 1), tip('m2', 'front.knee.right', 1)))).toMatchObject([{ sameMethod: true }]);
  expect(thresholdDifferences(chartOf(tip('m1', 'front.knee.left', 1), tip('m2', 'front.knee.right', 0.5)))).toMatchObject([{ sameMethod: false }]);
});

it('of a mirrored person the difference has the other sign', () => {
  fc.assert(
    fc.property(chartArbitrary, fc.nat(500), fc.nat(500), (chart, a, b) => {
      const whole = { ...chart, marks: [...chart.marks, pressed('x1', 'front.shin.left', { value: a, unit: 'kPa' }), pressed('x2', 'front.shin.right', { value: b, unit: 'kPa' })] };
      const turned = thresholdDifferences(whole).map(({ left, right, difference, ...rest }) => ({ ...rest, left: right, right: left, difference: 0 - difference }));
      expect(thresholdDifferences(mirrorChart(whole))).toEqual(turned.map((one) => ({ ...one, difference: one.difference + 0 })));
    }),
    { numRuns: runs(100), seed: seedOf(3) },
  );
});
