import type { Mark } from '../chart/index.js';

/** The intensity that a mark is drawn with; undefined if it is not rated, or gone at follow-up. */
export const shownIntensity = (mark: Mark): number | undefined => (mark.kind === 'caution' || mark.status === 'gone' ? undefined : mark.intensity);

/** What is in the sign of a mark: its intensity, a question mark while it is not rated, an exclamation mark for a caution, a tick for what is gone. */
export const signText = (mark: Mark): string => (mark.status === 'gone' ? '✓' : mark.kind === 'caution' ? '!' : String(mark.intensity ?? '?'));
