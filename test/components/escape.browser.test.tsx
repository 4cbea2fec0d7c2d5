import { cleanup, render } from '@testing-library/react';
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BodyMap, type BodyMapRootProps } from '../../src/index.js';
import { createHosted } from '../store/host.js';
import { tenderness } from '../chart/examples.js';
import { dragTo, hover, press, release } from './devices.js';
import { chartWith } from './map.js';
import { centreOf, marksIn, settle, zoneElement } from './on-screen.js';
import '../../src/styles.css';

// A host may show the map in a dialog: an Escape that the map handles does not close it, any other does.

const mark = tenderness('m1', 'front.sternum');

interface Dialog {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  readonly remove: () => void;
}

/** A dialog of a library: an element that closes when `target` hears of Escape. */
function listening(target: (element: HTMLElement) => EventTarget, isCapturing: boolean): Dialog {
  const element = document.body.appendChild(document.createElement('div'));
  let isOpen = true;
  const listen = (event: Event) => void ((event as KeyboardEvent).key === 'Escape' && (isOpen = false));
  target(element).addEventListener('keydown', listen, isCapturing);
  return { element, isOpen: () => isOpen, remove: () => (target(element).removeEventListener('keydown', listen, isCapturing), element.remove()) };
}

const dialogs: Record<string, () => Dialog> = {
  'a native dialog'() {
    const element = document.body.appendChild(document.createElement('dialog'));
    element.showModal();
    return { element, isOpen: () => element.open, remove: () => element.remove() };
  },
  'one that listens to what comes up to it, as those of MUI do': () => listening((element) => element, false),
  'one that listens to all of the page on its way down, as those of Radix do': () => listening(() => document, true),
};

let dialog: Dialog;
afterEach(() => {
  cleanup();
  dialog.remove();
});

describe.each(Object.entries(dialogs))('in %s', (_, open) => {
  beforeEach(() => void (dialog = open()));

  async function renderInDialog(selection?: string, children?: BodyMapRootProps['children']) {
    const hosted = createHosted({ chart: chartWith(mark), ...(selection && { selection }) });
    render(children ? <BodyMap.Root store={hosted.store}>{children}</BodyMap.Root> : <BodyMap store={hosted.store} />, { container: dialog.element.appendChild(document.createElement('div')) });
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
    expect(dialog.isOpen()).toBe(true);
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
    expect(dialog.isOpen()).toBe(true);
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
    expect(dialog.isOpen()).toBe(true);
    await escape();
    expect(dialog.isOpen()).toBe(false);
  });

  it('calls off a move that was begun, from anywhere on the map', async () => {
    const { store } = await renderInDialog('m1');
    store.getState().startMoving('m1');
    document.querySelector<HTMLElement>('.palpate-inspector input')!.focus();
    await escape();
    expect(store.getState()).toMatchObject({ moving: null, selection: 'm1' });
    expect(dialog.isOpen()).toBe(true);
  });

  it('closes the help on keys, and then the dialog', async () => {
    await renderInDialog();
    zoneElement('front.sternum').focus();
    await userEvent.keyboard('?');
    await expect.poll(() => document.querySelector<HTMLDialogElement>('.palpate-help')?.open).toBe(true);
    await escape();
    await expect.poll(() => document.querySelector('.palpate-help')).toBeNull();
    expect(dialog.isOpen()).toBe(true);
    await escape();
    expect(dialog.isOpen()).toBe(false);
  });

  it('leaves the key to what the host has put into the details, if that has a use for it', async () => {
    const listen = (event: ReactKeyboardEvent) => void (event.key === 'Escape' && event.stopPropagation());
    const { store } = await renderInDialog('m1', <BodyMap.Inspector>{() => <input aria-label="Own" onKeyDown={listen} />}</BodyMap.Inspector>);
    document.querySelector<HTMLElement>('[aria-label="Own"]')!.focus();
    await escape();
    expect(document.activeElement).toHaveAccessibleName('Own');
    expect(store.getState().selection).toBe('m1');
  });

  it('that means nothing to the map closes the dialog', async () => {
    await renderInDialog();
    document.querySelector<HTMLElement>('.palpate-toolbar :is(input, button:enabled)')!.focus();
    await escape();
    expect(dialog.isOpen()).toBe(false);
  });
});
