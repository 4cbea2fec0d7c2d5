import type { Perspective, Side, ViewId, ZoneId } from '../anatomy/index.js';
import type { Mark } from '../chart/index.js';

interface StageEvent {
  /** The view. */
  readonly view: ViewId;
  /** The browser's event: of a pointer, a key, the focus, or a click by assistive technology. */
  readonly native: Event;
}

interface ClickEvent extends StageEvent {
  /** Prevents the effect on the map: marking, selecting, moving, or making an area. */
  preventDefault(): void;
  readonly defaultPrevented: boolean;
}

/** A zone, and where on it. */
export interface ZoneLocation {
  /** The zone. */
  readonly zone: ZoneId;
  /** The patient's. */
  readonly side: Side;
  /** Where, in body coordinates as the document has them: units of the view on the neutral figure, facing, rounded to 0.1. By a key or by assistive technology, the middle of the zone. */
  readonly at: readonly [x: number, y: number];
  /** The same place as shown: units of the view, on the visible figure and in the visible perspective. */
  readonly shownAt: readonly [x: number, y: number];
  /** The perspective on the screen. */
  readonly perspective: Perspective;
}

/** A zone was clicked. */
export interface ZoneClickEvent extends ClickEvent, ZoneLocation {}
/** A zone is pointed at, or has the focus. */
export interface ZoneHoverEvent extends StageEvent, ZoneLocation {}
/** A mark was clicked on the figure. */
export interface MarkClickEvent extends ClickEvent {
  /** The mark that was clicked. */
  readonly mark: Mark;
}
/** A mark is pointed at on the figure, or has the focus. */
export interface MarkHoverEvent extends StageEvent {
  /** The mark under the pointer or with the focus. */
  readonly mark: Mark;
}

/** Listeners to events on the figure. */
export interface StageListeners {
  /**
   * Called once for each tap on a zone, each Enter or Space on one, and each click by assistive technology, before the map does anything;
   * on a read-only map as well. Not for a drag, a stroke, a pinch or a scroll, and not where a mark was hit. `preventDefault()` stops what
   * would follow: no mark is made, moved or selected.
   */
  readonly onZoneClick?: ((event: ZoneClickEvent) => void) | undefined;
  /** Called when another zone is pointed at (not by touch) or gets the focus, and with null when none does any longer. */
  readonly onZoneHover?: ((event: ZoneHoverEvent | null) => void) | undefined;
  /** As `onZoneClick`, for the mark that the map would select: a point, the plate of an area, or the area itself. `preventDefault()` leaves the selection as it is. */
  readonly onMarkClick?: ((event: MarkClickEvent) => void) | undefined;
  /** As `onZoneHover`, for points and the plates of areas. */
  readonly onMarkHover?: ((event: MarkHoverEvent | null) => void) | undefined;
}

/** An event of ours that can be stopped. */
export function preventable<T extends object>(event: T): T & Pick<ClickEvent, 'preventDefault' | 'defaultPrevented'> {
  let isPrevented = false;
  return {
    ...event,
    preventDefault: () => void (isPrevented = true),
    get defaultPrevented() {
      return isPrevented;
    },
  };
}
