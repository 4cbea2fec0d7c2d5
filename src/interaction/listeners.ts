import { anchorOf, getZone, inPerspective, toDrawnPosition, toStoredPosition, type Spot, type ZoneId } from '../anatomy/index.js';
import { preventable, type StageListeners, type ZoneLocation } from '../ui/index.js';
import { exactReach, hitTest, type HitOptions } from './hit-test.js';

/** The current listeners, and how to call them. */
export interface ListenerOptions extends HitOptions {
  readonly listeners: () => StageListeners;
}

/** A location as hosts receive it. */
function placeOf({ zone, view, at }: Spot, { figure, store }: HitOptions): ZoneLocation {
  const { perspective } = store.getState();
  const shownAt = inPerspective(view, toDrawnPosition(figure, zone, [at[0], at[1]]), perspective);
  return { zone, side: getZone(zone)?.side ?? 'midline', at: [at[0], at[1]], shownAt: [shownAt[0], shownAt[1]], perspective };
}

/** Reports a click on a zone. False if the host prevents its effect. */
export function tellZoneClick(spot: Spot, native: Event, options: ListenerOptions): boolean {
  const { onZoneClick } = options.listeners();
  if (!onZoneClick) return true;
  const event = preventable({ ...placeOf(spot, options), view: spot.view, native });
  onZoneClick(event);
  return !event.defaultPrevented;
}

/** Reports a click on a mark. False if the host prevents its effect. */
export function tellMarkClick(id: string, native: Event, { store, view, listeners }: ListenerOptions): boolean {
  const { onMarkClick } = listeners();
  const mark = store.getState().chart.marks.find((other) => other.id === id);
  if (!onMarkClick || !mark) return true;
  const event = preventable({ mark, view, native });
  onMarkClick(event);
  return !event.defaultPrevented;
}

/** The middle of a zone, as a location. */
export const middleSpot = (zone: ZoneId, { figure, view }: HitOptions): Spot => ({ view, zone, at: toStoredPosition(figure, zone, anchorOf(zone, figure)) });

/** Reports what the pointer or focus enters and leaves, once each. */
export function createHover(stage: HTMLElement, options: () => ListenerOptions) {
  let zoneNow: string | null = null;
  let markNow: string | null = null;

  function come(native: Event, isAtPlace: boolean): void {
    const target = native.target as Element;
    const shown = options();
    const { onZoneHover, onMarkHover } = shown.listeners();
    const zone = (target.getAttribute('data-zone') || null) as ZoneId | null;
    const mark = target.closest('[data-mark]')?.getAttribute('data-mark') ?? null;
    if (zone !== zoneNow) {
      zoneNow = zone;
      // At a border the hit test may find the neighbour, but the user sees this zone light up.
      const hit = zone && onZoneHover && isAtPlace ? hitTest(stage, native as PointerEvent, exactReach, shown).spot : undefined;
      if (zone) onZoneHover?.({ ...placeOf(hit?.zone === zone ? hit : middleSpot(zone, shown), shown), view: shown.view, native });
      else onZoneHover?.(null);
    }
    if (mark !== markNow) {
      markNow = mark;
      const found = shown.store.getState().chart.marks.find(({ id }) => id === mark);
      onMarkHover?.(found ? { mark: found, view: shown.view, native } : null);
    }
  }
  function leave(): void {
    const { onZoneHover, onMarkHover } = options().listeners();
    if (zoneNow !== null) onZoneHover?.(null);
    if (markNow !== null) onMarkHover?.(null);
    zoneNow = markNow = null;
  }
  return {
    pointerover: (event: PointerEvent) => event.pointerType !== 'touch' && come(event, true),
    pointerleave: leave,
    focusin: (event: FocusEvent) => come(event, false),
    focusout: ({ relatedTarget }: FocusEvent) => stage.contains(relatedTarget as Node | null) || leave(),
  };
}
