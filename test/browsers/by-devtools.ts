import { cdp } from 'vitest/browser';
import type { Point } from '../../src/geometry/index.js';
import type { Button, Input, Pointer } from './input.js';

// Chromium, by the Chrome DevTools Protocol of the page that the test runs in.

const devtools = () => cdp() as unknown as { send(method: string, params?: object): Promise<unknown> };

const masks = { left: 1, right: 2 } as const;

const mouse = (type: string, [x, y]: Point, button: Button | undefined, held: Button | undefined, pointerType: Pointer, isCtrlHeld = false) =>
  devtools().send('Input.dispatchMouseEvent', { type, x, y, button: button ?? 'none', buttons: held ? masks[held] : 0, clickCount: type === 'mouseMoved' ? 0 : 1, pointerType, modifiers: isCtrlHeld ? 2 : 0 });

const virtualKeys: Readonly<Record<string, number>> = { ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, Delete: 46, ']': 221 };

export const byDevtools: Input = {
  move: (at, held, pointer) => mouse('mouseMoved', at, held, held, pointer),
  press: (at, button, pointer, isCtrlHeld) => mouse('mousePressed', at, button, button, pointer, isCtrlHeld),
  release: (at, button, pointer, isCtrlHeld) => mouse('mouseReleased', at, button, undefined, pointer, isCtrlHeld),
  wheel: ([x, y], deltaY, held) => devtools().send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers: held ? { Control: 2, Meta: 4 }[held] : 0 }),
  /** Time between events as reported to the page, independent of the machine's load. */
  async fingers(steps, seconds) {
    const from = Date.now() / 1000;
    const finger = ([x, y]: Point, id: number) => ({ x, y, id, radiusX: 8, radiusY: 8, force: 1 });
    const send = ({ type, points, time }: (typeof steps)[number], i: number) => devtools().send('Input.dispatchTouchEvent', { type, touchPoints: points.map(finger), ...((time || seconds) && { timestamp: time ?? from + i * seconds! }) });
    // Wait for the first: commands sent at once may arrive out of order.
    const [first, ...rest] = steps;
    if (first) await send(first, 0);
    return Promise.all(rest.map((step, i) => send(step, i + 1)));
  },
  async keys(steps, seconds) {
    const from = Date.now() / 1000;
    const send = ({ key, is }: (typeof steps)[number], i: number) => {
      const prints = key.length === 1;
      const type = is === 'let go of' ? 'keyUp' : prints ? 'keyDown' : 'rawKeyDown';
      const windowsVirtualKeyCode = virtualKeys[key] ?? key.toUpperCase().charCodeAt(0);
      return devtools().send('Input.dispatchKeyEvent', { type, key, ...(prints ? { text: key } : { code: key }), windowsVirtualKeyCode, autoRepeat: is === 'repeated', ...(seconds && { timestamp: from + i * seconds }) });
    };
    // One after the other, because commands sent at once may arrive out of order; their time stamps say when each was pressed.
    for (const [i, step] of steps.entries()) await send(step, i);
    return undefined;
  },
  touchScreen: (enabled) => devtools().send('Emulation.setTouchEmulationEnabled', enabled ? { enabled, maxTouchPoints: 2 } : { enabled }),
  media: (features) => devtools().send('Emulation.setEmulatedMedia', { features }),
  pixelRatio: (deviceScaleFactor) => devtools().send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 900, mobile: false, deviceScaleFactor }),
  async photograph(x, y, width, height) {
    const { data } = (await devtools().send('Page.captureScreenshot', { format: 'png', clip: { x, y, width, height, scale: 1 } })) as { data: string };
    return `data:image/png;base64,${data}`;
  },
};
