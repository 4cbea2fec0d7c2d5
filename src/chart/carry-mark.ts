import type { Author, Word } from './terms.js';
import type { Mark } from './types.js';

/** A mark at the start of a visit; see `carryForward` of `palpate/episode`. */
export function carryMark(mark: Mark, by: Word<Author>, createdAt: string): Mark {
  if (mark.kind === 'caution') return mark;
  const { intensity: _intensity, trend: _trend, note: _note, status, onset, updatedAt: _updatedAt, updatedAtPrecision: _updated, createdAtPrecision: _created, ...rest } = mark;
  const kept = { ...(onset && 'date' in onset && { onset }), ...(status === 'gone' && { status }), by, createdAt };
  if (rest.kind === 'referral') return { ...rest, ...kept };
  const { tendernessGrade: _grade, trigger: _trigger, pressureThreshold: _threshold, ...point } = rest;
  return { ...point, ...kept };
}
