import type { ReactElement } from 'react';
import { viewsOf } from '../interchange/scene/index.js';
import { PrintJob, type BodyMapContextValue, type SheetPart } from '../ui/index.js';
import { ChartSheet } from './ChartSheet.js';
import { loadSheetWords } from './sheet-words.js';

/** The sheet of a map's chart, which is printed when it is rendered. `from`: the element whose page prints it. */
export async function createPrintJob({ store, figures, hiddenZones, messages, views, onPaper }: BodyMapContextValue, from: Element, onDone: () => void): Promise<ReactElement> {
  const words = await loadSheetWords(messages);
  const { chart, perspective } = store.getState();
  const offered = new Set(views.flat());
  const added = Object.assign({}, ...[...onPaper].map((part) => part())) as ReturnType<SheetPart>;
  const sheet = { ...added, chart, words, figures, perspective, locale: messages, hiddenZones: [...hiddenZones], views: viewsOf(chart, added.fields).filter((view) => offered.has(view)) };
  return (
    <PrintJob from={from} onDone={onDone}>
      <ChartSheet {...sheet} />
    </PrintJob>
  );
}
