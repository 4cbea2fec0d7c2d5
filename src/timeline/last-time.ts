import { addMark, type Chart, type FollowUpStatus, type Mark } from '../chart/index.js';
import { carryMark } from '../episode/index.js';
import type { BodyMapStore } from '../store/index.js';

/** The marks of last time of which nothing has been said today. */
export const leftOver = (previous: Chart, today: Pick<Chart, 'marks'>): readonly Mark[] => {
  const said = new Set(today.marks.map(({ id }) => id));
  return previous.marks.filter(({ id, status }) => !said.has(id) && status !== 'gone');
};

/** A mark of last time as a person says that it is today. Unchanged, it keeps its rating; otherwise it is rated anew, or not at all. */
export function asToday(mark: Mark, status: FollowUpStatus, by: Chart['recordedBy'], now: string): Mark {
  const carried = carryMark(mark, by, now);
  const intensity = mark.kind !== 'caution' && status === 'unchanged' ? mark.intensity : undefined;
  return { ...carried, ...(mark.kind !== 'caution' && intensity !== undefined && { intensity }), status, by, createdAt: now } as Mark;
}

/** Puts marks of last time on today's chart, as one step. Links to marks that are not there are left out until these come. */
export function sayOf(store: BodyMapStore, marks: readonly Mark[], status: FollowUpStatus, author: Chart['recordedBy'] | undefined): boolean {
  const { head } = store.getState();
  const now = new Date().toISOString();
  const by = author ?? head.recordedBy;
  const there = new Set([...head.marks, ...marks].flatMap(({ id, kind }) => (kind === 'tenderness' ? [id] : [])));
  // Points first: an area may be linked to one that comes with it.
  const inOrder = [...marks].sort((a, b) => Number(a.kind !== 'tenderness') - Number(b.kind !== 'tenderness'));
  const session = store.begin();
  const isMade = inOrder.map((mark) => {
    const said = asToday(mark, status, by, now);
    const linked = said.kind === 'referral' ? { ...said, from: said.from.filter((id) => there.has(id)) } : said;
    return session.edit(addMark(store.getState().head, linked), 'add');
  });
  session.commit();
  return isMade.every(({ ok }) => ok);
}
