import type { Change, ChangeReason, Chart, Problem } from '../chart/index.js';
import type { MarkClickEvent, ZoneClickEvent, ZoneLocation } from '../ui/index.js';

/** What an edit is about. */
export interface ChartEventDetail {
  /** After the edit. */
  readonly chart: Chart;
  /** The edit as data. */
  readonly changes: readonly Change[];
  /** What was done. */
  readonly reason: ChangeReason;
}

/** The events of `<body-map>`. All of them bubble. */
export interface BodyMapEventMap {
  /** Once before each edit is applied, and at each move of a gesture; `preventDefault()` drops it. */
  readonly chartchange: CustomEvent<ChartEventDetail>;
  /** Once per step of Undo, and for each undo and redo: save here. A plain `change` event follows, as from any field. */
  readonly chartcommit: CustomEvent<ChartEventDetail>;
  /** What was given as `value` or `chart` is no chart, or an edit by the `store` would have made none: the map keeps what it had. */
  readonly chartproblem: CustomEvent<{ readonly problems: readonly Problem[] }>;
  /** Once for each tap, Enter, Space or click by assistive technology on a zone; `preventDefault()` stops what would follow. */
  readonly zoneclick: CustomEvent<ZoneLocation & Pick<ZoneClickEvent, 'view' | 'native'>>;
  /** The same on a mark; `preventDefault()` leaves the selection as it is. */
  readonly markclick: CustomEvent<Pick<MarkClickEvent, 'mark' | 'view' | 'native'>>;
}

declare global {
  interface HTMLElementEventMap extends BodyMapEventMap {}
}

/** False if a listener called `preventDefault()`. */
export function dispatch<K extends keyof BodyMapEventMap>(element: Element, type: K, detail: BodyMapEventMap[K]['detail']): boolean {
  return element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, cancelable: type !== 'chartcommit' && type !== 'chartproblem' }));
}
