'use client';
import { useCallback, useEffect, useRef, type MouseEvent, type PointerEvent, type RefObject, type TouchEvent } from 'react';
import { anchorOf, inPerspective, spotAt, toStoredPosition, zoneAt, type Figure, type Perspective, type Point, type Spot, type ViewId, type ZoneId } from '../anatomy/index.js';
import { useBodyMapContext } from '../ui/index.js';
import { createMarkDrag, type MarkDrag } from './mark-drag.js';
import { marksUnder } from './marks-under.js';
import { isSeenAt } from './seen-zone.js';
import { createStrokeDrag, type StrokeDrag } from './stroke-drag.js';
import { exactReach, fingerReach } from './reach.js';
import type { AreaEditing } from './areas/area-editing.js';
import { useTap, type Tap } from './use-tap.js';
import { viewScaleOf, type ViewScale } from './view-point.js';
import type { TouchControl } from './zoom/control.js';

/** Pixels that a press may wander and still be a tap. */
const wanderOf = ({ pointerType }: Sample) => (pointerType === 'touch' ? 10 : 4);
const hasWandered = (sample: Sample, { x, y }: Press) => Math.hypot(sample.clientX - x, sample.clientY - y) > wanderOf(sample);

type Sample = Pick<globalThis.PointerEvent, 'clientX' | 'clientY' | 'pointerType'>;

/** All the places that a move went through since the one before. */
function samplesOf({ nativeEvent }: PointerEvent): readonly Sample[] {
  const samples = nativeEvent.getCoalescedEvents?.() ?? [];
  return samples.length > 0 ? samples : [nativeEvent];
}

/** How a stage lies on the screen. */
interface Lie {
  scale: ViewScale | undefined;
}

interface Press {
  readonly pointer: number;
  readonly isPen: boolean;
  readonly x: number;
  readonly y: number;
  /** As of the last move: the page may shift or scroll under the pointer. */
  readonly lie: Lie;
  /** What the press becomes once it wanders off; none for a scroll. */
  readonly drag: MarkDrag | StrokeDrag | undefined;
  /** A menu may take the release of a mouse; a finger that rests is about to aim. */
  readonly isMouse: boolean;
  /** Not by the middle button, which only pans. */
  readonly isTap: boolean;
  isDrag: boolean;
}

const lieOf = (stage: HTMLElement): ViewScale | undefined => viewScaleOf(stage.querySelector('svg'));
const isLaidOut = (stage: HTMLElement) => stage.getClientRects().length > 0;

/** Taps and drags on a stage. A press that turns into a scroll is cancelled by the browser and marks nothing. */
export function useStagePointer(figure: Figure, view: ViewId, perspective: Perspective, areas: AreaEditing, touch: RefObject<TouchControl | null>) {
  const { store, hiddenZones } = useBodyMapContext();
  const press = useRef<Press>(undefined);
  const wasTouched = useRef(false);
  const tap = useTap(figure, view, areas);

  const cancel = useCallback(() => {
    const { current } = press;
    press.current = undefined;
    if (current?.isDrag) current.drag?.cancel();
  }, []);

  useEffect(() => cancel, [cancel]);

  function handlePointerDown(event: PointerEvent<HTMLElement>): void {
    // A palm that comes down beside a pen that draws. A pen whose release was missed holds the stage no longer.
    if (event.pointerType === 'touch' && press.current?.isPen && event.currentTarget.hasPointerCapture(press.current.pointer)) return;
    // The release of one before may have been missed, and a second finger makes it a pinch, which marks nothing.
    cancel();
    if (!event.isPrimary) return;
    const isMiddle = event.button === 1;
    if (event.button !== 0 && !isMiddle) return;
    const stage = event.currentTarget;
    const scale = surelyAt(event);
    const lie: Lie = { scale };
    const drag = scale && (isMiddle ? touch.current?.pan() : (dragFor(event, stage, lie, scale) ?? touch.current?.pan()));
    press.current = { pointer: event.pointerId, isPen: event.pointerType === 'pen', x: event.clientX, y: event.clientY, lie, isMouse: event.pointerType === 'mouse', drag, isTap: !isMiddle, isDrag: false };
  }

  function dragFor(event: PointerEvent, stage: HTMLElement, lie: Lie, atFirst: ViewScale): MarkDrag | StrokeDrag | undefined {
    const { selection, readOnly, tool, areaTool } = store.getState();
    if (readOnly) return undefined;
    const toView = (clientX: number, clientY: number) => (lie.scale ?? atFirst).toView(clientX, clientY);
    const toBody = (clientX: number, clientY: number) => facing(toView(clientX, clientY));
    const under = marksUnder(stage, event.clientX, event.clientY, event.pointerType === 'touch' ? fingerReach.selected : exactReach.mark);
    // A finger moves the mark that is selected: any other would be moved by scrolling over it.
    const mark = event.pointerType === 'touch' || under.includes(selection ?? '') ? under.find((id) => id === selection) : under[0];
    if (mark !== undefined) return createMarkDrag({ store, figure, view, hiddenZones, stage, mark, toBody, areas });
    if ((tool === 'referral' || tool === 'caution') && areaTool.mode === 'draw') return createStrokeDrag({ stage, toView, toBody, onDrawn: areas.stroke });
    return undefined;
  }

  function handlePointerMove(event: PointerEvent<HTMLElement>): void {
    const { current } = press;
    if (current?.pointer !== event.pointerId) return;
    // A dialog, a menu, or a place outside of the stage had the release.
    if (event.buttons === 0) return cancel();
    if (!current.drag) return;
    const samples = samplesOf(event);
    if (!current.isDrag) {
      // A loop that the page was too busy to follow ends where it began.
      if (touch.current?.isAiming() || !samples.some((sample) => hasWandered(sample, current))) return;
      current.isDrag = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      current.drag.start(current.x, current.y);
    }
    // As it lies now; the press was made as it lay then.
    current.lie.scale = lieOf(event.currentTarget);
    for (const { clientX, clientY } of samples) current.drag.move(clientX, clientY);
  }

  function handlePointerUp(event: PointerEvent<HTMLElement>): void {
    const { current } = press;
    if (current?.pointer !== event.pointerId) return;
    press.current = undefined;
    if (current.isDrag) return current.drag?.end();
    const isAimed = touch.current?.isAiming() ?? false;
    if (!current.isTap || (!isAimed && hasWandered(event, current))) return;
    wasTouched.current = event.pointerType === 'touch';
    const scale = surelyAt(event);
    // Better no mark than one elsewhere.
    if (!scale && isLaidOut(event.currentTarget)) return;
    const meant = touch.current?.largeArea(event, figure) ?? meantBy(event, scale, isAimed);
    // A finger that aimed and slid off the body has thought better of it.
    if (isAimed && !meant.spot && meant.under.length === 0) return;
    if (!touch.current?.isSecondTap(event, meant.under.length > 0)) tap(meant);
  }

  const facing = (point: Point | undefined) => point && inPerspective(view, point, perspective);

  /** How the stage lies, if that is known: the browser finds at the pointer what we work out to be there. */
  function surelyAt({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): ViewScale | undefined {
    const scale = lieOf(currentTarget);
    const point = facing(scale?.toView(clientX, clientY));
    return point && isSeenAt(currentTarget, zoneAt(view, point, figure), clientX, clientY) ? scale : undefined;
  }

  function meantBy(event: PointerEvent<HTMLElement>, scale: ViewScale | undefined, isAimed: boolean): Tap {
    const { currentTarget, clientX, clientY } = event;
    const isFinger = event.pointerType === 'touch' && !isAimed;
    const reach = isFinger ? fingerReach : exactReach;
    return {
      under: marksUnder(currentTarget, clientX, clientY, reach.mark, isFinger ? { id: store.getState().selection, radius: fingerReach.selected } : undefined),
      point: facing(scale?.toView(clientX, clientY)),
      spot: tappedSpot(event, scale, reach.body),
    };
  }

  function tappedSpot({ clientX, clientY, target }: PointerEvent, scale: ViewScale | undefined, reachOfBody: number): Spot | undefined {
    const point = facing(scale?.toView(clientX, clientY));
    const spot = scale && point ? spotAt(figure, view, point, reachOfBody * scale.unitsPerPixel) : spotOfTarget(target as Element);
    return spot && !hiddenZones.has(spot.zone) ? spot : undefined;
  }

  /** Without a layout the zone that was hit has to do. */
  function spotOfTarget(target: Element): Spot | undefined {
    const zone = target.getAttribute('data-zone') as ZoneId | null;
    return zone ? { view, zone, at: toStoredPosition(figure, zone, anchorOf(zone, figure)) } : undefined;
  }

  function handlePointerCancel(event: PointerEvent<HTMLElement>): void {
    if (press.current?.pointer === event.pointerId) cancel();
  }

  /** A press that brings up a menu, as by Ctrl and a click on a Mac, was meant for that; the menu may take the release. */
  function handleContextMenu(): void {
    if (press.current?.isMouse) cancel();
  }

  /** After a touch the browser clicks at the same place, where by now a sheet may have come up: that click is not meant for it. */
  function handleTouchEnd(event: TouchEvent<HTMLElement>): void {
    if (wasTouched.current && event.cancelable) event.preventDefault();
    wasTouched.current = false;
  }

  /** Assistive technology clicks on a stage as a whole, without a place: that goes in. */
  function handleClick({ target, currentTarget, detail }: MouseEvent<HTMLElement>): void {
    if (target === currentTarget && detail === 0) currentTarget.querySelector<SVGElement | HTMLElement>('[tabindex="0"]')?.focus();
  }

  useEffect(() => {
    const handleEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && press.current?.isDrag) cancel();
    };
    document.addEventListener('keydown', handleEscape);
    return () => document.removeEventListener('keydown', handleEscape);
  });

  return {
    onPointerDown: handlePointerDown,
    onPointerMove: handlePointerMove,
    onPointerUp: handlePointerUp,
    onPointerCancel: handlePointerCancel,
    onContextMenu: handleContextMenu,
    onTouchEnd: handleTouchEnd,
    onClick: handleClick,
  };
}
