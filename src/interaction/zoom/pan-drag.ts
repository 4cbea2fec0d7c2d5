import { views, type ViewId } from '../../anatomy/index.js';
import { panBy } from '../../geometry/index.js';
import type { MarkDrag } from '../mark-drag.js';
import type { LiveCamera } from './live-camera.js';

/** Moves what is seen with the pointer. */
export function createPanDrag(camera: LiveCamera, view: ViewId): MarkDrag {
  let held = camera.toBody(0, 0);
  const before = camera.now();
  return {
    start: (clientX, clientY) => void (held = camera.toBody(clientX, clientY)),
    move(clientX, clientY) {
      const under = camera.toBody(clientX, clientY);
      camera.show(panBy(camera.now(), [held[0] - under[0], held[1] - under[1]], views[view].viewBox));
    },
    end: camera.commit,
    cancel() {
      camera.show(before);
      camera.commit();
    },
  };
}
