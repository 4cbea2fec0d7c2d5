import type { ZoneId } from '../anatomy/index.js';
import { addMark, addRelation, applyChanges, carryMark, setClear, type Change, type Chart, type FollowUpStatus, type Mark } from '../chart/index.js';
import type { BodyMapState, EditActions } from '../store/index.js';

/** Answers about a mark of the last visit: unchanged, better, worse or gone, or its intensity now. */
export interface Answer {
  readonly status?: FollowUpStatus | undefined;
  readonly intensity?: number | undefined;
}

/** Possible answers about a mark of the last visit; it cannot be new. */
export const answers = ['unchanged', 'better', 'worse', 'gone'] as const satisfies readonly FollowUpStatus[];

/** A mark of the last visit as recorded today. If unchanged, it keeps its rating; otherwise it gets a new rating or none. */
export function asToday(mark: Mark, { status, intensity }: Answer, by: Chart['recordedBy'], now: string): Mark {
  const rating = mark.kind === 'caution' ? undefined : status === 'unchanged' ? mark.intensity : intensity;
  // An answer is recorded with the current time, whatever precision the original had.
  const { createdAtPrecision: _precision, updatedAt: _updated, updatedAtPrecision: _updatedPrecision, ...carried } = carryMark(mark, by, now);
  return { ...carried, ...(rating !== undefined && { intensity: rating }), ...(status && { status }), by, createdAt: now } as Mark;
}

export interface SayOptions {
  /** Zones that were free of pain last time and still are. */
  readonly free?: readonly ZoneId[];
  /** An open session that the edit belongs to. By default it is a step of its own. */
  readonly edits?: Pick<EditActions, 'edit'> | undefined;
}

/**
 * Puts marks of last time, and zones that were free of pain, on today's chart, as one step. Links to missing marks are left out until these
 * are added. Unchanged marks keep their relations.
 */
export function say(state: BodyMapState, marks: readonly Mark[], answer: Answer, { free = [], edits = state }: SayOptions = {}): boolean {
  const { previous, author, head } = state;
  const now = new Date().toISOString();
  const by = author ?? head.recordedBy;
  const all: Change[] = [];
  let today = head;
  const make = (changes: readonly Change[]): void => {
    all.push(...changes);
    today = applyChanges(today, changes);
  };
  const isThere = (id: string) => today.marks.some((other) => other.id === id);
  // Points first: an area may be linked to one that is added with it.
  for (const mark of [...marks].sort((a, b) => Number(a.kind !== 'tenderness') - Number(b.kind !== 'tenderness'))) {
    const said = asToday(mark, answer, by, now);
    make(addMark(today, said.kind === 'referral' ? { ...said, from: said.from.filter(isThere) } : said));
  }
  for (const relation of answer.status === 'unchanged' ? (previous?.relations ?? []) : []) {
    const isOfThese = marks.some(({ id }) => id === relation.from || id === relation.to);
    if (isOfThese && isThere(relation.from) && isThere(relation.to)) make(addRelation(today, relation));
  }
  // After the marks: where it hurts today, nothing is free.
  if (free.length > 0) make(setClear(today, [...(today.clear ?? []), ...free]));
  return edits.edit(all, marks.length > 0 ? 'add' : 'edit').ok;
}
