import { createBodyMapStore } from '../store/index.js';
import { afterPaint, clientRect, hasLayout, isPaintedLate } from '../ui/index.js';
import { hitTest, reachOf, sureTransformAt } from './hit-test.js';
import { tap, type TapOptions } from './tap.js';

/**
 * Rehearses a tap in the middle of a stage while the page is idle: a hit test, then a tap on an empty store. The browser compiles a function when it is
 * first called, and that is half of the first tap on a slow phone. The map, its host and the page notice nothing.
 *
 * @param options returns what the stage currently shows
 * @returns a function that cancels it, for a pointer that comes first
 */
export function rehearseTap(stage: HTMLElement, options: () => TapOptions): () => void {
  if (!hasLayout()) return () => {};
  let stop = afterPaint(find);

  function find(): void {
    // Only on a phone, and not on another view of a narrow map.
    if (!isPaintedLate() || stage.getClientRects().length === 0) return;
    const { left, top, width, height } = clientRect(stage);
    const event = { clientX: left + width / 2, clientY: top + height / 2, target: stage, pointerType: 'touch' } as unknown as PointerEvent;
    const shown = options();
    const transform = sureTransformAt(stage, event, shown);
    const hit = hitTest(stage, event, reachOf(event, false, shown.store.getState()), shown, transform);
    stop = afterPaint(() => tap({ ...hit, under: [] }, event, { ...shown, store: createBodyMapStore(), listeners: () => ({}) }));
  }
  return () => stop();
}
