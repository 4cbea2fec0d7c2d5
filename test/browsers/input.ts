import { server } from 'vitest/browser';
import type { Point } from '../../src/geometry/index.js';
import type { MediaFeature, TouchStep } from './driver.js';
import { byDevtools } from './by-devtools.js';
import { byWebDriver } from './by-webdriver.js';

export type Button = 'left' | 'right';
export type Pointer = 'mouse' | 'pen';

export interface FingerStep extends TouchStep {
  /** The reported time, in seconds since 1970; only Chromium's events can have one. */
  readonly time?: number | undefined;
}

export interface KeyStep {
  readonly key: string;
  readonly is: 'pressed' | 'repeated' | 'let go of';
}

/** User actions performed by the browser itself, in client pixels of the test's own page. */
export interface Input {
  move(at: Point, held: Button | undefined, pointer: Pointer): Promise<unknown>;
  press(at: Point, button: Button, pointer: Pointer, isCtrlHeld?: boolean): Promise<unknown>;
  release(at: Point, button: Button, pointer: Pointer, isCtrlHeld?: boolean): Promise<unknown>;
  wheel(at: Point, deltaY: number, held?: 'Control' | 'Meta'): Promise<unknown>;
  /** Steps of fingers that follow each other by so many seconds, without waiting for the page in between. */
  fingers(steps: readonly FingerStep[], seconds?: number): Promise<unknown>;
  /** The same of keys. */
  keys(steps: readonly KeyStep[], seconds?: number): Promise<unknown>;
  touchScreen(isThere: boolean): Promise<unknown>;
  /** What media queries find; what is not named is as the system has it. */
  media(features: readonly MediaFeature[]): Promise<unknown>;
  /** Device pixels to one of CSS. */
  pixelRatio(ratio: number): Promise<unknown>;
  /** A part of the page that shows the test, as a data URL. */
  photograph(left: number, top: number, width: number, height: number): Promise<string>;
}

export const input: Input = server.browser === 'chromium' ? byDevtools : byWebDriver;
