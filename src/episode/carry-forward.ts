import { carryMark, createChart, type Author, type Chart, type CreateChartOptions, type Word } from '../chart/index.js';

/** Options of `carryForward`. */
export interface CarryOptions extends Omit<CreateChartOptions, 'figure' | 'recordedBy'> {
  /** Who records the next visit. Defaults to who recorded the last. */
  readonly recordedBy?: Word<Author> | undefined;
}

/**
 * The chart of the next visit, begun from the last: the same marks with their ids, names, places, qualities and relations, and what is not
 * there. What is of the moment is empty: intensities, trends, what was found and treated, notes, which zones were free, sensation and posture. Cautions stay as
 * they were recorded, and so does what was gone. Onsets in words go, as they count from the visit where they were said; dates stay.
 * The last values are on the last chart, which stays as it is. A mark without status and rating has not been asked about today.
 */
export function carryForward(last: Chart, { recordedBy = last.recordedBy, ...options }: CarryOptions = {}): Chart {
  const { extensions: _extensions, clear: _clear, sensory: _sensory, posture: _posture, recordedAtPrecision: _precision, ...kept } = last;
  const { id, recordedAt } = createChart(options);
  return { ...kept, id, recordedAt, recordedBy, nothingToMark: false, marks: last.marks.map((mark) => carryMark(mark, recordedBy, recordedAt)), treatments: [] };
}
