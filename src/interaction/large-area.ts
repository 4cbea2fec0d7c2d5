import { nearestZone, type ViewId, type ZoneId } from '../anatomy/index.js';
import type { BodyMapStore } from '../store/index.js';
import { marksUnder } from './marks-under.js';
import type { TouchControl } from './zoom/control.js';
import type { LiveCamera } from './zoom/live-camera.js';
import { viewScaleOf } from './view-point.js';
import { spotIn, targetOf, targetsIn } from './targets.js';

/** Pixels beside the body that still mean it, and beside a mark. */
const [reachOfBody, reachOfMark] = [22, 30];

/** Taps while large areas are the targets: on the sign of one, or anywhere on it or near to it. */
export const createLargeArea =
  (stage: HTMLElement, view: ViewId, camera: LiveCamera, store: BodyMapStore, hiddenZones: ReadonlySet<ZoneId>): TouchControl['largeArea'] =>
  ({ clientX, clientY, target: element }, figure) => {
    const { coarse, tool, readOnly, chart } = store.getState();
    if (!coarse || readOnly || tool !== 'tenderness') return undefined;
    const targets = targetsIn(view, hiddenZones);
    const point = camera.toBody(clientX, clientY);
    const sign = element instanceof Element ? element.getAttribute('data-target') : null;
    const zone = nearestZone(view, point, reachOfBody * (viewScaleOf(stage.querySelector('svg'))?.unitsPerPixel ?? 1), figure);
    const target = targets.find(({ id }) => id === sign) ?? (zone && targetOf(targets, zone));
    const spot = target && spotIn(target, point, figure);
    // A hand that trembles taps twice: what is marked already is selected, not marked again.
    const same = chart.marks.find((mark) => mark.kind === 'tenderness' && mark.zone === spot?.zone && mark.at[0] === spot.at[0] && mark.at[1] === spot.at[1]);
    return { under: same ? [same.id] : marksUnder(stage, clientX, clientY, reachOfMark), point, spot };
  };
