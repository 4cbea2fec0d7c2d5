'use client';
import { forwardRef, memo, useEffect, useId, useMemo, useRef, useState, type HTMLAttributes } from 'react';
import { changesOf, type IntensityChange, type Mark } from '../../chart/index.js';
import { MarkSign, useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { labelOf, placeOf } from '../../locales/index.js';

/** Everything on the chart, named by its place, in step with the map. */
export const BodyMapMarkList = /* @__PURE__ */ forwardRef<HTMLElement, HTMLAttributes<HTMLElement>>(function BodyMapMarkList({ className, ...rest }, ref) {
  const { messages } = useBodyMapContext();
  const isEmpty = useBodyMap((state) => state.chart.marks.length === 0);
  const title = useId();
  return (
    <section role="group" {...rest} ref={ref} aria-labelledby={title} className={className ? `palpate-list ${className}` : 'palpate-list'}>
      <h2 id={title} className="palpate-label">
        {messages.labels.marks}
      </h2>
      {isEmpty ? <NothingYet /> : <Rows />}
    </section>
  );
});

/** Rows at first, and with each press of the button below them. A page takes as long for a thousand rows as for all the rest of a map. */
const [atFirst, step] = [50, 200];

/** So few are not left for another press. */
const few = 10;

function Rows() {
  const { messages } = useBodyMapContext();
  const marks = useBodyMap((state) => state.chart.marks);
  const treatments = useBodyMap((state) => state.chart.treatments);
  const selection = useBodyMap((state) => state.selection);
  const changes = useMemo(() => changesOf({ treatments }), [treatments]);
  const [wanted, setWanted] = useState(atFirst);
  const list = useRef<HTMLOListElement>(null);
  /** The first of the rows that were asked for: the focus goes on there. */
  const next = useRef<number>(undefined);
  useEffect(() => {
    if (next.current !== undefined) list.current?.children[next.current]?.querySelector('button')?.focus();
    next.current = undefined;
  });

  const count = marks.length - wanted > few ? wanted : marks.length;
  const left = marks.length - count;
  const shown = marks.slice(0, count);
  // What is selected on the map has its row here, however far down it stands.
  const selected = left > 0 ? marks.findIndex(({ id }, i) => i >= count && id === selection) : -1;
  const more = left - step > few ? step : left;

  function showMore(): void {
    next.current = count;
    setWanted(count + more);
  }
  const row = (mark: Mark, i: number) => (
    <MarkRow key={mark.id} mark={mark} change={changes.get(mark.id)} isSelected={mark.id === selection} position={left > 0 ? i + 1 : undefined} of={left > 0 ? marks.length : undefined} />
  );
  return (
    <>
      <ol ref={list} className="palpate-rows">
        {shown.map(row)}
        {selected < 0 ? null : row(marks[selected]!, selected)}
      </ol>
      {left > 0 ? (
        <button type="button" className="palpate-button palpate-show-more" onClick={showMore}>
          {messages.showMore(more)}
        </button>
      ) : null}
    </>
  );
}

interface MarkRowProps {
  readonly mark: Mark;
  /** What its latest treatment changed. */
  readonly change: IntensityChange | undefined;
  readonly isSelected: boolean;
  /** Its place, from 1, among how many, where not all of them are in the page. */
  readonly position: number | undefined;
  readonly of: number | undefined;
}

/** One row: what a mark is, where, and how it feels. */
const MarkRow = memo(function MarkRow({ mark, change, isSelected, position, of }: MarkRowProps) {
  const { store, messages } = useBodyMapContext();
  const views = mark.kind === 'tenderness' ? [mark.view] : mark.areas.map((area) => area.view);
  const feels = mark.kind === 'caution' ? [labelOf(messages.cautionReasons, mark.reason)] : (mark.qualities ?? []).map((quality) => labelOf(messages.qualities, quality));
  const rated = mark.kind === 'caution' ? undefined : mark.intensity === undefined ? messages.labels.notRated : messages.intensityOf(mark.intensity);

  function choose(): void {
    const { select, view, setView } = store.getState();
    const [first] = views;
    if (first && !views.includes(view)) setView(first);
    select(mark.id);
  }
  return (
    <li aria-posinset={position} aria-setsize={of}>
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
