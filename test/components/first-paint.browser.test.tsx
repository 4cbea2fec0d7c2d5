import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { zonesIn } from '../../src/anatomy/index.js';
import { BodyMap, createBodyMapStore, en } from '../../src/index.js';
import type { BodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { waitFor } from '../wait.js';
import { chartWith } from './map.js';
import { marksIn, nextFrame, settle } from './on-screen.js';
import '../../src/styles.css';
import { openMenu } from './menu.js';

// What is in the page at the first paint, and what comes later.

let host: HTMLElement;
let root: Root | undefined;
beforeEach(() => (host = document.body.appendChild(document.createElement('div'))));
afterEach(() => {
  root?.unmount();
  host.remove();
});

const twenty = () => Array.from({ length: 20 }, (_, i) => tenderness(`m${i}`, 'back.shoulder-top.right'));

function show(store: BodyMapStore = createBodyMapStore({ chart: chartWith(...twenty()) })): BodyMapStore {
  root = createRoot(host);
  flushSync(() => root!.render(<BodyMap store={store} />));
  return store;
}

const zoneNames = (view: string) => [...host.querySelectorAll(`[data-view="${view}"] path[data-zone]`)].map((zone) => zone.getAttribute('aria-label'));
const namesOf = (view: 'front' | 'back') => zonesIn(view).map(({ id }) => en.zoneName(id));
const rows = () => host.querySelectorAll('.palpate-row').length;
const newMarks = () => marksIn(host).filter((mark) => mark.hasAttribute('data-new'));

it('the marks are at their places, moved apart, before anything is painted', () => {
  show();
  const moved = marksIn(host).filter((mark) => mark.hasAttribute('data-moved'));
  expect(marksIn(host)).toHaveLength(20);
  expect(moved.length).toBeGreaterThan(10);
});

it('the zones come by themselves, each by its name', async () => {
  show();
  expect(host.querySelector('path[data-zone]')).toBeNull();
  await settle();
  for (const view of ['front', 'back'] as const) expect(zoneNames(view).sort()).toEqual(namesOf(view).sort());
  expect(host.querySelectorAll('.palpate-zones')).toHaveLength(2);
});

it('the list and the legend come a frame after the figure, and nothing that is there moves', async () => {
  show();
  const boxes = () => ['.palpate-toolbar', '.palpate-stage', '.palpate-panel'].map((part) => JSON.stringify(host.querySelector(part)!.getBoundingClientRect()));
  const before = boxes();
  expect([rows(), host.querySelector('.palpate-legend')]).toEqual([0, null]);
  await settle();
  expect(rows()).toBe(20);
  expect(host.querySelector('.palpate-legend')).not.toBeNull();
  expect(boxes()).toEqual(before);
});

it('a key or a press before that frame finds the list', () => {
  show();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  expect(rows()).toBe(20);
});

it('a record that opens with a selected mark has its inspector from the start', () => {
  const store = createBodyMapStore({ chart: chartWith(...twenty()) });
  store.getState().select('m3');
  show(store);
  expect(host.querySelector('.palpate-inspector')).not.toBeNull();
});

it('a key that comes before the zones finds them at once', () => {
  show();
  const place = host.querySelector<SVGElement>('[data-view="front"] .palpate-zones')!;
  expect(place.getAttribute('tabindex')).toBe('0');
  place.focus();
  expect(document.activeElement?.getAttribute('aria-label')).toBe(en.zoneName(zonesIn('front').find(({ id }) => id === document.activeElement?.getAttribute('data-zone'))!.id));
  expect(zoneNames('front')).toHaveLength(namesOf('front').length);
});

it('another view of a map that has been painted has its zones at once', async () => {
  const store = show();
  await settle();
  flushSync(() => store.getState().setView('soles'));
  expect(host.querySelector('[data-view="soles"] path[data-zone]')).not.toBeNull();
});

it('what a server wrote is taken over with its marks in sight all the time', async () => {
  const { renderToString } = await import('react-dom/server');
  const store = createBodyMapStore({ chart: chartWith(...twenty()) });
  host.innerHTML = renderToString(<BodyMap store={store} />);
  const shown = () => [marksIn(host).length, rows()].join(' marks, rows ');
  expect(shown()).toBe('20 marks, rows 20');
  const counts: string[] = [];
  const watch = new MutationObserver(() => counts.push(shown()));
  watch.observe(host, { childList: true, subtree: true });
  const errors = vi.fn<(error: unknown) => void>();
  root = hydrateRoot(host, <BodyMap store={store} />, { onRecoverableError: errors });
  // However long a busy machine takes: until the zones have come.
  await settle();
  expect(host.querySelector('path[data-zone]')).not.toBeNull();
  watch.disconnect();
  expect(errors).not.toHaveBeenCalled();
  expect(new Set(counts)).toEqual(new Set(['20 marks, rows 20']));
  expect(marksIn(host).some((mark) => mark.hasAttribute('data-moved'))).toBe(true);
});

it('a record opens without an entrance, also one that is put in later; only what was just marked has one', async () => {
  const store = show();
  await settle();
  expect(newMarks()).toEqual([]);
  flushSync(() => store.getState().receiveChart({ ...chartWith(...twenty().map((mark) => ({ ...mark, id: `${mark.id}x` }))), id: 'another' }));
  await nextFrame();
  expect(newMarks()).toEqual([]);
  flushSync(() => void store.getState().addTenderness({ view: 'front', at: [240, 250], zone: 'front.sternum' }));
  expect(newMarks().map((mark) => mark.getAttribute('data-mark'))).toEqual([store.getState().selection]);
  flushSync(() => void store.getState().clear());
  flushSync(() => void store.getState().undo());
  expect(marksIn(host)).toHaveLength(21);
  expect(newMarks().length).toBeLessThanOrEqual(1);
});

it('the menu is made when it is opened', async () => {
  host.style.inlineSize = '390px';
  show();
  const menu = host.querySelector<HTMLElement>('.palpate-menu')!;
  expect(menu.childElementCount).toBe(0);
  openMenu(host);
  await waitFor(() => expect(menu.querySelector('select[aria-label="Go to…"] optgroup')).not.toBeNull());
  expect(menu.checkVisibility()).toBe(true);
});

it('two maps have no id twice', async () => {
  root = createRoot(host);
  flushSync(() => root!.render(<><BodyMap /><BodyMap /></>));
  await settle();
  const ids = [...host.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
