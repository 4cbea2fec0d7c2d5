'use client';
import { getZone, neutral, toStoredPosition, type ZoneId } from '../../anatomy/index.js';
import type { PlacedPoint } from '../../atlas/index.js';
import type { Area } from '../../chart/index.js';
import { useBodyMap, useBodyMapContext, type Clipper } from '../../ui/index.js';

/** Makes marks of what is described, to be edited and undone as any other. */
export function useMarking() {
  const { store, areas } = useBodyMapContext();
  const selected = useBodyMap((state) => state.chart.marks.find(({ id }) => id === state.selection));

  /** Marks a tender point at its indicative place. An area that is selected is linked to it, in the same step. */
  function markPoint({ view, zone, at }: PlacedPoint): void {
    const { setView, begin } = store.getState();
    setView(view);
    const session = begin();
    try {
      // The atlas of a host may have put it just beside the zone that it names.
      const made = session.addTenderness({ view, zone, at: toStoredPosition(neutral, zone, at) });
      if (made.ok && selected?.kind === 'referral') session.editMark(selected.id, { from: [...selected.from, made.id] });
    } finally {
      session.commit();
    }
  }

  /**
   * Marks zones as one area where pain is felt, linked to the tender point that is selected. Dropped if another chart is there, or the
   * map is read only, once the code for it has come.
   */
  function markArea(zones: readonly ZoneId[]): void {
    void areas.add((clipper) => {
      const { chart, addReferral } = store.getState();
      const isThere = selected?.kind === 'tenderness' && chart.marks.some(({ id }) => id === selected.id);
      const made = addReferral(toAreas(zones, clipper), isThere ? [selected.id] : []);
      return made.ok ? made.id : undefined;
    });
  }

  return { selected, markPoint, markArea };
}

const toAreas = (zones: readonly ZoneId[], { addToAreas, zoneShape }: Clipper): readonly Area[] =>
  zones.reduce<readonly Area[]>((areas, id) => {
    const zone = getZone(id);
    return zone ? addToAreas(areas, zone.view, zoneShape(id)) : areas;
  }, []);
