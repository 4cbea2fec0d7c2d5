import { joinPaths, mirrorPath, reversePath, toSvgPath, type Path } from '../geometry/index.js';
import { drawingOf, oncePerView } from './figure.js';
import type { ZoneId } from './generated/zone-ids.js';
import type { Stroke } from './packed.js';
import { shapesOf, type Piece } from './shapes.js';
import { views, type View } from './views.js';

/** A view of a figure as SVG path data, facing perspective, in units of the view's viewBox. */
export interface Drawing {
  readonly outline: string;
  /** Three tone layers, nested, each to be laid over the ones before; clip them to the outline. */
  readonly relief: readonly string[];
  /** Open strokes: contours, fainter hints, the face. */
  readonly lines: { readonly contour: string; readonly hint: string; readonly face: string };
  readonly zones: readonly { readonly id: ZoneId; readonly d: string }[];
}

/** The drawing of a whole view, both halves. */
export const getDrawing = oncePerView((figure, view): Drawing => {
  const { arcs, relief, lines } = drawingOf(figure, view);
  const { outline, zones } = shapesOf(figure, view);
  const toD = (shape: readonly (readonly Piece[])[]) =>
    shape.map((chain) => toSvgPath(joinPaths(chain.map((piece) => pieceToPath(piece, arcs, views[view].midline))), true)).join('');
  const [contour = '', hint = '', face = ''] = lines.map((strokes) => strokes.map((stroke) => lineToSvg(stroke, views[view])).join(''));
  return {
    outline: toD(outline),
    relief: relief.map((strokes) => strokes.map((stroke) => toneToSvg(stroke, views[view])).join('')),
    lines: { contour, hint, face },
    zones: [...zones].map(([id, shape]) => ({ id, d: toD(shape) })),
  };
});

function pieceToPath({ arc, reversed, mirrored }: Piece, arcs: readonly Path[], midline: number): Path {
  const path = arcs[arc] ?? { start: [0, 0], curves: [] };
  const directed = reversed ? reversePath(path) : path;
  return mirrored ? mirrorPath(directed, midline) : directed;
}

/** The border of a tone: one that runs from midline to midline is closed by its mirror image. */
function toneToSvg({ path, closed }: Stroke, { midline, rightOfMidline, mirrorOf }: View): string {
  const mirrored = mirrorPath(path, midline);
  if (!rightOfMidline) return toSvgPath(mirrorOf ? mirrored : path, true);
  if (!closed) return toSvgPath(joinPaths([path, reversePath(mirrored)]), true);
  return toSvgPath(path, true) + toSvgPath(mirrored, true);
}

function lineToSvg({ path, closed }: Stroke, { midline, rightOfMidline, mirrorOf }: View): string {
  const [shipped, mirrored] = [toSvgPath(path, closed), toSvgPath(mirrorPath(path, midline), closed)];
  if (!rightOfMidline) return mirrorOf ? mirrored : shipped;
  // Drawn twice, a line on the midline would look darker than the others.
  return shipped === mirrored ? shipped : shipped + mirrored;
}
