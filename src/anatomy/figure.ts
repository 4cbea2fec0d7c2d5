import type { Point } from '../geometry/index.js';
import type { ZoneId } from './generated/zone-ids.js';
import { unpackDrawing, type PackedDrawing } from './packed.js';
import { views, type ViewId } from './views.js';
import { drawnParts } from './zones.js';

/** The name of a figure. */
export type FigureId = 'neutral' | 'female' | 'male';

/** All figures, the neutral one first. */
export const figureIds: readonly FigureId[] = ['neutral', 'female', 'male'];

/** One drawing of a body in all views. Import only those that you offer: each contains its own drawings. */
export interface Figure {
  /** The name of the figure, as charts use it. */
  readonly id: FigureId;
  /** Packed drawings by drawn view. */
  readonly drawings: Readonly<Record<string, string>>;
  /** Its correspondence with the neutral figure, which has none. */
  readonly correspondence?: Correspondence;
}

/** Converts body coordinates (those of the neutral figure) to another figure and back. Units of the zone's view, facing. */
export interface Correspondence {
  readonly toFigure: (zone: ZoneId, point: Point) => Point;
  readonly fromFigure: (zone: ZoneId, point: Point) => Point;
}

/** `work(figure, view)`, computed once per figure and view. */
export function oncePerView<T>(work: (figure: Figure, view: ViewId) => T): (figure: Figure, view: ViewId) => T {
  const known = new WeakMap<Figure, Map<ViewId, T>>();
  return (figure, view) => {
    const byView = known.get(figure) ?? new Map<ViewId, T>();
    known.set(figure, byView);
    if (!byView.has(view)) byView.set(view, work(figure, view));
    return byView.get(view) as T;
  };
}

/** The packed drawing of a view, decoded once. A mirrored view returns that of its twin. */
export const drawingOf = (figure: Figure, view: ViewId): PackedDrawing => decoded(figure, views[view].mirrorOf ?? view);

const decoded = oncePerView((figure, view): PackedDrawing => unpackDrawing(figure.drawings[view] ?? '', drawnParts(view).length));
