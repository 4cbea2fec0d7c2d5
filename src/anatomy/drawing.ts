import { drawingOf, oncePerView } from './figure.js';
import type { ZoneId } from './generated/zone-ids.js';
import type { Stroke } from './packed.js';
import { createPen, createShapeWriter, type Pen } from './pen.js';
import { shapesOf } from './shapes.js';
import { views, type ViewId } from './views.js';

/** A view of a figure as SVG path data, facing perspective, in units of the view's viewBox. */
export interface Drawing {
  readonly outline: string;
  /** Three nested tone layers, each drawn over the ones before; clip them to the outline. */
  readonly relief: readonly string[];
  /** Open strokes: contours, fainter hints, the face. */
  readonly lines: { readonly contour: string; readonly hint: string; readonly face: string };
  /** Computed on first use: a figure is drawn before its zones are needed. */
  readonly zones: readonly { readonly id: ZoneId; readonly d: string }[];
}

/** The drawing of a whole view, both halves. */
export const getDrawing = oncePerView((figure, view): Drawing => {
  const { arcs, relief, lines } = drawingOf(figure, view);
  const { outline, zones } = shapesOf(figure, view);
  const pen = createPen(view);
  const toD = createShapeWriter(arcs, pen);
  const [contour = '', hint = '', face = ''] = lines.map((strokes) => strokes.map((stroke) => writeLine(stroke, view, pen)).join(''));
  let written: Drawing['zones'] | undefined;
  return {
    outline: toD(outline),
    relief: relief.map((strokes) => strokes.map((stroke) => writeTone(stroke, view, pen)).join('')),
    lines: { contour, hint, face },
    get zones() {
      return (written ??= [...zones].map(([id, shape]) => ({ id, d: toD(shape) })));
    },
  };
});

/** The border of a tone; one from midline to midline is closed by its mirror image. */
function writeTone({ run, closed }: Stroke, view: ViewId, pen: Pen): string {
  const { rightOfMidline, mirrorOf } = views[view];
  const ring = (mirrored: boolean) => `${pen.move(run, mirrored)}${pen.curves(run, mirrored)}z`;
  if (!rightOfMidline) return ring(Boolean(mirrorOf));
  if (!closed) return `${pen.move(run, false)}${pen.curves(run, false)}${pen.curvesBack(run, true)}z`;
  return ring(false) + ring(true);
}

function writeLine({ run, closed }: Stroke, view: ViewId, pen: Pen): string {
  const { rightOfMidline, mirrorOf } = views[view];
  const line = (mirrored: boolean) => pen.move(run, mirrored) + pen.curves(run, mirrored) + (closed ? 'z' : '');
  if (!rightOfMidline) return line(Boolean(mirrorOf));
  const [shipped, mirrored] = [line(false), line(true)];
  // If drawn twice, a line on the midline would look darker than the others.
  return shipped === mirrored ? shipped : shipped + mirrored;
}
