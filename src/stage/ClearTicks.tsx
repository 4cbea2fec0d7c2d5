import { memo } from 'react';
import type { Figure, Perspective, ViewId } from '../anatomy/index.js';
import { ticksToD } from '../drawing/index.js';
import { useBodyMap, useBodyMapContext } from '../ui/index.js';

/** Ticks on the zones that were asked about and are free of pain. Their names say so, too. */
export const ClearTicks = memo(function ClearTicks({ figure, view, perspective }: { readonly figure: Figure; readonly view: ViewId; readonly perspective: Perspective }) {
  const { hiddenZones } = useBodyMapContext();
  const clear = useBodyMap((state) => state.chart.clear);
  const d = clear && ticksToD(clear.filter((zone) => !hiddenZones?.has(zone)), view, figure, perspective);
  return d ? <path className="palpate-clear" d={d} aria-hidden="true" /> : null;
});
