import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { Point } from '../../src/geometry/index.js';
import { dragTo, fingers, fingersInTurn, hover, press, release } from './devices.js';
import { settle } from './on-screen.js';

export type Device = 'mouse' | 'touch' | 'pen';

/** A circle of points around a place, back to where it began. */
export const loopAround = ([x, y]: Point, radius: number, count = 24): Point[] =>
  Array.from({ length: count + 1 }, (_, i): Point => [x + radius * Math.cos((i / count) * 2 * Math.PI), y + radius * Math.sin((i / count) * 2 * Math.PI)]);

/** A stroke through places on the screen, by any device; a single place is a tap. `beforeLifting` runs at its end. */
export async function draw(places: readonly Point[], device: Device, beforeLifting?: () => Promise<void>): Promise<void> {
  const [first, ...rest] = places;
  const last = places.at(-1);
  if (!first || !last) return;
  if (device === 'touch') {
    await fingersInTurn([['touchStart', [first]], ...rest.map((place): Parameters<typeof fingers> => ['touchMove', [place]])]);
    await beforeLifting?.();
    return void (await fingers('touchEnd'));
  }
  if (device === 'mouse') await hover(first);
  await press(first, device);
  for (const place of rest) await dragTo(place, device);
  await beforeLifting?.();
  await release(last, device);
}

/** Areas come a moment later: their code is loaded when the first is made. After that, everything is where it stays. */
export async function settled(isSo: () => boolean): Promise<void> {
  await waitFor(() => expect(isSo(), String(isSo)).toBe(true));
  await settle();
}
