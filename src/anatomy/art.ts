import { getDrawing, type Drawing } from './drawing.js';
import { drawingOf, oncePerView } from './figure.js';
import type { Stroke } from './packed.js';
import { createPen, createShapeWriter, tenths } from './pen.js';
import { endOfPiece, toPieces, type Piece } from './shapes.js';
import { views } from './views.js';

/** The drawing of a view without its zones. Symmetric views contain only one half, which halves the bytes of a server-rendered page. */
export interface Art {
  /** The outline as a line. The outline of a half ends at the midline. */
  readonly outline: string;
  /** The body as a shape. A half extends one unit over the midline, so that no seam is visible. */
  readonly body: string;
  /** As in `Drawing`. */
  readonly relief: readonly string[];
  readonly lines: Drawing['lines'];
  /** Lines on the midline, which are not mirrored. */
  readonly middle: Drawing['lines'];
  /** The x about which everything except `middle` is drawn once more, mirrored; undefined if this is the whole drawing. */
  readonly axis: number | undefined;
}

const noLines: Drawing['lines'] = { contour: '', hint: '', face: '' };

/** The same picture as `getDrawing`; the caller has to mirror it. */
export const getArt = oncePerView((figure, view): Art => {
  const { midline, rightOfMidline } = views[view];
  if (!rightOfMidline) {
    const { outline, relief, lines } = getDrawing(figure, view);
    return { outline, body: outline, relief, lines, middle: noLines, axis: undefined };
  }
  const { arcs, shapes, relief, lines } = drawingOf(figure, view);
  const pen = createPen(view);
  const toD = createShapeWriter(arcs, pen);
  const halfOf = (chain: readonly Piece[]) => {
    const closed = toD([chain]);
    const [startX, startY] = endOfPiece(chain[0], arcs, true);
    const [endX, endY] = endOfPiece(chain.at(-1), arcs, false);
    // Each sole has its own outline.
    if (startX === endX && startY === endY) return { outline: closed, body: closed };
    const open = closed.slice(0, -1);
    return { outline: open, body: `${open}H${midline - 1}V${tenths(startY)}z` };
  };
  const halves = (shapes[0] ?? []).map((refs) => halfOf(toPieces(refs)));
  const write = ({ run, closed }: Stroke) => pen.move(run, false) + pen.curves(run, false) + (closed ? 'z' : '');
  const isInMiddle = ({ run }: Stroke) => run.every((value, i) => i % 2 === 1 || value === 10 * midline);
  const linesWhere = (inMiddle: boolean): Drawing['lines'] => {
    const [contour = '', hint = '', face = ''] = lines.map((strokes) => strokes.filter((stroke) => isInMiddle(stroke) === inMiddle).map(write).join(''));
    return { contour, hint, face };
  };
  return {
    outline: halves.map((half) => half.outline).join(''),
    body: halves.map((half) => half.body).join(''),
    // An open run goes from midline to midline.
    relief: relief.map((strokes) => strokes.map(({ run }) => write({ run, closed: true })).join('')),
    lines: linesWhere(false),
    middle: linesWhere(true),
    axis: midline,
  };
});
