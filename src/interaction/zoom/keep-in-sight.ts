import type { ViewId } from '../../anatomy/index.js';
import type { BodyMapStore } from '../../store/index.js';
import { clientRectsIn } from '../../ui/index.js';
import { findMark } from '../marks-under.js';
import type { LiveCamera } from './live-camera.js';

/** What has the focus of a key, and the mark that is selected, come into sight on a stage that shows a part of its view. */
export function keepInSight(stage: HTMLElement, view: ViewId, camera: LiveCamera, store: BodyMapStore): () => void {
  function bring(element: Element | undefined): void {
    if (!element || !store.getState().cameras[view]) return;
    const rectOf = clientRectsIn(stage);
    const { left, top, width, height } = rectOf(element);
    const [x, y] = [left + width / 2, top + height / 2];
    const seen = rectOf(stage);
    const margin = 12;
    if (x > seen.left + margin && x < seen.right - margin && y > seen.top + margin && y < seen.bottom - margin) return;
    camera.go({ scale: camera.now().scale, centre: camera.toBody(x, y) });
  }
  const handleFocus = ({ target }: FocusEvent) => (target as Element).matches(':focus-visible') && bring(target as Element);
  stage.addEventListener('focusin', handleFocus);
  const forget = store.subscribe((state, before) => {
    const { selection } = state;
    // After it is drawn, for it may be new.
    if (selection !== null && selection !== before.selection && state.cameras[view]) requestAnimationFrame(() => bring(findMark(stage, selection)));
  });
  return () => {
    stage.removeEventListener('focusin', handleFocus);
    forget();
  };
}
