import type { Change, ChangeReason, Chart, Problem } from '../chart/index.js';
// Not from the index: its types need those of React, which a page with the element may not have.
import type { MarkClickEvent, ZoneClickEvent, ZoneLocation } from '../ui/stage-events.js';

/** The `detail` of `chartchange` and `chartcommit`. */
export interface ChartEventDetail {
  /** The chart after the edit. */
  readonly chart: Chart;
  /** The edit as data. */
  readonly changes: readonly Change[];
  /** Why the chart changed. */
  readonly reason: ChangeReason;
}

/** The events of `<body-map>`. All of them bubble. */
export interface BodyMapEventMap {
  /** Once per edit, before it is applied; during a gesture at each move. `preventDefault()` drops the edit. */
  readonly chartchange: CustomEvent<ChartEventDetail>;
  /** Once per undo step, after the edit or gesture, and once per undo and redo: save here. A plain `change` event follows, as for any field. */
  readonly chartcommit: CustomEvent<ChartEventDetail>;
  /** Once per invalid chart set as `value`, `chart` or `previous`, and per edit through the `store` that would make the chart invalid. The map does not change. */
  readonly chartproblem: CustomEvent<{ readonly problems: readonly Problem[] }>;
  /** Once per tap, Enter, Space or click by assistive technology on a zone. After `preventDefault()` nothing is marked, moved or selected. */
  readonly zoneclick: CustomEvent<ZoneLocation & Pick<ZoneClickEvent, 'view' | 'native'>>;
  /** The same on a mark. After `preventDefault()` the selection stays. */
  readonly markclick: CustomEvent<Pick<MarkClickEvent, 'mark' | 'view' | 'native'>>;
}

declare global {
  interface HTMLElementEventMap extends BodyMapEventMap {}
}

/** False if a listener called `preventDefault()`. */
export function dispatch<K extends keyof BodyMapEventMap>(element: Element, type: K, detail: BodyMapEventMap[K]['detail']): boolean {
  return element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, cancelable: type !== 'chartcommit' && type !== 'chartproblem' }));
}
