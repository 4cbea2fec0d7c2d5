'use client';
import { memo, useId } from 'react';
import { getArt, views, type Art, type Figure, type ViewId } from '../anatomy/index.js';

/** Outline, relief and lines of one view. Marks never cause it to render again. */
export const FigureArt = memo(function FigureArt({ figure, view }: { readonly figure: Figure; readonly view: ViewId }) {
  const id = useId().replace(/\W/g, '');
  const { outline, body, relief, lines, middle, axis } = getArt(figure, view);
  const [x, y, width, height] = views[view].viewBox;
  const clip = `url(#${id}-clip)`;
  // Not by <use>: the page's rules for elements reach the copies that it draws, and ours for what is inside the map do not.
  const mirror = axis === undefined ? undefined : `matrix(-1 0 0 1 ${2 * axis} 0)`;
  const half = (
    <>
      <g className="palpate-relief" clipPath={clip}>
        {relief.map((d, tone) => (
          <path key={tone} d={d} />
        ))}
      </g>
      {drawLines(lines)}
      <path className="palpate-outline" d={outline} />
    </>
  );
  return (
    <g className="palpate-figure" aria-hidden="true">
      <clipPath id={`${id}-clip`}>
        <path d={body} />
        {mirror ? <path d={body} transform={mirror} /> : null}
      </clipPath>
      {/* Clipped as one surface: two translucent halves would be darker where they meet. */}
      <rect className="palpate-skin" clipPath={clip} x={x} y={y} width={width} height={height} />
      {half}
      {mirror ? <g transform={mirror}>{half}</g> : null}
      {drawLines(middle)}
    </g>
  );
});

const drawLines = (lines: Art['lines']) =>
  (['contour', 'hint', 'face'] as const).map((kind) => (lines[kind] ? <path key={kind} className="palpate-line" data-line={kind} d={lines[kind]} /> : null));
