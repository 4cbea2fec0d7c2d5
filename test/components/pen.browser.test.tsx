import { flushSync } from 'react-dom';
import { expect, it } from 'vitest';
import { anchorOf, type ZoneId } from '../../src/anatomy/index.js';
import type { Point } from '../../src/geometry/index.js';
import { dragTo, emulateTouch, hover, press, release, touch } from './devices.js';
import { renderMap } from './map.js';
import { settle, svgOf, toClient } from './on-screen.js';
import { tap } from './taps.js';
import '../../src/styles.css';

// A hand rests on a tablet while a pen draws: it must not leave a mark.

const at = (zone: ZoneId): Point => toClient(svgOf('front'), anchorOf(zone));

async function renderOnTablet(penOnly?: boolean) {
  const map = renderMap({ width: 800 });
  if (penOnly !== undefined) map.store.setPenOnly(penOnly);
  await settle();
  return map;
}

/** A pen in range, as the page hears of it; `timeStamp` in milliseconds from now. */
function pen(type: 'pointerover' | 'pointerout', relatedTarget: Element | null = null, later = 0): void {
  const event = new PointerEvent(type, { bubbles: true, pointerType: 'pen', relatedTarget });
  const { timeStamp } = event;
  Object.defineProperty(event, 'timeStamp', { value: timeStamp + later });
  flushSync(() => document.body.dispatchEvent(event));
}

it('marks nothing by touch while a pen hovers, and just after it has gone', async () => {
  const { marks } = await renderOnTablet();
  pen('pointerover');
  tap(at('front.umbilical'), { pointerType: 'touch' });
  // Over to another element is not away.
  pen('pointerout', document.body);
  tap(at('front.umbilical'), { pointerType: 'touch' });
  pen('pointerout');
  tap(at('front.umbilical'), { pointerType: 'touch' });
  expect(marks()).toEqual([]);
  pen('pointerout', null, -600);
  tap(at('front.umbilical'), { pointerType: 'touch' });
  expect(marks()).toHaveLength(1);
});

it('forgets a hand that came down before the pen was in range', async () => {
  const { marks } = await renderOnTablet();
  const [clientX, clientY] = at('front.umbilical');
  const target = document.elementFromPoint(clientX, clientY)!;
  const hand = { bubbles: true, cancelable: true, clientX, clientY, pointerId: 7, pointerType: 'touch', isPrimary: true, button: 0 };
  flushSync(() => target.dispatchEvent(new PointerEvent('pointerdown', { ...hand, buttons: 1 })));
  pen('pointerover');
  flushSync(() => target.dispatchEvent(new PointerEvent('pointerup', { ...hand, buttons: 0 })));
  expect(marks()).toEqual([]);
  tap(at('front.sternum'), { pointerType: 'pen', pointerId: 8 });
  expect(marks()).toMatchObject([{ zone: 'front.sternum' }]);
});

it('lets only a pen, a mouse and keys mark, if the host or the person says so', async () => {
  await emulateTouch(true);
  const { marks, store } = await renderOnTablet(true);
  await touch(at('front.umbilical'));
  expect(marks()).toEqual([]);
  tap(at('front.umbilical'), { pointerType: 'pen' });
  tap(at('front.sternum'), { pointerType: 'mouse' });
  expect(marks()).toHaveLength(2);
  store.getState().setPenOnly(false);
  pen('pointerout', null, -600);
  tap(at('front.chin'), { pointerType: 'touch' });
  expect(marks()).toHaveLength(3);
  await emulateTouch(false);
});

it('draws nothing by touch where only a pen draws', async () => {
  const { store, container } = await renderOnTablet(true);
  store.getState().setTool('referral');
  await settle();
  const [x, y] = at('front.umbilical');
  const target = document.elementFromPoint(x, y)!;
  const finger = (type: string, dx: number, buttons: number) => flushSync(() => target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, clientX: x + dx, clientY: y, pointerId: 7, pointerType: 'touch', isPrimary: true, button: 0, buttons })));
  finger('pointerdown', 0, 1);
  finger('pointermove', 30, 1);
  expect(container.querySelector('.palpate-stroke')).toBeNull();
  finger('pointerup', 30, 0);
  await hover([x, y]);
  await press([x, y]);
  await dragTo([x + 30, y]);
  expect(container.querySelector('.palpate-stroke')).not.toBeNull();
  await release([x + 30, y]);
});

it('knows whether a pen was seen, so that the switch is offered', async () => {
  const { store } = await renderOnTablet();
  expect(store.getState().penOnly).toBeNull();
  pen('pointerover');
  expect(store.getState().penOnly).toBe(false);
  pen('pointerout', null, -600);
});
