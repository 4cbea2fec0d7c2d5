import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, mirrorZone, neighboursOf, viewIds, views, zoneIds, zonesIn, zoneTowards, type Point, type ViewId, type ZoneId } from '../../src/anatomy/index.js';
import { runs, seedOf } from '../slow.js';

const arrows = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
type Arrow = keyof typeof arrows;
const every = Object.keys(arrows) as Arrow[];
const opposite = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;
const acrossTheMidline = { left: 'right', right: 'left', up: 'up', down: 'down' } as const;

const towards = (zone: ZoneId, arrow: Arrow, hidden?: ReadonlySet<ZoneId>) => zoneTowards(zone, arrows[arrow], hidden);

/** All zones that arrow keys reach. */
function reachedFrom(start: ZoneId, hidden?: ReadonlySet<ZoneId>): ReadonlySet<ZoneId> {
  const reached = new Set([start]);
  for (const zone of reached)
    for (const arrow of every) {
      const next = towards(zone, arrow, hidden);
      if (next) reached.add(next);
    }
  return reached;
}

/** Zones that arrow keys do not reach from each other. It is enough to check one zone that reaches all others and that all reach. */
function unreached(view: ViewId, hidden: ReadonlySet<ZoneId> = new Set()): string[] {
  const all = zonesIn(view).map(({ id }) => id).filter((id) => !hidden.has(id));
  const [middle] = all;
  if (!middle) return [];
  const fromMiddle = reachedFrom(middle, hidden);
  const toMiddle = new Set([middle]);
  const steps = all.map((zone) => ({ zone, next: every.map((arrow) => towards(zone, arrow, hidden)) }));
  for (let before = 0; before < toMiddle.size; ) {
    before = toMiddle.size;
    for (const { zone, next } of steps) if (next.some((to) => to && toMiddle.has(to))) toMiddle.add(zone);
  }
  return all.filter((zone) => !fromMiddle.has(zone) || !toMiddle.has(zone));
}

describe.each(viewIds)('arrows on %s', (view) => {
  const all = zonesIn(view).map(({ id }) => id);

  it('lead from every zone to every other', () => {
    for (const zone of all) expect(reachedFrom(zone).size, zone).toBe(all.length);
  });

  it('lead somewhere the opposite way after every step that they made', () => {
    const steps = all.flatMap((zone) => every.map((arrow) => ({ zone, arrow, next: towards(zone, arrow) })));
    expect(steps.filter(({ arrow, next }) => next && !towards(next, opposite[arrow]))).toEqual([]);
  });

  it('lead to a zone in that direction: a neighbour if there is one', () => {
    for (const zone of all)
      for (const arrow of every) {
        const next = towards(zone, arrow);
        if (!next) continue;
        expect(cosine(zone, next, arrows[arrow])).toBeGreaterThan(0.49);
        const ahead = neighboursOf(zone).filter((other) => cosine(zone, other, arrows[arrow]) >= 0.5);
        if (ahead.length) expect(ahead).toContain(next);
      }
  });

  it('never lead to a hidden zone, and never strand, whatever is hidden', () => {
    fc.assert(
      fc.property(fc.subarray(all), (ids) => {
        const hidden = new Set(ids);
        for (const zone of all.filter((id) => !hidden.has(id)))
          for (const arrow of every) {
            const next = towards(zone, arrow, hidden);
            if (!next) continue;
            expect(hidden.has(next)).toBe(false);
            expect(towards(next, opposite[arrow], hidden), `${zone} ${arrow}`).toBeDefined();
          }
      }),
      { numRuns: runs(6), seed: seedOf(4) },
    );
  });

  it('lead from every zone to every other that is left when a part is hidden on both sides', () => {
    // One exception: without the ring finger, the middle finger of the back has neighbours only diagonally. Its name leads there.
    const parts = all.filter((id) => !id.startsWith('back.ring-finger'));
    fc.assert(
      fc.property(fc.constantFrom(...parts), (id) => {
        expect(unreached(view, new Set([id, mirrorZone(id)])), `without ${id}`).toEqual([]);
      }),
      { numRuns: runs(12), seed: seedOf(5) },
    );
  });
});

it('covers all 360 zones', () => expect(viewIds.reduce((sum, view) => sum + zonesIn(view).length, 0)).toBe(zoneIds.length));

describe('the sides', () => {
  it.each(viewIds.filter((view) => views[view].rightOfMidline))('of %s are walked alike, each in its mirror', (view) => {
    // From the midline straight up or down, one of the two must come first.
    const steps = zonesIn(view).flatMap(({ id }) => every.map((arrow) => ({ id, arrow }))).filter(({ id, arrow }) => mirrorZone(id) !== id || acrossTheMidline[arrow] !== arrow);
    const there = steps.map(({ id, arrow }) => [id, arrow, towards(mirrorZone(id), acrossTheMidline[arrow])]);
    const mirrored = (zone: ZoneId | undefined) => zone && mirrorZone(zone);
    expect(there).toEqual(steps.map(({ id, arrow }) => [id, arrow, mirrored(towards(id, arrow))]));
  });

  it('are the person’s: on the front the arrow to the right goes to the left knee from the right, on the back the other way', () => {
    const walked = (from: ZoneId, arrow: Arrow, steps: number) => Array.from({ length: steps }).reduce<ZoneId | undefined>((zone) => zone && towards(zone, arrow), from);
    expect(walked('front.knee.right', 'right', 3)).toBe('front.knee.left');
    expect(walked('back.knee-back.left', 'right', 3)).toBe('back.knee-back.right');
  });
});

describe('the way is that of the body', () => {
  const walk = (from: ZoneId, arrow: Arrow): string[] => {
    const way: ZoneId[] = [];
    for (let zone: ZoneId | undefined = from; zone && way.length < 30; zone = towards(zone, arrow)) way.push(zone);
    return way.map((zone) => zone.replace(/^[a-z]+\./, ''));
  };

  it('down the arm to the hand', () =>
    expect(walk('front.shoulder-front.left', 'down').slice(0, 8)).toEqual([
      'shoulder-front.left', 'axilla.left', 'upper-arm-front-medial.left', 'elbow-medial.left', 'forearm-front-ulnar.left', 'wrist-front.left', 'hypothenar.left', 'little-finger.left',
    ]));

  it('up the spine, along the middle', () =>
    expect(walk('back.coccyx', 'up').slice(0, 5)).toEqual(['coccyx', 'sacrum', 'lumbar-spine', 'thoracic-spine-lower', 'thoracic-spine-upper']));

  it('across the midline', () => expect(walk('front.knee.left', 'left').slice(0, 4)).toEqual(['knee.left', 'knee-medial.left', 'knee-medial.right', 'knee.right']));

  it('through the genital zone where it is hidden', () => {
    const hidden = new Set<ZoneId>(['front.genital']);
    expect(towards('front.hypogastrium', 'down')).toBe('front.genital');
    expect(towards('front.hypogastrium', 'down', hidden)).toMatch(/^front\.thigh-medial\./);
    expect(unreached('front', hidden)).toEqual([]);
  });
});

it('leads nowhere from what is no zone', () => expect(towards('front.tail' as ZoneId, 'up')).toBeUndefined());

function cosine(from: ZoneId, to: ZoneId, [dx, dy]: Point): number {
  const [[x, y], [ax, ay]] = [anchorOf(from), anchorOf(to)];
  return ((ax - x) * dx + (ay - y) * dy) / Math.hypot(ax - x, ay - y);
}
