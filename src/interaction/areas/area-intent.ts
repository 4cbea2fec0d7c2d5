import type { Figure, ViewId, ZoneId } from '../../anatomy/index.js';
import type { BodyMapState, BodyMapStore } from '../../store/index.js';
import type { AreaIntent } from '../../ui/index.js';

/** Where areas are edited, and on whose chart. */
export interface AreaStage {
  readonly store: BodyMapStore;
  readonly figure: Figure;
  readonly view: ViewId;
  readonly hiddenZones: ReadonlySet<ZoneId>;
}

export const intentOf = ({ tool, areaTool, selection, linking, chart }: BodyMapState): AreaIntent => ({ tool, areaTool, selection, linking, chart: chart.id });

/** Whether a map still shows the chart that an area was drawn on, and can be edited. */
export const isCurrent = ({ readOnly, chart }: BodyMapState, intent: AreaIntent): boolean => !readOnly && chart.id === intent.chart;
