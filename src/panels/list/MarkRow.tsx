'use client';
import { memo } from 'react';
import { viewsOfMark, type IntensityChange, type Mark } from '../../chart/index.js';
import { labelOf, placeOf } from '../../locales/index.js';
import { markSign, useBodyMapContext } from '../../ui/index.js';

export interface MarkRowProps {
  readonly mark: Mark;
  /** The change by its latest treatment. */
  readonly change: IntensityChange | undefined;
  readonly isSelected: boolean;
  /** Its position, from 1, and the total, if not all rows are rendered. */
  readonly position: number | undefined;
  readonly of: number | undefined;
}

/** One row: kind, place and rating of a mark. */
export const MarkRow = memo(function MarkRow({ mark, change, isSelected, position, of }: MarkRowProps) {
  const { store, messages } = useBodyMapContext();
  const views = viewsOfMark(mark);
  const feels = mark.kind === 'caution' ? [labelOf(messages.cautionReasons, mark.reason)] : (mark.qualities ?? []).map((quality) => labelOf(messages.qualities, quality));
  const status = mark.status && labelOf(messages.statuses, mark.status);
  const unrated = mark.status === 'gone' ? undefined : messages.labels.notRated;
  const rated = mark.kind === 'caution' ? undefined : mark.intensity === undefined ? unrated : messages.intensityOf(mark.intensity);

  function choose(): void {
    const { select, view, setView } = store.getState();
    const [first] = views;
    if (first && !views.includes(view)) setView(first);
    select(mark.id);
  }
  return (
    <li aria-posinset={position} aria-setsize={of}>
      <button type="button" className="palpate-row" aria-pressed={isSelected} data-selected={isSelected ? '' : undefined} onClick={choose}>
        {markSign(mark)}
        <span className="palpate-row-text">
          <span className="palpate-row-name">{[mark.name, placeOf(mark, messages)].filter(Boolean).join(' · ')}</span>
          <span className="palpate-small">{[messages.kinds[mark.kind], rated, status, ...views.map((view) => messages.views[view]), ...feels].filter(Boolean).join(' · ')}</span>
        </span>
        {change ? (
          <span className="palpate-change">
            <span aria-hidden="true">{messages.change(change.before, change.after)}</span>
            <span className="palpate-visually-hidden">{messages.treated(change.before, change.after)}</span>
          </span>
        ) : null}
      </button>
    </li>
  );
});
