import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anchorOf, neutral, type ZoneId } from '../../src/anatomy/index.js';
import { BodyMap } from '../../src/index.js';
import type { Point } from '../../src/geometry/index.js';
import { tenderness } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { dragTo, hover, press, release } from './devices.js';
import { input } from '../browsers/input.js';
import { chartWith, renderMap } from './map.js';
import { settle, svgOf, toClient, viewElement } from './on-screen.js';
import '../../src/styles.css';

// A dialog of the host, a menu of the system, or a place outside the page can take the release of a button.

const onFront = (zone: ZoneId): Point => toClient(svgOf('front'), anchorOf(zone));
const start = tenderness('m1', 'front.sternum');
const outside: Point = [1270, 890];
const dialog = document.createElement('dialog');
beforeEach(() => {
  window.scrollTo(0, 0);
  document.body.append(dialog);
});
afterEach(() => dialog.remove());

async function renderOne() {
  const map = renderMap({ chart: chartWith(start), figures: [neutral] });
  await settle();
  return map;
}

/** Drags the mark, until a dialog of the host comes up and the stage loses the pointer, and the release with it. */
async function dragIntoDialog(): Promise<void> {
  await hover(onFront('front.sternum'));
  await press(onFront('front.sternum'));
  await dragTo(onFront('front.epigastrium'));
  dialog.showModal();
  const stage = viewElement('front').querySelector('.palpate-stage')!;
  const mouse = [0, 1, 2, 3].find((id) => stage.hasPointerCapture(id));
  stage.releasePointerCapture(mouse!);
  await dragTo(outside);
  await release(outside);
  dialog.close();
}

describe('a release that the stage does not hear of', () => {
  it('leaves no press behind: the mark does not follow a mouse that is only moved', async () => {
    const { store, marks, told } = await renderOne();
    await hover(onFront('front.sternum'));
    await press(onFront('front.sternum'));
    await release(outside);
    await hover(onFront('front.epigastrium'));
    await hover(onFront('front.umbilical'));
    expect(marks()).toEqual([start]);
    store.getState().editMark('m1', { intensity: 3 });
    expect(told()).toEqual(['change edit', 'commit edit']);
  });

  it('puts back what was dragged, and the gesture is over', async () => {
    const { store, marks, told } = await renderOne();
    await dragIntoDialog();
    await hover(onFront('front.umbilical'));
    expect(marks()).toEqual([start]);
    store.getState().editMark('m1', { intensity: 3 });
    expect(told().slice(-3)).toEqual(['change undo', 'change edit', 'commit edit']);
    expect(store.getState().past).toHaveLength(1);
  });

  it('puts it back at the latest with the next press', async () => {
    const { store, marks } = await renderOne();
    await dragIntoDialog();
    await press(onFront('front.palm.left'));
    expect(marks()).toEqual([start]);
    await release(onFront('front.palm.left'));
    expect(marks()).toHaveLength(2);
    expect(store.getState().past).toHaveLength(1);
  });

  it('makes no tap of the next release', async () => {
    const { marks } = await renderOne();
    const [x, y] = onFront('front.epigastrium');
    await hover([x, y]);
    await press([x, y]);
    await release(outside);
    await hover([x + 3, y]);
    await hover(outside);
    await press(outside);
    await release([x, y]);
    expect(marks()).toEqual([start]);
  });
});

it('the release of another pointer does not end a drag', async () => {
  const { told } = await renderOne();
  await hover(onFront('front.sternum'));
  await press(onFront('front.sternum'));
  await dragTo(onFront('front.epigastrium'));
  svgOf('front').dispatchEvent(new PointerEvent('pointerup', { bubbles: true, pointerId: 99, pointerType: 'pen', isPrimary: true }));
  await release(onFront('front.epigastrium'));
  expect(told()).toEqual(['change edit', 'commit edit']);
});

describe('a press that a menu comes up at, as by Ctrl and a click on a Mac', () => {
  const openMenu = (zone: ZoneId) => viewElement('front').querySelector(`[data-zone="${zone}"]`)!.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, ctrlKey: true }));

  it('marks nothing and drags nothing, whether the release comes or not', async () => {
    const { marks, told } = await renderOne();
    for (const zone of ['front.epigastrium', 'front.sternum'] as const) {
      await hover(onFront(zone));
      await press(onFront(zone));
      openMenu(zone);
      await dragTo(onFront('front.umbilical'));
      await release(onFront(zone));
    }
    expect(marks()).toEqual([start]);
    expect(told()).toEqual([]);
  });

  it('is ignored only with a menu: elsewhere Ctrl and a click is a click', async () => {
    const { marks } = await renderOne();
    const at = onFront('front.epigastrium');
    await input.press(at, 'left', 'mouse', true);
    await input.release(at, 'left', 'mouse', true);
    expect(marks()).toHaveLength(2);
  });
});

describe('a drag whose view goes away', () => {
  async function beginDrag(): Promise<void> {
    await hover(onFront('front.sternum'));
    await press(onFront('front.sternum'));
    await dragTo(onFront('front.epigastrium'));
  }

  it('is put back, and the gesture is over', async () => {
    const { store, marks, told } = await renderOne();
    await beginDrag();
    act(() => store.getState().setView('soles'));
    await release(outside);
    expect(marks()).toEqual([start]);
    store.getState().editMark('m1', { intensity: 3 });
    expect(told()).toEqual(['change edit', 'change undo', 'change edit', 'commit edit']);
  });

  it('ends where it is if the whole map goes: its host may be at another chart by then, and is not told of an older one', async () => {
    const { store, told } = createHosted({ chart: chartWith(start) });
    const { unmount } = render(<BodyMap store={store} style={{ inlineSize: 1000 }} />);
    await settle();
    await beginDrag();
    unmount();
    await release(outside);
    expect(told()).toEqual(['change edit', 'commit edit']);
    expect(store.getState().chart.marks).toMatchObject([{ zone: 'front.epigastrium' }]);
    store.getState().undo();
    expect(store.getState().chart.marks).toEqual([start]);
  });
});
