import { useMemo } from 'react';
import type { Figure, Perspective, ViewId } from '../anatomy/index.js';
import type { Messages } from '../locales/index.js';
import type { Compared } from './compared.js';
import { ComparedAreas } from './ComparedAreas.js';
import { Drawing } from './Drawing.js';
import { SignArt } from './SignArt.js';
import { comparedSigns, type ComparedSign } from './signs.js';

interface ComparedViewProps {
  readonly marks: readonly Compared[];
  readonly view: ViewId;
  readonly figure: Figure;
  readonly perspective: Perspective;
  readonly locale: Messages;
  readonly label: string;
}

/** Both charts on one view. */
export function ComparedView({ marks, ...where }: ComparedViewProps) {
  const { view, figure, perspective } = where;
  const signs = useMemo(() => comparedSigns(marks, view, figure, perspective), [marks, view, figure, perspective]);
  return (
    <Drawing
      {...where}
      onBody={<ComparedAreas marks={marks} view={view} figure={figure} />}
      above={
        <>
          {signs.map((sign) => (
            <Lines key={sign.key} sign={sign} />
          ))}
          {signs.map(({ key, at, ...sign }) => (
            <g key={key} transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`}>
              <SignArt {...sign} />
            </g>
          ))}
        </>
      }
    />
  );
}

/** Lines from a moved symbol to its exact place and to where the same mark was before. */
function Lines({ sign: { at, place, joinedTo } }: { readonly sign: ComparedSign }) {
  const line = ([x, y]: readonly [number, number]) => `M${at[0].toFixed(1)} ${at[1].toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`;
  return (
    <>
      {joinedTo ? <path className="palpate-compared-line" d={line(joinedTo)} /> : null}
      {Math.hypot(at[0] - place[0], at[1] - place[1]) > 3 ? <path className="palpate-compared-line" data-leader="" d={line(place)} /> : null}
    </>
  );
}
