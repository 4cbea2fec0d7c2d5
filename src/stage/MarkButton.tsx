'use client';
import { memo, type CSSProperties } from 'react';
import type { IntensityChange, Mark } from '../chart/index.js';
import { MarkSign, useBodyMapStore, useMessages } from '../ui/index.js';
import { afterTag } from '../drawing/index.js';
import { nameOf } from '../locales/index.js';
import { isAside } from './Leader.js';

export interface MarkButtonProps {
  readonly mark: Mark;
  /** Shares of the view, 0 to 1. */
  readonly x: number;
  readonly y: number;
  /** Pixels that it steps aside for its neighbours. */
  readonly asideX: number;
  readonly asideY: number;
  /** Numbers of ties to other views, apart by blanks. */
  readonly tags: string;
  /** What its latest treatment changed. */
  readonly change: IntensityChange | undefined;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
}

/** One mark to take hold of: a point is a disc with its intensity in it, an area a plate on its edge. */
export const MarkButton = memo(function MarkButton({ mark, x, y, asideX, asideY, tags, change, isSelected, isTabStop }: MarkButtonProps) {
  const store = useBodyMapStore();
  const messages = useMessages();
  const style: CSSProperties = { left: `calc(${x * 100}% + ${asideX}px)`, top: `calc(${y * 100}% + ${asideY}px)` };
  return (
    <button
      type="button"
      className="palpate-mark"
      style={style}
      data-mark={mark.id}
      data-kind={mark.kind}
      data-selected={isSelected ? '' : undefined}
      data-aside={isAside(asideX, asideY) ? '' : undefined}
      aria-label={nameOf(mark, messages, change)}
      aria-pressed={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      // Taps are the stage's; this is for keys and assistive technology, whose clicks have no count.
      onClick={(event) => event.detail === 0 && store.getState().select(mark.id)}
    >
      <MarkSign mark={mark} />
      {tags ? <span className="palpate-tag" data-tags={tags} aria-hidden="true" /> : null}
      {change?.after === undefined ? null : <span className="palpate-tag" data-tags={afterTag(change.after)} data-change="" aria-hidden="true" />}
    </button>
  );
});
