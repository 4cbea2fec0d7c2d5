import type { Change, ChangeReason, Chart, Problem } from '../chart/index.js';

export interface ChartEventDetail {
  /** After the edit. */
  readonly chart: Chart;
  readonly changes: readonly Change[];
  readonly reason: ChangeReason;
}

export interface BodyMapEventMap {
  /** Before an edit is applied, and all along a gesture; `preventDefault()` drops it. */
  readonly chartchange: CustomEvent<ChartEventDetail>;
  /** Once an edit or gesture is over: the one to save on. A plain `change` event follows, as from any field. */
  readonly chartcommit: CustomEvent<ChartEventDetail>;
  /** What was given as `value` or `chart` is no chart, or an edit by the `store` would have made none: the map keeps what it had. */
  readonly chartproblem: CustomEvent<{ readonly problems: readonly Problem[] }>;
}

declare global {
  interface HTMLElementEventMap extends BodyMapEventMap {}
}

/** False if somebody called `preventDefault()`. */
export function dispatch<K extends keyof BodyMapEventMap>(element: Element, type: K, detail: BodyMapEventMap[K]['detail']): boolean {
  return element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, cancelable: type === 'chartchange' }));
}
