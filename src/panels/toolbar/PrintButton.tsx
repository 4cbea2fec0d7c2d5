'use client';
import { useRef, useState, type ReactNode } from 'react';
import { Icon, lazy, useBodyMapContext, type SheetPart } from '../../ui/index.js';

const print = /* @__PURE__ */ lazy(() => import('../../print/index.js'));

/** Prints the chart on a sheet of paper. Loaded when used. */
export function PrintButton() {
  const { store, figures, hiddenZones, messages, views, onPaper } = useBodyMapContext();
  const label = messages.labels.print;
  const [job, setJob] = useState<ReactNode>(null);
  const button = useRef<HTMLButtonElement>(null);
  async function start(): Promise<void> {
    const { ChartSheet, PrintJob, loadSheetWords, viewsOf } = await print.get();
    const words = await loadSheetWords(messages);
    const { chart, perspective } = store.getState();
    const offered = new Set(views.flat());
    const added = Object.assign({}, ...[...onPaper].map((part) => part())) as ReturnType<SheetPart>;
    const sheet = { ...added, chart, words, figures, perspective, locale: messages, hiddenZones: [...hiddenZones], views: viewsOf(chart, added.fields).filter((view) => offered.has(view)) };
    if (button.current) {
      setJob(
        <PrintJob from={button.current} onDone={() => setJob(null)}>
          <ChartSheet {...sheet} />
        </PrintJob>,
      );
    }
  }
  return (
    <>
      <button ref={button} type="button" className="palpate-button" data-icon="" aria-label={label} title={label} onClick={() => void start().catch(() => store.getState().reportProblem('part-not-loaded'))}>
        <Icon name="print" />
        <span className="palpate-word" aria-hidden="true">{label}</span>
      </button>
      {job}
    </>
  );
}
