import { render } from '@testing-library/react';
import { Profiler } from 'react';
import { flushSync } from 'react-dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { getDrawing, neutral, zonesIn } from '../../src/anatomy/index.js';
import { BodyMap } from '../../src/index.js';
import { en, type Messages } from '../../src/locales/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith } from './map.js';
import { settle, zoneElement } from './on-screen.js';
import '../../src/styles.css';

// Every part reads its words from the locale when rendered, and the figure its drawing: so the reads are counted.
vi.mock('../../src/anatomy/drawing.js', { spy: true });

const asked = { marks: [] as string[], rows: [] as string[], zones: [] as string[], commits: 0 };
const counting: Messages = {
  ...en,
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
  await vi.waitFor(() => expect(document.querySelector('[data-moved]')).not.toBeNull());
  await settle();
  const first = { marks: asked.marks.length, rows: asked.rows.length };
  forget();
  return Object.assign(store, { first });
}

function forget(): void {
  Object.assign(asked, { marks: [], rows: [], zones: [], commits: 0 });
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

it('does not touch the figure, the zones or the other marks on the page', async () => {
  const store = await renderMarks();
  const touched: Element[] = [];
  const observer = new MutationObserver((records) => touched.push(...records.map(({ target }) => (target as Element).closest?.('[data-mark], svg') ?? document.body)));
  for (const stage of document.querySelectorAll('.palpate-stage')) observer.observe(stage, { subtree: true, childList: true, attributes: true });
  flushSync(() => store.getState().editMark('m10', { intensity: 3 }));
  await settle();
  observer.disconnect();
  expect(touched.length).toBeGreaterThan(0);
  expect([...new Set(touched.map((element) => element.getAttribute('data-mark')))]).toEqual(['m10']);
});
