import { describe, expect, it } from 'vitest';
import { getZone, zoneAt, type Point, type ViewId } from '../../src/anatomy/index.js';
import { placements, type Placement } from './assets.js';

const viewersRight = { front: 'left', back: 'right', soles: 'left' } as const;

/** Where a placement lies for a patient's side: on side views its own `x`, elsewhere its distance from the midline. */
function placeOn(side: 'left' | 'right', { view, at: [x, y] }: Placement): { view: ViewId; at: Point } {
  if (view === 'left-side') return side === 'left' ? { view, at: [x, y] } : { view: 'right-side', at: [480 - x, y] };
  const isRight = viewersRight[view as keyof typeof viewersRight] === side;
  return { view, at: [isRight ? 240 + x : 240 - x, y] };
}

describe("every placement of the atlas lies in the part that it names, on the patient's side", () => {
  it.each(['left', 'right'] as const)('%s', (side) => {
    const astray = placements.filter((placement) => {
      const { view, at } = placeOn(side, placement);
      const zone = getZone(zoneAt(view, at) ?? '');
      return zone?.part !== placement.part || (zone.side !== 'midline' && zone.side !== side);
    });
    expect(astray).toEqual([]);
  });

  it('of which there are 330, on four drawn views', () => {
    expect(placements).toHaveLength(330);
    expect([...new Set(placements.map(({ view }) => view))].sort()).toEqual(['back', 'front', 'left-side', 'soles']);
  });
});
