import { screen, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { tenderness } from '../chart/examples.js';
import { settled } from './drawing.js';
import { chartWith, renderMap } from './map.js';
import { marksIn, settle, zoneElement } from './on-screen.js';
import '../../src/styles.css';
import { openMenu } from './menu.js';

const dialog = () => screen.findByRole('dialog', { name: 'Keys' });
const isGone = () => settled(() => screen.queryByRole('dialog') === null);

describe('the help on keys', () => {
  it.each([
    { where: 'a zone', at: () => zoneElement('front.sternum') },
    { where: 'a mark', at: () => marksIn()[0]! },
    { where: 'a control', at: () => screen.getByRole('radio', { name: 'Tender point' }) },
  ])('opens by ? on $where, and gives the focus back', async ({ at }) => {
    renderMap({ chart: chartWith(tenderness('m1', 'front.chin')) });
    await settle();
    flushSync(() => at().focus());
    await userEvent.keyboard('?');
    const keys = within(await dialog());
    expect(keys.getByText('Undo').previousElementSibling).toHaveTextContent('Ctrl + Z');
    await userEvent.keyboard('{Escape}');
    await isGone();
    expect(document.activeElement).toBe(at());
  });

  it('covers the map: nothing is undone behind it', async () => {
    const { store } = renderMap({ chart: chartWith(tenderness('m1', 'front.chin')) });
    await settle();
    flushSync(() => void store.getState().editMark('m1', { intensity: 5 }));
    flushSync(() => zoneElement('front.sternum').focus());
    await userEvent.keyboard('?');
    await dialog();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(store.getState().past).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    await isGone();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(store.getState().past).toHaveLength(0);
  });

  it('leaves keys alone on a map that a host shows in a dialog of its own', async () => {
    const { store, container } = renderMap({ chart: chartWith(tenderness('m1', 'front.chin')) });
    await settle();
    const dialogOfHost = document.createElement('dialog');
    container.before(dialogOfHost);
    dialogOfHost.append(container);
    dialogOfHost.showModal();
    flushSync(() => void store.getState().editMark('m1', { intensity: 5 }));
    flushSync(() => zoneElement('front.sternum').focus());
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(store.getState().past).toHaveLength(0);
    dialogOfHost.close();
    dialogOfHost.before(container);
    dialogOfHost.remove();
  });

  it('opens by its button, and closes by its own', async () => {
    renderMap();
    openMenu();
    await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
    const keys = within(await dialog());
    for (const group of ['On the body', 'On a mark', 'Anywhere on the map']) expect(keys.getByRole('group', { name: group })).toBeVisible();
    await userEvent.click(keys.getByRole('button', { name: 'Done' }));
    await isGone();
    expect(document.activeElement).toHaveAccessibleName('More');
  });

  it('lists no shortcuts where the host turned them off, and is not opened by one', async () => {
    renderMap({ shortcuts: false });
    flushSync(() => zoneElement('front.sternum').focus());
    await userEvent.keyboard('?');
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
    openMenu();
    await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
    const keys = within(await dialog());
    expect(keys.queryByText('Undo')).toBeNull();
    expect(keys.getByText('Go to the next zone in that direction')).toBeVisible();
  });

  it('is not asked for by a ? in a note', async () => {
    const { marks } = renderMap({ chart: chartWith(tenderness('m1', 'front.chin')) });
    await userEvent.click(screen.getByRole('button', { name: /^Chin Tenderness/ }));
    await userEvent.click(screen.getByRole('textbox', { name: 'Note' }));
    await userEvent.keyboard('since when?');
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(marks()[0]).toMatchObject({ note: 'since when?' });
  });
});

describe('keys in a text', () => {
  it('are the text’s own: what is undone is what was typed there', async () => {
    const { store, marks } = renderMap({ chart: chartWith(tenderness('m1', 'front.chin')) });
    flushSync(() => void store.getState().editMark('m1', { intensity: 5 }));
    await userEvent.click(screen.getByRole('button', { name: /^Chin Tenderness/ }));
    await userEvent.click(screen.getByRole('textbox', { name: 'Note' }));
    await userEvent.keyboard('{Control>}z{/Control}');
    await settle();
    expect(marks()[0]).toMatchObject({ intensity: 5 });
  });

  it('Escape goes back from the details to the mark, to the body, and then nothing is selected', async () => {
    const { store } = renderMap({ chart: chartWith(tenderness('m1', 'front.chin')) });
    await userEvent.click(screen.getByRole('button', { name: /^Chin Tenderness/ }));
    await userEvent.click(screen.getByRole('textbox', { name: 'Note' }));
    await userEvent.keyboard('{Escape}');
    await settled(() => document.activeElement === marksIn()[0]);
    expect(store.getState().selection).toBe('m1');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(zoneElement('front.chin'));
    await userEvent.keyboard('{Escape}');
    expect(store.getState().selection).toBeNull();
  });
});
