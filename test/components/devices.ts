import type { Point } from '../../src/geometry/index.js';
import { devtools } from './on-screen.js';

// Mouse, pen and fingers as the operating system would report them: the browser itself makes all events of it.

const buttons = { none: 0, left: 1, right: 2 } as const;
type Button = keyof typeof buttons;
type Pointer = 'mouse' | 'pen';

const moveTo = (type: string, [x, y]: Point, button: Button, held: Button, pointerType: Pointer) =>
  devtools().send('Input.dispatchMouseEvent', { type, x, y, button, buttons: buttons[held], clickCount: type === 'mouseMoved' ? 0 : 1, pointerType });

export const hover = (at: Point) => moveTo('mouseMoved', at, 'none', 'none', 'mouse');
export const press = (at: Point, pointerType: Pointer = 'mouse', button: Button = 'left') => moveTo('mousePressed', at, button, button, pointerType);
export const release = (at: Point, pointerType: Pointer = 'mouse', button: Button = 'left') => moveTo('mouseReleased', at, button, 'none', pointerType);
export const dragTo = (at: Point, pointerType: Pointer = 'mouse') => moveTo('mouseMoved', at, 'none', 'left', pointerType);

export async function click(at: Point, pointerType: Pointer = 'mouse', button: Button = 'left'): Promise<void> {
  await moveTo('mouseMoved', at, 'none', 'none', pointerType);
  await press(at, pointerType, button);
  await release(at, pointerType, button);
}

/** From one place to the other, in steps. */
export async function drag(from: Point, to: Point, steps = 8): Promise<void> {
  await hover(from);
  await press(from);
  for (const at of pathOf(from, to, steps)) await dragTo(at);
  await release(to);
}

const finger = ([x, y]: Point, id: number) => ({ x, y, id, radiusX: 8, radiusY: 8, force: 1 });
/** `timestamp`, in seconds since 1970, is when it is said to have been. */
export const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: readonly Point[] = [], timestamp?: number) =>
  devtools().send('Input.dispatchTouchEvent', { type, touchPoints: points.map(finger), ...(timestamp === undefined ? {} : { timestamp }) });

/**
 * What fingers do one after the other, without waiting for the page in between: on a busy machine an answer can take so long that a
 * finger would seem to rest. `seconds` is how far apart the events say that they are.
 */
export async function fingersInTurn(moves: readonly Parameters<typeof fingers>[], seconds = 0.02): Promise<void> {
  const from = Date.now() / 1000;
  await Promise.all(moves.map(([type, points], i) => fingers(type, points, from + i * seconds)));
}

/** A finger's tap, and the time that the browser takes to make a click of it. */
export async function touch(at: Point): Promise<void> {
  await fingersInTurn([['touchStart', [at]], ['touchEnd']]);
  await pause(120);
}

/** A finger from one place to the other. */
export async function swipe(from: Point, to: Point, steps = 10): Promise<void> {
  const [first, ...rest] = pathOf(from, to, steps);
  await fingersInTurn([['touchStart', [from]], ['touchMove', [first!]]]);
  for (const at of rest) {
    await fingers('touchMove', [at]);
    await pause(16);
  }
  await fingers('touchEnd');
  await pause(120);
}

/** A tap by any device. */
export const tapBy = (device: Pointer | 'touch', at: Point): Promise<void> => (device === 'touch' ? touch(at) : click(at, device));

/** Until it is turned off, the page is on a device with a touch screen. */
export const emulateTouch = (enabled: boolean) =>
  devtools().send('Emulation.setTouchEmulationEnabled', enabled ? { enabled, maxTouchPoints: 2 } : { enabled });

/** What the system asks for; without features what the runner began with, where nothing has to be waited for that only moves. */
export const emulateMedia = (...features: readonly { readonly name: string; readonly value: string }[]) =>
  devtools().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features] });

const codes: Readonly<Record<string, number>> = { ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, Delete: 46, ']': 221 };

/** Letters and digits typed by somebody quick, however busy the machine is: the page is not waited for in between. */
export async function typeQuickly(text: string): Promise<void> {
  const from = Date.now() / 1000;
  const keyOf = (character: string) => ({ key: character, text: character, windowsVirtualKeyCode: character.toUpperCase().charCodeAt(0) });
  await Promise.all([...text].flatMap((character, i) => ['keyDown', 'keyUp'].map((kind, up) =>
    devtools().send('Input.dispatchKeyEvent', { type: kind, ...keyOf(character), timestamp: from + i * 0.02 + up * 0.01 }))));
}

/** A key held down until it has repeated some times. */
export async function holdKey(key: string, repeats: number): Promise<void> {
  const shared = { key, code: key, windowsVirtualKeyCode: codes[key] };
  for (let i = 0; i <= repeats; i++) await devtools().send('Input.dispatchKeyEvent', { type: 'rawKeyDown', autoRepeat: i > 0, ...shared });
  await devtools().send('Input.dispatchKeyEvent', { type: 'keyUp', ...shared });
}

const pathOf = ([x0, y0]: Point, [x1, y1]: Point, steps: number): Point[] =>
  Array.from({ length: steps }, (_, i) => [x0 + ((x1 - x0) * (i + 1)) / steps, y0 + ((y1 - y0) * (i + 1)) / steps]);

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
