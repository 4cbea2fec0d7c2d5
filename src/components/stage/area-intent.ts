import type { BodyMapState } from '../../store/index.js';

/** What a person was about when a stroke, spot or zone ended: areas take a moment, and by then other things may be chosen. */
export type AreaIntent = Pick<BodyMapState, 'tool' | 'areaTool' | 'selection'> & {
  /** The id of the chart that was on the map. */
  readonly chart: string;
};

export const intentOf = ({ tool, areaTool, selection, chart }: BodyMapState): AreaIntent => ({ tool, areaTool, selection, chart: chart.id });
