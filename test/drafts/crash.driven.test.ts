import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chart } from '../../src/chart/index.js';
import { bundle, crash, launchChromium, origin, serve } from '../driven/chromium.js';
import { runs } from '../slow.js';

/** What the page offers to the test. `act` does the operation of a number, whatever is there when its turn comes. */
interface Offered {
  ready: Promise<void>;
  act: (operation: number) => void;
  chart: () => Chart;
}

const page = (storage: string) => `
  import { keepDraft, localDrafts, indexedDrafts } from './src/drafts.ts';
  import { createBodyMapStore } from './src/core.ts';
  const store = createBodyMapStore();
  const draft = keepDraft(store, { key: 'visit', storage: ${storage} });
  const spots = [
    { view: 'back', zone: 'back.shoulder-top.right', at: [288.5, 178.2] },
    { view: 'front', zone: 'front.sternum', at: [240, 250] },
  ];
  const act = (operation) => {
    const { chart, addTenderness, editMark, removeMark, undo } = store.getState();
    const mark = chart.marks[(operation * 7) % Math.max(1, chart.marks.length)];
    if (!mark || operation % 4 === 0) addTenderness(spots[operation % 2]);
    else if (operation % 11 === 0) removeMark(mark.id);
    else if (operation % 13 === 0) undo();
    else editMark(mark.id, { note: 'operation ' + operation });
  };
  Object.assign(window, { ready: draft.ready, act, chart: () => store.getState().chart });
`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const operations = runs(20);

it.each(['localDrafts()', 'indexedDrafts()'])('%s: killed after any operation, at most that one is missing', async (storage) => {
  const context = await browser.newContext();
  await serve(context, await bundle(page(storage)));
  let [before, after]: [Chart | null, Chart | null] = [null, null];
  let complete = 0;
  for (let operation = 0; operation < operations; operation++) {
    const tab = await context.newPage();
    await tab.goto(origin);
    const restored = await tab.evaluate(async () => {
      const { ready, chart } = window as unknown as Offered;
      await ready;
      return chart();
    });
    if (after) {
      const isComplete = JSON.stringify(restored) === JSON.stringify(after);
      complete += Number(isComplete);
      if (!isComplete) expect(restored.marks, `after operation ${operation - 1}`).toEqual(before?.marks ?? []);
    }
    before = restored;
    after = await tab.evaluate((number) => {
      const { act, chart } = window as unknown as Offered;
      act(number);
      return chart();
    }, operation);
    await crash(tab);
  }
  // Not a law, but a draft that always misses the last step would be a poor one.
  expect(complete).toBeGreaterThan(operations / 2);
  await context.close();
});
