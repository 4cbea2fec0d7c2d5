import type { BodyMapStore } from '../../store/index.js';

/** Areas that are not in the chart yet, of each store: their code is fetched, or they are being worked out. */
const underway = new WeakMap<BodyMapStore, Set<Promise<unknown>>>();

/** Remembers an area until it is done. */
export function noteUnderway<T>(store: BodyMapStore, area: Promise<T>): Promise<T> {
  const all = underway.get(store) ?? new Set();
  underway.set(store, all.add(area));
  const forget = () => void all.delete(area);
  area.then(forget, forget);
  return area;
}

/** Acts once no area of the store is underway: at once, where there is none. */
export function afterAreas(store: BodyMapStore, act: () => void): void {
  const all = underway.get(store);
  if (all?.size) void Promise.allSettled(all).then(() => afterAreas(store, act));
  else act();
}
