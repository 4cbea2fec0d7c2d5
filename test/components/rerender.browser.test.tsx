import { render } from '@testing-library/react';
import { Profiler } from 'react';
import { flushSync } from 'react-dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { getDrawing, neutral, zonesIn, type ViewId } from '../../src/anatomy/index.js';
import { BodyMap } from '../../src/index.js';
import { en, type Messages } from '../../src/locales/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { waitFor } from '../wait.js';
import { chartWith } from './map.js';
import { settle, zoneElement } from './on-screen.js';
import '../../src/styles.css';

// Every part reads its words from the locale when rendered, and the figure its drawing: so the reads are counted.
vi.mock('../../src/anatomy/drawing.js', { spy: true });

const asked = { marks: [] as string[], rows: [] as string[], zones: [] as string[], views: [] as string[], symbols: [] as string[], stages: [] as string[], commits: 0 };
/** These words; each that is read is noted. */
const counted = <T extends object>(words: T, list: 'views' | 'symbols'): T => new Proxy(words, { get: (all, key) => (asked[list].push(String(key)), all[key as keyof T]) });
const counting: Messages = {
  ...en,
  views: counted(en.views, 'views'),
  legend: counted(en.legend, 'symbols'),
  stage: (view, count) => (asked.stages.push(view), en.stage(view, count)),
  zoneName: (zone) => (asked.zones.push(zone), zone),
  markName: (place, ...rest) => (asked.marks.push(place), en.markName(place, ...rest)),
  intensityOf: (intensity) => (asked.rows.push(String(intensity)), en.intensityOf(intensity)),
};

const zones = [...zonesIn('front'), ...zonesIn('back')].map(({ id }) => id).slice(0, 200);
const chart = chartWith(...zones.map((zone, i) => ({ ...tenderness(`m${i}`, zone), intensity: i % 11 })));

async function renderMarks() {
  const store = createBodyMapStore({ chart });
  render(
    <Profiler id="map" onRender={() => void asked.commits++}>
      <BodyMap store={store} locale={counting} figures={[neutral]} style={{ inlineSize: 1100 }} />
    </Profiler>,
  );
  await waitFor(() => expect(document.querySelector('[data-moved]')).not.toBeNull());
  await settle();
  const first = { marks: asked.marks.length, rows: asked.rows.length };
  forget();
  return Object.assign(store, { first });
}

function forget(): void {
  Object.assign(asked, { marks: [], rows: [], zones: [], views: [], symbols: [], stages: [], commits: 0 });
  vi.mocked(getDrawing).mockClear();
}

beforeEach(forget);

it('draws each of 200 marks once, moved apart from the others, and fifty rows', async () => {
  expect(zones).toHaveLength(200);
  expect((await renderMarks()).first).toEqual({ marks: 200, rows: 50 });
});

it('draws one mark and its row again, once, when that mark is rated', async () => {
  const store = await renderMarks();
  const zone = zones[10]!;
  flushSync(() => store.getState().editMark('m10', { intensity: 3 }));
  expect(asked.commits).toBeLessThanOrEqual(2); // the second says it to screen readers
  expect(asked.rows).toEqual(['3']);
  expect(new Set(asked.marks)).toEqual(new Set([zone]));
  expect(new Set(asked.zones)).toEqual(new Set([zone]));
  expect(getDrawing).not.toHaveBeenCalled();
});

it('draws neither toolbar nor legend nor a view itself nor the marks of another view again', async () => {
  const store = await renderMarks();
  flushSync(() => store.getState().editMark('m10', { intensity: 3 }));
  await settle();
  // The marks of a view are named by it, and so is a row.
  expect(new Set(asked.views)).toEqual(new Set(['front']));
  expect(asked.symbols).toEqual([]);
  expect(asked.stages).toEqual([]);
});

it('counts the marks of a view again when one is added, and for other views', async () => {
  const spot = tenderness('m1', 'back.sacrum');
  const map = (views: readonly (readonly ViewId[])[]) => <BodyMap store={store} views={views} />;
  const store = createBodyMapStore({ chart: chartWith(tenderness('m0', 'front.sternum')) });
  const { rerender, container } = render(map([['front', 'back'], ['soles']]));
  const counts = () => [...container.querySelectorAll('.palpate-when-wide .palpate-segment')].map(({ textContent }) => textContent);
  expect(counts()).toEqual(['Front + back1', 'Soles']);
  flushSync(() => store.getState().addTenderness({ view: 'back', zone: spot.zone, at: spot.at }));
  expect(counts()).toEqual(['Front + back2', 'Soles']);
  rerender(map([['front'], ['back', 'soles']]));
  expect(counts()).toEqual(['Front1', 'Back + soles1']);
});

it('draws one mark and its row again at each step of a slide', async () => {
  const store = await renderMarks();
  flushSync(() => store.getState().select('m10'));
  await settle();
  forget();
  const session = store.getState().begin();
  for (const intensity of [2, 3, 4, 5, 6]) flushSync(() => session.editMark('m10', { intensity }));
  session.commit();
  expect(asked.rows).toEqual(['2', '3', '4', '5', '6']);
  expect(new Set(asked.marks)).toEqual(new Set([zones[10]]));
  expect(new Set(asked.zones)).toEqual(new Set([zones[10]]));
  expect(getDrawing).not.toHaveBeenCalled();
});

it('draws the two marks and rows again that a selection goes from and to', async () => {
  const chartWithRoom = chartWith(...['front.forehead.left', 'front.palm.left', 'front.knee.right', 'back.sacrum'].map((zone, i) => tenderness(`m${i}`, zone as (typeof zones)[number])));
  const store = await renderMarks();
  flushSync(() => store.getState().receiveChart(chartWithRoom));
  flushSync(() => store.getState().select('m0'));
  await settle();
  forget();
  flushSync(() => store.getState().select('m2'));
  expect([...asked.marks].sort()).toEqual(['front.forehead.left', 'front.knee.right']);
  expect(getDrawing).not.toHaveBeenCalled();
});

it('draws neither figure nor zones nor marks again when the pointer wanders over them', async () => {
  await renderMarks();
  const pointed = ['front.sternum', 'front.palm.left', 'back.sacrum'];
  for (const zone of pointed) {
    zoneElement(zone).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    await settle();
  }
  expect(asked.zones).toEqual(expect.arrayContaining(pointed));
  expect(new Set(asked.zones)).toEqual(new Set(pointed)); // the caption names what is pointed at
  expect(asked.marks).toEqual([]);
  expect(getDrawing).not.toHaveBeenCalled();
});

it('touches nothing on the page but the mark, its row and what a screen reader says', async () => {
  const store = await renderMarks();
  // The first edit enables Undo, and a long list fetches its search.
  flushSync(() => store.getState().editMark('m10', { intensity: 2 }));
  await waitFor(() => expect(document.querySelector('[type=search]')).not.toBeNull());
  await settle();
  const touched: (Element | null)[] = [];
  const part = (node: Node) => (node instanceof Element ? node : node.parentElement!).closest('[data-mark], .palpate-row, [role=status], svg, .palpate > *');
  const observer = new MutationObserver((records) => touched.push(...records.map(({ target }) => part(target)).filter((element) => !element?.matches('[role=status]'))));
  observer.observe(document.querySelector('.palpate')!, { subtree: true, childList: true, attributes: true, characterData: true });
  flushSync(() => store.getState().editMark('m10', { intensity: 3 }));
  await settle();
  observer.disconnect();
  const nameOf = (element: Element | null) => element?.getAttribute('data-mark') ?? element?.querySelector('.palpate-row-name')?.textContent ?? element?.className;
  expect(new Set(touched.map(nameOf))).toEqual(new Set(['m10', zones[10]]));
});
