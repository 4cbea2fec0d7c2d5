import { pointsInside as manyInside, seededRandom } from '../../test/geometry/seeded.js';

/** Of random places in each zone, one in twenty: a change that makes each of them cost a search would take minutes otherwise. */
export const pointsInside: typeof manyInside = (polygon, count, ...more) => manyInside(polygon, Math.ceil(count / 20), ...more);

export { seededRandom };
