import { screen, waitFor, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BodyMap } from '../../src/index.js';
import { tenderness } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { chartWith, renderMap } from './map.js';
import { settle } from './on-screen.js';
import '../../src/styles.css';
import { openMenu } from './menu.js';

// A button that becomes disabled keeps the focus in jsdom, but loses it in a browser.
it('a button that disables itself passes its focus on in the toolbar', async () => {
  const { store, marks } = renderMap({ chart: chartWith(tenderness('m1', 'front.chin')) });
  await settle();
  const button = (name: string) => screen.getAllByRole('button', { name }).find((element) => element.checkVisibility())!;
  openMenu();
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

it('is not given to what is not shown: after the undo of the notice, on a wide map, to what is', async () => {
  const { marks } = renderMap({ chart: chartWith(tenderness('m1', 'front.chin')), width: 1200 });
  await settle();
  openMenu();
  flushSync(() => screen.getByRole('button', { name: 'Clear' }).focus());
  await settle();
  await userEvent.keyboard('{Enter}');
  flushSync(() => within(document.querySelector<HTMLElement>('.palpate-notice')!).getByRole('button', { name: 'Undo' }).focus());
  await settle();
  await userEvent.keyboard('{Enter}');
  expect(marks()).toHaveLength(1);
  await waitFor(() => expect(document.querySelector('.palpate-toolbar')).toContainElement(document.activeElement as HTMLElement));
});

it('is not removed from the host, in a shadow root either', async () => {
  const host = document.createElement('div');
  const outside = document.createElement('button');
  document.body.append(host, outside);
  const place = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(place);
  const { store } = createHosted({ chart: chartWith(tenderness('m1', 'front.chin')), onChartCommit: () => outside.focus() });
  const root = createRoot(place);
  flushSync(() => root.render(<BodyMap store={store} />));
  await settle();
  openMenu(host.shadowRoot!);
  flushSync(() => host.shadowRoot!.querySelector<HTMLElement>('button[aria-label="Clear"]')!.focus());
  await settle();
  flushSync(() => (host.shadowRoot!.activeElement as HTMLElement).click());
  expect(store.getState().chart.marks).toEqual([]);
  await settle();
  expect(document.activeElement).toBe(outside);
  flushSync(() => root.unmount());
  host.remove();
  outside.remove();
});
