import type { Mark } from '../chart/index.js';

/** The intensity to draw; undefined if the mark is not rated, or gone at follow-up. */
export const shownIntensity = (mark: Mark): number | undefined => (mark.kind === 'caution' || mark.status === 'gone' ? undefined : mark.intensity);

/** The content of a symbol: intensity, a question mark if not rated, an exclamation mark for a caution, a tick if gone. */
export const signText = (mark: Mark): string => (mark.status === 'gone' ? '✓' : mark.kind === 'caution' ? '!' : String(mark.intensity ?? '?'));
