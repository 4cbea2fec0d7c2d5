import type { HTMLAttributes } from 'react';
import type { Figure, Perspective, ViewId } from '../anatomy/index.js';
import type { CompareMessages, Messages } from '../locales/index.js';

/** Props of all drawings in this module. */
export interface DrawingProps extends HTMLAttributes<HTMLElement> {
  /** The figures to choose from; the first if the chart's own is not among them. Defaults to the neutral one. */
  readonly figures?: readonly [Figure, ...Figure[]] | undefined;
  /** The views, from left to right. Defaults to the views with marks in `Compare`, and to front and back in `FrequencyMap`. */
  readonly views?: readonly ViewId[] | undefined;
  /** `facing` or `mirror`. Defaults to `facing`. */
  readonly perspective?: Perspective | undefined;
  /** The language. Defaults to English. */
  readonly locale?: Messages | undefined;
  /** The result of `await locale.compare()`: for a server, or to show everything at once. Defaults to loading it. */
  readonly words?: CompareMessages | undefined;
}
