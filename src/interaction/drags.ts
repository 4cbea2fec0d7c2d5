import { inPerspective, spotAt, views, type Figure, type ViewId, type ZoneId } from '../anatomy/index.js';
import { gripOf } from '../drawing/index.js';
import { panBy, type Point } from '../geometry/index.js';
import type { BodyMapStore } from '../store/index.js';
import { beginGesture } from '../ui/index.js';
import type { AreaEditing } from './areas/area-editing.js';
import type { StageCamera } from './camera.js';

/** A drag. Positions are in units of the view as shown. */
export interface Drag {
  move(place: Point): void;
  commit(): void;
  cancel(): void;
}

export interface DragOptions {
  readonly stage: HTMLElement;
  readonly store: BodyMapStore;
  readonly figure: Figure;
  readonly view: ViewId;
  readonly hiddenZones: ReadonlySet<ZoneId>;
  readonly areas: AreaEditing;
}

/** Moves a mark: a point continuously, as one gesture; an area on release, with a preview before. */
export function startMarkDrag(id: string, from: Point, options: DragOptions): Drag {
  const { store } = options;
  store.getState().select(id);
  const mark = store.getState().chart.marks.find((other) => other.id === id);
  return mark?.kind === 'tenderness' ? startPointDrag(id, from, options) : startAreaDrag(id, from, options);
}

function startPointDrag(id: string, from: Point, { store, figure, view, hiddenZones, stage }: DragOptions): Drag {
  const { perspective } = store.getState();
  const mark = store.getState().chart.marks.find((other) => other.id === id);
  const place = mark && gripOf(mark, view, figure);
  const start = inPerspective(view, from, perspective);
  const [dx, dy] = place ? [place[0] - start[0], place[1] - start[1]] : [0, 0];
  const gesture = beginGesture(store);
  return {
    move(to) {
      const [x, y] = inPerspective(view, to, perspective);
      const spot = spotAt(figure, view, [x + dx, y + dy], Infinity);
      if (spot && !hiddenZones.has(spot.zone)) gesture.edits()?.editMark(id, { at: [...spot.at], zone: spot.zone });
    },
    commit: () => gesture.commit(),
    cancel() {
      const map = stage.closest('.palpate');
      // If the map was unmounted, its host may show another chart by now and must not get the old one.
      if (map && !map.isConnected) gesture.commit();
      else gesture.cancel();
    },
  };
}

function startAreaDrag(id: string, from: Point, { store, view, stage, areas }: DragOptions): Drag {
  const { perspective } = store.getState();
  const start = inPerspective(view, from, perspective);
  const shown = [...stage.querySelectorAll<SVGElement>('[data-area]')].find((element) => element.dataset['area'] === id);
  const putBack = () => shown?.removeAttribute('transform');
  let step: Point = [0, 0];
  return {
    move(to) {
      const [x, y] = inPerspective(view, to, perspective);
      step = [x - start[0], y - start[1]];
      shown?.setAttribute('transform', `translate(${step[0]} ${step[1]})`);
    },
    commit: () => void areas.move(id, step).finally(putBack),
    cancel: putBack,
  };
}

/**
 * Draws a line under the pointer. Updates the DOM directly, without React, for thousands of samples. The line stays until
 * its area is on the chart; others may be drawn in the meantime.
 */
export function startStroke(from: Point, { store, view, stage, areas }: DragOptions): Drag {
  const { perspective } = store.getState();
  const strokes = stage.querySelector<SVGGElement>('.palpate-strokes');
  const line = strokes?.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'polyline');
  line?.setAttribute('class', 'palpate-stroke');
  if (line) strokes?.append(line);
  const samples: Point[] = [];
  function add(place: Point): void {
    samples.push(inPerspective(view, place, perspective));
    const point = line?.ownerSVGElement?.createSVGPoint();
    if (!line || !point) return;
    [point.x, point.y] = place;
    line.points.appendItem(point);
  }
  add(from);
  return {
    move: add,
    commit: () => void areas.stroke(samples).finally(() => line?.remove()),
    cancel: () => line?.remove(),
  };
}

/** Pans the view with the pointer. */
export function startPan(from: Point, { store, view }: DragOptions, camera: StageCamera): Drag {
  const { perspective } = store.getState();
  const held = inPerspective(view, from, perspective);
  const before = camera.now();
  return {
    move(to) {
      const [x, y] = inPerspective(view, to, perspective);
      camera.show(panBy(camera.now(), [held[0] - x, held[1] - y], views[view].viewBox));
    },
    commit: camera.commit,
    cancel() {
      camera.show(before);
      camera.commit();
    },
  };
}
