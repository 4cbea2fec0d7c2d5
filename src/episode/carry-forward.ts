import { carryMark, createChart, type Author, type Chart, type CreateChartOptions, type Word } from '../chart/index.js';

/** Options of `carryForward`. */
export interface CarryOptions extends Omit<CreateChartOptions, 'figure' | 'recordedBy'> {
  /** Who records the next visit. Defaults to who recorded the last. */
  readonly recordedBy?: Word<Author> | undefined;
}

/**
 * The chart of the next visit, started from the last one: the same marks with ids, names, places, qualities and relations, and the absent zones.
 * Everything that belongs to one moment is empty: intensities, trends, findings, treatments, notes, clear zones, examinations. Cautions stay as
 * recorded, and so do marks that are gone. Onsets in words are dropped, because they count from the visit at which they were recorded; dates stay.
 * The last chart does not change. A mark without status and rating has not been asked about today.
 */
export function carryForward(last: Chart, { recordedBy = last.recordedBy, ...options }: CarryOptions = {}): Chart {
  const { extensions: _extensions, clear: _clear, sensory: _sensory, posture: _posture, recordedAtPrecision: _precision, ...kept } = last;
  const { id, recordedAt } = createChart(options);
  return { ...kept, id, recordedAt, recordedBy, nothingToMark: false, marks: last.marks.map((mark) => carryMark(mark, recordedBy, recordedAt)), treatments: [] };
}
