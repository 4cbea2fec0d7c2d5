'use client';
import { startTransition, useEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { flushSync } from 'react-dom';

const neverChanges = () => () => {};

/** True on a server and during hydration, where the output must be the same. */
export const useIsHydrating = (): boolean => useSyncExternalStore(neverChanges, () => false, () => true);

/** Whether there is a layout to paint: not in jsdom. */
export const hasLayout = (): boolean => typeof ResizeObserver !== 'undefined';

/** In tests, everything is rendered when React's `act` returns. */
const isInAct = (): boolean => (globalThis as { IS_REACT_ACT_ENVIRONMENT?: unknown }).IS_REACT_ACT_ENVIRONMENT === true;

/** Whether content that takes long is painted a frame after the rest: where the pointer is a finger, the processor is a phone's. In all windows alike. */
export const isPaintedLate = (): boolean => hasLayout() && !isInAct() && globalThis.matchMedia?.('(pointer: coarse)').matches;

/**
 * Calls back once after the next frame. At once for a key or a press before that, which must find what `work` shows, and after a quarter of a second in a
 * window in the background, where nothing is painted.
 */
export function nextFrame(page: Window, work: () => void): void {
  let timer = page.setTimeout(run, 250);
  const frame = page.requestAnimationFrame(() => {
    page.clearTimeout(timer);
    timer = page.setTimeout(run);
  });
  for (const type of ['keydown', 'pointerdown']) page.addEventListener(type, runNow, true);

  function run(): void {
    page.cancelAnimationFrame(frame);
    page.clearTimeout(timer);
    for (const type of ['keydown', 'pointerdown']) page.removeEventListener(type, runNow, true);
    work();
  }
  function runNow(): void {
    flushSync(run);
  }
}

/**
 * False on a server and until the current content has been painted, then true: for content that is not visible at once. That content is rendered in
 * slices, after input. `isNow`: true from the start, on a map that has been painted before.
 */
export function useAfterPaint(isNow = false): boolean {
  const isHydrating = useIsHydrating();
  const [isAfter, setAfter] = useState(() => isNow || isInAct());
  useEffect(() => (hasLayout() ? afterPaint(() => startTransition(() => setAfter(true))) : undefined), []);
  return !isHydrating && (isAfter || !hasLayout());
}

/**
 * False until a first frame has been painted, then true: for content beside the figure, which takes as long as the figure. True from the start on a
 * server, where its HTML is hydrated, and in tests.
 *
 * @param place an element in the window that shows it
 * @param isNow true from the start, because it is needed
 */
export function useFrameLater(place: RefObject<Element | null>, isNow: boolean): boolean {
  const isHydrating = useIsHydrating();
  const [isDue, setDue] = useState(() => isNow || isHydrating || isInAct() || !hasLayout());
  useEffect(() => {
    const page = place.current?.ownerDocument.defaultView;
    if (page && !isDue) nextFrame(page, () => setDue(true));
  }, [place, isDue]);
  return isDue;
}

/** Calls back once a frame has been painted and the browser is idle, after a third of a second at the latest. Returns a function that cancels it. */
export function afterPaint(work: () => void): () => void {
  let isOff = false;
  const once = () => {
    if (!isOff) work();
    isOff = true;
  };
  // Safari has no idle callback; a timer also lets the frame be painted. The other timer is for a window whose map is shown in a second one: while in
  // the background, it is not painted itself.
  requestAnimationFrame(() => (typeof requestIdleCallback === 'undefined' ? setTimeout(once) : requestIdleCallback(once, { timeout: 300 })));
  setTimeout(once, 300);
  return () => void (isOff = true);
}
