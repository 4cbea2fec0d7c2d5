import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import { emulateTouch, fingers } from '../components/devices.js';
import { chartWith, renderMap } from '../components/map.js';
import { settle, svgOf, toClient, viewElement } from '../components/on-screen.js';
import { wait, zoomReady } from '../components/zooming.js';
import { photograph, shareDifferent } from '../interchange/pixels.js';
import { addPage, pages } from './pages.js';

// What <use> draws again (half of the figure, the loupe) has no computed style to ask for, and no ancestors that a selector sees.

const hosts = {
  ...pages,
  'a page that colours every path': 'path { fill: red; stroke: blue; stroke-width: 6px; d: none; } g { opacity: 0.3; }',
  'a page that moves every element of a drawing': 'svg * { transform: scale(0.5); clip-path: circle(9px); } g { display: none; }',
  'a page that insists': 'g { visibility: hidden !important; } path { fill: lime !important; d: none !important; }',
};

let takeOut = () => {};
beforeAll(() => emulateTouch(true));
afterAll(() => emulateTouch(false));
afterEach(async () => {
  await fingers('touchCancel').catch(() => undefined);
  takeOut();
});

/** The front, and the loupe over a resting finger. */
async function look(css: string): Promise<{ readonly figure: ImageData; readonly loupe: ImageData }> {
  takeOut = addPage(`${css} html { font-size: 16px !important; } html, body { margin: 0 !important; padding: 0 !important; max-width: none !important; background: #fff !important; writing-mode: horizontal-tb !important; }`, 'after');
  renderMap({ chart: chartWith(), width: 390 });
  await zoomReady();
  const figure = await photograph(viewElement('front').querySelector('.palpate-stage')!);
  await fingers('touchStart', [toClient(svgOf('front'), anchorOf('front.sternum'))]);
  await expect.poll(() => document.querySelector('.palpate-loupe')).not.toBeNull();
  await wait(400);
  await settle();
  const loupe = await photograph(document.querySelector('.palpate-loupe-glass')!);
  await fingers('touchEnd');
  cleanup();
  takeOut();
  return { figure, loupe };
}

let alone: Awaited<ReturnType<typeof look>> | undefined;

it.each(Object.entries(hosts))('the figure and the loupe look as on an empty page: %s', async (_, css) => {
  alone ??= await look('');
  const there = await look(css);
  expect(shareDifferent(alone.figure, there.figure)).toBe(0);
  expect(shareDifferent(alone.loupe, there.loupe)).toBe(0);
});
