import type { ZoneId } from '../anatomy/index.js';
import { onsetText, type Chart } from '../chart/index.js';
import { labelOf, placeOf, placeOfZones, type IntakeMessages, type Messages, type SidedGroup } from '../locales/index.js';
import { answerTo, valuesOf } from './answers.js';
import { withEntries, type AskedItem } from './entries.js';
import type { LargeArea } from './large-areas.js';
import { clearAreas, feltElsewhere, painsOf } from './pains.js';
import { screensOf, type Screen } from './screens.js';
import type { AnswerState } from './terms.js';
import type { Answer, Answers, AnswerValue, Item, Questionnaire } from './types.js';

/** One line of the summary: the result of one screen. */
export interface IntakeLine {
  /** The screen on which to change it. */
  readonly key: string;
  /** The question. Empty if the sentence is enough. */
  readonly question: string;
  /** The answer as a sentence; undefined without one. */
  readonly text: string | undefined;
  /** Whether the question was answered, skipped, declined or not asked. */
  readonly state: AnswerState | 'not-asked';
  /** The id of the mark that it describes. */
  readonly pain?: string;
}

/** Options of `linesOf`. */
export interface LinesOptions {
  /** The language: names of zones, qualities and ratings. */
  readonly locale: Messages;
  /** The words of an intake in the same language: `await locale.intake()`. */
  readonly words: IntakeMessages;
  /** Zones that were not offered. A large area is free of pain if all its other zones are. Defaults to none. */
  readonly hiddenZones?: ReadonlySet<ZoneId> | undefined;
}

/** The name of a large area: "Left arm". */
export const areaName = ({ group, side }: LargeArea, { sidedGroups, groups }: Pick<Messages, 'sidedGroups' | 'groups'>): string => (side ? sidedGroups[group as SidedGroup][side] : groups[group]);

/** The answers as lines to confirm or read, in the order of the screens. A confirmed side is part of the name of its place. */
export function linesOf(base: Questionnaire, answers: Answers, chart: Chart, options: LinesOptions): IntakeLine[] {
  const questionnaire = withEntries(base, answers);
  const { screens } = screensOf(questionnaire, answers, chart);
  const lines = screens.flatMap((screen): IntakeLine[] => {
    if (screen.kind === 'summary' || (screen.kind === 'question' && screen.item.type === 'display')) return [];
    const answer = answerTo(answers, screen.key);
    const state = answer?.state ?? 'not-asked';
    if (screen.kind === 'question' && screen.item.another !== undefined && isYes(answer)) return [];
    if (screen.kind === 'question') return [{ key: screen.key, question: questionOf(screen.item, questionnaire, answers, options), text: answer?.state === 'answered' ? valueText(screen.item, answer, options) : undefined, state }];
    // Said by the line of the place, or by the line of where it goes.
    if (screen.step === 'side' || (screen.step === 'felt-elsewhere' && isYes(answer)) || (screen.step === 'another' && isYes(answer))) return [];
    const text = state === 'answered' ? bodyText(screen, chart, options) : undefined;
    return [{ key: screen.key, question: state === 'answered' ? '' : askOf(screen, options.words), text, state, ...(screen.pain !== undefined && { pain: screen.pain }) }];
  });
  // Lines about one pain are together, below its place.
  return lines.filter(({ pain }, at) => pain === undefined || lines.findIndex((line) => line.pain === pain) === at).flatMap((line) => (line.pain === undefined ? [line] : lines.filter(({ pain }) => pain === line.pain)));
}

/** The person's own text that a number depends on: “Climb the stairs”, rated next. */
export const namedBefore = ({ type, enableWhen = [] }: Item, { items }: Pick<Questionnaire, 'items'>, answers: Pick<Answers, 'answers'>): readonly string[] =>
  (type === 'integer' || type === 'decimal' ? enableWhen : []).flatMap(({ item, operator, value }) => (operator === 'exists' && value === true && items.find(({ id }) => id === item)?.type === 'text' ? valuesOf(answers, item).map(String) : []));

/** The texts of the groups that an item belongs to, the outer first, with the number of a second or later entry. */
export function groupTexts({ within }: Item, { items }: { readonly items: readonly AskedItem[] }): readonly string[] {
  const parent = within === undefined ? undefined : items.find(({ id }) => id === within);
  return parent ? [...groupTexts(parent, { items }), ...(parent.type === 'group' ? entryText(parent) : [])] : [];
}

const entryText = ({ text, entry = 1 }: AskedItem): readonly string[] => (entry > 1 ? [[text, `(${entry})`].filter(Boolean).join(' ')] : text ? [text] : []);

/** What was asked: with the entry that it belongs to, and what the person named before. */
function questionOf(item: AskedItem, questionnaire: { readonly items: readonly AskedItem[] }, answers: Answers, { words }: LinesOptions): string {
  const groups: string[] = [];
  for (let { within } = item; within !== undefined; ) {
    const parent = questionnaire.items.find(({ id }) => id === within);
    if (parent?.entry) groups.unshift(...entryText(parent));
    within = parent?.within;
  }
  const before = [...groups, ...(item.another ? [item.another] : []), ...namedBefore(item, questionnaire, answers)];
  return [...before.map((name) => `${name}:`), item.another === undefined ? (item.text ?? item.id) : words.labels.anotherEntry].join(' ');
}

const isYes = (answer: Answer | undefined): boolean => answer?.state === 'answered' && answer.values[0] === true;

/** The question of a body step. */
export function askOf({ step, nth }: Extract<Screen, { kind: 'body' }>, { asks }: IntakeMessages): string {
  if (step === 'place') return nth ? asks.nextPlace : asks.place;
  if (step === 'felt-elsewhere') return asks.feltElsewhere;
  return step === 'side' ? asks.place : asks[step];
}

function bodyText({ step, pain: id }: Extract<Screen, { kind: 'body' }>, chart: Chart, { locale, words, hiddenZones }: LinesOptions): string | undefined {
  const { says } = words;
  const pain = painsOf(chart).find((each) => each.id === id);
  if (step === 'another') return says.nowhereElse;
  if (step === 'clear') return chart.clear?.length ? says.clear(clearText(chart, { locale, words, hiddenZones })) : undefined;
  if (!pain) return step === 'place' && chart.nothingToMark ? says.nothingHurts : undefined;
  switch (step) {
    case 'place':
      return says.place(placeOf(pain, locale));
    case 'intensity':
      return pain.intensity === undefined ? undefined : says.intensity(pain.intensity);
    case 'qualities':
      return pain.qualities && says.feels(listed(pain.qualities.map((quality) => labelOf(locale.qualities, quality)), locale));
    case 'felt-elsewhere':
      return says.goesNowhere;
    case 'elsewhere': {
      const elsewhere = feltElsewhere(chart, pain.id);
      return elsewhere && says.goes(placeOf(elsewhere, locale));
    }
    case 'onset':
      return pain.onset && says.onset(onsetText(pain.onset));
    case 'course':
      return pain.course === undefined ? undefined : says.course(labelOf(words.courses, pain.course));
    default:
      return undefined;
  }
}

/** Large areas that are wholly free of pain by name, and the remaining zones of others. */
function clearText(chart: Chart, { locale, hiddenZones }: LinesOptions): string {
  const whole = clearAreas(chart, hiddenZones);
  const rest = (chart.clear ?? []).filter((zone) => !whole.some((area) => area.zones.includes(zone)));
  return listed([...whole.map((area) => areaName(area, locale)), ...(rest.length > 0 ? [placeOfZones(rest, locale)] : [])], locale);
}

/** A day such as `2026-11-29` in words of a language: “29 November 2026”. */
export const dayText = (day: string, language: string): string => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const withUnit = ({ unit }: { readonly unit?: string }, value: string | number): string => (unit === undefined ? String(value) : `${value} ${unit}`);

const listed = (names: readonly string[], { language }: Pick<Messages, 'language'>): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

function valueText(item: Item, { values }: { readonly values: readonly AnswerValue[] }, { locale, words }: LinesOptions): string {
  return listed(
    values.map((value) => {
      if (typeof value === 'boolean') return value ? words.labels.yes : words.labels.no;
      if (item.type === 'choice') return item.options.find((option) => option.value === value)?.text ?? String(value);
      if (item.type === 'integer' && item.min === 0 && item.max === 10) return locale.intensityOf(Number(value));
      if (item.type === 'date') return dayText(String(value), locale.language);
      return item.type === 'decimal' || item.type === 'integer' ? withUnit(item, value) : String(value);
    }),
    locale,
  );
}
