import { waitFor } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { expect } from 'vitest';
import type { ViewId } from '../../src/anatomy/index.js';
import type { Camera, Point } from '../../src/geometry/index.js';
import type { BodyMapStore } from '../../src/store/index.js';
import { settle, svgOf, viewElement } from './on-screen.js';

/** The button of a view: `Zoom in`, `Zoom out`, `Whole body`. */
export const zoomButton = (view: ViewId, name: string): HTMLButtonElement | undefined =>
  [...viewElement(view).querySelectorAll<HTMLButtonElement>('.palpate-zoom button')].find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name);

/** Until the code of zoom is there, and listens. */
export async function zoomReady(view: ViewId = 'front'): Promise<void> {
  await waitFor(() => expect(zoomButton(view, 'Zoom in')).toBeDefined());
  await settle();
}

/** Until the camera stands still. */
export async function still(view: ViewId): Promise<void> {
  await settle();
  await Promise.all(viewElement(view).getAnimations({ subtree: true }).map(({ finished }) => finished));
  await settle();
}

export async function lookAt(store: BodyMapStore, view: ViewId, camera: Camera | null): Promise<void> {
  flushSync(() => store.getState().setCamera(view, camera));
  await still(view);
}

export const stageOf = (view: ViewId): HTMLElement => svgOf(view).parentElement!;

/** A place on the stage by shares of it, in client pixels. */
export function onStage(view: ViewId, x: number, y: number): Point {
  const { left, top, width, height } = stageOf(view).getBoundingClientRect();
  return [left + x * width, top + y * height];
}

export const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
