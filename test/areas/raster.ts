import { views, zonePolygon, zonesIn, type ViewId, type ZoneId } from '../../src/anatomy/index.js';
import type { Area } from '../../src/chart/index.js';

// Covered shares by counting pixels: shares no code with what it checks.

const perUnit = 4;

/** Sample position within a pixel, different for each row: otherwise a vertical border would be off by up to half a pixel everywhere. */
const offsetOf = (row: number): number => (row * 0.618034) % 1;

type Rings = readonly (readonly (readonly number[])[])[];

/** Calls back for every run of pixels whose middles lie inside rings, by the even-odd rule: row, first, one past the last. */
function scan(rings: Rings, onRun: (row: number, from: number, to: number) => void): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings)
    ring.forEach(([x2 = 0, y2 = 0], i) => {
      const [x1 = 0, y1 = 0] = ring.at(i - 1) ?? [];
      const [low, high] = [Math.min(y1, y2) * perUnit - 0.5, Math.max(y1, y2) * perUnit - 0.5];
      for (let row = Math.ceil(low); row < high; row++) {
        const y = (row + 0.5) / perUnit;
        const x = (x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) * perUnit - offsetOf(row);
        crossings.set(row, [...(crossings.get(row) ?? []), x]);
      }
    });
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) onRun(row, Math.ceil(xs[i]!), Math.ceil(xs[i + 1]!));
  }
}

/** Which zone each pixel of a view belongs to, and how many each has. */
interface ZoneMap {
  readonly ids: readonly ZoneId[];
  readonly width: number;
  readonly labels: Int16Array;
  readonly sizes: readonly number[];
}

const maps = new Map<ViewId, ZoneMap>();

function zoneMap(view: ViewId): ZoneMap {
  const known = maps.get(view);
  if (known) return known;
  const [left, top, width, height] = views[view].viewBox;
  const ids = zonesIn(view).map(({ id }) => id);
  const columns = (left + width) * perUnit;
  const labels = new Int16Array(columns * (top + height) * perUnit).fill(-1);
  ids.forEach((id, label) => scan(zonePolygon(id), (row, from, to) => labels.fill(label, row * columns + from, row * columns + to)));
  const sizes = ids.map(() => 0);
  for (const label of labels) if (label >= 0) sizes[label]! += 1;
  const map = { ids, width: columns, labels, sizes };
  maps.set(view, map);
  return map;
}

/** For every zone of the view, the share that an area's polygons cover; their number of pixels, and how many are in no zone. */
export function rasterCoverage({ view, polygons }: Area): { covered: Map<ZoneId, number>; sizes: Map<ZoneId, number>; pixels: number; beside: number } {
  const { ids, width, labels, sizes } = zoneMap(view);
  const counts = ids.map(() => 0);
  let [pixels, beside] = [0, 0];
  for (const rings of polygons)
    scan(rings, (row, from, to) => {
      for (let at = from; at < to; at++) {
        const label = labels[row * width + at] ?? -1;
        pixels++;
        if (label < 0) beside++;
        else counts[label]! += 1;
      }
    });
  return { covered: new Map(ids.map((id, i) => [id, counts[i]! / sizes[i]!])), sizes: new Map(ids.map((id, i) => [id, sizes[i]!])), pixels, beside };
}

export const unitsOfPixels = (pixels: number): number => pixels / perUnit ** 2;

/** The pixels of a view's body that any of some polygons covers, once each. */
export function bodyMask(view: ViewId, polygons: readonly Rings[]): Uint8Array {
  const { width, labels } = zoneMap(view);
  const mask = new Uint8Array(labels.length);
  for (const rings of polygons) scan(rings, (row, from, to) => mask.fill(1, row * width + from, row * width + to));
  for (let at = 0; at < mask.length; at++) if (labels[at]! < 0) mask[at] = 0;
  return mask;
}

/** The share of every zone of the view whose pixels are set. */
export function maskCoverage(view: ViewId, mask: Uint8Array): Map<ZoneId, number> {
  const { ids, labels, sizes } = zoneMap(view);
  const counts = ids.map(() => 0);
  for (let at = 0; at < mask.length; at++) if (mask[at]) counts[labels[at]!]! += 1;
  return new Map(ids.map((id, i) => [id, counts[i]! / sizes[i]!]));
}

/** How many pixels the body has on a view. */
export const bodyPixels = (view: ViewId): number => zoneMap(view).sizes.reduce((sum, size) => sum + size, 0);

/** How many pixels are set, in both of two masks or in one. */
export function pixelsIn(mask: Uint8Array, other = mask): number {
  let pixels = 0;
  for (let at = 0; at < mask.length; at++) if (mask[at] && other[at]) pixels++;
  return pixels;
}
