import { nearestZone, type ViewId, type ZoneId } from '../../../anatomy/index.js';
import type { BodyMapStore } from '../../../store/index.js';
import type { TouchControl } from '../zoom/control.js';
import type { LiveCamera } from '../zoom/live-camera.js';
import { viewScaleOf } from '../view-point.js';
import { spotIn, targetOf, targetsIn } from './targets.js';

/** Pixels beside the body that still mean it. */
const reach = 22;

/** Taps while large areas are the targets: on the sign of one, or anywhere on it or near to it. */
export const createLargeArea =
  (stage: HTMLElement, view: ViewId, camera: LiveCamera, store: BodyMapStore, hiddenZones: ReadonlySet<ZoneId>): TouchControl['largeArea'] =>
  ({ clientX, clientY, target: element }, figure) => {
    const { coarse, tool, readOnly } = store.getState();
    if (!coarse || readOnly || tool !== 'tenderness') return undefined;
    const targets = targetsIn(view, hiddenZones);
    const point = camera.toBody(clientX, clientY);
    const sign = element instanceof Element ? element.getAttribute('data-target') : null;
    const zone = nearestZone(view, point, reach * (viewScaleOf(stage.querySelector('svg'))?.unitsPerPixel ?? 1), figure);
    const target = targets.find(({ id }) => id === sign) ?? (zone && targetOf(targets, zone));
    return { spot: target && spotIn(target, point, figure) };
  };
