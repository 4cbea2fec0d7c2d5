'use client';
import { useEffect, useMemo } from 'react';
import type { Figure, Spot, ViewId, ZoneId } from '../../anatomy/index.js';
import type { Point } from '../../geometry/index.js';
import { areaFace } from '../area-face.js';
import { useBodyMap, useBodyMapStore } from '../context.js';

/** Three ways to make an area, and to move one, all ending in the same mark. Each resolves when the chart has it. */
export interface AreaEditing {
  /** `samples` in units of the figure's view, facing. */
  readonly stroke: (samples: readonly Point[]) => Promise<void>;
  readonly zone: (zone: ZoneId) => Promise<void>;
  readonly spot: (spot: Spot) => Promise<void>;
  /** By a step in units of the figure's view, facing. */
  readonly move: (id: string, step: Point) => Promise<void>;
  /** With its grip to a place in body coordinates. */
  readonly moveTo: (id: string, at: Point) => Promise<void>;
}

/** Ways to edit areas, fetched when the first is used. */
export function useAreaEditing(figure: Figure, view: ViewId): AreaEditing {
  const store = useBodyMapStore();
  const isAreaTool = useBodyMap(({ tool, readOnly }) => !readOnly && (tool === 'referral' || tool === 'caution'));
  useEffect(() => {
    // Fetched while the person still looks for the place, not when the stroke is over. A failure shows when it is needed.
    if (isAreaTool) areaFace.get().then(({ loadAreas }) => loadAreas()).catch(() => {});
  }, [isAreaTool]);
  return useMemo(() => {
    const edit = async (work: (editing: AreaEditing) => Promise<void>) => work((await areaFace.get()).createAreaEditing(store, figure, view));
    return {
      stroke: (samples) => edit(({ stroke }) => stroke(samples)),
      zone: (id) => edit(({ zone }) => zone(id)),
      spot: (at) => edit(({ spot }) => spot(at)),
      move: (id, step) => edit(({ move }) => move(id, step)),
      moveTo: (id, at) => edit(({ moveTo }) => moveTo(id, at)),
    };
  }, [store, figure, view]);
}
