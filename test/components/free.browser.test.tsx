import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchorOf, type ZoneId } from '../../src/anatomy/index.js';
import { tenderness } from '../chart/examples.js';
import { emulateTouch, tapBy } from './devices.js';
import { chartWith, renderMap } from './map.js';
import { settle, svgOf, toClient, zoneElement } from './on-screen.js';
import '../../src/styles.css';

beforeAll(() => emulateTouch(true));
afterAll(() => emulateTouch(false));
beforeEach(() => window.scrollTo(0, 0));

const placeOf = (zone: ZoneId) => toClient(svgOf('front'), anchorOf(zone));

it.each(['mouse', 'touch', 'pen', 'keys'] as const)('zones are said to be free of pain by %s, on the side that is meant, and a mark in the way is selected', async (device) => {
  const { store } = renderMap({ chart: chartWith(tenderness('m1', 'front.sternum')) });
  store.getState().setTool('free');
  await settle();
  const choose = async (zone: ZoneId) => {
    if (device !== 'keys') return tapBy(device, placeOf(zone));
    zoneElement(zone).focus();
    await userEvent.keyboard('{Enter}');
  };
  await choose('front.knee.left');
  await choose('front.chin');
  await choose('front.knee.right');
  await choose('front.chin');
  expect(store.getState().chart).toMatchObject({ clear: ['front.knee.left', 'front.knee.right'], marks: [{ id: 'm1' }] });
  await choose('front.sternum');
  expect(store.getState().selection).toBe(device === 'keys' ? null : 'm1');
  expect(store.getState().problem).toBe(device === 'keys' ? 'pain-there' : null);
});
