import { memo } from 'react';
import type { EpisodeMessages } from '../locales/index.js';

interface CompareFieldProps {
  readonly days: readonly string[];
  /** The visit to compare with, from 0. */
  readonly compared: number | undefined;
  readonly onCompare: (visit: number | undefined) => void;
  readonly words: EpisodeMessages;
}

/** The visit that the shown one is compared with. Its many options are not rendered again while someone scrubs. */
export const CompareField = memo(function CompareField({ days, compared, onCompare, words: { labels } }: CompareFieldProps) {
  return (
    <label className="palpate-player-field">
      <span>{`${labels.compare} ${labels.compareWith}`}</span>
      <select form="" value={compared ?? ''} onChange={(event) => onCompare(event.target.value === '' ? undefined : Number(event.target.value))}>
        <option value="">–</option>
        {days.map((day, visit) => (
          <option key={visit} value={visit}>{`${visit + 1} · ${day}`}</option>
        ))}
      </select>
    </label>
  );
});
