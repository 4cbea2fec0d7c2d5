import { useId } from 'react';
import type { Figure, ViewId } from '../anatomy/index.js';
import type { Mark } from '../chart/index.js';
import { drawnRings, ringsToD } from '../drawing/index.js';
import { intensityOf, type Compared } from './compared.js';

interface ComparedAreasProps {
  readonly marks: readonly Compared[];
  readonly view: ViewId;
  readonly figure: Figure;
}

/** The areas of two charts on one view: after, filled and dotted; before, an empty dashed line; new areas have pluses, gone ones crosses. */
export function ComparedAreas({ marks, view, figure }: ComparedAreasProps) {
  const prefix = useId().replace(/\W/g, '');
  const shapeOf = (mark: Mark | undefined) => {
    const area = mark?.kind === 'tenderness' ? undefined : mark?.areas.find((other) => other.view === view);
    return area && ringsToD(drawnRings(area, figure));
  };
  const shapes = marks.map((item) => ({ item, before: shapeOf(item.first), after: shapeOf(item.second) }));
  return (
    <g className="palpate-compared-areas" aria-hidden="true">
      <pattern id={`${prefix}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="0.9" />
      </pattern>
      <pattern id={`${prefix}-appeared`} width="10" height="10" patternUnits="userSpaceOnUse">
        <path d="M5 2v6M2 5h6" />
      </pattern>
      <pattern id={`${prefix}-gone`} width="11" height="11" patternUnits="userSpaceOnUse">
        <path d="M3.5 3.5l4 4M7.5 3.5l-4 4" />
      </pattern>
      {shapes.map(({ item, after }, i) =>
        after ? (
          <g key={i} data-intensity={item.kind === 'caution' ? undefined : (intensityOf(item.second) ?? 'none')} data-kind={item.kind}>
            <path className="palpate-compared-fill" d={after} fillRule="evenodd" />
            <path fill={`url(#${prefix}-${item.group === 'appeared' ? 'appeared' : 'dots'})`} d={after} fillRule="evenodd" />
            <path className="palpate-compared-edge" d={after} />
          </g>
        ) : null,
      )}
      {shapes.map(({ item, before }, i) =>
        before ? (
          <g key={i}>
            {item.group === 'gone' ? <path fill={`url(#${prefix}-gone)`} d={before} fillRule="evenodd" /> : null}
            <path className="palpate-compared-halo" d={before} />
            <path className="palpate-compared-edge" data-of="first" d={before} />
          </g>
        ) : null,
      )}
    </g>
  );
}
