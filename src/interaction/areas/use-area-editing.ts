'use client';
import { useEffect, useMemo } from 'react';
import type { Figure, ViewId } from '../../anatomy/index.js';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { editAreas, loadAreas } from './area-editing.js';
import { intentOf, type AreaEditing } from './area-intent.js';
import { noteUnderway } from './areas-underway.js';

/** Ways to edit areas, fetched when the first is used. */
export function useAreaEditing(figure: Figure, view: ViewId): AreaEditing {
  const { store, hiddenZones } = useBodyMapContext();
  const isAreaTool = useBodyMap(({ tool, readOnly }) => !readOnly && (tool === 'referral' || tool === 'caution'));
  useEffect(() => {
    // Fetched while the person still looks for the place, not when the stroke is over. A failure is told when it is needed.
    if (isAreaTool) void loadAreas().catch(() => {});
  }, [isAreaTool]);
  return useMemo(() => {
    const edit = (work: (editing: AreaEditing) => Promise<string | undefined>) => noteUnderway(store, editOnceFetched(work));
    async function editOnceFetched(work: (editing: AreaEditing) => Promise<string | undefined>): Promise<string | undefined> {
      const meant = intentOf(store.getState());
      const isLoaded = await loadAreas().then(() => true, () => false);
      if (!isLoaded) return void store.getState().reportProblem('not-loaded');
      return editAreas({ store, figure, view, hiddenZones }, meant, work);
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
