import type { ViewId } from '../anatomy/index.js';
import { roundPoint, type Point, type Polygon } from '../geometry/index.js';
import { contourAt, type Field } from './contours.js';
import type { Frequency } from './frequency.js';
import { cellSize, gridOf } from './grid.js';

/** Options of `frequencyContours`. */
export interface ContourOptions {
  /** Shares of charts, above 0 and at most 1, at which to draw a line. Defaults to five even steps below the largest share of the view. */
  readonly levels?: readonly number[];
  /** Number of smoothing passes; in each, a cell becomes half itself and half the mean of its neighbours. 0 shows the raw counts. Defaults to 4. */
  readonly smoothing?: number;
}

/** One contour of a frequency map: a level and what it encloses. */
export interface FrequencyContour {
  /** At least this share of charts, 0 to 1, is marked inside. */
  readonly share: number;
  /** Rings by the even-odd rule, in body coordinates of the view. */
  readonly polygon: Polygon;
}

/**
 * A view's frequency map as contours, from lowest to highest, to be drawn in this order. Smoothing spreads counts over some cells (4 passes: a
 * standard deviation of about 6 units), also across the outline: clip to it, and take exact shares from the counts.
 */
export function frequencyContours({ charts, cells }: Pick<Frequency, 'charts' | 'cells'>, view: ViewId, { levels, smoothing = 4 }: ContourOptions = {}): FrequencyContour[] {
  const { left, top, columns } = gridOf(view);
  let field: Field = { columns, values: cells[view].map((count) => (charts ? count / charts : 0)) };
  for (let i = 0; i < smoothing; i++) field = smoothed(field);
  const toPlace = ([column, row]: Point): Point => roundPoint([left + (column + 0.5) * cellSize, top + (row + 0.5) * cellSize]);
  return (levels ?? evenLevels(field)).flatMap((share) => {
    const polygon = contourAt(field, share).map((ring) => ring.map(toPlace));
    return polygon.length ? [{ share, polygon }] : [];
  });
}

function evenLevels({ values }: Field): number[] {
  const most = values.reduce((max, value) => Math.max(max, value), 0);
  return most > 0 ? [1, 2, 3, 4, 5].map((step) => (most * step) / 6) : [];
}

/** One pass along rows and one along columns: half the cell, a quarter of each neighbour. */
const smoothed = (field: Field): Field => blend(blend(field, 1), field.columns);

function blend({ columns, values }: Field, step: number): Field {
  const neighbour = (at: number, by: number) => {
    const leavesRow = step === 1 && Math.floor((at + by) / columns) !== Math.floor(at / columns);
    return leavesRow ? 0 : (values[at + by] ?? 0);
  };
  return { columns, values: values.map((value, at) => value / 2 + (neighbour(at, -step) + neighbour(at, step)) / 4) };
}
