'use client';
import { memo } from 'react';
import type { Mark } from '../chart/index.js';
import type { Point } from '../geometry/index.js';

interface LeadersProps {
  /** Where marks belong, as shares of the view. */
  readonly places: readonly { readonly mark: Mark; readonly place: Point }[];
  /** How many pixels each is drawn away from there. */
  readonly offsets: readonly Point[];
  /** Of the view, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Whether a mark is drawn so far from its place that a line has to lead there. */
export const isMoved = ([x, y]: Point): boolean => Math.hypot(x, y) > 3;

/** Lines from marks that were moved apart to where they belong, and a dot where a point truly is: one path for all of a kind. As shares of the view, so that they go along when it is zoomed. */
export const Leaders = memo(function Leaders({ places, offsets, width, height }: LeadersProps) {
  const share = (value: number) => value.toFixed(4);
  let [lines, dots] = ['', ''];
  for (const [i, { mark, place }] of places.entries()) {
    const offset = offsets[i];
    if (!offset || !isMoved(offset)) continue;
    const start = `M${share(place[0])} ${share(place[1])}`;
    lines += `${start}l${share(offset[0] / width)} ${share(offset[1] / height)}`;
    if (mark.kind === 'tenderness') dots += `${start}h0`;
  }
  return lines ? (
    <svg className="palpate-leaders" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <path d={lines} />
      <path className="palpate-leader-rings" d={dots} />
      <path className="palpate-leader-dots" d={dots} />
    </svg>
  ) : null;
});
