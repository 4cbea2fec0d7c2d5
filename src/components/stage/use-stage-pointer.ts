'use client';
import { useEffect, useRef, type PointerEvent, type TouchEvent } from 'react';
import { anchorOf, inPerspective, spotAt, toDrawnPosition, toStoredPosition, type Figure, type Perspective, type Spot, type ViewId, type ZoneId } from '../../anatomy/index.js';
import type { Point } from '../../geometry/index.js';
import { useBodyMapContext } from '../context.js';
import { marksUnder, nextUnder } from './marks-under.js';
import { toViewPoint } from './view-point.js';

/** Pixels: how far a press may wander and still be a tap, how far beside a mark it still means the mark, how far beside the body the body. */
const coarse = { wander: 10, reachOfMark: 20, reachOfBody: 8 } as const;
const fine = { wander: 4, reachOfMark: 12, reachOfBody: 3 } as const;
const toleranceOf = (event: PointerEvent) => (event.pointerType === 'touch' ? coarse : fine);

interface Press {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  /** The mark that a drag would move. */
  readonly mark: string | undefined;
  /** From the pointer to the middle of that mark, in units of the view. */
  grip: Point;
  isDrag: boolean;
}

/** Taps and drags on a stage. A press that turns into a scroll is cancelled by the browser and marks nothing. */
export function useStagePointer(figure: Figure, view: ViewId, perspective: Perspective) {
  const { store, hiddenZones } = useBodyMapContext();
  const press = useRef<Press>(undefined);
  const wasTouched = useRef(false);

  useEffect(() => {
    const handleEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && press.current?.isDrag) cancel();
    };
    document.addEventListener('keydown', handleEscape);
    return () => document.removeEventListener('keydown', handleEscape);
  });

  function handlePointerDown(event: PointerEvent<HTMLElement>): void {
    // A second finger makes it a pinch, which marks nothing.
    if (!event.isPrimary) return cancel();
    if (event.button !== 0) return;
    const { selection, readOnly } = store.getState();
    const under = marksUnder(event.currentTarget, event.clientX, event.clientY, toleranceOf(event).reachOfMark);
    // A finger moves the mark that is selected: any other would be moved by scrolling over it.
    const mark = event.pointerType === 'touch' || under.includes(selection ?? '') ? under.find((id) => id === selection) : under[0];
    press.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, mark: readOnly ? undefined : mark, grip: [0, 0], isDrag: false };
  }

  function handlePointerMove(event: PointerEvent<HTMLElement>): void {
    const { current } = press;
    if (current?.pointer !== event.pointerId || current.mark === undefined) return;
    if (!current.isDrag) {
      if (Math.hypot(event.clientX - current.x, event.clientY - current.y) <= toleranceOf(event).wander) return;
      startDrag(event, current, current.mark);
    }
    const point = pointOf(event);
    if (!point) return;
    const spot = spotAt(figure, view, [point[0] + current.grip[0], point[1] + current.grip[1]], Infinity);
    if (spot && !hiddenZones.has(spot.zone)) store.getState().editMark(current.mark, { at: [...spot.at], zone: spot.zone });
  }

  function startDrag(event: PointerEvent<HTMLElement>, current: Press, id: string): void {
    const { chart, select, beginGesture } = store.getState();
    const mark = chart.marks.find((other) => other.id === id);
    const start = pointOf(event, current.x, current.y);
    if (mark?.kind !== 'tenderness' || !start) return;
    const [x, y] = toDrawnPosition(figure, mark.zone, mark.at);
    current.grip = [x - start[0], y - start[1]];
    current.isDrag = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    select(id);
    beginGesture();
  }

  function handlePointerUp(event: PointerEvent<HTMLElement>): void {
    const { current } = press;
    press.current = undefined;
    if (current?.pointer !== event.pointerId) return;
    if (current.isDrag) store.getState().endGesture();
    else if (Math.hypot(event.clientX - current.x, event.clientY - current.y) <= toleranceOf(event).wander) {
      wasTouched.current = event.pointerType === 'touch';
      tap(event);
    }
  }

  /** After a touch the browser clicks at the same place, where by now a sheet may have come up: that click is not meant for it. */
  function handleTouchEnd(event: TouchEvent<HTMLElement>): void {
    if (wasTouched.current && event.cancelable) event.preventDefault();
    wasTouched.current = false;
  }

  function tap(event: PointerEvent<HTMLElement>): void {
    const { selection, tool, readOnly, select, addTenderness } = store.getState();
    const under = marksUnder(event.currentTarget, event.clientX, event.clientY, toleranceOf(event).reachOfMark);
    const next = nextUnder(under, selection);
    if (next) select(next);
    else if (readOnly || tool === 'select') select(null);
    else {
      const spot = tappedSpot(event);
      if (spot && !hiddenZones.has(spot.zone)) addTenderness(spot);
      else select(null);
    }
  }

  function tappedSpot(event: PointerEvent<HTMLElement>): Spot | undefined {
    const svg = event.currentTarget.querySelector('svg');
    const place = svg && toViewPoint(svg, event.clientX, event.clientY);
    if (place) return spotAt(figure, view, inPerspective(view, place.point, perspective), toleranceOf(event).reachOfBody * place.unitsPerPixel);
    const zone = (event.target as Element).getAttribute('data-zone') as ZoneId | null;
    return zone ? { view, zone, at: toStoredPosition(figure, zone, anchorOf(zone, figure)) } : undefined;
  }

  /** The pointer in units of the view, facing. */
  function pointOf(event: PointerEvent<HTMLElement>, clientX = event.clientX, clientY = event.clientY): Point | undefined {
    const svg = event.currentTarget.querySelector('svg');
    const place = svg && toViewPoint(svg, clientX, clientY);
    return place ? inPerspective(view, place.point, perspective) : undefined;
  }

  function cancel(): void {
    const wasDrag = press.current?.isDrag;
    press.current = undefined;
    if (wasDrag) store.getState().cancelGesture();
  }

  function handlePointerCancel(event: PointerEvent<HTMLElement>): void {
    if (press.current?.pointer === event.pointerId) cancel();
  }

  return { onPointerDown: handlePointerDown, onPointerMove: handlePointerMove, onPointerUp: handlePointerUp, onPointerCancel: handlePointerCancel, onTouchEnd: handleTouchEnd };
}
