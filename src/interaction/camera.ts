import { inPerspective, isFlipped, views, type Perspective, type ViewId } from '../anatomy/index.js';
import { cameraHolding, shareOf, wholeOf, type Camera, type Point } from '../geometry/index.js';
import type { BodyMapStore } from '../store/index.js';
import { drawingOf, shareOnStage, viewTransformOf } from './view-transform.js';

type Placement = Readonly<Record<`--${string}`, number>>;

/** The position of drawing and marks on their stage, as shares of it, for the stylesheet. */
export function cameraStyle(camera: Camera | undefined, view: ViewId, perspective: Perspective): Placement {
  if (!camera) return {};
  const [left, top, width, height] = views[view].viewBox;
  const corner = isFlipped(view, perspective) ? 2 * views[view].midline - left : left;
  const [x, y] = shareOf(camera, [corner, top], [left, top, width, height]);
  return { '--_zoom': camera.scale, '--_x': isFlipped(view, perspective) ? 1 - x : x, '--_y': y };
}

/** The camera of a stage during a gesture: updates the DOM directly, and the store when the gesture is over. */
export interface StageCamera {
  readonly now: () => Camera;
  /** Shows a camera, without React. */
  readonly show: (camera: Camera) => void;
  /** The gesture is over. */
  readonly commit: () => void;
  /** Moves there, animated unless reduced motion is preferred. */
  readonly go: (camera: Camera | null) => void;
  /** The point under client pixels, in units of the view, facing. */
  readonly toBody: (clientX: number, clientY: number) => Point;
  /** Keeps `point` under client pixels, at that scale. */
  readonly holding: (point: Point, clientX: number, clientY: number, scale: number) => Camera;
  /** Keeps `point` (units of the view, facing) where it is, at that scale. */
  readonly around: (point: Point, scale: number) => Camera;
}

export function createCamera(stage: HTMLElement, view: ViewId, store: BodyMapStore): StageCamera {
  const box = views[view].viewBox;
  const frame = (act: () => void) => stage.ownerDocument.defaultView?.requestAnimationFrame(act);
  let live: Camera | undefined;
  const flipped = () => isFlipped(view, store.getState().perspective);
  const facing = (place: Point) => inPerspective(view, place, store.getState().perspective);
  const now = () => live ?? store.getState().cameras[view] ?? wholeOf(box);

  /** Client pixels as shares of the visible part, facing. */
  function toShare(clientX: number, clientY: number): Point {
    const svg = drawingOf(stage);
    const place = viewTransformOf(stage)?.toView(clientX, clientY);
    if (!svg || !place) return [0.5, 0.5];
    // A camera in a gesture is current; an animated one may be between positions.
    if (live) return shareOf(live, facing(place), box);
    const [x, y] = shareOnStage(place, svg, stage);
    return [flipped() ? 1 - x : x, y];
  }

  return {
    now,
    toBody(clientX, clientY) {
      const place = viewTransformOf(stage)?.toView(clientX, clientY);
      return place ? facing(place) : now().centre;
    },
    holding: (point, clientX, clientY, scale) => cameraHolding(point, toShare(clientX, clientY), scale, box),
    around: (point, scale) => cameraHolding(point, shareOf(now(), point, box), scale, box),
    show(camera) {
      live = camera;
      stage.dataset['moving'] = '';
      stage.parentElement?.toggleAttribute('data-zoomed', camera.scale > 1);
      const placement = cameraStyle(camera, view, store.getState().perspective);
      for (const layer of layersOf(stage)) {
        if (placement['--_zoom'] === placeOf(layer, stage)['--_zoom']) slide(layer, placement, placeOf(layer, stage));
        else put(layer, placement);
      }
    },
    commit() {
      if (!live) return;
      const camera = live;
      live = undefined;
      rest(stage, cameraStyle(camera, view, store.getState().perspective));
      store.getState().setCamera(view, camera);
      // Only after React has rendered the same state: the animation is for jumps.
      frame(() => frame(() => live || delete stage.dataset['moving']));
      if (!store.getState().cameras[view]) reset(stage);
    },
    go(camera) {
      live = undefined;
      delete stage.dataset['moving'];
      for (const layer of layersOf(stage)) letGo(layer);
      store.getState().setCamera(view, camera);
    },
  };
}

type Layer = HTMLElement | SVGSVGElement;

/** The elements that a camera moves. */
const layersOf = (stage: HTMLElement) => [...stage.children].filter((child): child is Layer => child.matches('svg, .palpate-marks, .palpate-coarse'));

/** As the stage has them, which everything on it inherits, and as a layer has them during a gesture. */
const names = [['--_zoom', '--_size'], ['--_x', '--_left'], ['--_y', '--_top']] as const;

/** Of a layer during a gesture, otherwise of its stage. */
const placeOf = (layer: Layer, stage: HTMLElement): Placement =>
  Object.fromEntries(names.map(([name, own]) => [name, Number(layer.style.getPropertyValue(own) || stage.style.getPropertyValue(name) || (name === '--_zoom' ? 1 : 0))]));

/**
 * Only on the layers. Everything below would inherit what is set on the stage, and even marks, which keep their size, would be computed again: the drawing
 * needs the zoom for its lines, the other layers only for themselves.
 */
function put(layer: Layer, placement: Placement): void {
  layer.style.removeProperty('translate');
  for (const [name, own] of names) layer.style.setProperty(own, String(placement[name]));
  if (layer.localName === 'svg') layer.style.setProperty('--_zoom', String(placement['--_zoom']));
}

/** At the same scale a layer only moves; nothing is redrawn. */
function slide(layer: Layer, placement: Placement, from: Placement): void {
  const share = (name: '--_x' | '--_y') => (((placement[name] ?? 0) - (from[name] ?? 0)) * 100) / (placement['--_zoom'] ?? 1);
  layer.style.setProperty('translate', `${share('--_x')}% ${share('--_y')}%`);
}

/** The whole attribute, which no one else sets: with one, a layer is open to a page's rules. */
const letGo = (layer: Layer): void => layer.removeAttribute('style');

/** As React sets it. */
function rest(stage: HTMLElement, placement: Placement): void {
  for (const layer of layersOf(stage)) letGo(layer);
  for (const [name, value] of Object.entries(placement)) stage.style.setProperty(name, String(value));
}

/** React removes only its own properties: without this, a gesture that ends where it began would leave its own behind. */
function reset(stage: HTMLElement): void {
  stage.parentElement?.removeAttribute('data-zoomed');
  for (const [name] of names) stage.style.removeProperty(name);
}
