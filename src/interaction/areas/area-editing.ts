import { useEffect, useMemo } from 'react';
import type { Figure, Spot, ViewId, ZoneId } from '../../anatomy/index.js';
import type { Point } from '../../geometry/index.js';
import type { EditActions } from '../../store/index.js';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import type { AreaStage } from './area-intent.js';
import { areaQueueOf } from './area-queue.js';

/** Three ways to make an area, and to move one, all ending in the same mark. Each resolves with its id once it is on the chart; undefined if there is none. */
export interface AreaEditing {
  /** `samples` in units of the figure's view, facing. */
  readonly stroke: (samples: readonly Point[]) => Promise<string | undefined>;
  readonly zone: (zone: ZoneId) => Promise<string | undefined>;
  readonly spot: (spot: Spot) => Promise<string | undefined>;
  /** By a step in units of the figure's view, facing; in the session that `edits` returns once the area is computed. */
  readonly move: (id: string, step: Point, edits?: () => EditActions) => Promise<string | undefined>;
  /** With its grip to a place in body coordinates. */
  readonly moveTo: (id: string, at: Point) => Promise<string | undefined>;
}

/** Ways to edit the areas of a view. */
export function useAreaEditing(figure: Figure, view: ViewId): AreaEditing {
  const { store, hiddenZones } = useBodyMapContext();
  const isAreaTool = useBodyMap(({ tool, readOnly }) => !readOnly && (tool === 'referral' || tool === 'caution'));
  useEffect(() => {
    // Load the code while the user is still looking for the place.
    if (isAreaTool) areaQueueOf(store).prepare();
  }, [isAreaTool, store]);
  return useMemo(() => createAreaEditing({ store, figure, view, hiddenZones }), [store, figure, view, hiddenZones]);
}

/** What the queue computes once `area-editor.ts` is loaded. */
export function createAreaEditing(stage: AreaStage): AreaEditing {
  const { add } = areaQueueOf(stage.store);
  return {
    stroke: (samples) => add((code, intent) => code.createAreaEditor(stage, intent).stroke(samples)),
    spot: ({ at }) => add((code, intent) => code.createAreaEditor(stage, intent).spot(at)),
    zone: (zone) => add((code, intent) => code.createAreaEditor(stage, intent).zone(zone)),
    move: (id, step, edits) => add((code, intent) => code.createAreaEditor(stage, intent).move(id, { step }, edits)),
    moveTo: (id, at) => add((code, intent) => code.createAreaEditor(stage, intent).move(id, { to: at })),
  };
}
