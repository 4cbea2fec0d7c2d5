import type { BodyMapStore } from '../../store/index.js';
import type { TapEvent, TouchControl } from './control.js';
import type { LiveCamera } from './live-camera.js';

const [milliseconds, pixels, factor] = [300, 24, 2.5];

/**
 * Two taps at one place on bare skin go nearer, two at the nearest go back to the whole. The mark that the first has put stays, and
 * the second puts none: a hand that trembles, or one that clicks everything twice, must never lose a mark by it. Two taps
 * on a mark walk through what lies there, as ever. By mouse only where a click marks nothing.
 */
export function createDoubleTap(camera: LiveCamera, store: BodyMapStore): TouchControl['isSecondTap'] {
  let first: { readonly event: TapEvent; readonly zoom: () => void } | undefined;
  return (event, isOnMark) => {
    const { tool, readOnly, coarse } = store.getState();
    const marksNothing = readOnly || tool === 'select';
    if (!marksNothing && (coarse || tool !== 'tenderness' || event.pointerType !== 'touch')) return false;
    const before = first;
    first = undefined;
    if (before && event.timeStamp - before.event.timeStamp <= milliseconds && Math.hypot(event.clientX - before.event.clientX, event.clientY - before.event.clientY) <= pixels) {
      before.zoom();
      return true;
    }
    if (isOnMark) return false;
    // Where the body was under the first: the page may have scrolled meanwhile to keep the mark in sight.
    const place = camera.toBody(event.clientX, event.clientY);
    const from = camera.now();
    const next = camera.holding(place, event.clientX, event.clientY, from.scale * factor);
    first = { event, zoom: () => camera.go(next.scale > from.scale * 1.1 ? next : null) };
    return false;
  };
}
