import { screen, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anchorOf, getZone, type ZoneId } from '../../src/anatomy/index.js';
import type { Point } from '../../src/geometry/index.js';
import { tenderness } from '../chart/examples.js';
import { click, dragTo, emulateTouch, press, release, tapBy } from './devices.js';
import { chartWith, renderMap, type MapOptions } from './map.js';
import { svgOf, toClient } from './on-screen.js';
import '../../src/styles.css';

const placeOf = (zone: ZoneId): Point => toClient(svgOf(getZone(zone)!.view), anchorOf(zone));

beforeAll(() => emulateTouch(true));
afterAll(() => emulateTouch(false));
beforeEach(() => window.scrollTo(0, 0));

describe.each(['mouse', 'touch', 'pen'] as const)('a tap by %s', (device) => {
  it('is one mark, named at once and selected', async () => {
    const { marks } = renderMap();
    await tapBy(device, placeOf('back.shoulder-top.right'));
    expect(marks()).toMatchObject([{ kind: 'tenderness', zone: 'back.shoulder-top.right' }]);
    // On a touch screen the form comes with the frame after that of the mark.
    const details = await screen.findByRole('group', { name: 'Details of the mark' });
    expect(within(details).getByRole('heading')).toHaveTextContent('Right shoulder, top');
    expect(screen.getByRole('button', { name: 'Right shoulder, top, tenderness not rated yet', pressed: true })).toBeVisible();
  });

  it('on a mark selects it and adds none', async () => {
    const { store, marks } = renderMap();
    const [x, y] = placeOf('back.sacrum');
    await tapBy(device, [x, y]);
    await tapBy(device, [x, y]);
    expect(marks()).toHaveLength(1);
    store.getState().select(null);
    await tapBy(device, [x + 6, y - 6]);
    expect(marks()).toHaveLength(1);
    expect(store.getState().selection).toBe(marks()[0]?.id);
  });

  it('is one step, told once before it is made and once after', async () => {
    const { store, told, marks } = renderMap();
    await tapBy(device, placeOf('front.sternum'));
    expect(told()).toEqual(['change add', 'commit add']);
    store.getState().undo();
    expect(marks()).toEqual([]);
  });

  it.each<{ where: string; options?: MapOptions; tool?: 'select' }>([
    { where: 'on a zone that the host hides', options: { hiddenZones: ['front.sternum'] } },
    { where: 'on a map that is read only', options: { readOnly: true } },
    { where: 'with the select tool', tool: 'select' },
  ])('marks nothing $where', async ({ options, tool }) => {
    const { store, told } = renderMap(options);
    if (tool) store.getState().setTool(tool);
    await tapBy(device, placeOf('front.sternum'));
    expect(told()).toEqual([]);
  });

  it('outside the body marks nothing and takes the selection away', async () => {
    const { store, marks } = renderMap({ chart: chartWith(tenderness('m1', 'front.sternum')) });
    store.getState().select('m1');
    await tapBy(device, toClient(svgOf('front'), [30, 100]));
    expect(marks()).toHaveLength(1);
    expect(store.getState().selection).toBeNull();
  });

  it.each([{ readOnly: true }, { readOnly: false }])('with the select tool selects a mark ($readOnly: read only)', async (options) => {
    const { store } = renderMap({ ...options, chart: chartWith(tenderness('m1', 'front.sternum')) });
    store.getState().setTool('select');
    await tapBy(device, placeOf('front.sternum'));
    expect(store.getState().selection).toBe('m1');
  });
});

it('marks nothing by the right button of a mouse', async () => {
  const { told } = renderMap();
  await click(placeOf('front.sternum'), 'mouse', 'right');
  expect(told()).toEqual([]);
});

it.each(['mouse', 'pen'] as const)('tells by %s a tap from a stroke', async (device) => {
  const { told } = renderMap();
  const [x, y] = placeOf('front.sternum');
  await press([x, y], device);
  await dragTo([x + 40, y], device);
  await release([x + 40, y], device);
  expect(told()).toEqual([]);
});
