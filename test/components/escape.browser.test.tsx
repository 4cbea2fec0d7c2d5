import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BodyMap } from '../../src/index.js';
import { createHosted } from '../store/host.js';
import { tenderness } from '../chart/examples.js';
import { dragTo, hover, press, release } from './devices.js';
import { chartWith } from './map.js';
import { centreOf, marksIn, settle, zoneElement } from './on-screen.js';
import '../../src/styles.css';

// A host may show the map in a dialog: an Escape that did something on the map does not close it, and any other does.

const dialog = document.createElement('dialog');
const mark = tenderness('m1', 'front.sternum');

beforeEach(() => {
  document.body.append(dialog);
  dialog.showModal();
});
afterEach(() => {
  dialog.close();
  dialog.remove();
});

async function renderInDialog(selection?: string) {
  const hosted = createHosted({ chart: chartWith(mark), ...(selection && { selection }) });
  render(<BodyMap store={hosted.store} />, { container: dialog.appendChild(document.createElement('div')) });
  await settle();
  return hosted;
}

const escape = () => userEvent.keyboard('{Escape}');

it('ends a drag, wherever the focus is, and then closes the dialog', async () => {
  const { store } = await renderInDialog();
  const [x, y] = centreOf(marksIn()[0]!);
  await hover([x, y]);
  await press([x, y]);
  await dragTo([x + 40, y + 60]);
  expect(store.getState().chart.marks).not.toEqual([mark]);
  await escape();
  expect(store.getState().chart.marks).toEqual([mark]);
  expect(dialog.open).toBe(true);
  await dragTo([x + 60, y + 60]);
  await release([x + 60, y + 60]);
  expect(store.getState().chart.marks).toEqual([mark]);
});

it('ends a stroke, of which nothing is left', async () => {
  const { store } = await renderInDialog();
  store.getState().setTool('referral');
  await settle();
  const [x, y] = centreOf(zoneElement('front.umbilical'));
  await hover([x, y]);
  await press([x, y]);
  await dragTo([x + 20, y + 20]);
  expect(document.querySelectorAll('.palpate-stroke')).toHaveLength(1);
  await escape();
  expect(document.querySelectorAll('.palpate-stroke')).toHaveLength(0);
  await release([x + 20, y + 20]);
  await settle();
  expect(store.getState().chart.marks).toEqual([mark]);
  expect(dialog.open).toBe(true);
});

it('goes from the details to the mark, to its zone, to nothing selected, and out of the dialog', async () => {
  const { store } = await renderInDialog('m1');
  document.querySelector<HTMLElement>('.palpate-inspector input')!.focus();
  await escape();
  expect(document.activeElement).toBe(marksIn()[0]);
  await escape();
  expect(document.activeElement).toBe(zoneElement('front.sternum'));
  expect(store.getState().selection).toBe('m1');
  await escape();
  expect(store.getState().selection).toBeNull();
  expect(dialog.open).toBe(true);
  await escape();
  expect(dialog.open).toBe(false);
});

it('calls off a move that was begun, from anywhere on the map', async () => {
  const { store } = await renderInDialog('m1');
  store.getState().startMoving('m1');
  document.querySelector<HTMLElement>('.palpate-inspector input')!.focus();
  await escape();
  expect(store.getState()).toMatchObject({ moving: null, selection: 'm1' });
  expect(dialog.open).toBe(true);
});
