import { views, type ViewId } from '../../anatomy/index.js';
import { zoomAround } from '../../geometry/index.js';
import { clientRect, westernDigits } from '../../ui/index.js';
import type { LiveCamera } from './live-camera.js';

const factors: Readonly<Record<string, number>> = { '+': 1.6, '=': 1.6, '-': 1 / 1.6, '−': 1 / 1.6 };

/** Keys on a focused zone or mark: + and − go nearer and farther around it, 0 shows the whole view. (On a mark, 0 is an intensity.) */
export function listenToZoomKeys(stage: HTMLElement, view: ViewId, camera: LiveCamera): () => void {
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const element = event.target as Element;
    const factor = factors[event.key];
    if (factor) {
      const { left, top, width, height } = clientRect(element);
      const around = camera.toBody(left + width / 2, top + height / 2);
      camera.go(zoomAround(camera.now(), around, factor, views[view].viewBox));
    } else if (westernDigits(event.key) === '0' && !element.closest('[data-mark]')) camera.go(null);
    else return;
    event.preventDefault();
  }
  stage.addEventListener('keydown', handleKeyDown);
  return () => stage.removeEventListener('keydown', handleKeyDown);
}
