import type { Spot, ZoneId } from '../../anatomy/index.js';
import type { Point } from '../../geometry/index.js';
import type { BodyMapState, EditActions } from '../../store/index.js';

/** What a person was about when a stroke, spot or zone ended: areas take a moment, and by then other things may be chosen. */
export type AreaIntent = Pick<BodyMapState, 'tool' | 'areaTool' | 'selection'> & {
  /** The id of the chart that was on the map. */
  readonly chart: string;
};

export const intentOf = ({ tool, areaTool, selection, chart }: BodyMapState): AreaIntent => ({ tool, areaTool, selection, chart: chart.id });

/** Three ways to make an area, and to move one, all ending in the same mark. Each resolves with its id when the chart has it; undefined if nothing came of it. */
export interface AreaEditing {
  /** `samples` in units of the figure's view, facing. */
  readonly stroke: (samples: readonly Point[]) => Promise<string | undefined>;
  readonly zone: (zone: ZoneId) => Promise<string | undefined>;
  readonly spot: (spot: Spot) => Promise<string | undefined>;
  /** By a step in units of the figure's view, facing; as a part of the session that `edits` gives once the area is worked out. */
  readonly move: (id: string, step: Point, edits?: () => EditActions) => Promise<string | undefined>;
  /** With its grip to a place in body coordinates. */
  readonly moveTo: (id: string, at: Point) => Promise<string | undefined>;
}
