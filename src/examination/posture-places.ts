import { anchorOf, isZoneId, toZoneId, viewIds, views, type Figure, type PartId, type Point, type ViewId } from '../anatomy/index.js';
import { viewOfPosture, type PostureItem } from '../chart/index.js';

/** The part whose middle represents a landmark on a view: for drawing a line, not for measuring. */
const parts: Readonly<Record<string, PartId>> = {
  eyes: 'eye', ears: 'ear', shoulders: 'shoulder-top', hands: 'middle-finger', pelvis: 'hip', knees: 'knee',
  ear: 'ear', shoulder: 'shoulder-outer', hip: 'hip', knee: 'knee-lateral',
};
const others: Readonly<Record<string, readonly PartId[]>> = {
  'back.knees': ['knee-back'], 'back.pelvis': ['buttock-upper'], 'head.tilt': ['forehead'], 'head.turn': ['nose'], 'knees.left': ['knee'], 'knees.right': ['knee'], 'arches.left': ['foot-top'], 'arches.right': ['foot-top'],
  'spine.upper-back': ['scapula', 'interscapular'], 'spine.low-back': ['lower-back', 'lumbar-spine'], 'spine.line': ['thoracic-spine-upper', 'thoracic-spine-lower', 'lumbar-spine'],
};

/** Where an item is observed: one place, or one on each side. */
export function placesOfPosture(item: PostureItem, figure: Figure): readonly Point[] {
  const [group = '', what = ''] = item.split('.');
  const view = viewOfPosture(item);
  const sides = what === 'left' || what === 'right' ? [what as 'left' | 'right'] : views[view].shows ? [views[view].shows] : (['left', 'right', 'midline'] as const);
  const named = others[item] ?? [parts[what]].filter((part) => part !== undefined);
  return group ? named.flatMap((part) => sides.map((side) => toZoneId(view, part, side)).filter(isZoneId).map((zone) => anchorOf(zone, figure))) : [];
}

/** The x of a plumb line through the ankle, on a side view. */
export function plumbLineOf(view: ViewId, figure: Figure): number | undefined {
  const { shows } = views[view];
  const ankle = shows && toZoneId(view, 'ankle-lateral', shows);
  return ankle && isZoneId(ankle) ? anchorOf(ankle, figure)[0] : undefined;
}

/** The y of the level lines of front or back: one through each pair. */
export function levelLinesOf(view: ViewId, figure: Figure): readonly { readonly what: string; readonly y: number }[] {
  if (!viewIds.includes(view) || (view !== 'front' && view !== 'back')) return [];
  const pairs = ['eyes', 'ears', 'shoulders', 'hands', 'pelvis', 'knees'].filter((pair) => view === 'front' || pair !== 'eyes');
  return pairs.flatMap((what) => {
    const [first] = placesOfPosture(`${view}.${what}` as PostureItem, figure);
    return first ? [{ what, y: first[1] }] : [];
  });
}
