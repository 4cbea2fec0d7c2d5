import { figureIds, type FigureId } from '../anatomy/index.js';
import { createChart, type Author, type Chart } from '../chart/index.js';

/**
 * An id and a time for what a server renders empty; undefined in a browser, which makes its own. Nothing is recorded with them. A clock and random
 * numbers change on each visit, so Next.js refuses to prerender a page that reads them.
 */
export const serverStamp = (): { readonly id: string; readonly time: Date } | undefined =>
  typeof globalThis.document === 'undefined' ? { id: '00000000-0000-7000-8000-000000000000', time: new Date(0) } : undefined;

/** The empty chart that a server renders, on the first known figure; undefined in a browser. */
export function serverChart(author: Author | undefined, ...figures: readonly (FigureId | undefined)[]): Chart | undefined {
  const stamp = serverStamp();
  return stamp && createChart({ id: stamp.id, recordedAt: stamp.time, recordedBy: author, figure: figures.find((id) => id && figureIds.includes(id)) });
}
