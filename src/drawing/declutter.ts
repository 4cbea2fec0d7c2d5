import { views, type ViewId } from '../anatomy/index.js';
import { removeOverlaps, type Disc, type Point } from '../geometry/index.js';
import { afterTag, tagBox } from './tag-box.js';

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What represents a mark on a view. */
export interface Sign {
  /** Position as shares of the view, 0 to 1. */
  readonly place: Point;
  /** Whether it is the label of an area: it is on the edge, so that the marked skin stays visible, however small. */
  readonly isArea: boolean;
  /** Numbers of links to other views. */
  readonly ties?: string | undefined;
  /** Intensity after treatment. */
  readonly after?: number | undefined;
}

/** 24 pixels to hit, and the ring around. */
const signDisc: Disc = { dx: 0, dy: 0, radius: 13 };

/** From the edge of an area to the middle of its label, in pixels: half a label, its ring, and a little of the leader line. */
const lift = 12;

/** A place of a view as shares of its view box, 0 to 1. */
export function toShare(view: ViewId, [x, y]: Point): Point {
  const [left, top, width, height] = views[view].viewBox;
  return [(x - left) / width, (y - top) / height];
}

/** How many pixels to move each symbol so that all can be seen and hit, tags included. The pinned one stays. */
export function declutter(signs: readonly Sign[], size: Size, pinned = -1): Point[] {
  const clusters = signs.map((sign) => ({ at: pixelsOf(sign, size), discs: discsOf(sign) }));
  return removeOverlaps(clusters, pinned).map(([x, y], i) => {
    const [shareX, shareY] = signs[i]!.place;
    return [x - shareX * size.width, y - shareY * size.height];
  });
}

/**
 * `declutter` that remembers its last result: most edits move nothing, and separating many marks takes time. While the pinned one is dragged the
 * others stay where they are: a crowd that makes way at every move is hard to aim into, and slow.
 */
export function createDeclutter(): (signs: readonly Sign[], size: Size, pinned?: number, isDragged?: boolean) => Point[] {
  let last: { readonly asked: Asked; readonly answer: Point[] } | undefined;
  return (signs, size, pinned = -1, isDragged = false) => {
    if (isDragged && last && pinned >= 0 && isAlike(last.asked, [signs, size, pinned])) return last.answer;
    if (!last || !isSame(last.asked, [signs, size, pinned])) last = { asked: [signs, size, pinned], answer: declutter(signs, size, pinned) };
    return last.answer;
  };
}

type Asked = Parameters<typeof declutter>;

const isAlike = ([signs, size, pinned]: Asked, [others, otherSize, otherPinned]: Asked): boolean =>
  signs.length === others.length && size.width === otherSize.width && size.height === otherSize.height && pinned === otherPinned;

function isSame(one: Asked, two: Asked): boolean {
  const [[signs], [others]] = [one, two];
  return isAlike(one, two) && signs.every(({ place: [x, y], isArea, ties, after }, i) => {
    const other = others[i]!;
    return x === other.place[0] && y === other.place[1] && isArea === other.isArea && ties === other.ties && after === other.after;
  });
}

const pixelsOf = ({ place: [x, y], isArea }: Sign, { width, height }: Size): Point => [x * width, y * height - (isArea ? lift : 0)];

function discsOf({ ties, after }: Sign): Disc[] {
  return [signDisc, ...(ties ? discsAlong(ties, false) : []), ...(after === undefined ? [] : discsAlong(afterTag(after), true))];
}

/** A tag as a row of discs as high as it is. */
function discsAlong(text: string, isBelow: boolean): Disc[] {
  const { x, y, width, height } = tagBox(text, isBelow);
  const radius = height / 2;
  const steps = Math.ceil((width - height) / radius);
  return Array.from({ length: steps + 1 }, (_, i) => ({ dx: x + radius + (steps ? (i * (width - height)) / steps : 0), dy: y, radius }));
}
