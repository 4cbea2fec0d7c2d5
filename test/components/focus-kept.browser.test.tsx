import { screen, waitFor } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { tenderness } from '../chart/examples.js';
import { chartWith, renderMap } from './map.js';
import { settle } from './on-screen.js';
import '../../src/styles.css';

// A button that is put out of use keeps the focus in jsdom, and loses it in a browser.
it('a button that puts itself out of use hands its focus on in the toolbar', async () => {
  const { store, marks } = renderMap({ chart: chartWith(tenderness('m1', 'front.chin')) });
  await settle();
  const button = (name: string) => screen.getAllByRole('button', { name }).find((element) => element.checkVisibility())!;
  flushSync(() => button('Clear').focus());
  await settle();
  await userEvent.keyboard('{Enter}');
  expect(marks()).toEqual([]);
  const toolbar = document.querySelector('.palpate-toolbar');
  await waitFor(() => expect(document.activeElement).toBeEnabled());
  expect(toolbar).toContainElement(document.activeElement as HTMLElement);
  flushSync(() => button('Undo').focus());
  await settle();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toHaveAccessibleName('Redo'));
  await userEvent.keyboard('{Enter}');
  expect([marks().length, store.getState().future.length]).toEqual([0, 0]);
  await waitFor(() => expect(document.activeElement).toBeEnabled());
  expect(toolbar).toContainElement(document.activeElement as HTMLElement);
});
