import type { ReactNode } from 'react';
import { sidesShown, views, type Figure, type Perspective, type ViewId } from '../anatomy/index.js';
import { FigureArt } from '../ui/index.js';
import type { Messages } from '../locales/index.js';
import { sizeOf, toPixels } from './stage.js';

interface DrawingProps {
  readonly figure: Figure;
  readonly view: ViewId;
  readonly perspective: Perspective;
  readonly locale: Messages;
  /** A short description. */
  readonly label: string;
  /** Content in units of the view. */
  readonly onBody: ReactNode;
  /** Content in pixels of the drawing, never flipped. */
  readonly above: ReactNode;
}

/** The line with the letters of the sides. */
const top = 18;

/** A view without interaction: the figure with its sides and what is drawn on it. It does not depend on the page's size. */
export function Drawing({ figure, view, perspective, locale, label, onBody, above }: DrawingProps) {
  const { width, height } = sizeOf(view);
  const { shows } = views[view];
  const sides = sidesShown(view, perspective) ?? (shows ? [shows] : []);
  const caption = locale.views[view];
  return (
    <figure className="palpate-drawing" data-view={view}>
      <svg viewBox={`0 ${-top} ${width} ${height + top}`} width={width} height={height + top} role="img" aria-label={`${caption}: ${label}`}>
        {sides.map((side, i) => (
          <text key={side} className="palpate-drawing-side" x={width * (i ? 0.9 : 0.1)} y={-5}>
            {locale.sides[side].short}
          </text>
        ))}
        <g transform={toPixels(view, perspective)}>
          <FigureArt figure={figure} view={view} />
          {onBody}
        </g>
        {above}
      </svg>
      <figcaption className="palpate-caption">{caption}</figcaption>
    </figure>
  );
}
