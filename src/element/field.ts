import type { Chart } from '../chart/index.js';
import { en, type Messages } from '../locales/index.js';
import type { BodyMapStore } from '../store/index.js';
import { isEmpty, textOf } from './chart-text.js';

/** What a map is to the form around it: what it sends, and what it lacks. */
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
    // A whole record as text at each move of a drag would cost too much: what a form is sent in the middle of one is seen to by `freshen`.
    store.subscribe((state, before) => void ((state.settled !== before.settled || isEmpty(state.chart) !== isEmpty(before.chart)) && this.update()));
    element.addEventListener('invalid', (event) => this.#handleInvalid(event));
  }

  /** Also to be called when `required` or the language has changed. */
  update(messages: Messages = this.#messages): void {
    this.#messages = messages;
    const { chart, settled } = this.#store.getState();
    if (settled !== this.#sent) this.internals.setFormValue(textOf(settled));
    this.#sent = settled;
    const valueMissing = this.#element.hasAttribute('required') && isEmpty(chart);
    // As in an input: what the page says goes first.
    const message = this.#customError || (valueMissing ? messages.problems['nothing-recorded'] : '');
    this.internals.setValidity({ valueMissing, customError: this.#customError !== '' }, message);
  }

  /** What the page has against the value, in its own words; empty once it has nothing. */
  setCustomError(message: string): void {
    this.#customError = message;
    this.update();
    const { problem } = this.#store.getState();
    if (typeof problem === 'object' && problem && problem.message !== message) this.#store.reportProblem(null);
  }

  /** To be called with the form that the element is a field of. */
  attach(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#freshen);
    this.#form = form;
    form?.addEventListener('formdata', this.#freshen);
  }

  /** In the middle of a gesture the form is sent what is there by now. */
  readonly #freshen = ({ formData }: FormDataEvent): void => {
    const { chart, settled } = this.#store.getState();
    const name = this.#element.getAttribute('name');
    if (chart === settled || !name || this.#element.matches(':disabled')) return;
    const entries = formData.getAll(name);
    const own = entries.indexOf(textOf(settled));
    formData.delete(name);
    entries.forEach((entry, index) => formData.append(name, index === own ? textOf(chart) : entry));
  };

  /** Said on the map, where it also stays to be read: the browser's bubble would point at nothing. */
  #handleInvalid(event: Event): void {
    event.preventDefault();
    this.#store.reportProblem(this.#customError ? { message: this.#customError } : 'nothing-recorded');
    const { form } = this.internals;
    const first = form ? [...form.elements].find(isInvalid) : this.#element;
    if (first === this.#element) this.#element.focus();
  }
}

const isInvalid = (element: Element & { readonly validity?: ValidityState; readonly willValidate?: boolean }): boolean => element.willValidate === true && element.validity?.valid === false;
