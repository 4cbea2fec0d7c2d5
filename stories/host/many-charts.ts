import { createChart, getZone, mirrorZone, zonePolygon, type Chart, type Point, type ZoneId } from '../../src/core.js';
import { clipToBody, toArea } from '../../src/areas/index.js';
import { addChart, createFrequency, type Frequency } from '../../src/measures.js';
import { point } from './visits.js';

/** Numbers from 0 to 1, the same each time (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Where desk workers have their pain, in this made-up clinic: how often, and how far it reaches. The right side more often than the left. */
const habits: readonly (readonly [zone: ZoneId, share: number, radius: number])[] = [
  ['back.shoulder-top.right', 0.5, 26],
  ['back.neck-back.right', 0.36, 20],
  ['back.lower-back.right', 0.42, 34],
  ['back.interscapular.right', 0.26, 24],
  ['back.buttock-upper.right', 0.16, 30],
  ['front.temple.right', 0.2, 14],
  ['front.knee.right', 0.18, 24],
  ['front.forearm-front-radial.right', 0.14, 18],
  ['front.shoulder-front.right', 0.16, 22],
];

function chartNumber(number: number): Chart {
  const random = createRandom(number * 7919 + 1);
  const around = () => random() + random() - 1;
  const chosen = habits.flatMap(([right, share, radius]) => {
    const zones = random() < 0.62 ? [right] : [mirrorZone(right)];
    if (random() < 0.3) zones.push(mirrorZone(zones[0] ?? right));
    return random() < share ? zones.map((zone) => [zone, radius] as const) : [];
  });
  const marks = chosen.map(([zone, radius], i) => {
    const id = `m${i}`;
    if (random() < 0.3) return point(id, zone, Math.floor(random() * 11));
    const view = getZone(zone)?.view ?? 'back';
    const corners = zonePolygon(zone).flat();
    const middle: Point = [corners.reduce((sum, [x]) => sum + x, 0) / corners.length + around() * radius, corners.reduce((sum, [, y]) => sum + y, 0) / corners.length + around() * radius];
    const reach = radius * (0.5 + random());
    const ring = Array.from({ length: 16 }, (_, n): Point => [middle[0] + reach * Math.cos((n * Math.PI) / 8), middle[1] + reach * 1.2 * Math.sin((n * Math.PI) / 8)]);
    const area = toArea(view, clipToBody(view, [[ring]]));
    return area ? { id, kind: 'referral' as const, from: [], areas: [area], by: 'patient' as const, createdAt: '2026-05-04T08:00:00Z' } : point(id, zone, 5);
  });
  return { ...createChart({ id: `chart-${number}` }), marks };
}

/** Made-up charts, counted one at a time; the same each time. */
export function manyCharts(count: number): Frequency {
  const frequency = createFrequency();
  for (let number = 0; number < count; number++) addChart(frequency, chartNumber(number));
  return frequency;
}
