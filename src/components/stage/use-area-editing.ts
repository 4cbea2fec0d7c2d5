'use client';
import { useEffect, useMemo } from 'react';
import type { Figure, Spot, ViewId, ZoneId } from '../../anatomy/index.js';
import type { Point } from '../../geometry/index.js';
import type { EditActions } from '../../store/index.js';
import { areaFace } from '../area-face.js';
import { useBodyMap, useBodyMapContext } from '../context.js';
import { intentOf } from './area-intent.js';
import { noteUnderway } from './areas-underway.js';

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

/** Ways to edit areas, fetched when the first is used. */
export function useAreaEditing(figure: Figure, view: ViewId): AreaEditing {
  const { store, hiddenZones } = useBodyMapContext();
  const isAreaTool = useBodyMap(({ tool, readOnly }) => !readOnly && (tool === 'referral' || tool === 'caution'));
  useEffect(() => {
    // Fetched while the person still looks for the place, not when the stroke is over. A failure is told when it is needed.
    if (isAreaTool) void fetchAll().catch(() => {});
  }, [isAreaTool]);
  return useMemo(() => {
    const edit = (work: (editing: AreaEditing) => Promise<string | undefined>) => noteUnderway(store, editOnceFetched(work));
    async function editOnceFetched(work: (editing: AreaEditing) => Promise<string | undefined>): Promise<string | undefined> {
      const meant = intentOf(store.getState());
      const code = await fetchAll().catch(() => undefined);
      if (!code) return void store.getState().reportProblem('not-loaded');
      return code.editAreas({ store, figure, view, hiddenZones }, meant, work);
    }
    return {
      stroke: (samples) => edit(({ stroke }) => stroke(samples)),
      zone: (id) => edit(({ zone }) => zone(id)),
      spot: (at) => edit(({ spot }) => spot(at)),
      move: (id, step, edits) => edit(({ move }) => move(id, step, edits)),
      moveTo: (id, at) => edit(({ moveTo }) => moveTo(id, at)),
    };
  }, [store, figure, view, hiddenZones]);
}

async function fetchAll() {
  const face = await areaFace.get();
  await face.loadAreas();
  return face;
}
