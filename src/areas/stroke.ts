import { fromFigure, nearestZone, neutral, outlineOf, type Figure, type ViewId } from '../anatomy/index.js';
import { boundsOf, distance, smoothRing, type Point, type Ring } from '../geometry/index.js';
import { areaOfShape, enclosed, intersect, subtract, toShape, unite, type Shape } from './clip.js';
import { simplifyLine } from './simplify.js';

/** Units: how wide a line is that goes around nothing, how far a simplified line may leave the drawn one, and what a scribble fills between its lines. */
const brush = 9;
const tolerance = 1.2;
const gap = 8;

/** A line with more corners is simplified further: so many are drawn by a trembling hand only, and every one takes time. */
const mostCorners = 400;

/** Farther away nobody draws: the clipper counts tenths in whole numbers. */
const isOnPaper = ([x, y]: Point): boolean => Math.abs(x) < 1e5 && Math.abs(y) < 1e5;

/**
 * The area that a person means by a stroke (units of a figure's view, facing), in body coordinates: what it goes around when it comes
 * back to where it began; else a band along it; a dot is a spot. A scribble is all that it blackens. Cut to the body; empty when the stroke lies beside it.
 */
export function strokeToShape(view: ViewId, samples: readonly Point[], figure: Figure = neutral): Shape {
  const drawn = simplified(samples.filter(isOnPaper)).map((point) => toBody(figure, view, point));
  return drawn.length === 0 ? [] : clipToBody(view, meant(drawn));
}

function simplified(points: readonly Point[]): Point[] {
  let coarser = tolerance;
  let drawn = simplifyLine(points, coarser);
  while (drawn.length > mostCorners) drawn = simplifyLine(drawn, (coarser *= 1.5));
  return drawn;
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
  const comesBack = distance(first, last) < Math.max(brush * 1.5, length * 0.25);
  const loop = comesBack ? enclosed(smoothRing(drawn)) : [];
  if (isScribble(drawn, length)) return unite(loop, narrowed(bandAlong(drawn, brush / 2 + gap), gap));
  const band = bandAlong(drawn, brush / 2);
  // A loop holds far more than a band along its line would.
  return areaOfShape(loop) > areaOfShape(band) * 0.4 ? loop : unite(loop, band);
}

const lengthOf = (points: readonly Point[]): number => points.reduce((sum, point, i) => sum + distance(point, points[i - 1] ?? point), 0);

/** Goes to and fro. (A loop is a little over twice as long as its box is across; one drawn twice or more, or a spiral, turns the same way all along.) */
function isScribble(points: readonly Point[], length: number): boolean {
  const [left, top, right, bottom] = boundsOf([points]);
  return length > 2.5 * Math.hypot(right - left, bottom - top) && Math.abs(turnOf(points)) < 3 * Math.PI;
}

/** How far a line turns in all, in radians: to the left and to the right cancel out. */
function turnOf(points: readonly Point[]): number {
  const headings = points.slice(1).map(([x, y], i) => Math.atan2(y - (points[i]?.[1] ?? y), x - (points[i]?.[0] ?? x)));
  return headings.slice(1).reduce((sum, heading, i) => {
    const turn = heading - (headings[i] ?? heading);
    return sum + Math.atan2(Math.sin(turn), Math.cos(turn));
  }, 0);
}

/** A shape without its rim. A band that is wider first and narrowed then is filled where its lines run close together. */
const narrowed = (shape: Shape, rim: number): Shape => subtract(shape, unite(...shape.flat().map((ring) => bandAlong([...ring, ...ring.slice(0, 1)], rim))));

/** A line as wide as twice the radius, with round ends and corners. By halves: thousands of overlapping pieces at once would take minutes. */
function bandAlong(points: readonly Point[], radius: number): Shape {
  if (points.length > 16) {
    const half = points.length >> 1;
    return unite(bandAlong(points.slice(0, half + 1), radius), bandAlong(points.slice(half), radius));
  }
  return unite(...points.map((point, i): Shape => [[capsule(points[i - 1] ?? point, point, radius)]]));
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
