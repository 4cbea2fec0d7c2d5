import { fromFigure, nearestZone, neutral, outlineOf, type Figure, type ViewId } from '../anatomy/index.js';
import { boundsOf, distance, type Point, type Ring } from '../geometry/index.js';
import { bandAlong, narrowed } from './band.js';
import { areaOfShape, enclosed, intersect, toShape, unite, type Shape } from './clip.js';
import { simplifyLine } from './simplify.js';
import { smoothRing } from './smooth-ring.js';
import { finished, type Work } from './work.js';

/** In units: the width of a line that encloses nothing, the tolerance of simplification, and the gaps that a scribble fills. */
const brush = 9;
const tolerance = 1.2;
const gap = 8;

/** A line with more corners is simplified further: only a trembling hand draws so many, and each takes time. */
const mostCorners = 400;

/** No one draws farther out. The clipper counts tenths in whole numbers. */
const isOnPaper = ([x, y]: Point): boolean => Math.abs(x) < 1e5 && Math.abs(y) < 1e5;

/**
 * The area of a stroke (units of a figure's view, facing), in body coordinates: what the stroke encloses if it returns to its start, otherwise a band
 * along it; a dot becomes a round spot, and a scribble covers everything it blackens. Clipped to the body; empty outside it.
 */
export const strokeToShape = (view: ViewId, samples: readonly Point[], figure: Figure = neutral): Shape => finished(strokeToShapeInSteps(view, samples, figure));

/** The same in steps of a few milliseconds, for `inSlices`, because a long scribble would delay a frame. */
export function* strokeToShapeInSteps(view: ViewId, samples: readonly Point[], figure: Figure = neutral): Work<Shape> {
  const drawn = simplified(samples.filter(isOnPaper)).map((point) => toBody(figure, view, point));
  yield;
  if (drawn.length === 0) return [];
  const shape = yield* meant(drawn);
  yield;
  return clipToBody(view, shape);
}

function simplified(points: readonly Point[]): Point[] {
  let coarser = tolerance;
  let drawn = simplifyLine(points, coarser);
  while (drawn.length > mostCorners) drawn = simplifyLine(drawn, (coarser *= 1.5));
  return drawn;
}

/** Converts a place on or beside a figure to body coordinates. Beside it, it moves with the nearest zone. */
function toBody(figure: Figure, view: ViewId, point: Point): Point {
  const zone = figure.correspondence && nearestZone(view, point, Infinity, figure);
  return zone ? fromFigure(figure, zone, point) : point;
}

function* meant(drawn: readonly Point[]): Work<Shape> {
  const length = lengthOf(drawn);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last || length < brush / 2) return [[discAround(first ?? [0, 0], brush / 2)]];
  const comesBack = distance(first, last) < Math.max(brush * 1.5, length * 0.25);
  const loop = comesBack ? enclosed(smoothRing(drawn)) : [];
  if (isScribble(drawn, length)) return unite(loop, yield* narrowed(yield* bandAlong(drawn, brush / 2 + gap), gap));
  const band = yield* bandAlong(drawn, brush / 2);
  // A loop encloses much more than a band along its line would cover.
  return areaOfShape(loop) > areaOfShape(band) * 0.4 ? loop : unite(loop, band);
}

const lengthOf = (points: readonly Point[]): number => points.reduce((sum, point, i) => sum + distance(point, points[i - 1] ?? point), 0);

/** Whether it goes back and forth. (A loop is a little over twice as long as its box is wide; one drawn several times, or a spiral, always turns the same way.) */
function isScribble(points: readonly Point[], length: number): boolean {
  const [left, top, right, bottom] = boundsOf([points]);
  return length > 2.5 * Math.hypot(right - left, bottom - top) && Math.abs(turnOf(points)) < 3 * Math.PI;
}

/** How far a line turns in total, in radians: left and right turns cancel out. */
function turnOf(points: readonly Point[]): number {
  const headings = points.slice(1).map(([x, y], i) => Math.atan2(y - (points[i]?.[1] ?? y), x - (points[i]?.[0] ?? x)));
  return headings.slice(1).reduce((sum, heading, i) => {
    const turn = heading - (headings[i] ?? heading);
    return sum + Math.atan2(Math.sin(turn), Math.cos(turn));
  }, 0);
}

/** A disc as a ring of points; `radius` in units. */
export const discAround = ([x, y]: Point, radius: number): Ring =>
  Array.from({ length: 32 }, (_, i): Point => [x + radius * Math.cos((i * Math.PI) / 16), y + radius * Math.sin((i * Math.PI) / 16)]);

/** The part of a shape that is on the body. */
export const clipToBody = (view: ViewId, shape: Shape): Shape => intersect(shape, toShape(outlineOf(view)));

/** A round spot around a place, clipped to the body. `radius` in units. */
export const blotToShape = (view: ViewId, at: Point, radius: number): Shape => clipToBody(view, [[discAround(at, radius)]]);
