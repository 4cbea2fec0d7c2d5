import { curveCardinalClosed } from 'd3-shape';
import { flattenPath, type Ring } from '../geometry/index.js';
import { recordCurve } from './record-curve.js';

/** A smooth closed line through the corners of a ring, as points (d3's closed cardinal curve). */
export function smoothRing(ring: Ring): Ring {
  if (ring.length < 4) return ring;
  return flattenPath(recordCurve((context) => curveCardinalClosed.tension(0.4)(context), ring), 0.3);
}
