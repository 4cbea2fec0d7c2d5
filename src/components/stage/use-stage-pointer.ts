'use client';
import { useEffect, useRef, type PointerEvent, type TouchEvent } from 'react';
import { anchorOf, inPerspective, spotAt, toStoredPosition, type Figure, type Perspective, type Spot, type ViewId, type ZoneId } from '../../anatomy/index.js';
import { useBodyMapContext } from '../context.js';
import { createMarkDrag, type MarkDrag } from './mark-drag.js';
import { marksUnder } from './marks-under.js';
import { createStrokeDrag, type StrokeDrag } from './stroke-drag.js';
import type { AreaEditing } from './use-area-editing.js';
import { useTap } from './use-tap.js';
import { viewScaleOf, type ViewScale } from './view-point.js';

/** Pixels: how far a press may wander and still be a tap, how far beside a mark it still means the mark, how far beside the body the body. */
const coarse = { wander: 10, reachOfMark: 20, reachOfBody: 8 } as const;
const fine = { wander: 4, reachOfMark: 12, reachOfBody: 3 } as const;
const toleranceOf = (event: PointerEvent) => (event.pointerType === 'touch' ? coarse : fine);

interface Press {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly scale: ViewScale | undefined;
  /** What the press becomes once it wanders off; none for a scroll. */
  readonly drag: MarkDrag | StrokeDrag | undefined;
  isDrag: boolean;
}

/** Taps and drags on a stage. A press that turns into a scroll is cancelled by the browser and marks nothing. */
export function useStagePointer(figure: Figure, view: ViewId, perspective: Perspective, areas: AreaEditing) {
  const { store, hiddenZones } = useBodyMapContext();
  const press = useRef<Press>(undefined);
  const wasTouched = useRef(false);
  const tap = useTap(figure, view, areas);

  function handlePointerDown(event: PointerEvent<HTMLElement>): void {
    // A second finger makes it a pinch, which marks nothing.
    if (!event.isPrimary) return cancel();
    if (event.button !== 0) return;
    const stage = event.currentTarget;
    const scale = viewScaleOf(stage.querySelector('svg'));
    press.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, scale, drag: scale && dragFor(event, stage, scale), isDrag: false };
  }

  function dragFor(event: PointerEvent, stage: HTMLElement, scale: ViewScale): MarkDrag | StrokeDrag | undefined {
    const { selection, readOnly, tool, areaTool } = store.getState();
    if (readOnly) return undefined;
    const toBody = (clientX: number, clientY: number) => inPerspective(view, scale.toView(clientX, clientY), perspective);
    const under = marksUnder(stage, event.clientX, event.clientY, toleranceOf(event).reachOfMark);
    // A finger moves the mark that is selected: any other would be moved by scrolling over it.
    const mark = event.pointerType === 'touch' || under.includes(selection ?? '') ? under.find((id) => id === selection) : under[0];
    if (mark !== undefined) return createMarkDrag({ store, figure, view, hiddenZones, stage, mark, toBody, areas });
    if ((tool === 'referral' || tool === 'caution') && areaTool.mode === 'draw') return createStrokeDrag({ stage, toView: scale.toView, toBody, onDrawn: areas.stroke });
    return undefined;
  }

  function handlePointerMove(event: PointerEvent<HTMLElement>): void {
    const { current } = press;
    if (current?.pointer !== event.pointerId || !current.drag) return;
    if (!current.isDrag) {
      if (Math.hypot(event.clientX - current.x, event.clientY - current.y) <= toleranceOf(event).wander) return;
      current.isDrag = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      current.drag.start(current.x, current.y);
    }
    const samples = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const { clientX, clientY } of samples.length ? samples : [event]) current.drag.move(clientX, clientY);
  }

  function handlePointerUp(event: PointerEvent<HTMLElement>): void {
    const { current } = press;
    press.current = undefined;
    if (current?.pointer !== event.pointerId) return;
    if (current.isDrag) return current.drag?.end();
    if (Math.hypot(event.clientX - current.x, event.clientY - current.y) > toleranceOf(event).wander) return;
    wasTouched.current = event.pointerType === 'touch';
    const { reachOfMark, reachOfBody } = toleranceOf(event);
    tap({
      under: marksUnder(event.currentTarget, event.clientX, event.clientY, reachOfMark),
      point: current.scale && inPerspective(view, current.scale.toView(event.clientX, event.clientY), perspective),
      spot: tappedSpot(event, current.scale, reachOfBody),
    });
  }

  function tappedSpot({ clientX, clientY, target }: PointerEvent, scale: ViewScale | undefined, reachOfBody: number): Spot | undefined {
    const spot = scale ? spotAt(figure, view, inPerspective(view, scale.toView(clientX, clientY), perspective), reachOfBody * scale.unitsPerPixel) : spotOfTarget(target as Element);
    return spot && !hiddenZones.has(spot.zone) ? spot : undefined;
  }

  /** Without a layout the zone that was hit has to do. */
  function spotOfTarget(target: Element): Spot | undefined {
    const zone = target.getAttribute('data-zone') as ZoneId | null;
    return zone ? { view, zone, at: toStoredPosition(figure, zone, anchorOf(zone, figure)) } : undefined;
  }

  function cancel(): void {
    const { current } = press;
    press.current = undefined;
    if (current?.isDrag) current.drag?.cancel();
  }

  function handlePointerCancel(event: PointerEvent<HTMLElement>): void {
    if (press.current?.pointer === event.pointerId) cancel();
  }

  /** After a touch the browser clicks at the same place, where by now a sheet may have come up: that click is not meant for it. */
  function handleTouchEnd(event: TouchEvent<HTMLElement>): void {
    if (wasTouched.current && event.cancelable) event.preventDefault();
    wasTouched.current = false;
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
    onTouchEnd: handleTouchEnd,
  };
}
