'use client';
import { memo } from 'react';
import type { Point } from '../geometry/index.js';
import { isMoved } from './MarkButton.js';

interface LeadersProps {
  /** Where marks belong, as shares of the view. */
  readonly places: readonly { readonly place: Point }[];
  /** How many pixels each is drawn away from there. */
  readonly offsets: readonly Point[];
  /** Of the view, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Lines from marks that were moved apart to where they belong: one path for all. As shares of the view, so that they go along when it is zoomed. */
export const Leaders = memo(function Leaders({ places, offsets, width, height }: LeadersProps) {
  const share = (value: number) => value.toFixed(4);
  const d = places.map(({ place: [x, y] }, i) => {
    const offset = offsets[i];
    return offset && isMoved(offset) ? `M${share(x)} ${share(y)}l${share(offset[0] / width)} ${share(offset[1] / height)}` : '';
  }).join('');
  return d ? (
    <svg className="palpate-leaders" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <path d={d} />
    </svg>
  ) : null;
});
