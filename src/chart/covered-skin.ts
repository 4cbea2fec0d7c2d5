import { foldSkin } from '../anatomy/index.js';
import type { AreaMark, Coverage } from './types.js';

/**
 * The zones of front, back and soles that a mark covers, each once with its share (0 to 1). Pain in one place counts once, even if it is drawn on a
 * side view as well: see `foldSkin`.
 */
export function coveredSkin({ areas }: Pick<AreaMark, 'areas'>): Coverage[] {
  const shares = areas.flatMap(({ zones }) => zones.map(({ zone, covered }) => [zone, covered] as const));
  return [...foldSkin(shares)].map(([zone, covered]) => ({ zone, covered }));
}
