import { expect, it } from 'vitest';
import type { BodyMapElement } from '../../src/element/index.js';
import { drawn, find, markOf, show, tap } from './page.js';

/** The visible styles: without a stylesheet they all differ. */
const looks = (element: HTMLElement) => {
  const { position, display, backgroundColor } = element.ownerDocument.defaultView!.getComputedStyle(element);
  return { position, display, backgroundColor };
};

it('keeps its looks, its chart and its marks when it is moved into another document, and back', async () => {
  const map = await drawn(show('<body-map></body-map>'));
  tap(map, 'front.sternum');
  await expect.poll(() => markOf(map)).not.toBeNull();
  const before = looks(markOf(map)!);
  expect(before.position).toBe('absolute');

  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.style.cssText = 'inline-size: 800px; block-size: 700px';
  const inside = frame.contentDocument!;
  inside.body.append(map);
  await drawn(map);
  await expect.poll(() => looks(markOf(map)!)).toEqual(before);
  expect(map.shadowRoot!.adoptedStyleSheets).toHaveLength(2);
  expect(find(map, '.palpate-stage')!.getBoundingClientRect().height).toBeGreaterThan(100);
  tap(map, 'front.knee.left');
  expect(map.chart.marks).toMatchObject([{ zone: 'front.sternum' }, { zone: 'front.knee.left' }]);

  document.body.append(map);
  await drawn(map);
  await expect.poll(() => looks(markOf(map)!)).toEqual(before);
  expect(map.chart.marks).toHaveLength(2);
});

it('comes to the page by way of a template, as Svelte puts components into each other', async () => {
  const reported: unknown[] = [];
  const note = (event: ErrorEvent) => void reported.push(event.error);
  window.addEventListener('error', note);
  const map = document.createElement('body-map') as BodyMapElement;
  document.createElement('template').content.append(map);
  expect(map.shadowRoot!.adoptedStyleSheets).toHaveLength(0);
  document.body.append(map);
  await drawn(map);
  window.removeEventListener('error', note);
  expect(reported).toEqual([]);
  expect(map.shadowRoot!.adoptedStyleSheets).toHaveLength(2);
});
