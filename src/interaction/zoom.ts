import type { ViewId } from '../anatomy/index.js';
import type { Point } from '../geometry/index.js';
import type { BodyMapStore } from '../store/index.js';
import { clientRectsIn } from '../ui/index.js';
import type { StageCamera } from './camera.js';
import { findMark, type Hit } from './hit-test.js';

/** A pinch that keeps the point between the fingers fixed. */
export interface Pinch {
  move(a: Touch, b: Touch): void;
}

export function startPinch(camera: StageCamera, first: Touch, second: Touch): Pinch {
  const [x, y] = middleOf(first, second);
  const held = camera.toBody(x, y);
  const { scale } = camera.now();
  const apart = distanceOf(first, second);
  return { move: (a, b) => camera.show(camera.holding(held, ...middleOf(a, b), scale * (distanceOf(a, b) / apart))) };
}

const middleOf = (a: Touch, b: Touch): [number, number] => [(a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2];
const distanceOf = (a: Touch, b: Touch): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1;

/** Zooms with Ctrl and the wheel, which is also how a trackpad pinch arrives. A plain wheel scrolls the page. */
export function zoomByWheel(camera: StageCamera, event: WheelEvent): boolean {
  if (!event.ctrlKey && !event.metaKey) return false;
  event.preventDefault();
  const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * 16;
  const { clientX, clientY } = event;
  camera.show(camera.holding(camera.toBody(clientX, clientY), clientX, clientY, camera.now().scale * Math.exp(-Math.max(-25, Math.min(25, pixels)) * 0.012)));
  return true;
}

const [milliseconds, pixels, factor] = [300, 24, 2.5];

/**
 * A double tap on bare skin zooms in, and at full zoom out again. The mark of the first tap stays and
 * the second adds none, so that a tremor or a habitual double click never loses a mark. Two taps
 * on a mark cycle through the marks there, as usual. With a mouse only where a click marks nothing.
 *
 * @returns whether a tap is the second of two; it then zooms
 */
export function createDoubleTap(camera: StageCamera, store: BodyMapStore): (event: PointerEvent, hit: Pick<Hit, 'under' | 'point'>) => boolean {
  let first: { readonly event: PointerEvent; readonly place: Point } | undefined;
  return (event, { under, point }) => {
    const { tool, readOnly, largeTargets, chart, selection } = store.getState();
    const marksNothing = readOnly || tool === 'select';
    if (!marksNothing && (largeTargets || tool !== 'tenderness' || event.pointerType !== 'touch')) return false;
    const before = first;
    first = undefined;
    // The first mark was rated or deselected in the meantime, so this is not a double tap.
    const made = chart.marks.find(({ id }) => id === selection);
    const isOver = !marksNothing && (made?.kind !== 'tenderness' || made.intensity !== undefined);
    if (before && !isOver && event.timeStamp - before.event.timeStamp <= milliseconds && Math.hypot(event.clientX - before.event.clientX, event.clientY - before.event.clientY) <= pixels) {
      const { scale } = camera.now();
      const next = camera.around(before.place, scale * factor);
      camera.go(next.scale > scale * 1.1 ? next : null);
      return true;
    }
    // Where the body was under the first tap: the page may have scrolled since, to keep the mark visible.
    if (under.length === 0) first = { event, place: point ?? camera.now().centre };
    return false;
  };
}

/** Scrolls the focused zone and the selected mark into view on a zoomed stage. */
export function keepInSight(stage: HTMLElement, view: ViewId, camera: StageCamera, store: BodyMapStore): () => void {
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
    // After rendering, because it may be new.
    if (selection !== null && selection !== before.selection && state.cameras[view]) stage.ownerDocument.defaultView?.requestAnimationFrame(() => bring(findMark(stage, selection)));
  });
  return () => {
    stage.removeEventListener('focusin', handleFocus);
    forget();
  };
}
