import type { Point } from '../geometry/index.js';
import type { MarkDrag } from './mark-drag.js';

export type StrokeDrag = MarkDrag;

export interface StrokeDragOptions {
  readonly stage: HTMLElement;
  /** Client pixels to units of the view as it is shown. */
  readonly toView: (clientX: number, clientY: number) => Point | undefined;
  /** Client pixels to units of the view, facing. */
  readonly toBody: (clientX: number, clientY: number) => Point | undefined;
  /** All samples, facing, once the pointer is lifted. */
  readonly onDrawn: (samples: readonly Point[]) => Promise<unknown>;
}

/** Whose samples a line shows: that of a stroke before may still be on its way into the chart when the next begins. */
const shown = new WeakMap<SVGPolylineElement, readonly Point[]>();

/** Draws a line under the pointer. It goes straight into the page: thousands of samples, and nothing of React runs. */
export function createStrokeDrag({ stage, toView, toBody, onDrawn }: StrokeDragOptions): StrokeDrag {
  const line = stage.querySelector<SVGPolylineElement>('.palpate-stroke');
  const samples: Point[] = [];
  const add = (clientX: number, clientY: number) => {
    const [sample, place] = [toBody(clientX, clientY), toView(clientX, clientY)];
    if (!sample || !place) return;
    samples.push(sample);
    const point = line?.ownerSVGElement?.createSVGPoint();
    if (!line || !point) return;
    [point.x, point.y] = place;
    line.points.appendItem(point);
  };
  function wipe() {
    if (line && shown.get(line) === samples) line.points.clear();
  }
  return {
    start(clientX, clientY) {
      line?.points.clear();
      if (line) shown.set(line, samples);
      add(clientX, clientY);
    },
    move: add,
    end: () => void onDrawn(samples).finally(wipe),
    cancel: wipe,
  };
}
