import { parsePartialDate } from './moment.js';
import type { Onset } from './types.js';

/** The onset from typed text: a date if it is one (2026, 2026-11 or 2026-11-22), otherwise words, unchanged. */
export function toOnset(text: string): Onset | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return parsePartialDate(trimmed)?.precision ? { date: trimmed } : { words: text };
}

/** An onset as text to read and edit. */
export const onsetText = (onset: Onset | undefined): string => (onset ? ('date' in onset ? onset.date : onset.words) : '');
