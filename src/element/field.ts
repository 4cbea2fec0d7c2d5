import type { Chart } from '../chart/index.js';
import { en, type Messages } from '../locales/index.js';
import type { BodyMapStore } from '../store/index.js';
import { isOn } from './attributes.js';
import { isEmpty, textOf } from './chart-text.js';

/** Connects a map to its form: value and validity. */
export class Field {
  readonly internals: ElementInternals;
  readonly #element: HTMLElement;
  readonly #store: BodyMapStore;
  #messages = en;
  #customError = '';
  /** The chart that the form has as text. */
  #sent: Chart | undefined;
  #form: HTMLFormElement | null = null;

  constructor(element: HTMLElement, store: BodyMapStore) {
    this.internals = element.attachInternals();
    this.#element = element;
    this.#store = store;
    this.update();
    // Serialising the record at each move of a drag would cost too much; `freshen` updates a form that is submitted in the middle of one.
    store.subscribe((state, before) => void ((state.settled !== before.settled || isEmpty(state.chart) !== isEmpty(before.chart)) && this.update()));
    element.addEventListener('invalid', (event) => this.#handleInvalid(event));
  }

  /** Also called when `required` or the language has changed. */
  update(messages: Messages = this.#messages): void {
    this.#messages = messages;
    const { chart, settled } = this.#store.getState();
    if (settled !== this.#sent) this.internals.setFormValue(textOf(settled));
    this.#sent = settled;
    const valueMissing = isOn(this.#element, 'required') && isEmpty(chart);
    // As in an input: the page's own message comes first.
    const message = this.#customError || (valueMissing ? messages.problems['nothing-recorded'] : '');
    this.internals.setValidity({ valueMissing, customError: this.#customError !== '' }, message);
  }

  /** The page's own error message; empty for none. */
  setCustomError(message: string): void {
    this.#customError = message;
    this.update();
    const { problem } = this.#store.getState();
    if (typeof problem === 'object' && problem && problem.message !== message) this.#store.reportProblem(null);
  }

  /** Called with the form of the element. */
  attach(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#freshen);
    this.#form = form;
    form?.addEventListener('formdata', this.#freshen);
  }

  /** In the middle of a gesture, the form gets the current state. */
  readonly #freshen = ({ formData }: FormDataEvent): void => {
    const { chart, settled } = this.#store.getState();
    const name = this.#element.getAttribute('name');
    if (chart === settled || !name || this.#element.matches(':disabled')) return;
    const entries = formData.getAll(name);
    const own = entries.indexOf(textOf(settled));
    formData.delete(name);
    entries.forEach((entry, index) => formData.append(name, index === own ? textOf(chart) : entry));
  };

  /** Shown on the map, where it stays readable: the browser's bubble would point at nothing. */
  #handleInvalid(event: Event): void {
    event.preventDefault();
    this.#store.reportProblem(this.#customError ? { message: this.#customError } : 'nothing-recorded');
    const { form } = this.internals;
    const first = form ? [...form.elements].find(isInvalid) : this.#element;
    if (first === this.#element) this.#element.focus();
  }
}

const isInvalid = (element: Element & { readonly validity?: ValidityState; readonly willValidate?: boolean }): boolean => element.willValidate === true && element.validity?.valid === false;
