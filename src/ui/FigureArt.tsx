'use client';
import { memo, useId } from 'react';
import { getDrawing, type Figure, type ViewId } from '../anatomy/index.js';

/** The calm part: outline, relief and lines of one view. Never drawn again because of a mark. */
export const FigureArt = memo(function FigureArt({ figure, view }: { readonly figure: Figure; readonly view: ViewId }) {
  const clip = `${useId().replace(/\W/g, '')}-outline`;
  const { outline, relief, lines } = getDrawing(figure, view);
  return (
    <g className="palpate-figure" aria-hidden="true">
      <clipPath id={clip}>
        <path d={outline} />
      </clipPath>
      <path className="palpate-skin" d={outline} />
      <g className="palpate-relief" clipPath={`url(#${clip})`}>
        {relief.map((d, tone) => (
          <path key={tone} d={d} />
        ))}
      </g>
      <path className="palpate-line" d={lines.contour} />
      <path className="palpate-line" data-line="hint" d={lines.hint} />
      <path className="palpate-line" data-line="face" d={lines.face} />
      <path className="palpate-outline" d={outline} />
    </g>
  );
});
