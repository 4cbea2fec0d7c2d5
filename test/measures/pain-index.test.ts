import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import type { ZoneId } from '../../src/anatomy/index.js';
import { painIndex, painIndexAreas, type PainIndex } from '../../src/measures/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { caution } from '../chart/examples.js';
import { runs, seedOf } from '../slow.js';
import { chartOf, mirrorChart, painAllOver, tenderIn } from './charts.js';

test.each<[goal: string, zones: ZoneId[], found: Partial<PainIndex>]>([
  ['nothing is 0 of nothing', [], { index: 0, areas: [], regions: [], sites: 0 }],
  // Shoulder top and back are one area, the shoulder girdle; left and right are two. Both lie in upper regions.
  [
    'an area counts once, a side by itself',
    ['back.shoulder-top.right', 'back.shoulder-back.right', 'front.shoulder-front.left'],
    { index: 2, areas: ['shoulder-girdle.left', 'shoulder-girdle.right'], regions: ['left-upper', 'right-upper'], sites: 2 },
  ],
  // Jaw, chest and abdomen are three of the 19, but "are not included" in generalised pain: no region, no site.
  [
    'jaw, chest and abdomen count to the index and to no region',
    ['front.jaw.left', 'front.sternum', 'front.umbilical'],
    { index: 3, areas: ['jaw.left', 'chest', 'abdomen'], regions: [], sites: 0 },
  ],
  ['hand, wrist, ankle, foot and head count to nothing', ['front.palm.left', 'back.wrist-back.left', 'back.achilles.right', 'soles.arch.left', 'front.forehead.right'], { index: 0 }],
  // Elbow to the lower arm, knee to the lower leg, sacrum to the lower back; neck and low back are axial both.
  [
    'seven areas in all five regions',
    ['front.elbow-front.left', 'front.elbow-front.right', 'front.knee.left', 'back.calf-medial.right', 'back.buttock-upper.right', 'back.sacrum', 'back.neck-back.left'],
    { index: 7, regions: ['left-upper', 'right-upper', 'right-lower', 'left-lower', 'axial'], sites: 7 },
  ],
])('%s', (_, zones, found) => expect(painIndex(tenderIn(...zones))).toMatchObject(found));

it('every area at once is 19 of 19, and 15 sites', () => {
  const zones: ZoneId[] = [
    'front.jaw.left', 'front.jaw.right', 'back.scapula.left', 'back.flank.left', 'front.sternum', 'front.umbilical', 'front.throat',
    ...(['left', 'right'] as const).flatMap((side): ZoneId[] => [
      `front.shoulder-front.${side}`, `back.upper-arm-back-medial.${side}`, `back.forearm-back-ulnar.${side}`,
      `front.hip.${side}`, `front.thigh-front.${side}`, `front.shin.${side}`,
    ]),
  ];
  expect(painIndex(tenderIn(...zones))).toMatchObject({ index: 19, areas: painIndexAreas, sites: 15 });
});

it('the versions of 2010 and 2011 know no regions', () => {
  const chart = tenderIn('front.jaw.left', 'back.neck-back.left');
  for (const version of ['2010', '2011'] as const)
    expect(painIndex(chart, version)).toEqual({ version, index: 2, areas: ['jaw.left', 'neck'], regions: undefined, sites: undefined });
  expect(painIndex(chart, '2019')).toMatchObject({ index: 2, regions: ['axial'], sites: 1 });
});

it('an area counts where it covers some of a zone; a caution is no pain', () => {
  expect(painIndex(chartOf(painAllOver('m1', 'back.mid-back.left', 'front.groin.left'))).areas).toEqual(['hip.left', 'upper-back']);
  expect(painIndex(chartOf(caution('m1'))).index).toBe(0);
  expect(painIndex(chartOf(caution('m1')), '2016', { kinds: ['caution'] }).areas).toEqual(['shoulder-girdle.left']);
});

it('of a mirrored person left and right are exchanged, and nothing else', () => {
  const other = (name: string) => (name.includes('left') ? name.replace('left', 'right') : name.replace('right', 'left'));
  fc.assert(
    fc.property(chartArbitrary, (chart) => {
      const [one, mirrored] = [painIndex(chart), painIndex(mirrorChart(chart))];
      expect(mirrored.index).toBe(one.index);
      expect([...mirrored.areas].sort()).toEqual(one.areas.map(other).sort());
      expect([...mirrored.regions!].sort()).toEqual(one.regions!.map(other).sort());
    }),
    { numRuns: runs(100), seed: seedOf(1) },
  );
});
