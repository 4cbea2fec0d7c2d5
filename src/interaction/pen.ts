/** Milliseconds after a pen has left in which a hand may still come down beside where it was. */
const rest = 500;

/**
 * Follows a pen over all of a page: while it is in range, also before it touches, a hand that rests on the screen means nothing.
 *
 * @param onNear a pen has come into range
 */
export function watchPen(page: Document, onNear: () => void): { readonly isNear: (time: number) => boolean; readonly dispose: () => void } {
  let isOver = false;
  let left = -Infinity;
  function handle({ type, pointerType, relatedTarget, timeStamp }: PointerEvent): void {
    if (pointerType !== 'pen') return;
    // From one element to the next, or away from the screen.
    isOver = type === 'pointerover' || relatedTarget !== null;
    left = timeStamp;
    if (isOver) onNear();
  }
  for (const type of ['pointerover', 'pointerout'] as const) page.addEventListener(type, handle, true);
  return {
    isNear: (time) => isOver || time - left < rest,
    dispose() {
      for (const type of ['pointerover', 'pointerout'] as const) page.removeEventListener(type, handle, true);
    },
  };
}
