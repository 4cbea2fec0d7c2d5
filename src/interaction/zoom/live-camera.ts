import { inPerspective, isFlipped, views, type ViewId } from '../../anatomy/index.js';
import { cameraHolding, shareOf, wholeOf, type Camera, type Point } from '../../geometry/index.js';
import type { BodyMapStore } from '../../store/index.js';
import { shareOnStage, viewScaleOf } from '../view-point.js';
import { cameraStyle } from './camera-style.js';

/** The camera of a stage in the hands of a gesture: it goes straight into the page, and into the store when the gesture is over. */
export interface LiveCamera {
  readonly now: () => Camera;
  /** Shows a camera. Nothing of React runs. */
  readonly show: (camera: Camera) => void;
  /** The gesture is over. */
  readonly commit: () => void;
  /** Goes there, in a steady motion where motion is welcome. */
  readonly go: (camera: Camera | null) => void;
  /** What lies under client pixels: units of the view, facing. */
  readonly toBody: (clientX: number, clientY: number) => Point;
  /** Client pixels as shares of what is seen, facing. */
  readonly toShare: (clientX: number, clientY: number) => Point;
  /** Keeps `point` under client pixels, at that scale. */
  readonly holding: (point: Point, clientX: number, clientY: number, scale: number) => Camera;
}

export function createLiveCamera(stage: HTMLElement, view: ViewId, store: BodyMapStore): LiveCamera {
  const box = views[view].viewBox;
  let live: Camera | undefined;
  const flipped = () => isFlipped(view, store.getState().perspective);
  const now = () => live ?? store.getState().cameras[view] ?? wholeOf(box);

  const facing = (place: Point) => inPerspective(view, place, store.getState().perspective);

  function toShare(clientX: number, clientY: number): Point {
    const svg = stage.querySelector('svg');
    const place = viewScaleOf(svg)?.toView(clientX, clientY);
    if (!svg || !place) return [0.5, 0.5];
    // A camera in hand is shown as it is; one that goes by itself may be on its way.
    if (live) return shareOf(live, facing(place), box);
    const [x, y] = shareOnStage(place, svg, stage);
    return [flipped() ? 1 - x : x, y];
  }

  return {
    now,
    toShare,
    toBody(clientX, clientY) {
      const place = viewScaleOf(stage.querySelector('svg'))?.toView(clientX, clientY);
      return place ? facing(place) : now().centre;
    },
    holding: (point, clientX, clientY, scale) => cameraHolding(point, toShare(clientX, clientY), scale, box),
    show(camera) {
      live = camera;
      stage.dataset['moving'] = '';
      stage.parentElement?.toggleAttribute('data-zoomed', camera.scale > 1);
      const place = cameraStyle(camera, view, store.getState().perspective);
      if (place['--_zoom'] === placed(stage, '--_zoom', 1)) slide(stage, place);
      else put(stage, place);
    },
    commit() {
      if (!live) return;
      const camera = live;
      live = undefined;
      put(stage, cameraStyle(camera, view, store.getState().perspective));
      store.getState().setCamera(view, camera);
      // Not before React has drawn the same: the motion is for jumps, and this was none.
      requestAnimationFrame(() => requestAnimationFrame(() => live || delete stage.dataset['moving']));
      if (!store.getState().cameras[view]) putBack(stage);
    },
    go(camera) {
      live = undefined;
      delete stage.dataset['moving'];
      store.getState().setCamera(view, camera);
    },
  };
}

type Place = ReturnType<typeof cameraStyle>;

/** What a camera moves. */
const layersOf = (stage: HTMLElement) => [...stage.children].filter((child): child is HTMLElement | SVGSVGElement => child.matches('svg, .palpate-marks, .palpate-coarse'));

const placed = (stage: HTMLElement, name: string, otherwise: number): number => Number(stage.style.getPropertyValue(name) || otherwise);

/** As React puts it. What inherits these properties is everything on the stage: that takes a while among a thousand marks. */
function put(stage: HTMLElement, place: Place): void {
  for (const layer of layersOf(stage)) layer.style.removeProperty('translate');
  for (const [name, value] of Object.entries(place)) stage.style.setProperty(name, String(value));
}

/** At the same scale the layers are only moved over, as they are: the page draws nothing anew. */
function slide(stage: HTMLElement, place: Place): void {
  const share = (name: '--_x' | '--_y') => (((place[name] ?? 0) - placed(stage, name, 0)) * 100) / (place['--_zoom'] ?? 1);
  for (const layer of layersOf(stage)) layer.style.setProperty('translate', `${share('--_x')}% ${share('--_y')}%`);
}

/** React takes back only what it has drawn itself: a gesture that ends where none began leaves its traces otherwise. */
function putBack(stage: HTMLElement): void {
  stage.parentElement?.removeAttribute('data-zoomed');
  for (const name of ['--_zoom', '--_x', '--_y']) stage.style.removeProperty(name);
}
