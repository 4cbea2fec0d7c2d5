import { editMark, isSameJson, type Change, type Chart, type Mark, type MarkPatch } from '../chart/index.js';

const findMark = (chart: Chart, id: string): Mark | undefined => chart.marks.find((mark) => mark.id === id);

/**
 * An edit of a mark with the time of it in `updatedAt`.
 *
 * In a session the mark is compared with what it was at the start: one that was made in the session is still being
 * made, and one that is moved back has not been edited.
 *
 * @param start the chart at the start of the session
 */
export function stampedEdit(chart: Chart, id: string, patch: MarkPatch, now: Date, start?: Chart): Change[] {
  const edited = editMark(chart, id, patch)[0];
  if (edited?.type !== 'change' || edited.list !== 'marks') return [];
  const origin = findMark(start ?? chart, id);
  if (!origin) return [edited];
  const untouched = isSameJson({ ...edited.after, updatedAt: null }, { ...origin, updatedAt: null });
  return editMark(chart, id, { ...patch, updatedAt: untouched ? origin.updatedAt : now.toISOString() });
}
