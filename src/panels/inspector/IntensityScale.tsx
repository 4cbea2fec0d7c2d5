'use client';
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { beginGesture, clientRectsIn, RatingScale, type GestureSession, type Sensation, useBodyMap, useBodyMapContext } from '../../ui/index.js';

/** 0 to 10, the numeric rating scale (NRS). Press a number, slide, or use the arrow keys; a slide is one undo step. */
export function IntensityScale({ mark }: { readonly mark: Sensation }) {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const slide = useRef<Slide>(undefined);
  const rate = (intensity: number | undefined) => (slide.current ? slide.current.gesture.edits() : store.getState())?.editMark(mark.id, { intensity });
  const end = () => endSlide(slide);
  // A slide ends when its scale disappears or becomes read-only.
  useEffect(() => (isReadOnly ? undefined : () => endSlide(slide)), [isReadOnly, slide]);

  function handlePointerDown(event: PointerEvent<HTMLDivElement>): void {
    if (isReadOnly || !event.isPrimary || event.button !== 0) return;
    slide.current = { gesture: beginGesture(store), from: [event.clientX, event.clientY], isAlong: event.pointerType !== 'touch' };
  }
  function slideTo(event: PointerEvent<HTMLDivElement>): void {
    const value = slide.current ? stepUnder(event) : undefined;
    if (value !== undefined) rate(value);
  }
  function cancel(): void {
    slide.current?.gesture.cancel();
    slide.current = undefined;
  }
  function handlePointerMove(event: PointerEvent<HTMLDivElement>): void {
    // Without a pressed button, the release was missed: a menu got it.
    if (event.buttons === 0) end();
    else if (slide.current && isAcross(slide.current, event)) cancel();
    else slideTo(event);
  }

  const { labels } = messages;
  if (isReadOnly && mark.intensity === undefined) return <p className="palpate-field palpate-small">{labels.notRated}</p>;
  return (
    <RatingScale
      label={mark.kind === 'tenderness' ? labels.intensity : labels.intensityOfPain}
      value={mark.intensity}
      onRate={rate}
      unrated={labels.notRated}
      isReadOnly={isReadOnly}
      row={{
        onPointerDown: handlePointerDown,
        onPointerMove: handlePointerMove,
        onPointerUp(event) {
          slideTo(event);
          end();
        },
        onPointerCancel: cancel,
        onPointerLeave: end,
      }}
    />
  );
}

interface Slide {
  readonly gesture: GestureSession;
  readonly from: readonly [x: number, y: number];
  /** Whether it is known to go along the scale. */
  isAlong: boolean;
}

/** Whether a finger sets out up or down: it scrolls, or would if there were more to see. Browsers cancel it only where something scrolls. */
function isAcross(slide: Slide, { clientX, clientY }: PointerEvent): boolean {
  const [along, across] = [Math.abs(clientX - slide.from[0]), Math.abs(clientY - slide.from[1])];
  if (slide.isAlong || Math.max(along, across) < 10) return false;
  slide.isAlong = along >= across;
  return !slide.isAlong;
}

/** The step under the pointer; a finger may leave the row vertically. */
function stepUnder({ currentTarget, clientX }: PointerEvent<HTMLElement>): number | undefined {
  const rectOf = clientRectsIn(currentTarget);
  for (const label of currentTarget.querySelectorAll<HTMLElement>('[data-step]')) {
    const { left, right } = rectOf(label);
    if (clientX >= left && clientX < right) return Number(label.dataset['step']);
  }
  return undefined;
}

function endSlide(slide: RefObject<Slide | undefined>): void {
  slide.current?.gesture.commit();
  slide.current = undefined;
}
