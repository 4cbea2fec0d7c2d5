import { drawingOf, oncePerView } from './figure.js';
import type { ZoneId } from './generated/zone-ids.js';
import type { Run } from './packed.js';
import { views } from './views.js';
import { drawnParts, toZoneId } from './zones.js';

/** A packed border as a shape uses it: forwards or backwards, unchanged or mirrored about the midline. */
export interface Piece {
  readonly arc: number;
  readonly reversed: boolean;
  readonly mirrored: boolean;
}

/** Closed chains of pieces. */
export type Shape = readonly (readonly Piece[])[];

export interface Shapes {
  readonly outline: Shape;
  readonly zones: ReadonlyMap<ZoneId, Shape>;
}

/** The outline and all zones of a view, both sides, as pieces of the packed half. */
export const shapesOf = oncePerView((figure, view): Shapes => {
  const { arcs, shapes } = drawingOf(figure, view);
  const { rightOfMidline, shows, mirrorOf } = views[view];
  const [outline = [], ...parts] = shapes.map((chains) => chains.map((refs) => closeOverMidline(toPieces(refs), arcs)));
  const here = (shape: Shape) => (mirrorOf ? mirrorShape(shape) : shape);
  const zones = new Map<ZoneId, Shape>();
  drawnParts(view).forEach(({ part, midline }, i) => {
    const shape = parts[i] ?? [];
    if (midline) zones.set(toZoneId(view, part, 'midline'), here(shape));
    else if (shows) zones.set(toZoneId(view, part, shows), here(shape));
    else if (rightOfMidline) {
      zones.set(toZoneId(view, part, rightOfMidline), shape);
      zones.set(toZoneId(view, part, rightOfMidline === 'left' ? 'right' : 'left'), mirrorShape(shape));
    }
  });
  // The soles are two outlines, one per side.
  const halves = rightOfMidline && outline.every((chain) => !chain.some((piece) => piece.mirrored));
  return { outline: halves ? [...outline, ...mirrorShape(outline)] : here(outline), zones };
});

/** References to borders, +(index + 1) forwards, -(index + 1) backwards. */
export const toPieces = (refs: readonly number[]): Piece[] =>
  refs.map((ref) => ({ arc: Math.abs(ref) - 1, reversed: ref < 0, mirrored: false }));

const mirrorShape = (shape: Shape): Shape => shape.map((chain) => chain.map((piece) => ({ ...piece, mirrored: !piece.mirrored })));

/** A chain from midline to midline is closed by its own mirror image. */
function closeOverMidline(chain: Piece[], arcs: readonly Run[]): Piece[] {
  const [startX, startY] = endOfPiece(chain[0], arcs, true);
  const [endX, endY] = endOfPiece(chain.at(-1), arcs, false);
  if (startX === endX && startY === endY) return chain;
  return [...chain, ...chain.map((piece) => ({ ...piece, reversed: !piece.reversed, mirrored: true })).reverse()];
}

/** Start or end of a piece, in tenths, before mirroring. */
export function endOfPiece(piece: Piece | undefined, arcs: readonly Run[], atStart: boolean): readonly [x: number, y: number] {
  const run = arcs[piece?.arc ?? -1] ?? [0, 0];
  const i = piece?.reversed === atStart ? run.length - 2 : 0;
  return [run[i]!, run[i + 1]!];
}
