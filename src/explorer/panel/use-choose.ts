'use client';
import { useCallback } from 'react';
import type { BodySide } from '../../atlas/index.js';
import { useBodyMapContext } from '../../ui/index.js';
import { explorerOf, type Chosen } from '../explorer-store.js';
import { toOverlay } from './to-overlay.js';

/** Shows a muscle, or none. The map switches to a view that shows one of its points, if the active one does not. */
export function useChoose(): (chosen: Chosen | null, side?: BodySide) => void {
  const { store, views } = useBodyMapContext();
  return useCallback(
    (chosen, wanted) => {
      const explorer = explorerOf(store);
      const side = wanted ?? explorer.getState().side;
      const overlay = chosen && toOverlay(chosen.muscle, side, chosen.only);
      explorer.setState({ chosen, side, overlay });
      const shown = overlay?.discs.map(({ view }) => view) ?? [];
      const offered = views.flat().find((view) => shown.includes(view));
      if (offered && !shown.includes(store.getState().view)) store.getState().setView(offered);
    },
    [store, views],
  );
}
