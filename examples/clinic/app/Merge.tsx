import { useMemo, useState } from 'react';
import { en, parseChart, type Chart } from 'palpate';
import { mergeCharts } from '../shared/merge.js';
import type { Conflict } from '../shared/types.js';

interface MergeProps {
  readonly base: Chart;
  readonly mine: Chart;
  readonly conflict: Conflict;
  readonly onDone: (chart: Chart) => void;
}

/** Two people worked on one chart, and the other one saved first. */
export function Merge({ base, mine, conflict, onDone }: MergeProps) {
  const [choices, setChoices] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const { chart, clashes } = useMemo(() => mergeCharts(base, conflict.chart, mine, choices), [base, conflict, mine, choices]);
  const read = useMemo(() => parseChart(chart), [chart]);
  const isDecided = clashes.every(({ key }) => choices[key]);
  return (
    <section className="card warning" role="alertdialog" aria-labelledby="merge-title">
      <h2 id="merge-title">{conflict.by.join(', ') || 'Somebody'} saved this chart while you were working on it</h2>
      <p>Nothing is lost. Merged, the chart has the changes of both.</p>
      {clashes.map(({ key, mine: my, theirs }) => (
        <fieldset key={key}>
          <legend>Both of you changed {nameOf(key, my ?? theirs)}</legend>
          {(['theirs', 'mine'] as const).map((who) => (
            <label key={who} className="choice">
              <input type="radio" name={key} checked={choices[key] === who} onChange={() => setChoices((before) => ({ ...before, [key]: who }))} />
              <span>
                {who === 'mine' ? 'Yours: ' : 'Theirs: '}
                {tell(who === 'mine' ? my : theirs)}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {read.ok ? null : <p role="alert" className="error">These cannot be merged: {read.problems[0]?.message}</p>}
      <p className="actions">
        <button type="button" disabled={!isDecided || !read.ok} onClick={() => read.ok && onDone(read.chart)}>Merge both</button>
        <button type="button" className="plain" onClick={() => onDone(conflict.chart)}>Drop mine, keep theirs</button>
      </p>
    </section>
  );
}

interface Item {
  readonly zone?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly intensity?: number;
  readonly note?: string;
}

function nameOf(key: string, item: Item | undefined): string {
  if (item?.name) return item.name;
  if (item?.zone) return en.zoneName(item.zone as never);
  return key.startsWith('marks') ? 'one mark' : key.startsWith('treatments') ? 'one treatment' : `“${key}”`;
}

function tell(item: Item | undefined): string {
  if (item === undefined) return 'removed';
  if (typeof item !== 'object') return String(item);
  const said = [item.intensity !== undefined && en.intensityOf(item.intensity), item.note && `note “${item.note}”`].filter(Boolean);
  return said.join(', ') || 'as they have it';
}
