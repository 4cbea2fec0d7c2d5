import { memo, type CSSProperties } from 'react';
import type { MarkKind } from '../chart/index.js';

export interface LeaderProps {
  readonly kind: MarkKind;
  /** Shares of the view, 0 to 1. */
  readonly x: number;
  readonly y: number;
  /** Pixels from the place to where the mark was moved. */
  readonly asideX: number;
  readonly asideY: number;
}

/** Whether a mark stands so far from its place that a line has to lead back to it. */
export const isAside = (asideX: number, asideY: number): boolean => Math.hypot(asideX, asideY) > 3;

/** From a mark that was moved aside to its place; a point has a dot there. Drawn below all marks, so that it covers no number. */
export const Leader = memo(function Leader({ kind, x, y, asideX, asideY }: LeaderProps) {
  if (!isAside(asideX, asideY)) return null;
  const style: CSSProperties & Record<`--${string}`, string> = {
    left: `${x * 100}%`,
    top: `${y * 100}%`,
    '--_far': `${Math.hypot(asideX, asideY)}px`,
    '--_towards': `${Math.atan2(asideY, asideX)}rad`,
  };
  return <span className="palpate-leader" style={style} data-kind={kind} aria-hidden="true" />;
});
