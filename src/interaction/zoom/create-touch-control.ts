import { createLargeArea } from '../large-area.js';
import { createAim, type AimOptions } from '../loupe/aim.js';
import type { TouchControl } from './control.js';
import { createDoubleTap } from './double-tap.js';
import { listenToGestures } from './gestures.js';
import { keepInSight } from './keep-in-sight.js';
import { createLiveCamera } from './live-camera.js';
import { createPanDrag } from './pan-drag.js';
import { listenToZoomKeys } from './zoom-keys.js';

export interface TouchControlOptions extends AimOptions {
  /** Whether keys of one letter are on. */
  readonly keys: boolean;
}

/** Zoom, loupe and large areas of one stage, until it is disposed of. */
export function createTouchControl(options: TouchControlOptions): TouchControl {
  const { stage, view, store, hiddenZones, keys } = options;
  const camera = createLiveCamera(stage, view, store);
  const aim = createAim(options);
  const stops = [listenToGestures(stage, camera, aim.isAiming), keepInSight(stage, view, camera, store), aim.dispose];
  if (keys) stops.push(listenToZoomKeys(stage, view, camera));
  return {
    isAiming: aim.isAiming,
    pan: () => (store.getState().cameras[view] ? createPanDrag(camera, view) : undefined),
    isSecondTap: createDoubleTap(camera, store),
    largeArea: createLargeArea(stage, view, camera, store, hiddenZones),
    dispose() {
      for (const stop of stops) stop();
    },
  };
}
