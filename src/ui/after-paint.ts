'use client';
import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** True on a server and during hydration, where the output must be the same. */
export const useIsHydrating = (): boolean => useSyncExternalStore(neverChanges, () => false, () => true);

/** Whether there is a layout, and so anything that could be painted: not in jsdom. */
export const hasLayout = (): boolean => typeof ResizeObserver !== 'undefined';

/** In tests, everything is rendered when React's `act` returns. */
const isInAct = (): boolean => (globalThis as { IS_REACT_ACT_ENVIRONMENT?: unknown }).IS_REACT_ACT_ENVIRONMENT === true;

/**
 * False on a server and until the page has been painted with what is rendered now, then true: for what is not visible at once. What it
 * brings is rendered in slices, behind input. `isNow`: true from the start, on a map that has been painted before.
 */
export function useAfterPaint(isNow = false): boolean {
  const isHydrating = useIsHydrating();
  const [isAfter, setAfter] = useState(() => isNow || isInAct());
  useEffect(() => (hasLayout() ? afterPaint(() => startTransition(() => setAfter(true))) : undefined), []);
  return !isHydrating && (isAfter || !hasLayout());
}

/** Once a frame has been painted and the browser has a moment, a third of a second later at the latest. Gives how to call it off. */
function afterPaint(work: () => void): () => void {
  let isOff = false;
  const once = () => {
    if (!isOff) work();
    isOff = true;
  };
  // Safari has no idle callback; a timer lets the frame be painted as well. Another timer is for a window whose map is shown in a second one: it is
  // not painted itself while it lies in the background.
  requestAnimationFrame(() => (typeof requestIdleCallback === 'undefined' ? setTimeout(once) : requestIdleCallback(once, { timeout: 300 })));
  setTimeout(once, 300);
  return () => void (isOff = true);
}
