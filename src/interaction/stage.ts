import type { ViewId } from '../anatomy/index.js';
import type { Messages } from '../locales/index.js';
import type { BodyMapStore } from '../store/index.js';
import { createCamera } from './camera.js';
import { startMarkDrag, startPan, startStroke, type Drag, type DragOptions } from './drags.js';
import { exactReach, findMark, fingerGrip, hitTest, marksUnder, reachOf, sureTransformAt } from './hit-test.js';
import { stageKey } from './keys/stage-keys.js';
import type { ZoneMemory } from './keys/zone-keys.js';
import { hitLargeTarget } from './large-targets.js';
import { createHover, type ListenerOptions } from './listeners.js';
import { createLoupe } from './loupe.js';
import { aimDelay, idle, loupeDelay, reduce, type Intent, type Place, type Press, type StageEffect, type StageEvent, type StageState } from './stage-machine.js';
import { watchPen } from './pen.js';
import { rehearseTap } from './rehearsal.js';
import { tap } from './tap.js';
import { viewTransformOf, type ViewTransform } from './view-transform.js';
import { createDoubleTap, keepInSight, startPinch, zoomByWheel, type Pinch } from './zoom.js';

/** What a stage currently shows. */
export interface StageOptions extends ListenerOptions, Omit<DragOptions, 'stage'> {
  readonly messages: Messages;
  /** Whether single-letter shortcuts are on. */
  readonly keys: boolean;
  /** A pointer begins or ends to move a mark. */
  readonly setDragging: (isDragging: boolean) => void;
}

export interface Stage {
  /** Cancels a pointer gesture, as Escape does. False if there was none. */
  readonly escape: () => boolean;
  readonly dispose: () => void;
}

/**
 * Listens to pointers, touches, wheel and keys on the stage of a view, and carries out the effects of `stage-machine.ts`.
 *
 * @param options returns what the stage currently shows
 */
export function createStage(stage: HTMLElement, view: ViewId, store: BodyMapStore, options: () => StageOptions): Stage {
  const page = stage.ownerDocument.defaultView as Window;
  const camera = createCamera(stage, view, store);
  const loupe = createLoupe(stage);
  const hover = createHover(stage, options);
  const isSecondTap = createDoubleTap(camera, store);
  const memory: ZoneMemory = {};
  const pen = watchPen(stage.ownerDocument, () => {
    const press = pressing();
    if (press?.pointerType === 'touch') send({ type: 'cancel', pointer: press.pointer });
    if (store.getState().penOnly === null) store.getState().setPenOnly(false);
  });
  let state: StageState = idle;
  let drag: Drag | undefined;
  let pinch: Pinch | undefined;
  let timers: number[] = [];
  let wheelEnds = 0;
  /** The view transform at the time of the press: the page may shift or scroll under the pointer. */
  let pressedOn: ViewTransform | undefined;
  let markUnderPress: string | undefined;

  /** @param native the browser's event */
  function send(event: StageEvent, native?: Event): void {
    const [next, ...effects] = reduce(state, event);
    state = next;
    for (const effect of effects) run(effect, native);
  }

  function run(effect: StageEffect, native: Event | undefined): void {
    switch (effect.do) {
      case 'tap':
        return tapAt(native as PointerEvent, effect.isAimed);
      case 'start':
        return start(effect.intent, effect.press);
      case 'move':
        return moveTo(effect.places);
      case 'commit':
      case 'cancel':
        options().setDragging(false);
        return drag?.[effect.do]();
      case 'await-loupe':
        timers = [page.setTimeout(() => send({ type: 'loupe-due' }), loupeDelay), page.setTimeout(() => send({ type: 'rested' }), aimDelay)];
        return;
      case 'show-loupe':
        return showLoupe(effect.at);
      case 'hide-loupe':
        for (const timer of timers) page.clearTimeout(timer);
        return loupe.hide();
      case 'start-pinch': {
        const [a, b] = touchesOn(native as TouchEvent);
        if (a && b) pinch = startPinch(camera, a, b);
        return;
      }
      case 'commit-pinch':
        return camera.commit();
    }
  }

  const pressing = (): Press | undefined => ('press' in state ? state.press : undefined);
  /** Whether the pointer is still captured. */
  const isHeld = (): boolean => stage.hasPointerCapture?.(pressing()?.pointer ?? -1) ?? false;
  const touchesOn = ({ touches }: TouchEvent): Touch[] => [...touches].filter(({ target }) => stage.contains(target as Node));

  function handlePointerDown(event: PointerEvent): void {
    stopRehearsal();
    const isMiddle = event.button === 1;
    if (event.button !== 0 && !isMiddle) return send({ type: 'cancel' });
    const { chart, tool, areaTool, selection, readOnly, largeTargets, cameras, linking, penOnly } = store.getState();
    const isTouch = event.pointerType === 'touch';
    if (isTouch && pen.isNear(event.timeStamp)) return;
    /** A finger scrolls, pans and zooms. */
    const marksNothing = isTouch && penOnly === true;
    const draws = !readOnly && !marksNothing && (tool === 'referral' || tool === 'caution') && areaTool.mode === 'draw';
    // Ghosts of the last visit are not marks of today and are not moved.
    const under = marksUnder(stage, event.clientX, event.clientY, isTouch ? fingerGrip : exactReach.mark).filter((id) => chart.marks.some((mark) => mark.id === id));
    const isOnSelected = selection !== null && !linking && under.includes(selection);
    // A finger moves only the selected mark: otherwise scrolling could move marks.
    const mark = isOnSelected ? selection : isTouch || linking ? undefined : under[0];
    const intent: Intent | undefined = !isMiddle && !readOnly && !marksNothing && mark !== undefined ? 'dragging' : !isMiddle && draws ? 'drawing' : cameras[view] ? 'panning' : undefined;
    const press = {
      ...placeOf(event),
      pointer: event.pointerId,
      pointerType: event.pointerType,
      time: event.timeStamp,
      isTap: !isMiddle && !marksNothing,
      hasLoupe: isTouch && !marksNothing && !draws && !(largeTargets && tool === 'tenderness'),
      mayAim: !marksNothing && (readOnly || !isOnSelected),
    };
    const transform = sureTransformAt(stage, event, options());
    send({ type: 'down', press: { ...press, intent: transform && intent }, isPrimary: event.isPrimary, isHeld: isHeld() }, event);
    if (pressing()?.pointer !== event.pointerId) return;
    [pressedOn, markUnderPress, drag] = [transform, mark, undefined];
  }

  function handlePointerMove(event: PointerEvent): void {
    const coalesced = event.getCoalescedEvents?.() ?? [];
    const places = (coalesced.length > 0 ? coalesced : [event]).map(placeOf);
    send({ type: 'move', pointer: event.pointerId, buttons: event.buttons, time: event.timeStamp, places }, event);
  }

  function start(intent: Intent, { pointer, x, y }: Press): void {
    const from = pressedOn?.toView(x, y);
    if (!from) return;
    try {
      stage.setPointerCapture(pointer);
    } catch {
      // The pointer has gone meanwhile: it ends like one whose release was missed.
    }
    const shown = { stage, ...options() };
    if (intent === 'dragging') {
      shown.setDragging(true);
      drag = startMarkDrag(markUnderPress ?? '', from, shown);
    } else drag = intent === 'drawing' ? startStroke(from, shown) : startPan(from, shown, camera);
  }

  function moveTo(places: readonly Place[]): void {
    // The current transform; the press used the earlier one.
    const transform = viewTransformOf(stage) ?? pressedOn;
    for (const { x, y } of places) {
      const place = transform?.toView(x, y);
      if (place) drag?.move(place);
    }
  }

  function tapAt(event: PointerEvent, isAimed: boolean): void {
    const shown = options();
    // No mark is better than a wrong one.
    const transform = sureTransformAt(stage, event, shown);
    if (!transform && stage.getClientRects().length > 0) return;
    const reach = reachOf(event, isAimed, store.getState());
    const hit = hitLargeTarget(stage, event, shown, transform) ?? hitTest(stage, event, reach, shown, transform);
    // Sliding off the body while aiming cancels.
    if (isAimed && !hit.spot && hit.under.length === 0) return;
    if (!isSecondTap(event, hit)) tap(hit, event, shown);
  }

  /** The loupe names what a release would mark or pick. */
  function showLoupe({ x, y }: Place): void {
    const { messages, ...shown } = options();
    const { under, spot } = hitTest(stage, { clientX: x, clientY: y, target: stage }, exactReach, shown);
    const [mark] = under;
    const name = mark === undefined ? undefined : findMark(stage, mark)?.getAttribute('aria-label');
    loupe.show(x, y, name ?? (spot ? messages.zoneName(spot.zone) : ''), mark);
  }

  function handleTouchStart(event: TouchEvent): void {
    if (touchesOn(event).length < 2 || pen.isNear(event.timeStamp)) return;
    if (event.cancelable) event.preventDefault();
    send({ type: 'second-touch', isHeld: isHeld() }, event);
  }

  function handleTouchMove(event: TouchEvent): void {
    // A gesture must not scroll, nor aiming with the loupe. Firefox scrolls the figure even where `touch-action` forbids it.
    const isOurs = state.name === 'pinching' || state.name === 'aiming' || ('press' in state && state.press.intent !== undefined);
    if (isOurs && event.cancelable) event.preventDefault();
    const [a, b] = touchesOn(event);
    if (state.name === 'pinching' && a && b) pinch?.move(a, b);
  }

  function handleTouchEnd(event: TouchEvent): void {
    if (touchesOn(event).length < 2) send({ type: 'pinch-end' });
    // After a touch the browser clicks at the same place, where a sheet may have opened: suppress that click.
    if (state.name === 'idle' && state.isTouched && event.cancelable) event.preventDefault();
    send({ type: 'touch-end' });
  }

  function handleWheel(event: WheelEvent): void {
    if (!zoomByWheel(camera, event)) return;
    page.clearTimeout(wheelEnds);
    wheelEnds = page.setTimeout(camera.commit, 120);
  }

  function handleContextMenu(event: Event): void {
    if (state.name === 'aiming') event.preventDefault();
    send({ type: 'context-menu' });
  }

  const listeners: Partial<{ [Type in keyof HTMLElementEventMap]: (event: HTMLElementEventMap[Type]) => void }> = {
    pointerdown: handlePointerDown,
    pointermove: handlePointerMove,
    pointerup: (event) => send({ type: 'up', pointer: event.pointerId, time: event.timeStamp, ...placeOf(event) }, event),
    pointercancel: (event) => send({ type: 'cancel', pointer: event.pointerId }),
    touchstart: handleTouchStart,
    touchmove: handleTouchMove,
    touchend: handleTouchEnd,
    touchcancel: handleTouchEnd,
    wheel: handleWheel,
    contextmenu: handleContextMenu,
    // Assistive technology clicks the whole stage, without a position: enter it.
    click: ({ target, detail }) => {
      if (target === stage && detail === 0) stage.querySelector<SVGElement | HTMLElement>('[tabindex="0"]')?.focus();
    },
    keydown: (event) => stageKey(event, camera, memory, options()),
    ...hover,
  };
  for (const [type, listener] of Object.entries(listeners)) stage.addEventListener(type, listener as EventListener, { passive: false });
  const stopKeeping = keepInSight(stage, view, camera, store);
  const stopRehearsal = rehearseTap(stage, options);

  return {
    escape() {
      const before = state;
      send({ type: 'escape' });
      return state !== before;
    },
    dispose() {
      send({ type: 'cancel' });
      hover.pointerleave();
      page.clearTimeout(wheelEnds);
      pen.dispose();
      stopRehearsal();
      for (const [type, listener] of Object.entries(listeners)) stage.removeEventListener(type, listener as EventListener);
      stopKeeping();
    },
  };
}

const placeOf = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Place => ({ x: clientX, y: clientY });
