import { commands, server } from 'vitest/browser';
import type { Point } from '../../src/geometry/index.js';
import type { Action, ActionSource } from './driver.js';
import { cancelTouches, fingersByEvents, penByEvents } from './by-events.js';
import type { FingerStep, Input } from './input.js';
import { keyOf } from './keys.js';
import type { DriverCommands } from './provider.js';

// Firefox and WebKit, by the actions of the WebDriver standard.

const driver = commands as unknown as DriverCommands;

const buttons = { left: 0, right: 2 } as const;
/** A pointer of a driver does not leave the page. */
const moveTo = ([x, y]: Point): Action => ({ type: 'pointerMove', duration: 0, x: within(x, innerWidth), y: within(y, innerHeight), origin: 'viewport' });
const within = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));
const pause: Action = { type: 'pause' };
const control = keyOf('Control');

function mouse(actions: readonly Action[], held?: string): Promise<void> {
  const source: ActionSource = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: held ? [pause, ...actions] : actions };
  const keys: ActionSource = { type: 'key', id: 'modifiers', actions: [{ type: 'keyDown', value: held }, ...actions.map(() => pause), { type: 'keyUp', value: held }] };
  return driver.perform(held ? [keys, source] : [source]);
}

/** Fingers that are down. */
const down = new Set<number>();

/** A list of actions for each finger, as long as all others: what stands at one place in them happens together. */
function fingerActions(steps: readonly FingerStep[], seconds: number): ActionSource[] {
  const lists = new Map<number, Action[]>();
  let length = 0;
  const put = (finger: number, ...actions: Action[]) => {
    const list = lists.get(finger) ?? lists.set(finger, []).get(finger)!;
    while (list.length < length) list.push(pause);
    list.push(...actions);
  };
  for (const { type, points } of steps) {
    if (type === 'touchEnd') for (const finger of [...down].filter((each) => each >= points.length)) put(finger, { type: 'pointerUp', button: 0 });
    else points.forEach((at, finger) => put(finger, moveTo(at), ...(down.has(finger) ? [] : [{ type: 'pointerDown', button: 0 }])));
    if (type === 'touchEnd') for (const finger of [...down]) if (finger >= points.length) down.delete(finger);
    if (type !== 'touchEnd') points.forEach((_, finger) => down.add(finger));
    length = Math.max(length, ...[...lists.values()].map((list) => list.length));
    if (seconds) {
      for (const finger of lists.keys()) put(finger, { type: 'pause', duration: Math.round(seconds * 1000) });
      length += 1;
    }
  }
  for (const list of lists.values()) while (list.length < length) list.push(pause);
  return [...lists].map(([finger, actions]) => ({ type: 'pointer', id: `finger ${finger}`, parameters: { pointerType: 'touch' }, actions }));
}

/** No driver takes a finger away, as a system does: what the page is told then is made here, and the finger lifted unheard. */
async function takeAway(): Promise<void> {
  cancelTouches();
  down.clear();
  await driver.release();
}

export const byWebDriver: Input = {
  move: (at, _, pointer) => (pointer === 'pen' ? penByEvents('pointermove', at, 0) : mouse([moveTo(at)])),
  press: (at, button, pointer, isCtrlHeld) =>
    pointer === 'pen' ? penByEvents('pointerdown', at, buttons[button]) : mouse([moveTo(at), { type: 'pointerDown', button: buttons[button] }], isCtrlHeld ? control : undefined),
  release: (at, button, pointer, isCtrlHeld) =>
    pointer === 'pen' ? penByEvents('pointerup', at, buttons[button]) : mouse([moveTo(at), { type: 'pointerUp', button: buttons[button] }], isCtrlHeld ? control : undefined),
  wheel([x, y], deltaY, held) {
    const scroll: ActionSource = { type: 'wheel', id: 'wheel', actions: [...(held ? [pause] : []), { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY, duration: 0, origin: 'viewport' }] };
    const keys: ActionSource = { type: 'key', id: 'modifiers', actions: [{ type: 'keyDown', value: keyOf(held ?? 'Control') }, pause, { type: 'keyUp', value: keyOf(held ?? 'Control') }] };
    return driver.perform(held ? [keys, scroll] : [scroll]);
  },
  async fingers(steps, seconds = 0) {
    if (server.browser === 'webkit') return fingersByEvents(steps, seconds);
    if (steps.some(({ type }) => type === 'touchCancel')) return takeAway();
    return driver.perform(fingerActions(steps, seconds));
  },
  keys: (steps, seconds = 0) =>
    driver.perform([{ type: 'key', id: 'keyboard', actions: steps.flatMap(({ key, is }) => [{ type: is === 'let go of' ? 'keyUp' : 'keyDown', value: keyOf(key) }, ...(seconds ? [{ type: 'pause', duration: Math.round(seconds * 1000) }] : [])]) }]),
  // What a finger does is sent without a screen of that kind.
  touchScreen: () => Promise.resolve(),
  media: (features) => driver.emulate(features),
  pixelRatio: (ratio) => driver.setPixelRatio(ratio),
  async photograph(left, top, width, height) {
    const picture = new Image();
    picture.src = `data:image/png;base64,${await driver.photographPage()}`;
    await picture.decode();
    // As many pixels as the screen has.
    const ratio = picture.naturalWidth / window.top!.innerWidth;
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(width * ratio), height: Math.round(height * ratio) });
    canvas.getContext('2d')!.drawImage(picture, -left * ratio, -top * ratio);
    return canvas.toDataURL();
  },
};
