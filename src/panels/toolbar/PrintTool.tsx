'use client';
import { useRef, useState, type ReactNode } from 'react';
import { TouchIcon, useBodyMapContext } from '../../ui/index.js';

/** Prints the chart as a sheet, which is fetched when it is asked for. */
export function PrintTool({ label }: { readonly label: string }) {
  const { store, figures, hiddenZones, messages, views } = useBodyMapContext();
  const [job, setJob] = useState<ReactNode>(null);
  const button = useRef<HTMLButtonElement>(null);
  async function print(): Promise<void> {
    const { PrintJob, loadSheetWords, viewsOf } = await import('../../print/index.js');
    const words = await loadSheetWords(messages);
    const { chart, perspective } = store.getState();
    const offered = new Set(views.flat());
    const sheet = { chart, words, figures, perspective, locale: messages, hiddenZones: [...hiddenZones], views: viewsOf(chart).filter((view) => offered.has(view)) };
    setJob(<PrintJob {...sheet} root={button.current?.getRootNode()} onDone={() => setJob(null)} />);
  }
  return (
    <>
      <button ref={button} type="button" className="palpate-button" data-icon="" aria-label={label} title={label} onClick={() => void print().catch(() => {})}>
        <TouchIcon name="print" />
        <span className="palpate-when-narrow">{label}</span>
      </button>
      {job}
    </>
  );
}
