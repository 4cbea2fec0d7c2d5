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

/** What pages may have set before the element was known to be one. */
const propertyNames = ['chart', 'previous', 'value', 'figures', 'locale', 'name', 'required', 'readOnly', 'disabled'] as const;

/**
 * `<body-map>`: the complete map for pages without React, and a field of their forms. It owns its chart; `chartcommit` is the
 * event to save on. Attributes are in the README, events in `BodyMapEventMap`.
 */
export class BodyMapElement extends FieldElement {
  /** Attributes whose changes the browser reports. */
  static readonly observedAttributes: readonly string[] = attributeNames;

  #root: Root | undefined;
  #isSetUp = false;
  /** What a reset puts back. */
  #atStart: Chart;
  #problems: readonly Problem[] = [];
  #figures: readonly [Figure, ...Figure[]] | undefined;
  #messages: Messages | undefined;
  #isDisabled = false;
  readonly #clicks: Pick<StageListeners, 'onZoneClick' | 'onMarkClick'> = {
    onZoneClick: (event) => void (dispatch(this, 'zoneclick', event) || event.preventDefault()),
    onMarkClick: (event) => void (dispatch(this, 'markclick', event) || event.preventDefault()),
  };
  /** Renderings that were begun: what was fetched for one that is not the last is not shown. */
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
      // A draft, a reset, a value: whatever put it in, its figure may have to be fetched.
      if (chart.figure !== before.chart.figure) void this.#render();
    });
    void this.#render();
  }

  /** Called by the browser. */
  disconnectedCallback(): void {
    // An element that is only moved is back by then.
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

  /** Also of the `disabled` attribute, which the browser watches. */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    void this.#render();
  }

  /** Called by the browser. */
  formStateRestoreCallback(state: unknown): void {
    if (state) this.chart = state;
  }

  /** Attributes can be read from now on, also of an element that a script made. */
  #setUp(): void {
    this.#isSetUp = true;
    // The same chart as before, by its id: a draft may be on its way to it.
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

  /** The `value` attribute is what the field begins with; like that of an input, it shows only while nothing was changed. */
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
   * The chart. What is put in is checked as `parseChart` does; what is no chart is a `chartproblem`. A chart of this map that is written back, as
   * frameworks do, keeps what can be undone; another starts a new history.
   */
  get chart(): Chart {
    return this.store.getState().chart;
  }
  set chart(chart: unknown) {
    const read = this.#read(chart);
    if (read) this.store.receiveChart(read);
  }

  /** The chart of the last visit, whose marks are shown as ghosts: the `previous` prop of the map. Checked as `chart` is; null or undefined: none. */
  get previous(): Chart | undefined {
    return this.store.getState().previous ?? undefined;
  }
  set previous(chart: unknown) {
    const isNone = chart === undefined || chart === null;
    const previous = isNone ? undefined : this.#read(chart);
    if (isNone || previous) this.store.configure({ previous });
  }

  /** What was wrong with the chart or value that was last put in; empty if it was taken. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The chart as JSON text, empty while nothing is recorded: what a form sends. */
  get value(): string {
    return textOf(this.chart);
  }
  set value(text: string) {
    // What is shown, written back: there is nothing to do, and nothing to lose.
    if (text === this.value) return;
    if (text) this.chart = text;
    else this.store.receiveChart(this.#emptyChart());
  }

  /** Figures of the page's own, or from `palpate/figures/*`, instead of those that the attribute names. */
  get figures(): readonly [Figure, ...Figure[]] | undefined {
    return this.#figures;
  }
  set figures(figures: readonly [Figure, ...Figure[]] | undefined) {
    this.#figures = figures;
    void this.#render();
  }

  /** The language: a tag such as `de`, as the attribute says it, or words of the page's own. Undefined: that of the page around it. */
  get locale(): Messages | string | undefined {
    return this.#messages ?? this.getAttribute('locale') ?? undefined;
  }
  set locale(locale: Messages | string | undefined) {
    this.#messages = typeof locale === 'object' ? locale : undefined;
    if (typeof locale === 'string') this.setAttribute('locale', locale);
    else if (locale === undefined) this.removeAttribute('locale');
    void this.#render();
  }
}
