import { flushSync } from 'react-dom';
import type { Point } from '../../src/geometry/index.js';

/** A tap, as real pointer events with fractions of pixels, on whatever lies there. Drawn when it returns. */
export function tap([clientX, clientY]: Point, init: PointerEventInit = {}): void {
  const target = document.elementFromPoint(clientX, clientY);
  if (!target) throw new Error(`${clientX}, ${clientY} is not on the screen`);
  const shared = { bubbles: true, cancelable: true, composed: true, clientX, clientY, pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, ...init };
  flushSync(() => target.dispatchEvent(withFractions(new PointerEvent('pointerdown', { ...shared, buttons: 1 }))));
  flushSync(() => target.dispatchEvent(withFractions(new PointerEvent('pointerup', { ...shared, buttons: 0 }))));

  /** WebKit cuts them off what a page makes, unlike what a finger makes. */
  function withFractions(event: PointerEvent): PointerEvent {
    return Object.defineProperties(event, { clientX: { value: clientX }, clientY: { value: clientY } });
  }
}
