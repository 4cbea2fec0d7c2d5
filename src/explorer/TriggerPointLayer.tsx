'use client';
import { useId, useMemo } from 'react';
import { isFlipped, toDrawnPosition, type ZoneId } from '../anatomy/index.js';
import { type BodyMapLayerProps, useBodyMapContext } from '../ui/index.js';
import { Described } from './Described.js';
import { describedShapes } from './described-shape.js';
import { useExplorer } from './explorer-store.js';

/**
 * A layer for `<BodyMap.Root layers={[TriggerPointLayer]}>`. For the shown muscle it draws indicative points, as soft discs as wide as their
 * uncertainty, and where pain is described. The explorer has the same in words.
 */
export function TriggerPointLayer({ figure, view, perspective }: BodyMapLayerProps) {
  const { hiddenZones } = useBodyMapContext();
  const overlay = useExplorer((state) => state.overlay);
  const soft = `${useId().replace(/\W/g, '')}-soft`;
  const shapes = useMemo(() => {
    const shown = (zones: readonly ZoneId[]) => zones.filter((zone) => !hiddenZones.has(zone));
    return overlay && describedShapes(figure, view, shown(overlay.primary), shown(overlay.spillover));
  }, [figure, view, overlay, hiddenZones]);
  if (!overlay || !shapes) return null;
  const discs = overlay.discs.filter((disc) => disc.view === view && !hiddenZones.has(disc.zone));
  return (
    <g className="palpate-atlas">
      <radialGradient id={soft}>
        <stop offset="0" className="palpate-soft" stopOpacity="0.95" />
        <stop offset="0.45" className="palpate-soft" stopOpacity="0.7" />
        <stop offset="1" className="palpate-soft" stopOpacity="0.12" />
      </radialGradient>
      <Described strength="spillover" shape={shapes.spillover} />
      <Described strength="primary" shape={shapes.primary} />
      {discs.map(({ point, number, at, zone, radius }) => {
        const [x, y] = toDrawnPosition(figure, zone, at);
        return (
          <g key={`${point} ${zone}`} transform={`translate(${x} ${y})${isFlipped(view, perspective) ? ' scale(-1 1)' : ''}`} data-point={point}>
            <circle r={radius} fill={`url(#${soft})`} />
            <circle className="palpate-about-here" r={radius} />
            {number === undefined ? null : <text className="palpate-point-number" fontSize={radius * 0.8}>{number}</text>}
          </g>
        );
      })}
    </g>
  );
}
