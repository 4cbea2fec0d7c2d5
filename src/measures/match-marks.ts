import { getZone, type ViewId, type ZoneId } from '../anatomy/index.js';
import type { Mark } from '../chart/index.js';
import { boundsOf, distance, type Point } from '../geometry/index.js';

/** A mark of one chart and its counterpart in the other. */
export interface MarkPair {
  /** The mark of the first chart. */
  readonly first: Mark;
  /** The same mark on the second chart. */
  readonly second: Mark;
}

/**
 * Pairs the marks of two charts: first those with the same id and kind; then those of the same kind in the same zone, nearest pairs first. The zone
 * of an area is the one of which it covers most, its place the middle of what it draws on that view. Swapping the charts gives the same pairs. In the
 * order of the first chart.
 */
export function matchMarks(a: readonly Mark[], b: readonly Mark[]): MarkPair[] {
  const byId = new Map(b.map((mark) => [mark.id, mark]));
  const byName = a.flatMap((first): MarkPair[] => {
    const second = byId.get(first.id);
    return second?.kind === first.kind ? [{ first, second }] : [];
  });
  const named = new Set<Mark>(byName.flatMap(({ first, second }) => [first, second]));
  const isLeft = (mark: Mark) => !named.has(mark);
  const pairs = [...byName, ...nearestPairs(a.filter(isLeft), b.filter(isLeft))];
  const order = new Map(a.map((mark, index) => [mark, index]));
  return pairs.sort((one, other) => (order.get(one.first) ?? 0) - (order.get(other.first) ?? 0));
}

function nearestPairs(a: readonly Mark[], b: readonly Mark[]): MarkPair[] {
  const places = new Map([...a, ...b].map((mark) => [mark, placeOf(mark)]));
  const inZone = new Map<string, Mark[]>();
  const keyOf = (mark: Mark) => `${mark.kind} ${places.get(mark)?.zone}`;
  for (const mark of b) {
    const others = inZone.get(keyOf(mark));
    if (others) others.push(mark);
    else inZone.set(keyOf(mark), [mark]);
  }
  const candidates = a.flatMap((first) =>
    (inZone.get(keyOf(first)) ?? []).map((second) => ({
      first,
      second,
      far: distance(places.get(first)?.at ?? [0, 0], places.get(second)?.at ?? [0, 0]),
      // Equal distances are ordered by id, the same whichever chart comes first.
      names: [first.id, second.id].sort().join(' '),
    })),
  );
  candidates.sort((one, other) => one.far - other.far || (one.names < other.names ? -1 : 1));
  const taken = new Set<Mark>();
  return candidates.flatMap(({ first, second }) => {
    if (taken.has(first) || taken.has(second)) return [];
    taken.add(first).add(second);
    return [{ first, second }];
  });
}

interface Place {
  readonly zone: ZoneId | ViewId | undefined;
  readonly at: Point;
}

/** The place of a mark: one zone, and one point of its view. */
function placeOf(mark: Mark): Place {
  if (mark.kind === 'tenderness') return { zone: mark.zone, at: mark.at };
  const [largest] = mark.areas.flatMap(({ zones }) => zones).sort((one, other) => other.covered - one.covered || (one.zone < other.zone ? -1 : 1));
  const view = (largest && getZone(largest.zone)?.view) ?? mark.areas[0]?.view;
  const rings = mark.areas.filter((area) => area.view === view).flatMap(({ polygons }) => polygons.flat());
  const [left, top, right, bottom] = boundsOf(rings);
  return { zone: largest?.zone ?? view, at: [(left + right) / 2, (top + bottom) / 2] };
}
