'use client';
import { memo, useId, useMemo } from 'react';
import { nearestZone, toDrawnPosition, type Figure, type ViewId } from '../../anatomy/index.js';
import type { Area, AreaMark } from '../../chart/index.js';
import type { Point } from '../../geometry/index.js';
import { useBodyMap } from '../context.js';

/** What is drawn of areas on one view: translucent, dotted where pain is felt, hatched where care is needed. */
export const Areas = memo(function Areas({ figure, view }: { readonly figure: Figure; readonly view: ViewId }) {
  const marks = useBodyMap((state) => state.chart.marks);
  const selection = useBodyMap((state) => state.selection);
  const areas = useMemo(
    () => marks.flatMap((mark) => (mark.kind === 'tenderness' ? [] : mark.areas.filter((area) => area.view === view).map((area) => ({ mark, area })))),
    [marks, view],
  );
  if (areas.length === 0) return null;
  return (
    <g className="palpate-areas" aria-hidden="true">
      {areas.map(({ mark, area }) => (
        <AreaShape key={mark.id} mark={mark} area={area} figure={figure} isSelected={mark.id === selection} />
      ))}
    </g>
  );
});

interface AreaShapeProps {
  readonly mark: AreaMark;
  readonly area: Area;
  readonly figure: Figure;
  readonly isSelected: boolean;
}

const AreaShape = memo(function AreaShape({ mark, area, figure, isSelected }: AreaShapeProps) {
  const pattern = `${useId().replace(/\W/g, '')}-pattern`;
  const d = useMemo(() => area.polygons.flat().map((ring) => ringToD(ring, figure, area.view)).join(''), [area, figure]);
  return (
    <g
      className="palpate-area"
      data-area={mark.id}
      data-kind={mark.kind}
      data-intensity={mark.kind === 'referral' ? (mark.intensity ?? 'none') : undefined}
      data-selected={isSelected ? '' : undefined}
    >
      <pattern id={pattern} width="5" height="5" patternUnits="userSpaceOnUse" {...(mark.kind === 'caution' && { patternTransform: 'rotate(45)' })}>
        {mark.kind === 'caution' ? <path d="M0 0V5" /> : <circle cx="2.5" cy="2.5" r="0.7" />}
      </pattern>
      <path className="palpate-area-fill" d={d} fillRule="evenodd" />
      <path fill={`url(#${pattern})`} d={d} fillRule="evenodd" />
      <path className="palpate-area-edge" d={d} />
    </g>
  );
});

function ringToD(ring: readonly (readonly number[])[], figure: Figure, view: ViewId): string {
  const points = ring.map(([x = 0, y = 0]): Point => drawnAt(figure, view, [x, y]));
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** A corner moves with the zone that it lies in or nearest to. */
function drawnAt(figure: Figure, view: ViewId, point: Point): Point {
  const zone = figure.meshes && nearestZone(view, point, Infinity);
  return zone ? toDrawnPosition(figure, zone, point) : point;
}
