import type { Point } from '../../geometry/index.js';
import type { LiveCamera } from './live-camera.js';

/** Fingers, wheel and the middle button on a stage. Gives back how to stop listening. */
export function listenToGestures(stage: HTMLElement, camera: LiveCamera, isAiming: () => boolean): () => void {
  let pinch: { readonly held: Point; readonly far: number; readonly scale: number } | undefined;
  let wheelEnds = 0;

  const onStage = (event: TouchEvent): Touch[] => [...event.touches].filter(({ target }) => stage.contains(target as Node));

  function handleTouchStart(event: TouchEvent): void {
    const [a, b] = onStage(event);
    if (!a || !b) return;
    if (event.cancelable) event.preventDefault();
    const [x, y] = middle(a, b);
    pinch = { held: camera.toBody(x, y), far: apart(a, b), scale: camera.now().scale };
  }

  function handleTouchMove(event: TouchEvent): void {
    const [a, b] = onStage(event);
    // A finger that aims with the loupe does not scroll.
    if ((pinch || isAiming()) && event.cancelable) event.preventDefault();
    if (pinch && a && b) camera.show(camera.holding(pinch.held, ...middle(a, b), pinch.scale * (apart(a, b) / pinch.far)));
  }

  function handleTouchEnd(event: TouchEvent): void {
    if (!pinch || onStage(event).length > 1) return;
    pinch = undefined;
    camera.commit();
  }

  /** A plain wheel scrolls the page. The pinch of a trackpad comes as a wheel with Ctrl. */
  function handleWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * 16;
    const { clientX, clientY } = event;
    camera.show(camera.holding(camera.toBody(clientX, clientY), clientX, clientY, camera.now().scale * Math.exp(-Math.max(-25, Math.min(25, pixels)) * 0.012)));
    clearTimeout(wheelEnds);
    wheelEnds = window.setTimeout(camera.commit, 120);
  }

  const noMenu = (event: Event) => isAiming() && event.preventDefault();

  stage.addEventListener('touchstart', handleTouchStart, { passive: false });
  stage.addEventListener('touchmove', handleTouchMove, { passive: false });
  stage.addEventListener('touchend', handleTouchEnd);
  stage.addEventListener('touchcancel', handleTouchEnd);
  stage.addEventListener('wheel', handleWheel, { passive: false });
  stage.addEventListener('contextmenu', noMenu);
  return () => {
    clearTimeout(wheelEnds);
    stage.removeEventListener('touchstart', handleTouchStart);
    stage.removeEventListener('touchmove', handleTouchMove);
    stage.removeEventListener('touchend', handleTouchEnd);
    stage.removeEventListener('touchcancel', handleTouchEnd);
    stage.removeEventListener('wheel', handleWheel);
    stage.removeEventListener('contextmenu', noMenu);
  };
}

const middle = (a: Touch, b: Touch): [number, number] => [(a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2];
const apart = (a: Touch, b: Touch): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1;
