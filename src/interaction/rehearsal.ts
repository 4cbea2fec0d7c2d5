import { createBodyMapStore } from '../store/index.js';
import { afterPaint, hasLayout, isPaintedLate } from '../ui/index.js';
import { fingerReach, hitTest, sureTransformAt } from './hit-test.js';
import { tap, type TapOptions } from './tap.js';

/**
 * Rehearses a tap in the middle of a stage while the page is idle: a hit test, then a tap on an empty store. The browser compiles a function when it is
 * first called, and that is half of the first tap on a slow phone. The map, its host and the page notice nothing.
 *
 * @param options returns what the stage currently shows
 * @returns a function that cancels it, for a pointer that comes first
 */
export function rehearseTap(stage: HTMLElement, options: () => TapOptions): () => void {
  return hasLayout() ? afterPaint(rehearse) : () => {};

  function rehearse(): void {
    const { left, top, width, height } = stage.getBoundingClientRect();
    // Only on a phone, and not on another view of a narrow map.
    if (!width || !isPaintedLate()) return;
    const event = { clientX: left + width / 2, clientY: top + height / 2, target: stage } as unknown as PointerEvent;
    const shown = options();
    const { point, spot } = hitTest(stage, event, fingerReach, shown, sureTransformAt(stage, event, shown));
    tap({ point, spot, under: [] }, event, { ...shown, store: createBodyMapStore(), listeners: () => ({}) });
  }
}
