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
  /** Whether `preventDefault()` was called. */
  readonly defaultPrevented: boolean;
}

/** A zone, and where on it. */
export interface ZoneLocation {
  /** The zone. */
  readonly zone: ZoneId;
  /** The patient's. */
  readonly side: Side;
  /**
   * Where, in body coordinates as in the document: units of the view on the neutral figure, facing, rounded to 0.1. For a key or assistive
   * technology, the middle of the zone.
   */
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
   * Called once per tap on a zone, per Enter or Space on it, and per click by assistive technology, before the map reacts; also on a read-only
   * map. Not called for a drag, stroke, pinch or scroll, or for a tap on a mark. After `preventDefault()` nothing is marked, moved or selected.
   */
  readonly onZoneClick?: ((event: ZoneClickEvent) => void) | undefined;
  /** Called once per zone that the pointer (not touch) or focus reaches, and once with null when it leaves the zones. */
  readonly onZoneHover?: ((event: ZoneHoverEvent | null) => void) | undefined;
  /** Called instead of `onZoneClick`, once per tap on a mark: a point, an area or its label. After `preventDefault()` the selection stays. */
  readonly onMarkClick?: ((event: MarkClickEvent) => void) | undefined;
  /** Called once per point or label of an area that the pointer (not touch) or focus reaches, and once with null when it leaves it. */
  readonly onMarkHover?: ((event: MarkHoverEvent | null) => void) | undefined;
}

/** Adds `preventDefault()` to an event of the map. */
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
