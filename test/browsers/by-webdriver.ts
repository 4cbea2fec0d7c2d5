import { commands, server } from 'vitest/browser';
import type { Point } from '../../src/geometry/index.js';
import type { Action, ActionSource } from './driver.js';
import { fingersByEvents, penByEvents, wheelByEvents } from './by-events.js';
import type { Input } from './input.js';
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

export const byWebDriver: Input = {
  move: (at, _, pointer) => (pointer === 'pen' ? penByEvents('pointermove', at, 0) : mouse([moveTo(at)])),
  press: (at, button, pointer, isCtrlHeld) =>
    pointer === 'pen' ? penByEvents('pointerdown', at, buttons[button]) : mouse([moveTo(at), { type: 'pointerDown', button: buttons[button] }], isCtrlHeld ? control : undefined),
  release: (at, button, pointer, isCtrlHeld) =>
    pointer === 'pen' ? penByEvents('pointerup', at, buttons[button]) : mouse([moveTo(at), { type: 'pointerUp', button: buttons[button] }], isCtrlHeld ? control : undefined),
  wheel(at, deltaY, held) {
    if (held && server.browser === 'webkit') return wheelByEvents(at, deltaY, held);
    const [x, y] = at;
    const scroll: ActionSource = { type: 'wheel', id: 'wheel', actions: [...(held ? [pause] : []), { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY, duration: 0, origin: 'viewport' }] };
    const keys: ActionSource = { type: 'key', id: 'modifiers', actions: [{ type: 'keyDown', value: keyOf(held ?? 'Control') }, pause, { type: 'keyUp', value: keyOf(held ?? 'Control') }] };
    return driver.perform(held ? [keys, scroll] : [scroll]);
  },
  fingers(steps, seconds = 0) {
    if (server.browser === 'webkit') return fingersByEvents(steps, seconds);
    const { left, top } = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return driver.touch(steps.map(({ type, points }) => ({ type, points: points.map(([x, y]) => [x + left, y + top]) })), seconds);
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
