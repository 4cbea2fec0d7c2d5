import { spotAt, type Figure, type ViewId, type ZoneId } from '../anatomy/index.js';
import type { Point } from '../geometry/index.js';
import type { BodyMapStore } from '../store/index.js';
import { gripOf } from '../drawing/index.js';
import { beginGesture, type GestureSession } from '../ui/index.js';
import type { AreaEditing } from './areas/area-editing.js';

/** A drag that has begun, in client pixels. */
export interface MarkDrag {
  start(clientX: number, clientY: number): void;
  move(clientX: number, clientY: number): void;
  end(): void;
  cancel(): void;
}

export interface MarkDragOptions {
  readonly store: BodyMapStore;
  readonly figure: Figure;
  readonly view: ViewId;
  readonly hiddenZones: ReadonlySet<ZoneId>;
  readonly stage: HTMLElement;
  readonly mark: string;
  /** Client pixels to units of the view, facing. */
  readonly toBody: (clientX: number, clientY: number) => Point | undefined;
  readonly areas: AreaEditing;
}

/** Moves a mark: a point all the way, as one gesture; an area is shown moving, and moved once it is let go. */
export function createMarkDrag(options: MarkDragOptions): MarkDrag {
  const { store, mark: id } = options;
  const mark = store.getState().chart.marks.find((other) => other.id === id);
  return mark?.kind === 'tenderness' ? pointDrag(options) : areaDrag(options);
}

function pointDrag({ store, figure, view, hiddenZones, stage, mark: id, toBody }: MarkDragOptions): MarkDrag {
  let grip: Point = [0, 0];
  let gesture: GestureSession | undefined;
  return {
    start(clientX, clientY) {
      const { chart, select } = store.getState();
      const mark = chart.marks.find((other) => other.id === id);
      const place = mark && gripOf(mark, view, figure);
      const from = toBody(clientX, clientY);
      if (place && from) grip = [place[0] - from[0], place[1] - from[1]];
      select(id);
      gesture = beginGesture(store);
    },
    move(clientX, clientY) {
      const to = toBody(clientX, clientY);
      const spot = to && spotAt(figure, view, [to[0] + grip[0], to[1] + grip[1]], Infinity);
      if (spot && !hiddenZones.has(spot.zone)) gesture?.edits()?.editMark(id, { at: [...spot.at], zone: spot.zone });
    },
    end: () => gesture?.commit(),
    cancel() {
      const map = stage.closest('.palpate');
      // If the whole map went, its host may show another chart by now, and must not be given this one as it was before.
      if (map && !map.isConnected) gesture?.commit();
      else gesture?.cancel();
    },
  };
}

function areaDrag({ store, stage, mark: id, toBody, areas }: MarkDragOptions): MarkDrag {
  let from: Point | undefined;
  let step: Point = [0, 0];
  const shown = [...stage.querySelectorAll<SVGElement>('[data-area]')].find((element) => element.dataset['area'] === id);
  const putBack = () => shown?.removeAttribute('transform');
  return {
    start(clientX, clientY) {
      from = toBody(clientX, clientY);
      store.getState().select(id);
    },
    move(clientX, clientY) {
      const to = toBody(clientX, clientY);
      if (!from || !to) return;
      step = [to[0] - from[0], to[1] - from[1]];
      shown?.setAttribute('transform', `translate(${step[0]} ${step[1]})`);
    },
    end: () => void areas.move(id, step).finally(putBack),
    cancel: putBack,
  };
}
