'use client';
import { useEffect, useId, useRef, type PointerEvent, type RefObject } from 'react';
import { beginGesture, clientRectsIn, type GestureSession, type Sensation, useBodyMap, useBodyMapContext } from '../../ui/index.js';

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** 0 to 10, the numeric rating scale (NRS). Press a number, slide along, or use the arrow keys; a slide is one step to undo. */
export function IntensityScale({ mark }: { readonly mark: Sensation }) {
  const { store, messages } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const name = useId();
  const slide = useRef<GestureSession>(undefined);
  const rate = (intensity: number | undefined) => (slide.current ? slide.current.edits() : store.getState())?.editMark(mark.id, { intensity });
  const end = () => endSlide(slide);
  // A slide does not outlive its scale, or the right to change anything.
  useEffect(() => (isReadOnly ? undefined : () => endSlide(slide)), [isReadOnly, slide]);

  function handlePointerDown(event: PointerEvent<HTMLDivElement>): void {
    if (isReadOnly || !event.isPrimary || event.button !== 0) return;
    slide.current = beginGesture(store);
  }
  function slideTo(event: PointerEvent<HTMLDivElement>): void {
    const value = slide.current ? stepUnder(event) : undefined;
    if (value !== undefined) rate(value);
  }
  function cancel(): void {
    slide.current?.cancel();
    slide.current = undefined;
  }

  if (isReadOnly && mark.intensity === undefined) return <p className="palpate-field palpate-small">{messages.labels.notRated}</p>;
  return (
    <fieldset className="palpate-field palpate-intensity" disabled={isReadOnly}>
      <legend className="palpate-label">{mark.kind === 'tenderness' ? messages.labels.intensity : messages.labels.intensityOfPain}</legend>
      <div
        className="palpate-steps"
        onPointerDown={handlePointerDown}
        // Without a button the release was missed: a menu had it.
        onPointerMove={(event) => (event.buttons === 0 ? end() : slideTo(event))}
        onPointerUp={(event) => {
          slideTo(event);
          end();
        }}
        onPointerCancel={cancel}
        onPointerLeave={end}
      >
        {steps.map((step) => (
          <label key={step} className="palpate-step" data-intensity={step} data-step={step}>
            <input form="" type="radio" name={name} value={step} checked={mark.intensity === step} onChange={() => rate(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <p className="palpate-small palpate-ends">
        <span>{messages.labels.intensityLow}</span>
        {mark.intensity === undefined ? (
          <em>{messages.labels.notRated}</em>
        ) : isReadOnly ? null : (
          <button
            type="button"
            className="palpate-link"
            onClick={({ currentTarget }) => {
              // The button goes, the scale stays.
              currentTarget.closest('fieldset')?.querySelector<HTMLElement>(':checked')?.focus();
              rate(undefined);
            }}
          >
            {messages.labels.takeRatingBack}
          </button>
        )}
        <span>{messages.labels.intensityHigh}</span>
      </p>
    </fieldset>
  );
}

/** The step under the pointer; a finger may leave the row above or below. */
function stepUnder({ currentTarget, clientX }: PointerEvent<HTMLElement>): number | undefined {
  const rectOf = clientRectsIn(currentTarget);
  for (const label of currentTarget.querySelectorAll<HTMLElement>('[data-step]')) {
    const { left, right } = rectOf(label);
    if (clientX >= left && clientX < right) return Number(label.dataset['step']);
  }
  return undefined;
}

function endSlide(slide: RefObject<GestureSession | undefined>): void {
  slide.current?.commit();
  slide.current = undefined;
}
