import type { Chart } from '../chart/index.js';
import { createBodyMapStore, type BodyMapStore } from '../store/index.js';
import { dispatch } from './events.js';
import { Field } from './field.js';
import { stylesheetsFor } from './stylesheets.js';

/** On a server there are no elements, but the module can be imported. */
const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/** A store in an element of its own, as a field of the form around it: what other fields have, too. */
export class FieldElement extends Base {
  static readonly formAssociated = true;

  /** The store of this map, for actions (`store.getState().undo()`) and for `keepDraft`. */
  readonly store: BodyMapStore;
  protected readonly field: Field;

  constructor(chart: Chart) {
    super();
    // No `delegatesFocus`: a tap on the figure would send the focus to the toolbar.
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = stylesheetsFor(this.ownerDocument);
    this.store = createBodyMapStore({
      chart,
      onChartChange: (next, { changes, reason, cancel }) => void (dispatch(this, 'chartchange', { chart: next, changes, reason }) || cancel()),
      onChartProblem: (problems) => void dispatch(this, 'chartproblem', { problems }),
      onChartCommit: (next, { changes, reason }) => {
        dispatch(this, 'chartcommit', { chart: next, changes, reason });
        this.dispatchEvent(new Event('change', { bubbles: true }));
      },
    });
    this.field = new Field(this, this.store);
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = stylesheetsFor(this.ownerDocument);
  }

  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }

  get required(): boolean {
    return this.hasAttribute('required');
  }
  set required(isRequired: boolean) {
    this.toggleAttribute('required', isRequired);
  }

  get readOnly(): boolean {
    return this.hasAttribute('readonly');
  }
  set readOnly(isReadOnly: boolean) {
    this.toggleAttribute('readonly', isReadOnly);
  }

  /** Not sent, not checked and not to be marked, as in a disabled fieldset; what is on it can still be read. `:disabled` matches both. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', isDisabled);
  }

  get labels(): NodeList {
    return this.field.internals.labels;
  }
  get form(): HTMLFormElement | null {
    return this.field.internals.form;
  }
  get validity(): ValidityState {
    return this.field.internals.validity;
  }
  get validationMessage(): string {
    return this.field.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.field.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.field.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.field.internals.reportValidity();
  }
  /** What the page has against the chart, in its own words: the form is not sent, and the map says it, until this is called with an empty text. */
  setCustomValidity(message: string): void {
    this.field.setCustomError(String(message));
  }

  /** To the figure, where there is something to do; not to the first of the tools. */
  override focus(options?: FocusOptions): void {
    if (this.matches(':disabled')) return;
    const find = (zones: string) => this.shadowRoot?.querySelector<SVGElement>(`${zones} :is([data-zone], [data-target])[tabindex="0"]`);
    (find('[data-active]') ?? find('[data-view]'))?.focus(options);
  }
}
