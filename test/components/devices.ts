import type { Point } from '../../src/geometry/index.js';
import { input, type Button, type FingerStep, type Pointer } from '../browsers/input.js';

// Mouse, pen and touch as the operating system would report them: the browser itself creates all events.

export const hover = (at: Point) => input.move(at, undefined, 'mouse');
export const press = (at: Point, pointer: Pointer = 'mouse', button: Button = 'left') => input.press(at, button, pointer);
export const release = (at: Point, pointer: Pointer = 'mouse', button: Button = 'left') => input.release(at, button, pointer);
export const dragTo = (at: Point, pointer: Pointer = 'mouse') => input.move(at, 'left', pointer);
/** A plain wheel, or with a key held. */
export const wheel = (at: Point, deltaY: number, held?: 'Control' | 'Meta') => input.wheel(at, deltaY, held);

export async function click(at: Point, pointerType: Pointer = 'mouse', button: Button = 'left'): Promise<void> {
  await input.move(at, undefined, pointerType);
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

/** `time`: the reported time, in seconds since 1970. */
export const fingers = (type: FingerStep['type'], points: readonly Point[] = [], time?: number) => input.fingers([{ type, points, time }]);

/**
 * Touches in sequence, without waiting for the page in between: on a busy machine an answer can take so long that a finger would seem to rest.
 * `seconds` is the reported time between them.
 */
export const fingersInTurn = (moves: readonly Parameters<typeof fingers>[], seconds = 0.02) => input.fingers(moves.map(([type, points = []]) => ({ type, points })), seconds);

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
export const emulateTouch = (enabled: boolean) => input.touchScreen(enabled);

/** What the system asks for; without features what the runner began with, where nothing has to be waited for that only moves. */
export const emulateMedia = (...features: readonly { readonly name: string; readonly value: string }[]) =>
  input.media([{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features]);

/** Fast typing, at any load of the machine: the page is not awaited in between. */
export const typeQuickly = (text: string) => input.keys([...text].flatMap((key) => [{ key, is: 'pressed' }, { key, is: 'let go of' }] as const), 0.01);

/** A key held down until it has repeated some times. */
export const holdKey = (key: string, repeats: number) =>
  input.keys([...Array.from({ length: repeats + 1 }, (_, i) => ({ key, is: i === 0 ? 'pressed' : 'repeated' }) as const), { key, is: 'let go of' }]);

const pathOf = ([x0, y0]: Point, [x1, y1]: Point, steps: number): Point[] =>
  Array.from({ length: steps }, (_, i) => [x0 + ((x1 - x0) * (i + 1)) / steps, y0 + ((y1 - y0) * (i + 1)) / steps]);

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
