import { bench, describe } from 'vitest';
import { outlineOf, zoneIds, type ZoneId } from '../src/anatomy/index.js';
import { builtInAtlas, musclesNear, musclesReferringTo, referralOf, searchMuscles, smallestSets } from '../src/atlas.js';
import { pointsInside, seededRandom } from '../test/geometry/seeded.js';

const random = seededRandom(1);
const points = pointsInside(outlineOf('back'), 100, random);
const triggerPoints = builtInAtlas().muscles.flatMap((muscle) => muscle.triggerPoints);
const pains = Array.from({ length: 100 }, () => Array.from({ length: 3 }, () => zoneIds[Math.floor(random() * zoneIds.length)] as ZoneId));
const hard: ZoneId[] = ['front.shoulder-front.right', 'front.upper-arm-front-lateral.right', 'back.scapula.right', 'back.thumb-web.right'];
let next = 0;

describe('one question to the atlas', () => {
  bench('musclesNear: a point of the back', () => {
    musclesNear('back', points[next++ % points.length] ?? [240, 300]);
  });

  bench('referralOf: a trigger point', () => {
    referralOf(triggerPoints[next++ % triggerPoints.length]?.id ?? 'soleus-1', 'left');
  });

  bench('musclesReferringTo: three zones anywhere', () => {
    musclesReferringTo(pains[next++ % pains.length] ?? []);
  });

  bench('musclesReferringTo: four zones that many muscles are described to refer to', () => {
    musclesReferringTo(hard);
  });

  bench('smallestSets: four pains', () => {
    smallestSets(hard);
  });

  bench('searchMuscles: a word', () => {
    searchMuscles('headache');
  });
});
