import { describe, expect, it } from 'vitest';
import { neighboursOf, viewIds, zoneIds, zonePolygon, zonesIn, type Point, type ViewId, type ZoneId } from '../../src/anatomy/index.js';
import { zonesFile } from './assets.js';

const keyOf = (points: readonly Point[]) => points.map(([x, y]) => `${x.toFixed(4)} ${y.toFixed(4)}`).sort().join();

/** For every pair of zones of a view with common edges: their total length. */
function sharedBorders(view: ViewId): { pair: [ZoneId, ZoneId]; length: number }[] {
  const users = new Map<string, { length: number; ids: ZoneId[] }>();
  for (const { id } of zonesIn(view))
    for (const ring of zonePolygon(id))
      ring.forEach((b, i) => {
        const a = ring.at(i - 1) ?? b;
        const edge = users.get(keyOf([a, b])) ?? { length: Math.hypot(a[0] - b[0], a[1] - b[1]), ids: [] };
        users.set(keyOf([a, b]), { ...edge, ids: [...edge.ids, id] });
      });
  const lengths = new Map<string, number>();
  for (const { length, ids } of users.values())
    if (ids.length === 2) lengths.set(ids.sort().join(' '), (lengths.get(ids.sort().join(' ')) ?? 0) + length);
  return [...lengths].map(([pair, length]) => ({ pair: pair.split(' ') as [ZoneId, ZoneId], length }));
}

/** The pairs of a relation, each as its two zones in order of the alphabet. */
const pairsOf = (view: ViewId, others: (id: ZoneId) => readonly string[]) =>
  [...new Set(zonesIn(view).flatMap(({ id }) => others(id).map((other) => [id, other].sort().join(' '))))].sort();

it('are those of zones.json, for each of its zones', () => {
  expect(zonesFile.zones).toHaveLength(360);
  const listed = zonesFile.zones.map(({ id, neighbours }) => [id, ...neighbours.sort()]);
  expect(listed.map(([id]) => [id, ...neighboursOf(id as ZoneId)])).toEqual(listed);
});

describe.each(viewIds)('neighbours on %s', (view) => {
  const shared = sharedBorders(view);

  it('are the zones that have at least half a centimetre of border in common', () => {
    const halfACentimetre = view === 'soles' ? 6.5 : 2.9;
    const long = shared.filter(({ length }) => length >= halfACentimetre);
    expect(pairsOf(view, neighboursOf)).toEqual(long.map(({ pair }) => pair.join(' ')).sort());
  });

  it('are mutual, of the same view and never the zone itself', () => {
    for (const { id } of zonesIn(view))
      for (const other of neighboursOf(id)) {
        expect(neighboursOf(other)).toContain(id);
        expect(other.startsWith(`${view}.`)).toBe(true);
        expect(other).not.toBe(id);
      }
  });
});

it('every zone has a neighbour', () => expect(zoneIds.filter((id) => neighboursOf(id).length === 0)).toEqual([]));

it('what is no zone has none', () => expect(neighboursOf('front.tail' as ZoneId)).toEqual([]));
