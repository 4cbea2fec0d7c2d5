'use client';
import { memo, useMemo } from 'react';
import type { Figure, ViewId } from '../anatomy/index.js';
import { linksOf, type Chart } from '../chart/index.js';
import { useBodyMap, useFromChart } from '../ui/index.js';
import { gripOf, lineOfTie } from '../drawing/index.js';

const tiesOn = (chart: Chart, view: ViewId) => linksOf(chart).filter(({ views }) => views.includes(view));

/** Curves from tender points to the areas where their pain is felt, on views that show both. */
export const Ties = memo(function Ties({ figure, view }: { readonly figure: Figure; readonly view: ViewId }) {
  const ties = useFromChart(tiesOn, view);
  const selection = useBodyMap((state) => state.selection);
  const lines = useMemo(
    () => ties.map(({ point, area }) => ({ point: point.id, area: area.id, ...lineOfTie(gripOf(point, view, figure), gripOf(area, view, figure)) })),
    [ties, view, figure],
  );
  if (lines.length === 0) return null;
  return (
    <g className="palpate-ties" aria-hidden="true">
      {lines.map(({ point, area, line, end }) => (
        <g key={`${point} ${area}`} className="palpate-tie" data-selected={point === selection || area === selection ? '' : undefined}>
          <path d={line} />
          <path className="palpate-tie-end" d={end} />
        </g>
      ))}
    </g>
  );
});
