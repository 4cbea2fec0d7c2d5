'use client';
import { memo, useState } from 'react';
import type { IntensityChange, Mark } from '../chart/index.js';
import { MarkSign, useBodyMapStore, useMessages } from '../ui/index.js';
import { afterTag } from '../drawing/index.js';
import type { Point } from '../geometry/index.js';
import { nameOf } from '../locales/index.js';

export interface MarkButtonProps {
  readonly mark: Mark;
  /** Shares of the view, 0 to 1. */
  readonly x: number;
  readonly y: number;
  /** Pixels that it is drawn away from its place, to leave room for its neighbours. */
  readonly offsetX: number;
  readonly offsetY: number;
  /** Numbers of ties to other views, apart by blanks. */
  readonly tags: string;
  /** What its latest treatment changed. */
  readonly change: IntensityChange | undefined;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
}

/** Whether a mark is drawn so far from its place that a line has to lead there. */
export const isMoved = ([x, y]: Point): boolean => Math.hypot(x, y) > 3;

/** A share of the view, and pixels from there. */
const lengthOf = (share: number, offset: number): string => (offset === 0 ? `${percent(share)}%` : `calc(${percent(share)}% + ${Math.round(100 * offset) / 100}px)`);
const percent = (share: number): number => Math.round(1e6 * share) / 1e4;

/** One mark to take hold of: a point is a disc with its intensity in it, an area a plate on its edge. */
export const MarkButton = memo(function MarkButton({ mark, x, y, offsetX, offsetY, tags, change, isSelected, isTabStop }: MarkButtonProps) {
  const store = useBodyMapStore();
  const messages = useMessages();
  // Only what was just marked settles into its place: a record that is opened, or a crowd that Undo brings back, stands at once.
  const [isNew] = useState(() => isSelected && store.getState().past.length > 0);
  return (
    <button
      type="button"
      className="palpate-mark"
      style={{ inset: `${lengthOf(y, offsetY)} auto auto ${lengthOf(x, offsetX)}` }}
      data-mark={mark.id}
      data-kind={mark.kind}
      data-selected={isSelected ? '' : undefined}
      data-moved={isMoved([offsetX, offsetY]) ? '' : undefined}
      data-new={isNew ? '' : undefined}
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
