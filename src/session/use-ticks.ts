'use client';
import { useEffect, type RefObject } from 'react';
import { useSessionContext } from './context.js';

/** How often the timer is redrawn, in milliseconds. It does not count time. */
const pace = 200;

/** Updates the clock while time runs, and when the window becomes visible again. */
export function useTicks(isRunning: boolean, inside: RefObject<Element | null>): void {
  const { session } = useSessionContext();
  useEffect(() => {
    if (!isRunning) return undefined;
    const tick = () => session.getState().act('tick');
    tick();
    const page = inside.current?.ownerDocument;
    const timer = page?.defaultView?.setInterval(tick, pace);
    page?.addEventListener('visibilitychange', tick);
    return () => {
      page?.defaultView?.clearInterval(timer);
      page?.removeEventListener('visibilitychange', tick);
    };
  }, [session, isRunning, inside]);
}
