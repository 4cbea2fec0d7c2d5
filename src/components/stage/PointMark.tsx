'use client';
import { memo, type CSSProperties } from 'react';
import type { Tenderness } from '../../chart/index.js';
import { useBodyMapStore, useMessages } from '../context.js';
import { nameOf } from '../describe.js';

export interface PointMarkProps {
  readonly mark: Tenderness;
  /** Shares of the view, 0 to 1. */
  readonly x: number;
  readonly y: number;
  /** Pixels that it steps aside for its neighbours. */
  readonly asideX: number;
  readonly asideY: number;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
}

/** One tender point: a disc with its intensity in it. */
export const PointMark = memo(function PointMark({ mark, x, y, asideX, asideY, isSelected, isTabStop }: PointMarkProps) {
  const store = useBodyMapStore();
  const messages = useMessages();
  const far = Math.hypot(asideX, asideY);
  const style: CSSProperties & Record<`--${string}`, string> = {
    left: `calc(${x * 100}% + ${asideX}px)`,
    top: `calc(${y * 100}% + ${asideY}px)`,
    '--_aside': `${far}px`,
    '--_towards': `${Math.atan2(-asideY, -asideX)}rad`,
  };
  return (
    <button
      type="button"
      className="palpate-mark"
      style={style}
      data-mark={mark.id}
      data-kind={mark.kind}
      data-intensity={mark.intensity ?? 'none'}
      data-selected={isSelected ? '' : undefined}
      data-aside={far > 3 ? '' : undefined}
      aria-label={nameOf(mark, messages)}
      aria-pressed={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      // Taps are the stage's; this is for keys and assistive technology, whose clicks have no count.
      onClick={(event) => event.detail === 0 && store.getState().select(mark.id)}
    >
      <Disc intensity={mark.intensity} />
    </button>
  );
});

/** The disc of a mark: its number, or a question mark while it is not rated. */
export function Disc({ intensity }: { readonly intensity: number | undefined }) {
  return (
    <span className="palpate-disc" data-intensity={intensity ?? 'none'} aria-hidden="true">
      {intensity ?? '?'}
    </span>
  );
}
