'use client';
import { memo, useId, useMemo } from 'react';
import type { Figure, ViewId } from '../anatomy/index.js';
import type { Area, AreaMark, Chart } from '../chart/index.js';
import { useBodyMap, useFromChart } from '../ui/index.js';
import { drawnRings, ringsToD, shownIntensity } from '../drawing/index.js';

const areaMarks = ({ marks }: Chart) => marks.filter((mark) => mark.kind !== 'tenderness');

/** The areas on one view: translucent, dotted for pain, hatched for cautions. */
export const Areas = memo(function Areas({ figure, view }: { readonly figure: Figure; readonly view: ViewId }) {
  const marks = useFromChart(areaMarks);
  const selection = useBodyMap((state) => state.selection);
  const areas = useMemo(
    () => marks.flatMap((mark) => mark.areas.filter((area) => area.view === view).map((area) => ({ mark, area }))),
    [marks, view],
  );
  if (areas.length === 0) return null;
  return (
    <g className="palpate-areas" aria-hidden="true">
      {areas.map(({ mark, area }) => (
        <AreaShape key={mark.id} mark={mark} area={area} figure={figure} isSelected={mark.id === selection} isTied={isTied(mark, selection)} />
      ))}
    </g>
  );
});

interface AreaShapeProps {
  readonly mark: AreaMark;
  readonly area: Area;
  readonly figure: Figure;
  readonly isSelected: boolean;
  /** Linked to the selected tender point. */
  readonly isTied: boolean;
}

const AreaShape = memo(function AreaShape({ mark, area, figure, isSelected, isTied }: AreaShapeProps) {
  const pattern = `${useId().replace(/\W/g, '')}-pattern`;
  const d = useMemo(() => ringsToD(drawnRings(area, figure)), [area, figure]);
  return (
    <g
      className="palpate-area"
      data-area={mark.id}
      data-kind={mark.kind}
      data-intensity={mark.kind === 'referral' ? (shownIntensity(mark) ?? 'none') : undefined}
      data-status={mark.status}
      data-selected={isSelected ? '' : undefined}
      data-tied={isTied ? '' : undefined}
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

const isTied = (mark: AreaMark, selection: string | null): boolean => mark.kind === 'referral' && selection !== null && mark.from.includes(selection);
