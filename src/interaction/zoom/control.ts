import type { Figure } from '../../anatomy/index.js';
import type { MarkDrag } from '../mark-drag.js';
import type { Tap } from '../use-tap.js';

/** What a stage can do once zoom, loupe and large areas have been fetched. */
export interface TouchControl {
  /** A finger rests on the body with the loupe above it: it may move to aim, and its mark lands where it is lifted. */
  readonly isAiming: () => boolean;
  /** A drag that moves what is seen of the view; undefined while all of it is seen. */
  readonly pan: () => MarkDrag | undefined;
  /** Whether a tap is the second of a double tap, which it then answers by zooming in; `isOnMark`: whether the tap met a mark. */
  readonly isSecondTap: (event: TapEvent, isOnMark: boolean) => boolean;
  /** What a tap means while large areas are the targets; undefined while they are not. */
  readonly largeArea: (event: TapEvent, figure: Figure) => Tap | undefined;
  readonly dispose: () => void;
}

/** What is asked of a pointer event. */
export interface TapEvent {
  readonly clientX: number;
  readonly clientY: number;
  readonly pointerType: string;
  readonly timeStamp: number;
  readonly target: EventTarget | null;
}
