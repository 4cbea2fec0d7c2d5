/** Milliseconds after a pen has left in which a palm may still touch the screen. */
const rest = 500;

/**
 * Tracks a pen on the whole page: while it is in range, even before it touches, a resting hand is ignored.
 *
 * @param onNear called when a pen comes into range
 */
export function watchPen(page: Document, onNear: () => void): { readonly isNear: (time: number) => boolean; readonly dispose: () => void } {
  let isOver = false;
  let left = -Infinity;
  function handle({ type, pointerType, relatedTarget, timeStamp }: PointerEvent): void {
    if (pointerType !== 'pen') return;
    // The pen moved to another element, or left the screen.
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
