import { memo } from 'react';
import type { EpisodeMessages, Messages } from '../locales/index.js';
import { speeds, type Player } from './use-player.js';

interface PlayerBarProps {
  readonly player: Player;
  readonly days: readonly string[];
  readonly locale: Messages;
  readonly words: EpisodeMessages;
}

/** Step, play, scrub and speed. */
export const PlayerBar = memo(function PlayerBar({ player, days, locale, words: { labels } }: PlayerBarProps) {
  const { current, isPlaying, go, toggle, speed, setSpeed } = player;
  const last = days.length - 1;
  const [before, after] = locale.direction === 'rtl' ? ['›', '‹'] : ['‹', '›'];
  return (
    <>
      <button type="button" className="palpate-button" aria-label={labels.previousVisit} disabled={current === 0} onClick={() => go(current - 1)}>
        {before}
      </button>
      <button type="button" className="palpate-button" onClick={toggle}>
        {isPlaying ? labels.pause : labels.play}
      </button>
      <button type="button" className="palpate-button" aria-label={labels.nextVisit} disabled={current === last} onClick={() => go(current + 1)}>
        {after}
      </button>
      <span className="palpate-scrub-room">
        <input form="" type="range" className="palpate-scrub" min={0} max={last} step={1} value={current} aria-label={labels.visit} aria-valuetext={`${current + 1}, ${days[current]}`} onChange={(event) => go(Number(event.target.value))} />
      </span>
      <label className="palpate-player-field">
        <span>{labels.speed}</span>
        <select form="" value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
          {speeds.map((each) => (
            <option key={each} value={each}>{`${each} ×`}</option>
          ))}
        </select>
      </label>
    </>
  );
});
