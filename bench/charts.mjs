// Random charts for benchmarks, from a seed: up to five points and up to three pains of all sizes, on every view.
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { anchorOf, createChart, getZone, zoneIds, zonePolygon } from '../dist/core.js';

/** The code for areas is internal: no entry point exports it, and the build decides which files contain it. */
const inside = "export { blotToShape, toArea, unite, zoneShape } from './src/areas/index.js'; export { pullInside } from './src/geometry/index.js';";
const [{ text }] = buildSync({ stdin: { contents: inside, resolveDir: fileURLToPath(new URL('..', import.meta.url)) }, bundle: true, write: false, format: 'esm', platform: 'node' }).outputFiles;
const { blotToShape, toArea, unite, zoneShape, pullInside } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);

/** Random numbers from 0 to 1 (mulberry32). */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const record = { by: 'patient', createdAt: '2026-11-22T10:15:00Z' };

/** A pool of drawn areas: discs, two discs, and whole zones. Clipping takes longer than everything that is measured. */
function drawnAreas(random, count) {
  const pick = () => zoneIds[Math.floor(random() * zoneIds.length)];
  return Array.from({ length: count }, () => {
    const zone = pick();
    const { view } = getZone(zone);
    const [x, y] = anchorOf(zone);
    if (random() < 0.2) return toArea(view, zoneShape(zone));
    const disc = () => blotToShape(view, [x + random() * 20 - 10, y + random() * 20 - 10], 5 + random() * 40);
    return toArea(view, random() < 0.5 ? disc() : unite(disc(), disc()));
  }).filter(Boolean);
}

/** That many charts, the same for the same seed. */
export function* generateCharts(count, seed = 1) {
  const random = seededRandom(seed);
  const areas = drawnAreas(random, 2000);
  const below = (end) => Math.floor(random() * end);
  const base = createChart({ id: 'chart', recordedAt: new Date('2026-11-22T10:15:00Z') });
  for (let n = 0; n < count; n++) {
    const points = Array.from({ length: below(6) }, (_, i) => {
      const zone = zoneIds[below(zoneIds.length)];
      const [x, y] = anchorOf(zone);
      const at = pullInside(zonePolygon(zone), [x + random() * 10 - 5, y + random() * 10 - 5], [x, y]);
      return { id: `p${i}`, kind: 'tenderness', view: getZone(zone).view, at, zone, intensity: below(11), ...record };
    });
    const pains = Array.from({ length: below(4) }, (_, i) => ({ id: `a${i}`, kind: 'referral', from: [], areas: [areas[below(areas.length)]], intensity: below(11), ...record }));
    yield { ...base, id: `chart-${n}`, nothingToMark: points.length + pains.length === 0, marks: [...points, ...pains] };
  }
}
