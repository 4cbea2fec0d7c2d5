'use client';
import { memo } from 'react';
import type { Mark } from '../chart/index.js';
import type { Point } from '../geometry/index.js';

interface LeadersProps {
  /** The places of marks, as shares of the view. */
  readonly places: readonly { readonly mark: Mark; readonly place: Point }[];
  /** How many pixels each is moved from there. */
  readonly offsets: readonly Point[];
  /** Size of the view in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Whether a mark is moved so far that it needs a line to its place. */
export const isMoved = ([x, y]: Point): boolean => x * x + y * y > 9;

/**
 * Lines from moved marks to their places, with a dot at the true place of a point: one path for all of a kind. As shares of the view, so that they
 * follow its zoom.
 */
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
