import { outlineOf, type ViewId } from '../anatomy/index.js';
import { polygonContains, signedArea, type Point, type Polygon } from '../geometry/index.js';

/** Half of a label with its margin, in units of a view. */
const [halfWidth, halfHeight] = [30, 14];

/**
 * A point on each contour for its label, in body coordinates: on its largest ring, as far right as the labels of inner contours allow; undefined if
 * there is no space. Always on the body, because nothing is drawn outside it.
 */
export function labelPlaces(view: ViewId, polygons: readonly Polygon[]): (Point | undefined)[] {
  const outline = outlineOf(view);
  const taken: Point[] = [];
  const isFree = ([x, y]: Point) => taken.every(([otherX, otherY]) => Math.abs(x - otherX) > 2 * halfWidth || Math.abs(y - otherY) > 2 * halfHeight);
  const places = [...polygons].reverse().map((polygon) => {
    const rings = [...polygon].sort((one, other) => Math.abs(signedArea(other)) - Math.abs(signedArea(one)));
    const place = rings.map((ring) => rightmost(ring.filter((point) => isFree(point) && polygonContains(outline, point)))).find((found) => found !== undefined);
    if (place) taken.push(place);
    return place;
  });
  return places.reverse();
}

const rightmost = (points: readonly Point[]): Point | undefined => points.reduce<Point | undefined>((best, point) => (best && best[0] >= point[0] ? best : point), undefined);
