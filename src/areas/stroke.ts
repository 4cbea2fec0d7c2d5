import { fromFigure, nearestZone, neutral, outlineOf, type Figure, type ViewId } from '../anatomy/index.js';
import { distance, type Point, type Ring } from '../geometry/index.js';
import { areaOfShape, enclosed, intersect, toShape, unite, type Shape } from './clip.js';
import { simplifyLine, smoothRing } from './smooth.js';

/** Units: how wide a line is that goes around nothing, and how far a simplified line may leave the drawn one. */
const brush = 9;
const tolerance = 1.2;

/**
 * The area that a person means by a stroke (units of a figure's view, facing), in body coordinates: what it goes around when it comes
 * back to where it began; else a band along it; a dot is a spot. A scribble is both. Cut to the body; empty when the stroke lies beside it.
 */
export function strokeToShape(view: ViewId, samples: readonly Point[], figure: Figure = neutral): Shape {
  const points = samples.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  const drawn = simplifyLine(points, tolerance).map((point) => toBody(figure, view, point));
  return drawn.length === 0 ? [] : clipToBody(view, meant(drawn));
}

/** A place on a figure, or beside it, in body coordinates: it moves with the nearest zone. */
function toBody(figure: Figure, view: ViewId, point: Point): Point {
  const zone = figure.meshes && nearestZone(view, point, Infinity, figure);
  return zone ? fromFigure(figure, zone, point) : point;
}

function meant(drawn: readonly Point[]): Shape {
  const length = lengthOf(drawn);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last || length < brush / 2) return [[discAround(first ?? [0, 0], brush / 2)]];
  const inside = enclosed(smoothRing(drawn));
  const comesBack = distance(first, last) < Math.max(brush * 1.5, length * 0.25);
  // A loop holds far more than a band along its line would.
  if (comesBack && areaOfShape(inside) > length * brush * 0.4) return inside;
  const band = bandAlong(drawn);
  return comesBack ? unite(inside, band) : band;
}

const lengthOf = (points: readonly Point[]): number => points.reduce((sum, point, i) => sum + distance(point, points[i - 1] ?? point), 0);

/** A line as wide as the brush, with round ends and corners. */
function bandAlong(points: readonly Point[]): Shape {
  return unite(...points.map((point, i): Shape => [[capsule(points[i - 1] ?? point, point, brush / 2)]]));
}

function capsule(a: Point, b: Point, radius: number): Ring {
  const heading = Math.atan2(b[1] - a[1], b[0] - a[0]);
  return [...arc(a, radius, heading + Math.PI / 2), ...arc(b, radius, heading - Math.PI / 2)];
}

/** Half a circle in nine points, from an angle on. */
const arc = ([x, y]: Point, radius: number, from: number): Ring =>
  Array.from({ length: 9 }, (_, i): Point => [x + radius * Math.cos(from + (i * Math.PI) / 8), y + radius * Math.sin(from + (i * Math.PI) / 8)]);

/** A disc as a ring of points; `radius` in units. */
export const discAround = ([x, y]: Point, radius: number): Ring =>
  Array.from({ length: 32 }, (_, i): Point => [x + radius * Math.cos((i * Math.PI) / 16), y + radius * Math.sin((i * Math.PI) / 16)]);

/** What of a shape lies on the body. */
export const clipToBody = (view: ViewId, shape: Shape): Shape => intersect(shape, toShape(outlineOf(view)));

/** A round spot around a place, cut to the body. `radius` in units. */
export const blotToShape = (view: ViewId, at: Point, radius: number): Shape => clipToBody(view, [[discAround(at, radius)]]);
