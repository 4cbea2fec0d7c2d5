'use client';
import { memo, useId, type ReactNode } from 'react';
import { getArt, views, type Figure, type ViewId } from '../anatomy/index.js';

/** The calm part: outline, relief and lines of one view. Never drawn again because of a mark. */
export const FigureArt = memo(function FigureArt({ figure, view }: { readonly figure: Figure; readonly view: ViewId }) {
  const id = useId().replace(/\W/g, '');
  const { outline, body, relief, lines, middle, axis } = getArt(figure, view);
  const [x, y, width, height] = views[view].viewBox;
  /** A path and its mirror image, where the view has one. */
  const both = (d: string, name: string): ReactNode =>
    d === '' ? null : (
      <>
        <path id={`${id}-${name}`} d={d} />
        {axis === undefined ? null : <use href={`#${id}-${name}`} transform={`matrix(-1 0 0 1 ${2 * axis} 0)`} />}
      </>
    );
  const line = (name: keyof typeof lines) => (
    <>
      {both(lines[name], name)}
      {middle[name] === '' ? null : <path d={middle[name]} />}
    </>
  );
  return (
    <g className="palpate-figure" aria-hidden="true">
      <clipPath id={`${id}-clip`}>{both(body, 'body')}</clipPath>
      {/* One surface, clipped: two halves of a translucent colour would be darker where they meet. */}
      <rect className="palpate-skin" clipPath={`url(#${id}-clip)`} x={x} y={y} width={width} height={height} />
      <g className="palpate-relief" clipPath={`url(#${id}-clip)`}>
        {relief.map((d, tone) => (
          <g key={tone}>{both(d, `tone-${tone}`)}</g>
        ))}
      </g>
      <g className="palpate-line">{line('contour')}</g>
      <g className="palpate-line" data-line="hint">{line('hint')}</g>
      <g className="palpate-line" data-line="face">{line('face')}</g>
      <g className="palpate-outline">{both(outline, 'outline')}</g>
    </g>
  );
});
