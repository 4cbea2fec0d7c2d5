import { editMark, isSameJson, type Change, type Chart, type Mark, type MarkPatch } from '../chart/index.js';

const findMark = (chart: Chart, id: string): Mark | undefined => chart.marks.find((mark) => mark.id === id);

/**
 * An edit of a mark with its time in `updatedAt`.
 *
 * In a session the mark is compared with its state at the start: a mark added in the session is still being made, and one that is moved back counts
 * as not edited.
 *
 * @param start the chart at the start of the session
 */
export function stampedEdit(chart: Chart, id: string, patch: MarkPatch, now: Date, start?: Chart): Change[] {
  const edited = editMark(chart, id, patch)[0];
  if (edited?.type !== 'change' || edited.list !== 'marks') return [];
  const origin = findMark(start ?? chart, id);
  if (!origin) return editMark(chart, id, patch, start);
  const untouched = isSameJson(withoutStamp(edited.after), withoutStamp(origin));
  return editMark(chart, id, { ...patch, ...(untouched ? stampOf(origin) : stampAt(now)) }, start);
}

type Stamp = Pick<Mark, 'updatedAt' | 'updatedAtPrecision'>;

/** Everything except the time of the last edit. */
export const withoutStamp = <T extends Stamp>(item: T): T => ({ ...item, updatedAt: null, updatedAtPrecision: null });

/** The time of the last edit, as a patch. */
export const stampOf = ({ updatedAt, updatedAtPrecision }: Stamp) => ({ updatedAt, updatedAtPrecision });

/** An edit at this moment, as a patch with full precision, whatever the previous one had. */
export const stampAt = (now: Date) => ({ updatedAt: now.toISOString(), updatedAtPrecision: undefined });
