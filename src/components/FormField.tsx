'use client';
import { useEffect, useRef, type FormEvent } from 'react';
import { useBodyMap, useBodyMapStore } from './context.js';
import { focusOnStage } from './inspector/focus-on-stage.js';

export interface FormFieldProps {
  readonly name: string;
  readonly required: boolean;
  /** The host owns the chart, and so what a reset does to it, as for an input. */
  readonly isControlled: boolean;
}

/** The chart as a field of a plain form: JSON text, empty while nothing is recorded. A text input that nobody meets, as browsers do not check hidden ones. */
export function FormField({ name, required, isControlled }: FormFieldProps) {
  const store = useBodyMapStore();
  const chart = useBodyMap((state) => state.chart);
  const atStart = useRef(chart);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const { form } = input.current ?? {};
    if (isControlled || !form) return undefined;
    const putBack = () => store.getState().receiveChart(atStart.current);
    form.addEventListener('reset', putBack);
    return () => form.removeEventListener('reset', putBack);
  }, [store, isControlled]);

  /** The browser's own bubble would point at nothing. */
  function handleInvalid(event: FormEvent<HTMLInputElement>): void {
    event.preventDefault();
    store.getState().reportProblem('nothing-recorded');
    const { form } = event.currentTarget;
    const first = form && [...form.elements].find((element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement ? !element.validity.valid : false);
    if (first === event.currentTarget) focusOnStage(event.currentTarget);
  }

  const isEmpty = chart.marks.length === 0 && !chart.nothingToMark;
  return (
    <input
      ref={input}
      className="palpate-visually-hidden"
      name={name}
      required={required}
      value={isEmpty ? '' : JSON.stringify(chart)}
      aria-hidden="true"
      tabIndex={-1}
      autoComplete="off"
      onChange={() => {}}
      onInvalid={handleInvalid}
    />
  );
}
