import type { HTMLAttributes } from 'react';
import type { Figure, Perspective, ViewId } from '../anatomy/index.js';
import type { CompareMessages, Messages } from '../locales/index.js';

/** Props of all drawings in this module. */
export interface DrawingProps extends HTMLAttributes<HTMLElement> {
  /** The figures at hand; the first if the one that is asked for is not among them. Defaults to the neutral one. */
  readonly figures?: readonly [Figure, ...Figure[]] | undefined;
  /** From left to right. */
  readonly views?: readonly ViewId[] | undefined;
  /** Defaults to `facing`. */
  readonly perspective?: Perspective | undefined;
  /** The language. Defaults to English. */
  readonly locale?: Messages | undefined;
  /** What `await locale.compare()` gave: on a server, or to have all of it at once. Fetched if left out. */
  readonly words?: CompareMessages | undefined;
}
