import { skinOf, type ZoneId } from '../anatomy/index.js';
import type { AreaMark, Coverage } from './types.js';

/**
 * The zones of front, back and soles that a mark covers, each once and with its share (0 to 1).
 *
 * Side views show skin that front and back show too: what is drawn there folds into the zones of the same part and side, and the
 * larger share counts, never the sum. A pain of one place is so counted once, also when it is drawn in profile as well.
 */
export function coveredSkin({ areas }: Pick<AreaMark, 'areas'>): Coverage[] {
  const shares = new Map<ZoneId, number>();
  for (const { zone, covered } of areas.flatMap((area) => area.zones))
    for (const id of skinOf(zone)) shares.set(id, Math.max(shares.get(id) ?? 0, covered));
  return [...shares].map(([zone, covered]) => ({ zone, covered }));
}
