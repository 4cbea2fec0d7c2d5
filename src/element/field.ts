import { en, type Messages } from '../locales/index.js';
import type { BodyMapStore } from '../store/index.js';
import { isEmpty, textOf } from './chart-text.js';

/** What a map is to the form around it: what it sends, and what it lacks. */
export class Field {
  readonly internals: ElementInternals;
  readonly #element: HTMLElement;
  readonly #store: BodyMapStore;
  #messages = en;

  constructor(element: HTMLElement, store: BodyMapStore) {
    this.internals = element.attachInternals();
    this.#element = element;
    this.#store = store;
    this.update();
    store.subscribe((state, before) => void (state.chart !== before.chart && this.update()));
    element.addEventListener('invalid', (event) => this.#handleInvalid(event));
  }

  /** Also to be called when `required` or the language has changed. */
  update(messages: Messages = this.#messages): void {
    this.#messages = messages;
    const { chart } = this.#store.getState();
    this.internals.setFormValue(textOf(chart));
    const isMissing = this.#element.hasAttribute('required') && isEmpty(chart);
    this.internals.setValidity({ valueMissing: isMissing }, isMissing ? messages.problems['nothing-recorded'] : '');
  }

  /** Said on the map, in its own words, where it also stays to be read: the browser's bubble would point at nothing. */
  #handleInvalid(event: Event): void {
    event.preventDefault();
    this.#store.getState().reportProblem('nothing-recorded');
    const { form } = this.internals;
    const first = form ? [...form.elements].find(isInvalid) : this.#element;
    if (first === this.#element) this.#element.focus();
  }
}

const isInvalid = (element: Element & { readonly validity?: ValidityState; readonly willValidate?: boolean }): boolean => element.willValidate === true && element.validity?.valid === false;
