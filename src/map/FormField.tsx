'use client';
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import type { Chart } from '../chart/index.js';
import { focusOnStage } from '../interaction/index.js';
import { useBodyMap, useBodyMapStore } from '../ui/index.js';

export interface FormFieldProps {
  readonly name: string;
  readonly required: boolean;
  /** The host controls the chart, so it also handles a reset, as for an input. */
  readonly isControlled: boolean;
}

/** The submitted value: empty while nothing is recorded. */
const textOf = (chart: Chart): string => (chart.marks.length === 0 && !chart.nothingToMark ? '' : JSON.stringify(chart));

/** A disabled fieldset disables buttons, but not the body. */
const inputs = ['pointerdown', 'keydown', 'click'] as const;

/**
 * The chart as a field of a plain form: JSON text, empty while nothing is recorded. A visually hidden text input, because browsers do not validate
 * inputs of type hidden.
 */
export function FormField({ name, required, isControlled }: FormFieldProps) {
  const store = useBodyMapStore();
  // Serialising the record at each move of a drag would be too slow: a form submitted in the middle of one is handled below.
  const chart = useBodyMap((state) => state.settled);
  const isReadOnly = useBodyMap((state) => state.readOnly);
  // One per store: another store may belong to another person.
  const [atStart, setAtStart] = useState({ store, chart });
  if (atStart.store !== store) setAtStart({ store, chart });
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const { form } = input.current ?? {};
    if (isControlled || !form) return undefined;
    function handleReset(event: Event): void {
      const { chart: now } = store.getState();
      // After all other listeners: the host may prevent the reset, or set a chart of its own.
      setTimeout(() => {
        if (!event.defaultPrevented && store.getState().chart === now) store.getState().receiveChart(atStart.chart);
      });
    }
    form.addEventListener('reset', handleReset);
    return () => form.removeEventListener('reset', handleReset);
  }, [store, isControlled, atStart]);

  useEffect(() => {
    const field = input.current;
    const form = field?.form;
    if (!field || !form) return undefined;
    function handleFormData({ formData }: FormDataEvent): void {
      const { chart: now, settled } = store.getState();
      if (now === settled || !field?.name || field.matches(':disabled')) return;
      const texts = formData.getAll(field.name);
      formData.delete(field.name);
      const own = texts.indexOf(field.value);
      texts.forEach((text, index) => formData.append(field.name, index === own ? textOf(now) : text));
    }
    form.addEventListener('formdata', handleFormData);
    return () => form.removeEventListener('formdata', handleFormData);
  }, [store]);

  useEffect(() => {
    const field = input.current;
    const map = field?.parentElement;
    if (!map) return undefined;
    function bar(event: Event): void {
      // Escape does not change the chart, and may be for a surrounding dialog.
      if (field?.matches(':disabled') && (event as KeyboardEvent).key !== 'Escape') event.stopPropagation();
    }
    for (const type of inputs) map.addEventListener(type, bar, true);
    return () => {
      for (const type of inputs) map.removeEventListener(type, bar, true);
    };
  }, []);

  /** The browser's own bubble would point at nothing. */
  function handleInvalid(event: FormEvent<HTMLInputElement>): void {
    event.preventDefault();
    store.getState().reportProblem('nothing-recorded');
    const { form } = event.currentTarget;
    // Checks for methods, because elements of another window have other classes.
    const first = form && ([...form.elements] as HTMLInputElement[]).find(({ willValidate, validity }) => willValidate && !validity.valid);
    if (first === event.currentTarget) focusOnStage(event.currentTarget);
  }

  const text = useMemo(() => textOf(chart), [chart]);
  return (
    <input
      ref={input}
      className="palpate-visually-hidden"
      name={name}
      required={required}
      readOnly={isReadOnly}
      value={text}
      aria-hidden="true"
      tabIndex={-1}
      autoComplete="off"
      onChange={() => {}}
      onInvalid={handleInvalid}
    />
  );
}
