import type { Chart } from '../chart/index.js';
import { createBodyMapStore, type BodyMapStore } from '../store/index.js';
import { isOn } from './attributes.js';
import { dispatch } from './events.js';
import { Field } from './field.js';
import { stylesheetsFor } from './stylesheets.js';

/** A server has no elements, but can import this module. */
const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/** An element with a store that is a field of its form, with the properties of other fields. */
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

  /** Called by the browser. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = stylesheetsFor(this.ownerDocument);
  }

  /** The field name in a form; the `name` attribute. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** Whether the form needs a mark or "no pain anywhere"; the `required` attribute. */
  get required(): boolean {
    return isOn(this, 'required');
  }
  set required(isRequired: boolean) {
    this.toggleAttribute('required', isRequired);
  }

  /** Marks can be selected but not changed; the `readonly` attribute. */
  get readOnly(): boolean {
    return isOn(this, 'readonly');
  }
  set readOnly(isReadOnly: boolean) {
    this.toggleAttribute('readonly', isReadOnly);
  }

  /** As in a disabled fieldset: not submitted, validated or editable, but readable. `:disabled` matches both. The `disabled` attribute. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', isDisabled);
  }

  /** The labels of the field, as for `<input>`. */
  get labels(): NodeList {
    return this.field.internals.labels;
  }
  /** The form of the field, or null. */
  get form(): HTMLFormElement | null {
    return this.field.internals.form;
  }
  /** As for `<input>`. */
  get validity(): ValidityState {
    return this.field.internals.validity;
  }
  /** As for `<input>`: in the language of the map, or the text of `setCustomValidity`. */
  get validationMessage(): string {
    return this.field.internals.validationMessage;
  }
  /** As for `<input>`. */
  get willValidate(): boolean {
    return this.field.internals.willValidate;
  }
  /** As for `<input>`. */
  checkValidity(): boolean {
    return this.field.internals.checkValidity();
  }
  /** As for `<input>`: also shows the message. */
  reportValidity(): boolean {
    return this.field.internals.reportValidity();
  }
  /** Makes the field invalid with a message of yours, shown on the map, until it is called with an empty text. */
  setCustomValidity(message: string): void {
    this.field.setCustomError(String(message));
  }

  /** Focuses the figure, not the first tool. */
  override focus(options?: FocusOptions): void {
    if (this.matches(':disabled')) return;
    const find = (zones: string) => this.shadowRoot?.querySelector<SVGElement>(`${zones} :is([data-zone], [data-target])[tabindex="0"]`);
    (find('[data-active]') ?? find('[data-view]'))?.focus(options);
  }
}
