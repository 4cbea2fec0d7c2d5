'use client';
import { forwardRef, useEffect, useId, useMemo, useRef, useState, type HTMLAttributes } from 'react';
import { changesOf, type Mark } from '../../chart/index.js';
import { placeOfZones } from '../../locales/index.js';
import { lazyPart, useBodyMap, useBodyMapContext } from '../../ui/index.js';
import { useSheet } from '../sheet/context.js';
import { useHint } from '../toolbar/hint.js';
import type { Arrangement, GroupedRowsProps, ListToolsProps } from './LongList.js';
import { MarkRow } from './MarkRow.js';

/** All marks on the chart, by place. A click selects a mark. */
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
      <Free />
    </section>
  );
});

/** Rows at first, and per press of the button below them. A thousand rows take as long as everything else of a map. */
const [atFirst, step] = [50, 200];

/** So few rows are shown without another press. */
const few = 10;

/** Number of marks from which they can be grouped and searched: more than a column shows at once. */
const many = 12;

const ListTools = /* @__PURE__ */ lazyPart<ListToolsProps>(async () => (await import('./LongList.js')).ListTools);
const GroupedRows = /* @__PURE__ */ lazyPart<GroupedRowsProps>(async () => (await import('./LongList.js')).GroupedRows);

function Rows() {
  const { messages } = useBodyMapContext();
  const marks = useBodyMap((state) => state.chart.marks);
  const treatments = useBodyMap((state) => state.chart.treatments);
  const selection = useBodyMap((state) => state.selection);
  const changes = useMemo(() => changesOf({ treatments }), [treatments]);
  const [wanted, setWanted] = useState(atFirst);
  const [arrangement, setArrangement] = useState<Arrangement>({ by: 'drawn', search: '' });
  const list = useRef<HTMLOListElement>(null);
  /** The first of the requested rows: focus continues there. */
  const next = useRef<number>(undefined);
  useEffect(() => {
    if (next.current !== undefined) list.current?.children[next.current]?.querySelector('button')?.focus({ preventScroll: true });
    next.current = undefined;
  });

  const count = marks.length - wanted > few ? wanted : marks.length;
  const left = marks.length - count;
  const shown = marks.slice(0, count);
  // The selected mark always has its row, however far down it is.
  const selected = left > 0 ? marks.findIndex(({ id }, i) => i >= count && id === selection) : -1;
  const more = left - step > few ? step : left;

  function showMore(): void {
    next.current = count;
    setWanted(count + more);
  }
  const row = (mark: Mark, i?: number) => (
    <MarkRow key={mark.id} mark={mark} change={changes.get(mark.id)} isSelected={mark.id === selection} position={i !== undefined && left > 0 ? i + 1 : undefined} of={i !== undefined && left > 0 ? marks.length : undefined} />
  );
  const isLong = marks.length > many;
  return (
    <>
      {/* Its space is reserved until it is loaded. */}
      {isLong ? (
        <div className="palpate-list-tools">
          <ListTools arrangement={arrangement} onArrange={setArrangement} />
        </div>
      ) : null}
      {isLong && (arrangement.by !== 'drawn' || arrangement.search.trim()) ? (
        <GroupedRows marks={marks} arrangement={arrangement} row={row} />
      ) : (
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
      )}
    </>
  );
}

/** The zones that were asked about and are free of pain, in words. */
function Free() {
  const { messages } = useBodyMapContext();
  const clear = useBodyMap((state) => state.chart.clear);
  return clear?.length ? <p className="palpate-hint palpate-small">{`${messages.labels.free}: ${placeOfZones(clear, messages)}`}</p> : null;
}

/** An empty chart: how to begin, or "no pain anywhere". */
function NothingYet() {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const nothing = useBodyMap((state) => state.chart.nothingToMark);
  // In a standard layout, the map itself says how to begin.
  const hint = useHint();
  const isSaidAbove = useSheet() !== null && !nothing;
  if (isReadOnly) return <p className="palpate-hint">{nothing ? messages.hints.nothingToMark : messages.hints.noMarksReadOnly}</p>;
  return (
    <>
      {isSaidAbove ? null : <p className="palpate-hint">{nothing ? messages.hints.nothingToMark : (hint ?? messages.hints.noMarks)}</p>}
      <label className="palpate-check">
        <input form="" type="checkbox" checked={nothing} onChange={(event) => store.getState().setNothingToMark(event.target.checked)} />
        {messages.labels.nothingToMark}
      </label>
    </>
  );
}
