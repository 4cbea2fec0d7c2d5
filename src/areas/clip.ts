// Deep imports: the package's index links offsetting and triangulation to the engine, at twice the bytes.
import { ClipType, FillRule, PathType, type Path64 } from 'clipper2-ts/dist/Core.js';
import { Clipper64, PolyTree64, type PolyPath64 } from 'clipper2-ts/dist/Engine.js';
import { signedArea, type Point, type Polygon, type Ring } from '../geometry/index.js';

/**
 * Polygons that do not touch, each an outer ring followed by its holes, in units of a view. Rings are open (the last point is not the first) and on
 * whole tenths: the clipper uses whole numbers, so rounding cannot make it fail.
 */
export type Shape = readonly Polygon[];

const toPath = (ring: Ring): Path64 => ring.map(([x, y]) => ({ x: Math.round(x * 10), y: Math.round(y * 10) }));
const toRing = (path: Path64): Ring => path.map(({ x, y }): Point => [x / 10, y / 10]);

function combine(type: ClipType, subject: readonly Ring[], clip: readonly Ring[], fill: FillRule): Shape {
  const clipper = new Clipper64();
  clipper.preserveCollinear = false;
  clipper.addPaths(subject.map(toPath), PathType.Subject);
  clipper.addPaths(clip.map(toPath), PathType.Clip);
  const tree = new PolyTree64();
  clipper.execute(type, fill, tree);
  return childrenOf(tree).flatMap(toPolygons);
}

const childrenOf = (node: PolyPath64): PolyPath64[] => Array.from({ length: node.count }, (_, i) => node.child(i));

/** An outer ring with its holes; islands in the holes are separate polygons. */
function toPolygons(outer: PolyPath64): Polygon[] {
  const holes = childrenOf(outer);
  const ring = toRing(outer.poly ?? []);
  const own = isMeant(ring) ? [[ring, ...holes.map((hole) => toRing(hole.poly ?? [])).filter(isMeant)]] : [];
  return [...own, ...holes.flatMap((hole) => childrenOf(hole).flatMap(toPolygons))];
}

/** At least half a square unit: anything smaller is a rounding artefact. */
const isMeant = (ring: Ring): boolean => ring.length >= 3 && Math.abs(signedArea(ring)) >= 0.5;

const ringsOf = (shape: Shape): readonly Ring[] => shape.flat();

/** The union of all shapes. */
export const unite = (...shapes: readonly Shape[]): Shape => combine(ClipType.Union, shapes.flatMap(ringsOf), [], FillRule.NonZero);

/** The intersection of both. */
export const intersect = (a: Shape, b: Shape): Shape => combine(ClipType.Intersection, ringsOf(a), ringsOf(b), FillRule.NonZero);

/** The first without the second. */
export const subtract = (a: Shape, b: Shape): Shape => combine(ClipType.Difference, ringsOf(a), ringsOf(b), FillRule.NonZero);

/** A closed line, however often it crosses itself, as everything it encloses. */
export const enclosed = (ring: Ring): Shape => withoutHoles(combine(ClipType.Union, [ring], [], FillRule.NonZero));

/** Rings by the even-odd rule, as outlines and zones are. */
export const toShape = (polygon: Polygon): Shape => combine(ClipType.Union, polygon, [], FillRule.EvenOdd);

/** The same without its holes. */
export const withoutHoles = (shape: Shape): Shape => unite(...shape.map(([outer = []]): Shape => [[outer]]));

/** Square units, without holes. */
export const areaOfShape = (shape: Shape): number =>
  shape.reduce((sum, [outer = [], ...holes]) => sum + Math.abs(signedArea(outer)) - holes.reduce((taken, hole) => taken + Math.abs(signedArea(hole)), 0), 0);
