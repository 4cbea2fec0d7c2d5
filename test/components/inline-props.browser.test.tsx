import { render } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { anchorOf, type ZoneId } from '../../src/anatomy/index.js';
import { BodyMap } from '../../src/index.js';
import { neutral } from '../../src/figures/neutral.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { emulateTouch, fingers } from './devices.js';
import { settle, svgOf, toClient, zoneElement } from './on-screen.js';
import { zoomReady } from './zooming.js';
import '../../src/styles.css';

// Lists in a host's JSX are new on each render, with the same content.

beforeAll(() => emulateTouch(true));
afterAll(() => emulateTouch(false));
beforeEach(() => window.scrollTo(0, 0));
afterEach(() => fingers('touchCancel').catch(() => undefined));

async function renderInline() {
  const store = createBodyMapStore();
  const host = (...hidden: ZoneId[]) => (
    <div style={{ inlineSize: 390 }}>
      <BodyMap store={store} hiddenZones={['front.genital', ...hidden]} views={[['front', 'back']]} figures={[neutral]} layers={[]} />
    </div>
  );
  const { rerender } = render(host());
  await zoomReady();
  return { store, again: (...hidden: ZoneId[]) => rerender(host(...hidden)) };
}

const sternum = () => toClient(svgOf('front'), anchorOf('front.sternum'));
/** At a reported time, in seconds: on a busy machine two taps in a row may be far apart. */
async function tap(time: number): Promise<void> {
  await fingers('touchStart', [sternum()], time);
  await fingers('touchEnd', [], time + 0.02);
}
const loupe = () => document.querySelector('.palpate-loupe');

it('a second tap is one, though the host has rendered after the first', async () => {
  const { store, again } = await renderInline();
  store.getState().setTool('select');
  await settle();
  const now = Date.now() / 1000;
  await tap(now);
  again();
  await tap(now + 0.15);
  await expect.poll(() => store.getState().cameras.front?.scale ?? 1).toBeGreaterThan(1);
});

it('the loupe stays while the host renders, and the finger marks where it is lifted', async () => {
  const { store, again } = await renderInline();
  await fingers('touchStart', [sternum()]);
  await expect.poll(loupe).not.toBeNull();
  const before = loupe();
  again();
  await settle();
  expect(loupe()).toBe(before);
  await fingers('touchEnd');
  await expect.poll(() => store.getState().chart.marks).toMatchObject([{ zone: 'front.sternum' }]);
});

it('zones that come to be hidden, and come back, do so', async () => {
  const { again } = await renderInline();
  again('front.sternum');
  await settle();
  expect(() => zoneElement('front.sternum')).toThrow(/not on the page/);
  again();
  await settle();
  expect(zoneElement('front.sternum')).toBeTruthy();
});
