import { createStore, type StoreApi } from 'zustand/vanilla';
import { getZone, mirrorZone, type Spot, type ZoneId } from '../anatomy/index.js';
import { areaOfZones, type Author, type Chart } from '../chart/index.js';
import type { ActionResult, BodyMapStore } from '../store/index.js';
import { answerTo, createAnswers, valuesOf, withAnswer, withoutAnswers } from './answers.js';
import { faultOf, type AnswerFault } from './check-value.js';
import { mirrorPain, painsOf, removePain, setFeltElsewhere, spotOfZone, type Pain, type PainFacts } from './pains.js';
import { screensOf, type Screen, type Screens } from './screens.js';
import type { Answers, AnswerValue, Questionnaire } from './types.js';

/** The state of an intake. */
export interface IntakeState {
  /** The answers so far. */
  readonly answers: Answers;
  /** The key of the current screen. */
  readonly at: string;
  /** Whether an answer is being changed from the summary, which follows after it. */
  readonly isChanging: boolean;
}

/** Options of `createIntake`. */
export interface IntakeOptions {
  /** The questions. */
  readonly questionnaire: Questionnaire;
  /** The store of the chart on which body steps are recorded. */
  readonly store: BodyMapStore;
  /** Answers so far. Defaults to none. */
  readonly answers?: Answers | undefined;
  /** Who answers. Defaults to `patient`. */
  readonly by?: Author | undefined;
  /** The clock. Defaults to the system's. */
  readonly now?: (() => Date) | undefined;
}

/** One intake: its answers, the current screen, and the chart in `store`. */
export interface Intake extends Pick<StoreApi<IntakeState>, 'getState' | 'subscribe' | 'getInitialState'> {
  /** The questions. */
  readonly questionnaire: Questionnaire;
  /** The store of the chart on which body steps are recorded. */
  readonly store: BodyMapStore;
  /** The screens known so far, and whether more may follow. */
  screens(): Screens;
  /** The current screen. */
  screen(): Screen;
  /** Records the answer to the current question. Returns what is wrong with it, and records nothing then; otherwise undefined. */
  answer(values: readonly AnswerValue[]): AnswerFault | undefined;
  /** Records that the question was skipped or declined, and continues. An earlier answer is removed. */
  skip(as?: 'skipped' | 'declined'): void;
  /** Goes to the next screen. If the person came from the summary to change an answer: to the next screen without one, or back to the summary. */
  next(): void;
  /** Goes to the previous screen and keeps the answers. Does nothing on the first screen. */
  back(): void;
  /** Goes to a screen; from the summary, to change its answer and return. */
  goTo(key: string): void;
  /** Marks the pain of the screen at a point of the map, or moves it there. */
  placeAt(spot: Spot): void;
  /** Marks the pain of the screen at the point that represents a zone, or moves it there. Ignores an unknown zone. */
  placeAtZone(zone: ZoneId): void;
  /** Marks the pain of the screen as an area of whole zones, or moves it there. */
  placeInZones(zones: readonly ZoneId[]): void;
  /** Records "no pain anywhere". */
  nothingHurts(): void;
  /** Whether the side of the marked pain is right, the other one, or the place is wrong. */
  confirmPlace(is: 'right' | 'other-side' | 'elsewhere'): void;
  /** Records details of the screen's pain. */
  record(facts: PainFacts): void;
  /** Whether there is another pain, or whether it is felt elsewhere. */
  say(yes: boolean): void;
  /** Records the zones where the pain of the screen is also felt. An empty list removes them. */
  setElsewhere(zones: readonly ZoneId[]): void;
  /** Records these zones as asked about and free of pain. */
  setClear(zones: readonly ZoneId[]): void;
  /** Removes a pain from the chart, with its answers. */
  removePain(id: string): void;
  /** The person confirms the summary. */
  confirm(): Answers;
  /** Restores a saved intake. */
  restore(state: { readonly answers: Answers; readonly chart: Chart; readonly at: string }): void;
}

/**
 * An intake as data and actions: `const intake = createIntake({ questionnaire, store })`. It changes the chart only through the actions of the map's
 * store, so the chart is the same as if made on the map.
 */
export function createIntake({ questionnaire, store, answers, by = 'patient', now = () => new Date() }: IntakeOptions): Intake {
  const first: Answers = answers ?? createAnswers(questionnaire, { startedAt: now(), by, chart: questionnaire.items.some(({ type }) => type === 'body') ? store.getState().chart.id : undefined });
  const head = (): Chart => store.getState().head;
  const screensFor = (said: Answers): Screens => screensOf(questionnaire, said, head());
  const firstOpen = (said: Answers): string => (screensFor(said).screens.find(({ key, kind }) => kind === 'summary' || answerTo(said, key) === undefined) ?? { key: 'summary' }).key;
  const state = createStore<IntakeState>()(() => ({ answers: first, at: firstOpen(first), isChanging: false }));
  const get = state.getState;

  const screens = (): Screens => screensFor(get().answers);
  /** The current screen; the summary if its key no longer exists. */
  const screen = (): Screen => screens().screens.find(({ key }) => key === get().at) ?? { kind: 'summary', key: 'summary' };

  function put(said: Answers, at: string = get().at, isChanging = get().isChanging): void {
    state.setState({ answers: said, at, isChanging: isChanging && at !== 'summary' });
  }
  const recorded = (said: Answers, key: string, values: readonly AnswerValue[]): Answers => withAnswer(said, questionnaire, { item: key, state: 'answered', values });

  /** Continues from the current screen with these answers. */
  function goOn(said: Answers, key = get().at): void {
    const list = screensFor(said).screens;
    const current = list.findIndex((each) => each.key === key);
    // Its screen disappeared with its pain.
    if (current < 0) return put(said, firstOpen(said));
    const after = list.slice(current + 1);
    const next = get().isChanging ? after.find((each) => each.kind === 'summary' || answerTo(said, each.key) === undefined) : after[0];
    put(said, next?.key ?? 'summary');
  }

  /** Answers matching the pains on the chart. */
  function withPains(said: Answers, item: string): Answers {
    const ids = painsOf(head()).map(({ id }) => id);
    return ids.length > 0 ? recorded(said, item, ids) : withoutAnswers(said, (each) => each === item);
  }

  const bodyScreen = (): Extract<Screen, { kind: 'body' }> | undefined => {
    const shown = screen();
    return shown.kind === 'body' ? shown : undefined;
  };

  /** Continues after the place of a pain: asks for its side, and whether there is another. */
  function placed(pain: string): void {
    const shown = bodyScreen();
    if (!shown) return;
    const { id: item } = shown.item;
    const said = withoutAnswers(recorded(get().answers, `${item}/place/${painsOf(head()).findIndex(({ id }) => id === pain)}`, [true]), (each) => each === `${item}/another` || each === `${item}/${pain}/side`);
    put(withPains(said, item), `${item}/${pain}/side`);
  }

  /** Marks the screen's pain: an existing one is moved, or replaced if a point becomes an area. */
  function place(kind: Pain['kind'], change: (id: string) => void, mark: () => ActionResult<{ id: string }>): void {
    const shown = bodyScreen();
    if (shown?.step !== 'place') return;
    const pain = painsOf(head()).find(({ id }) => id === shown.pain);
    if (pain?.kind === kind) {
      change(pain.id);
      return placed(pain.id);
    }
    if (pain) removeFrom(pain.id);
    const made = mark();
    if (made.ok) placed(made.id);
  }

  const placeAt = ({ view, at, zone }: Spot): void =>
    place('tenderness', (id) => void store.editMark(id, { view, at: [at[0], at[1]], zone }), () => store.addTenderness({ view, at, zone }));

  /** Removes a pain with its answers, and updates the places. */
  function removeFrom(id: string): void {
    const body = questionnaire.items.find(({ type }) => type === 'body')?.id ?? '';
    removePain(store, id);
    const left = painsOf(head()).length;
    const isGone = (key: string) => key.startsWith(`${body}/${id}/`) || key === `${body}/another` || key === `${body}/place/${left}`;
    put(withPains(withoutAnswers(get().answers, isGone), body));
  }

  /** Records a detail of the screen's pain on the chart, and that the question was answered. */
  function record(facts: PainFacts): void {
    const shown = bodyScreen();
    if (!shown?.pain) return;
    store.editMark(shown.pain, facts);
    const isSaid = Object.values(facts).some((fact: unknown) => fact !== undefined && !(Array.isArray(fact) && fact.length === 0));
    if (isSaid) put(recorded(get().answers, shown.key, [true]));
    else put(withoutAnswers(get().answers, (key) => key === shown.key));
  }

  const chartSaysNothing = (): boolean => head().nothingToMark;

  /** Removes what the screen recorded on the chart. */
  function takeBack(): void {
    const shown = bodyScreen();
    if (!shown) return;
    if (shown.step === 'clear') store.setClear([]);
    if (shown.step === 'place' && chartSaysNothing()) store.setNothingToMark(false);
    if (!shown.pain) return;
    if (shown.step === 'place') return removeFrom(shown.pain);
    if (shown.step === 'elsewhere' || shown.step === 'felt-elsewhere') setFeltElsewhere(store, shown.pain, []);
    const field = ({ intensity: 'intensity', qualities: 'qualities', onset: 'onset', course: 'course' } as Readonly<Record<string, keyof PainFacts>>)[shown.step];
    if (field) store.editMark(shown.pain, { [field]: undefined });
  }

  // A pain may be removed on the map, or by another chart: its answers follow.
  store.subscribe((shown, before) => {
    const item = questionnaire.items.find(({ type }) => type === 'body')?.id;
    if (item === undefined || shown.head.marks === before.head.marks) return;
    const ids = painsOf(head()).map(({ id }) => id);
    const gone = valuesOf(get().answers, item).filter((id) => !ids.includes(String(id)));
    if (gone.length === 0) return;
    const said = withPains(withoutAnswers(get().answers, (key) => gone.some((id) => key.startsWith(`${item}/${String(id)}/`))), item);
    put(said, screensFor(said).screens.some(({ key }) => key === get().at) ? get().at : firstOpen(said));
  });

  return {
    questionnaire,
    store,
    getState: get,
    getInitialState: state.getInitialState,
    subscribe: state.subscribe,
    screens,
    screen,
    answer(values) {
      const shown = screen();
      if (shown.kind !== 'question') return 'not-asked';
      if (values.length === 0) return void put(withoutAnswers(get().answers, (key) => key === shown.key));
      const fault = faultOf(shown.item, values);
      if (!fault) put(recorded(get().answers, shown.key, values));
      return fault;
    },
    skip(as = 'skipped') {
      const shown = screen();
      if (shown.kind === 'summary') return;
      takeBack();
      goOn(withAnswer(get().answers, questionnaire, { item: shown.key, state: as }), shown.key);
    },
    next: () => goOn(get().answers),
    back() {
      const list = screens().screens;
      const at = list.findIndex(({ key }) => key === get().at);
      const before = list[at < 0 ? list.length - 1 : at - 1];
      if (before) put(get().answers, before.key);
    },
    goTo(key) {
      if (screens().screens.some((each) => each.key === key)) put(get().answers, key, get().at === 'summary' || get().isChanging);
    },
    placeAt,
    placeAtZone(zone) {
      if (getZone(zone)) placeAt(spotOfZone(zone));
    },
    placeInZones(zones) {
      const areas = areaOfZones(zones);
      place('referral', (id) => void store.editMark(id, { areas }), () => store.addReferral(areas));
    },
    nothingHurts() {
      const shown = bodyScreen();
      if (shown?.step !== 'place' || painsOf(head()).length > 0) return;
      store.setNothingToMark(true);
      goOn(recorded(get().answers, shown.key, [false]));
    },
    confirmPlace(is) {
      const shown = bodyScreen();
      const pain = painsOf(head()).find(({ id }) => id === shown?.pain);
      if (shown?.step !== 'side' || !pain) return;
      if (is === 'elsewhere') return put(get().answers, `${shown.item.id}/place/${shown.nth ?? 0}`);
      if (is === 'other-side') mirrorPain(store, pain);
      goOn(recorded(get().answers, shown.key, [true]));
    },
    record,
    say(yes) {
      const shown = bodyScreen();
      if (shown?.step !== 'another' && shown?.step !== 'felt-elsewhere') return;
      if (shown.step === 'felt-elsewhere' && !yes && shown.pain) {
        setFeltElsewhere(store, shown.pain, []);
        put(withoutAnswers(get().answers, (key) => key === `${shown.item.id}/${shown.pain}/elsewhere`));
      }
      goOn(recorded(get().answers, shown.key, [yes]));
    },
    setElsewhere(zones) {
      const shown = bodyScreen();
      if (shown?.step !== 'elsewhere' || !shown.pain) return;
      setFeltElsewhere(store, shown.pain, zones);
      put(zones.length > 0 ? recorded(get().answers, shown.key, [true]) : withoutAnswers(get().answers, (key) => key === shown.key));
    },
    setClear(zones) {
      const shown = bodyScreen();
      if (shown?.step !== 'clear') return;
      store.setClear(zones);
      put(zones.length > 0 ? recorded(get().answers, shown.key, [true]) : withoutAnswers(get().answers, (key) => key === shown.key));
    },
    removePain(id) {
      removeFrom(id);
    },
    confirm() {
      const said = { ...get().answers, confirmedAt: now().toISOString() };
      state.setState({ answers: said, at: 'summary', isChanging: false });
      return said;
    },
    restore({ answers: said, chart, at }) {
      store.receiveChart(chart);
      const isThere = screensFor(said).screens.some(({ key }) => key === at);
      state.setState({ answers: said, at: isThere ? at : firstOpen(said), isChanging: false });
    },
  };
}

/** Whether a pain is entirely on skin with a left and a right. */
export const hasSide = (zones: readonly ZoneId[]): boolean => zones.length > 0 && zones.every((zone) => mirrorZone(zone) !== zone);
