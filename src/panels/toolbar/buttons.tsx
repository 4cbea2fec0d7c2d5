'use client';
import { useState, type ReactNode } from 'react';
import { IconButton, lazy, useBodyMap, useBodyMapContext } from '../../ui/index.js';

/** Undo and redo. */
export function HistoryButtons() {
  const { store, messages } = useBodyMapContext();
  const canUndo = useBodyMap((state) => state.past.length > 0);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  if (isReadOnly) return null;
  return (
    <div className="palpate-history">
      <IconButton icon="undo" label={messages.labels.undo} hasWord={false} disabled={!canUndo} onClick={() => store.getState().undo()} />
      <RedoButton />
    </div>
  );
}

/** In a narrow row it is in the menu instead. */
export function RedoButton() {
  const { store, messages } = useBodyMapContext();
  const canRedo = useBodyMap((state) => state.future.length > 0);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  return isReadOnly ? null : <IconButton icon="redo" label={messages.labels.redo} className="palpate-button palpate-redo" disabled={!canRedo} onClick={() => store.getState().redo()} />;
}

/** Removes all marks without asking, and offers to undo this at once; Undo works later, too. */
export function ClearButton() {
  const { store, messages } = useBodyMapContext();
  const isEmpty = useBodyMap((state) => state.chart.marks.length === 0);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  return isReadOnly ? null : <IconButton icon="clear" label={messages.labels.clear} disabled={isEmpty} onClick={() => store.getState().clear()} />;
}

/** Opens the list of keyboard shortcuts. */
export function HelpButton() {
  const { messages, showHelp } = useBodyMapContext();
  return <IconButton icon="help" label={messages.labels.keys} aria-haspopup="dialog" onClick={showHelp} />;
}

const print = /* @__PURE__ */ lazy(() => import('../../print/index.js'));

/** Prints the chart on a sheet of paper. Loaded when used. */
export function PrintButton() {
  const map = useBodyMapContext();
  const [job, setJob] = useState<ReactNode>(null);
  async function start(from: Element): Promise<void> {
    const { createPrintJob } = await print.get();
    const sheet = await createPrintJob(map, from, () => setJob(null));
    // The map may be gone by now.
    if (from.isConnected) setJob(sheet);
  }
  return (
    <>
      <IconButton icon="print" label={map.messages.labels.print} onClick={({ currentTarget }) => void start(currentTarget).catch(() => map.store.getState().reportProblem('part-not-loaded'))} />
      {job}
    </>
  );
}
