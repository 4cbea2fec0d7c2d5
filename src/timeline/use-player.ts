import { useEffect, useMemo, useState } from 'react';

/** Milliseconds per visit at speed 1. */
const pace = 1200;

export const speeds = [0.5, 1, 2, 4] as const;

export interface Player {
  readonly current: number;
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly go: (visit: number) => void;
  readonly toggle: () => void;
  readonly setSpeed: (speed: number) => void;
}

/** The current visit. It plays only after Play was pressed, from the start if it was at the end, and stops at the last visit and on any manual step. */
export function usePlayer(count: number): Player {
  const last = Math.max(0, count - 1);
  const [wanted, setCurrent] = useState(last);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const current = Math.min(wanted, last);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => (current >= last ? setPlaying(false) : setCurrent(current + 1)), current >= last ? 0 : pace / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, current, last, speed]);
  return useMemo(() => ({
    current,
    isPlaying,
    speed,
    setSpeed,
    go(visit) {
      setPlaying(false);
      setCurrent(Math.max(0, Math.min(visit, last)));
    },
    toggle() {
      if (!isPlaying && current >= last) setCurrent(0);
      setPlaying(!isPlaying);
    },
  }), [current, isPlaying, speed, last]);
}
