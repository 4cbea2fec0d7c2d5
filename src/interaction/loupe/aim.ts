import { inPerspective, spotAt, type Figure, type ViewId, type ZoneId } from '../../anatomy/index.js';
import type { Messages } from '../../locales/index.js';
import type { BodyMapStore } from '../../store/index.js';
import { findMark, marksUnder } from '../marks-under.js';
import { exactReach } from '../reach.js';
import { viewScaleOf } from '../view-point.js';
import { createLoupe } from './loupe.js';

/** Milliseconds until the loupe shows, and until a finger that still rests does not scroll or pan any more but aims. */
const [untilShown, untilAiming] = [120, 350];

/** Pixels that a finger may stray and still rest. */
const restless = 8;

export interface AimOptions {
  readonly stage: HTMLElement;
  readonly figure: Figure;
  readonly view: ViewId;
  readonly store: BodyMapStore;
  readonly messages: Messages;
  readonly hiddenZones: ReadonlySet<ZoneId>;
}

/**
 * The loupe of a stage. It shows while a finger is down on the figure. A finger that moves at once scrolls or pans, as ever, and marks
 * nothing; one that has rested a moment may slide to aim. What it would mark or pick is named in the loupe.
 */
export function createAim({ stage, figure, view, store, messages, hiddenZones }: AimOptions) {
  const loupe = createLoupe(stage);
  let down: { readonly id: number; readonly x: number; readonly y: number; readonly time: number; readonly mayAim: boolean } | undefined;
  let aiming = false;
  let isShown = false;
  let timers: number[] = [];
  let at = { x: 0, y: 0 };

  function end(): void {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    down = undefined;
    isShown = false;
    loupe.hide();
  }

  function draw(): void {
    const scale = viewScaleOf(stage.querySelector('svg'));
    const place = scale?.toView(at.x, at.y);
    if (!scale || !place) return;
    const point = inPerspective(view, place, store.getState().perspective);
    const [mark] = marksUnder(stage, at.x, at.y, exactReach.mark);
    const spot = spotAt(figure, view, point, exactReach.body * scale.unitsPerPixel);
    loupe.show(at.x, at.y, (mark && nameOfMark(mark)) ?? (spot && !hiddenZones.has(spot.zone) ? messages.zoneName(spot.zone) : ''), mark);
  }

  const nameOfMark = (id: string) => findMark(stage, id)?.getAttribute('aria-label') ?? undefined;

  function handleDown(event: PointerEvent): void {
    aiming = false;
    if (!event.isPrimary) return end();
    const { tool, areaTool, selection, readOnly, coarse } = store.getState();
    const draws = !readOnly && (tool === 'referral' || tool === 'caution') && areaTool.mode === 'draw';
    if (event.pointerType !== 'touch' || draws || (coarse && tool === 'tenderness')) return;
    end();
    // The mark that is selected moves with the finger: the loupe goes along.
    const mayAim = selection === null || readOnly || !marksUnder(stage, event.clientX, event.clientY, 20).includes(selection);
    down = { id: event.pointerId, x: event.clientX, y: event.clientY, time: event.timeStamp, mayAim };
    at = { x: event.clientX, y: event.clientY };
    timers = [
      window.setTimeout(() => {
        isShown = true;
        draw();
      }, untilShown),
      window.setTimeout(() => (aiming = mayAim), untilAiming),
    ];
  }

  function handleMove(event: PointerEvent): void {
    if (event.pointerId !== down?.id) return;
    at = { x: event.clientX, y: event.clientY };
    // On a busy phone the timer may be over before a move that was made earlier is heard of.
    const hasRested = aiming && event.timeStamp - down.time >= untilAiming;
    if (down.mayAim && !hasRested && Math.hypot(at.x - down.x, at.y - down.y) > restless) {
      aiming = false;
      return end();
    }
    if (isShown) draw();
  }

  const handleEnd = (event: PointerEvent) => event.pointerId === down?.id && end();
  function handleCancel(event: PointerEvent): void {
    if (event.pointerId === down?.id) aiming = false;
    handleEnd(event);
  }

  const listeners = { pointerdown: handleDown, pointermove: handleMove, pointerup: handleEnd, pointercancel: handleCancel } as const;
  for (const [type, listener] of Object.entries(listeners)) stage.addEventListener(type as keyof typeof listeners, listener);
  return {
    /** Stays true until the finger that was lifted has been dealt with. */
    isAiming: () => aiming,
    dispose() {
      end();
      for (const [type, listener] of Object.entries(listeners)) stage.removeEventListener(type as keyof typeof listeners, listener);
    },
  };
}
