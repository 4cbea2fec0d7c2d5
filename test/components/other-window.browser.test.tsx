import { act } from '@testing-library/react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import type { Tenderness } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { tenderness } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { chartWith } from './map.js';
import { centreOf, nextFrame, pixelsPerUnit } from './on-screen.js';
import looks from '../../src/styles.css?inline';

// A host may render the map into a frame or another window: elements have other classes there, and key events occur there.

let root: Root | undefined;
const frame = document.createElement('iframe');
afterEach(() => {
  act(() => root?.unmount());
  frame.remove();
});

const mark = tenderness('m1', 'front.sternum');

async function renderInFrame() {
  frame.style.cssText = 'inline-size: 1200px; block-size: 800px; border: 0';
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.head.appendChild(page.createElement('style')).textContent = looks;
  const hosted = createHosted({ chart: chartWith(mark) });
  root = createRoot(page.body.appendChild(page.createElement('div')));
  act(() => root!.render(<BodyMap store={hosted.store} />));
  for (let frames = 0; frames < 4; frames++) await nextFrame();
  const find = <E extends Element = HTMLElement>(selector: string) => page.querySelector<E>(selector)!;
  const view = frame.contentWindow as Window & typeof globalThis;
  const pointer = (type: string, [x, y]: readonly [number, number], over: PointerEventInit = {}) =>
    act(() => void page.elementFromPoint(x, y)!.dispatchEvent(new view.PointerEvent(type, { bubbles: true, cancelable: true, composed: true, isPrimary: true, pointerId: 1, pointerType: 'mouse', button: 0, buttons: type === 'pointerup' ? 0 : 1, clientX: x, clientY: y, ...over })));
  const key = (init: KeyboardEventInit) => act(() => void page.activeElement!.dispatchEvent(new view.KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init })));
  return { ...hosted, page, find, pointer, key, marks: () => hosted.store.getState().chart.marks as readonly Tenderness[] };
}

it('is marked, dragged and called off there', async () => {
  const { store, find, pointer, page, marks } = await renderInFrame();
  const zone = find<SVGPathElement>('[data-zone="front.umbilical"]');
  const at = centreOf(zone);
  pointer('pointerdown', at);
  pointer('pointerup', at);
  expect(marks()).toHaveLength(2);
  expect(marks()[1]).toMatchObject({ zone: 'front.umbilical' });

  // The browser captures only pointers that it made itself.
  find('.palpate-stage').setPointerCapture = () => {};
  const [x, y] = centreOf(find('[data-mark="m1"]'));
  const [scale] = pixelsPerUnit(find<SVGSVGElement>('[data-view="front"] svg'));
  pointer('pointerdown', [x, y]);
  pointer('pointermove', [x, y + 20]);
  expect(marks()[0]!.at[1]).toBeCloseTo(mark.at[1] + 20 / scale, 0);
  act(() => void page.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })));
  expect(marks()[0]).toEqual(mark);
  expect(store.getState().past).toHaveLength(1);
});

it('is walked, marked and written on by keys there', async () => {
  const { store, find, key, page, marks } = await renderInFrame();
  find<SVGPathElement>('[data-zone="front.sternum"]').focus();
  key({ key: 'ArrowDown' });
  expect(page.activeElement).not.toBe(find('[data-zone="front.sternum"]'));
  find('[data-mark="m1"]').focus();
  key({ key: 'ArrowRight' });
  key({ key: 'ArrowRight' });
  act(() => void page.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight' })));
  expect(marks()[0]!.at[0]).toBeCloseTo(anchorOf('front.sternum')[0] + 2, 5);
  expect(store.getState().past).toHaveLength(1);
  // Ctrl+Z in a text is the text's own, on the map it is ours.
  find('.palpate-inspector textarea').focus();
  key({ key: 'z', ctrlKey: true });
  expect(store.getState().past).toHaveLength(1);
  find('[data-mark="m1"]').focus();
  key({ key: 'z', ctrlKey: true });
  expect(store.getState().past).toHaveLength(0);
});

it('keeps the focus there when a control goes', async () => {
  const { store, find, page } = await renderInFrame();
  act(() => store.getState().select('m1'));
  const remove = [...page.querySelectorAll<HTMLElement>('.palpate-inspector button')].find(({ textContent }) => textContent === 'Remove')!;
  remove.focus();
  act(() => remove.click());
  await nextFrame();
  expect(page.activeElement).toBe(find('[data-active] [data-zone][tabindex="0"]'));
});

it('shows the loupe of a finger inside its own window', async () => {
  const { find, pointer } = await renderInFrame();
  const at = centreOf(find('[data-zone="front.umbilical"]'));
  pointer('pointerdown', at, { pointerType: 'touch' });
  await expect.poll(() => find('.palpate-loupe')?.ownerDocument).toBe(frame.contentDocument);
  pointer('pointerup', at, { pointerType: 'touch' });
  expect(find('.palpate-loupe')).toBeNull();
});

it('types a question mark into a note, and opens the help there on the map', async () => {
  const { store, page, find, key } = await renderInFrame();
  act(() => store.getState().select('m1'));
  find('.palpate-inspector textarea').focus();
  expect(page.activeElement?.localName).toBe('textarea');
  key({ key: '?' });
  await nextFrame();
  expect(find('.palpate-help')).toBeNull();
  find('[data-mark="m1"]').focus();
  key({ key: '?' });
  await expect.poll(() => find<HTMLDialogElement>('.palpate-help')?.open).toBe(true);
});

it('prints its own window', async () => {
  const { page, find } = await renderInFrame();
  const printed: string[] = [];
  page.defaultView!.print = () => void printed.push('frame');
  const own = window.print;
  window.print = () => void printed.push('host');
  act(() => find('[aria-label="More"]').click());
  act(() => find('[aria-label="Print"]').click());
  await expect.poll(() => printed).toEqual(['frame']);
  expect(find('body > .palpate-print')).not.toBeNull();
  act(() => void page.defaultView!.dispatchEvent(new Event('afterprint')));
  expect(find('body > .palpate-print')).toBeNull();
  window.print = own;
});
