import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Figure } from '../anatomy/index.js';
import { createChart, parseChart, type Chart, type Problem } from '../chart/index.js';
import { BodyMap } from '../map/index.js';
import { FetchesFigures, type StageListeners } from '../ui/index.js';
import type { Messages } from '../locales/index.js';
import { attributeNames, hasLargeTargets, isPenOnly, perspectiveOf, propsOf } from './attributes.js';
import { textOf } from './chart-text.js';
import { dispatch } from './events.js';
import { FieldElement } from './field-element.js';
import { figureOf, loadFigures } from './figures.js';
import { loadLanguage, tagOf } from './languages.js';

/** Properties that a page may have set before the element was registered. */
const propertyNames = ['chart', 'previous', 'value', 'figures', 'locale', 'name', 'required', 'readOnly', 'disabled'] as const;

/**
 * `<body-map>`: the complete map for pages without React, and a form field. It owns its chart; save on `chartcommit`. Attributes are in the
 * guide "On any page", events in `BodyMapEventMap`.
 */
export class BodyMapElement extends FieldElement {
  /** Attributes whose changes the browser reports. */
  static readonly observedAttributes: readonly string[] = attributeNames;

  #root: Root | undefined;
  #isSetUp = false;
  /** The chart after a reset. */
  #atStart: Chart;
  #problems: readonly Problem[] = [];
  #figures: readonly [Figure, ...Figure[]] | undefined;
  #messages: Messages | undefined;
  #isDisabled = false;
  readonly #clicks: Pick<StageListeners, 'onZoneClick' | 'onMarkClick'> = {
    onZoneClick: (event) => void (dispatch(this, 'zoneclick', event) || event.preventDefault()),
    onMarkClick: (event) => void (dispatch(this, 'markclick', event) || event.preventDefault()),
  };
  /** Number of renderings: only the last one is shown after loading. */
  #renderings = 0;
  #stopListening: (() => void) | undefined;

  constructor() {
    const chart = createChart();
    super(chart);
    this.#atStart = chart;
  }

  /** Called by the browser. */
  connectedCallback(): void {
    if (!this.#isSetUp) this.#setUp();
    this.#root ??= createRoot(this.shadowRoot as ShadowRoot);
    this.#stopListening ??= this.store.subscribe(({ chart }, before) => {
      // The figure of a draft, a reset or a value may have to be loaded.
      if (chart.figure !== before.chart.figure) void this.#render();
    });
    void this.#render();
  }

  /** Called by the browser. */
  disconnectedCallback(): void {
    // An element that was only moved is connected again by then.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stopListening?.();
      this.#stopListening = undefined;
      this.#root?.unmount();
      this.#root = undefined;
    });
  }

  /** Called by the browser. */
  attributeChangedCallback(name: string): void {
    if (name === 'value') this.#readStart();
    if (name === 'perspective') this.store.setPerspective(perspectiveOf(this));
    if (name === 'pen-only') this.store.setPenOnly(isPenOnly(this));
    if (name === 'large-targets') this.store.setLargeTargets(hasLargeTargets(this));
    void this.#render();
  }

  /** Called by the browser. */
  formResetCallback(): void {
    this.store.receiveChart(this.#atStart);
  }

  /** Called by the browser. */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.field.attach(form);
  }

  /** Called by the browser, also for the `disabled` attribute. */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    void this.#render();
  }

  /** Called by the browser. */
  formStateRestoreCallback(state: unknown): void {
    if (state) this.chart = state;
  }

  /** From now on attributes can be read, also on an element created by a script. */
  #setUp(): void {
    this.#isSetUp = true;
    // Keep the id: a draft may be loading for it.
    if (!this.getAttribute('value')) this.#begin({ ...this.#emptyChart(), id: this.#atStart.id });
    const first = propsOf(this).views?.[0]?.[0];
    if (first) this.store.getState().setView(first);
    for (const name of propertyNames) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = this[name];
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  #emptyChart(): Chart {
    return createChart({ figure: figureOf(this), recordedBy: propsOf(this).author ?? 'patient' });
  }

  /** The `value` attribute is the initial chart. As for an input, it has no effect after the first change. */
  #readStart(): void {
    const text = this.getAttribute('value');
    const chart = text ? this.#read(text) : this.#emptyChart();
    if (chart) this.#begin(chart);
  }

  #begin(chart: Chart): void {
    const isUntouched = this.chart === this.#atStart;
    this.#atStart = chart;
    if (isUntouched) this.store.receiveChart(chart);
  }

  #read(input: unknown): Chart | undefined {
    const result = parseChart(input);
    this.#problems = result.ok ? [] : result.problems;
    if (result.ok) return result.chart;
    dispatch(this, 'chartproblem', { problems: result.problems });
    return undefined;
  }

  async #render(): Promise<void> {
    const rendering = ++this.#renderings;
    const [locale, figures] = await Promise.all([
      this.#messages ?? loadLanguage(tagOf(this)),
      this.#figures ?? loadFigures(this, this.chart.figure),
    ]);
    if (rendering !== this.#renderings) return;
    this.field.update(locale);
    const map = createElement(BodyMap, { ...propsOf(this), ...this.#clicks, store: this.store, locale, figures, readOnly: this.readOnly || this.#isDisabled });
    this.#root?.render(createElement(FetchesFigures.Provider, { value: !this.#figures }, map));
  }

  /**
   * The chart. A new value goes through `parseChart`; an invalid one is ignored and causes a `chartproblem`. Setting a chart that came from this map,
   * as frameworks do, keeps the undo history; another one starts a new history.
   */
  get chart(): Chart {
    return this.store.getState().chart;
  }
  set chart(chart: unknown) {
    const read = this.#read(chart);
    if (read) this.store.receiveChart(read);
  }

  /** The chart of the last visit; see the `previous` prop of the map. Checked like `chart`. Null or undefined: none. */
  get previous(): Chart | undefined {
    return this.store.getState().previous ?? undefined;
  }
  set previous(chart: unknown) {
    const isNone = chart === undefined || chart === null;
    const previous = isNone ? undefined : this.#read(chart);
    if (isNone || previous) this.store.configure({ previous });
  }

  /** Problems of the chart or value that was set last; empty if it was valid. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The chart as JSON text, as a form submits it; empty if nothing is recorded. */
  get value(): string {
    return textOf(this.chart);
  }
  set value(text: string) {
    // Setting the same value must not lose anything, such as the history.
    if (text === this.value) return;
    if (text) this.chart = text;
    else this.store.receiveChart(this.#emptyChart());
  }

  /** The figures: names as in the attribute, or figures from `palpate/figures/*` or of your own. Undefined: those of the chart and of `figure`. */
  get figures(): readonly [Figure, ...Figure[]] | string | undefined {
    return this.#figures ?? this.getAttribute('figures') ?? undefined;
  }
  set figures(figures: readonly [Figure, ...Figure[]] | string | undefined) {
    this.#figures = typeof figures === 'object' ? figures : undefined;
    this.#reflect('figures', figures);
  }

  /** The language: a tag such as `de`, as in the attribute, or your own messages. Undefined: the language of the page. */
  get locale(): Messages | string | undefined {
    return this.#messages ?? this.getAttribute('locale') ?? undefined;
  }
  set locale(locale: Messages | string | undefined) {
    this.#messages = typeof locale === 'object' ? locale : undefined;
    this.#reflect('locale', locale);
  }

  /** Frameworks set the property for an attribute in a template: `figures="neutral female"` arrives here as text. */
  #reflect(name: 'figures' | 'locale', value: unknown): void {
    if (typeof value === 'string') this.setAttribute(name, value);
    else if (value === undefined || value === null) this.removeAttribute(name);
    void this.#render();
  }
}
