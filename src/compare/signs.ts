import type { Figure, Perspective, ViewId } from '../anatomy/index.js';
import type { Mark } from '../chart/index.js';
import { buttonPlaceOf, declutter, type Sign } from '../drawing/index.js';
import { distance, type Point } from '../geometry/index.js';
import type { ComparedGroup } from '../locales/index.js';
import { intensityOf, type Compared } from './compared.js';
import { pixelsOn, shareOn, sizeOf } from './stage.js';

/** A symbol on a drawing, in its pixels. */
export interface ComparedSign {
  readonly key: string;
  readonly group: ComparedGroup;
  readonly kind: Mark['kind'];
  /** From the first chart (hollow) or the second (filled). */
  readonly of: 'first' | 'second';
  readonly intensity: number | undefined;
  /** The place of the mark, and of its symbol, moved apart from its neighbours. */
  readonly place: Point;
  readonly at: Point;
  /** The first chart has the mark here too, or so near that a second symbol would be hidden: a ring is drawn instead. */
  readonly isRinged: boolean;
  /** "7 → 4"; "?" if not rated. */
  readonly change: string | undefined;
  /** The place of the first chart's symbol. */
  readonly joinedTo?: Point;
}

/** Below this distance, two symbols of one mark are drawn as one. */
const near = 30;

/** The symbols of a view. Two symbols of one moved mark are connected. */
export function comparedSigns(marks: readonly Compared[], view: ViewId, figure: Figure, perspective: Perspective): ComparedSign[] {
  const pending = marks.flatMap((item, i) => {
    const placeOf = (mark: Mark | undefined) => mark && buttonPlaceOf(mark, view, figure);
    const [before, after] = [placeOf(item.first), placeOf(item.second)];
    const isOne = before && after && distance(pixelsOn(view, perspective, before), pixelsOn(view, perspective, after)) < near;
    const { group, kind } = item;
    const [from, to] = [intensityOf(item.first), intensityOf(item.second)];
    const changed = item.first && item.second && from !== to ? `${from ?? '?'} → ${to ?? '?'}` : undefined;
    return [
      ...(before && !isOne ? [{ key: `${i} first`, group, kind, of: 'first' as const, intensity: intensityOf(item.first), body: before, isRinged: false, change: undefined }] : []),
      ...(after ? [{ key: `${i} second`, group, kind, of: 'second' as const, intensity: intensityOf(item.second), body: after, isRinged: !!isOne, change: changed }] : []),
    ];
  });
  const size = sizeOf(view);
  const offsets = declutter(pending.map(({ body, kind, change }): Sign => ({ place: shareOn(view, perspective, body), isArea: kind !== 'tenderness', ties: change && `▲ ${change}` })), size);
  const signs = pending.map(({ body, ...sign }, i): ComparedSign => {
    const [x, y] = pixelsOn(view, perspective, body);
    const [dx, dy] = offsets[i] ?? [0, 0];
    return { ...sign, place: [x, y], at: [x + dx, y + dy] };
  });
  const byKey = new Map(signs.map((sign) => [sign.key, sign]));
  return signs.map((sign) => {
    const first = sign.of === 'second' ? byKey.get(sign.key.replace('second', 'first')) : undefined;
    return first ? { ...sign, joinedTo: first.at } : sign;
  });
}
