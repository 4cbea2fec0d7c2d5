'use client';
import { getZone, neutral, toStoredPosition, type ZoneId } from '../../anatomy/index.js';
import type { PlacedPoint } from '../../atlas/index.js';
import type { Area } from '../../chart/index.js';
import { useBodyMap, useBodyMapContext, type Clipper } from '../../ui/index.js';

/** Adds marks from descriptions; they can be edited and undone like any other. */
export function useMarking() {
  const { store, areas } = useBodyMapContext();
  const selected = useBodyMap((state) => state.chart.marks.find(({ id }) => id === state.selection));

  /** Adds a tender point at its indicative place. A selected area is linked to it in the same step. */
  function markPoint({ view, zone, at }: PlacedPoint): void {
    const { setView, begin } = store.getState();
    setView(view);
    const session = begin();
    try {
      // A host's atlas may place it slightly outside the zone that it names.
      const made = session.addTenderness({ view, zone, at: toStoredPosition(neutral, zone, at) });
      if (made.ok && selected?.kind === 'referral') session.editMark(selected.id, { from: [...selected.from, made.id] });
    } finally {
      session.commit();
    }
  }

  /**
   * Adds zones as one area of pain, linked to the selected tender point. Dropped if the chart has been replaced, or the map is read-only, by the time
   * its code is loaded.
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
