'use client';
import { useEffect } from 'react';
import { useSessionContext } from './context.js';

/** How often the timer is drawn anew, in milliseconds. Nothing is counted by it. */
const pace = 200;

/** Brings the clock up to date while time runs, and at once when the tab is looked at again. */
export function useTicks(isRunning: boolean): void {
  const { session } = useSessionContext();
  useEffect(() => {
    if (!isRunning) return undefined;
    const tick = () => session.getState().act('tick');
    tick();
    const timer = setInterval(tick, pace);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [session, isRunning]);
}
