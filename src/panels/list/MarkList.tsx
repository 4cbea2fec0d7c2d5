'use client';
import { memo, useId, type HTMLAttributes } from 'react';
import { changeOf, type Mark } from '../../chart/index.js';
import { MarkSign, useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { labelOf, placeOf } from '../../locales/index.js';

/** Everything on the chart, named by its place, in step with the map. */
export function BodyMapMarkList({ className, ...rest }: HTMLAttributes<HTMLElement>) {
  const { messages } = useBodyMapContext();
  const marks = useBodyMap((state) => state.chart.marks);
  const selection = useBodyMap((state) => state.selection);
  const title = useId();
  return (
    <section role="group" {...rest} aria-labelledby={title} className={className ? `palpate-list ${className}` : 'palpate-list'}>
      <h2 id={title} className="palpate-label">
        {messages.labels.marks}
      </h2>
      {marks.length === 0 ? (
        <NothingYet />
      ) : (
        <ol className="palpate-rows">
          {marks.map((mark) => (
            <MarkRow key={mark.id} mark={mark} isSelected={mark.id === selection} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** One row: what a mark is, where, and how it feels. */
const MarkRow = memo(function MarkRow({ mark, isSelected }: { readonly mark: Mark; readonly isSelected: boolean }) {
  const { store, messages } = useBodyMapContext();
  const views = mark.kind === 'tenderness' ? [mark.view] : mark.areas.map((area) => area.view);
  const feels = mark.kind === 'caution' ? [labelOf(messages.cautionReasons, mark.reason)] : (mark.qualities ?? []).map((quality) => labelOf(messages.qualities, quality));
  const rated = mark.kind === 'caution' ? undefined : mark.intensity === undefined ? messages.labels.notRated : messages.intensityOf(mark.intensity);

  const treatments = useBodyMap((state) => state.chart.treatments);
  const change = changeOf({ treatments }, mark.id);

  function choose(): void {
    const { select, view, setView } = store.getState();
    const [first] = views;
    if (first && !views.includes(view)) setView(first);
    select(mark.id);
  }
  return (
    <li>
      <button type="button" className="palpate-row" aria-pressed={isSelected} data-selected={isSelected ? '' : undefined} onClick={choose}>
        <MarkSign mark={mark} />
        <span className="palpate-row-text">
          <span className="palpate-row-name">{placeOf(mark, messages)}</span>
          <span className="palpate-small">{[messages.kinds[mark.kind], rated, ...views.map((view) => messages.views[view]), ...feels].filter(Boolean).join(' · ')}</span>
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

/** An empty chart: how to begin, or the explicit "no pain anywhere". */
function NothingYet() {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const nothing = useBodyMap((state) => state.chart.nothingToMark);
  if (isReadOnly) return <p className="palpate-hint">{nothing ? messages.hints.nothingToMark : messages.hints.noMarksReadOnly}</p>;
  return (
    <>
      <p className="palpate-hint">{nothing ? messages.hints.nothingToMark : messages.hints.noMarks}</p>
      <label className="palpate-check">
        <input form="" type="checkbox" checked={nothing} onChange={(event) => store.getState().setNothingToMark(event.target.checked)} />
        {messages.labels.nothingToMark}
      </label>
    </>
  );
}
