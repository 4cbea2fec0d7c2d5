import type { Chart } from '../chart/index.js';
import { answerTo, valuesOf } from './answers.js';
import { enabledItems } from './enabled.js';
import { withEntries, type AskedItem } from './entries.js';
import { painsOf } from './pains.js';
import type { Answers, BodyItem, Questionnaire } from './types.js';

/** The questions about pains, one per screen: where it is worst, whether the side is right, how strong, whether there is another; then details of each. */
export const painSteps = ['place', 'side', 'intensity', 'another', 'clear', 'qualities', 'felt-elsewhere', 'elsewhere', 'onset', 'course'] as const;
/** One of `painSteps`. */
export type PainStep = (typeof painSteps)[number];

/** One question on the screen. `key` is the item that its answer is recorded under. */
export type Screen =
  | {
      readonly kind: 'question';
      /** The item that the answer is recorded under. */
      readonly key: string;
      /** The question. */
      readonly item: Exclude<AskedItem, BodyItem>;
    }
  | {
      readonly kind: 'body';
      /** The item that the answer is recorded under. */
      readonly key: string;
      /** The question with the map. */
      readonly item: BodyItem;
      /** Which question about the pain. */
      readonly step: PainStep;
      /** Which pain, from 0; undefined for the questions about all. */
      readonly nth?: number;
      /** The id of its mark, once there is one. */
      readonly pain?: string;
    }
  | { readonly kind: 'summary'; readonly key: 'summary' };

/** The screens of an intake as far as they are known, as `screensOf` returns them. */
export interface Screens {
  /** In the order in which they are asked; the summary is the last. */
  readonly screens: readonly Screen[];
  /** Whether more may follow: a condition or another pain is still open. */
  readonly isOpen: boolean;
}

/** The screens of a questionnaire, as far as answers and chart determine them; the summary is last. Groups have none: their text is above their questions. */
export function screensOf(base: Questionnaire, answers: Pick<Answers, 'answers'>, chart: Pick<Chart, 'marks' | 'nothingToMark'>): Screens {
  const questionnaire = withEntries(base, answers);
  const enabled = enabledItems(questionnaire, answers);
  const hidden = hiddenItems(questionnaire);
  const parts = questionnaire.items.filter((item) => isShown(item) && enabled.has(item.id) && !hidden.has(item.id)).map((item) => (item.type === 'body' ? bodyScreens(item, answers, chart) : { screens: [{ kind: 'question' as const, key: item.id, item }], isOpen: false }));
  const waits = questionnaire.items.some(({ id, enableWhen, another }) => !hidden.has(id) && (enabled.has(id) ? another !== undefined && !answerTo(answers, id) : enableWhen?.some(({ item }) => !answerTo(answers, item))));
  return { screens: [...parts.flatMap(({ screens }) => screens), { kind: 'summary', key: 'summary' }], isOpen: waits || parts.some(({ isOpen }) => isOpen) };
}

/** Groups are headings of their questions, and a text without words is nothing to read. */
const isShown = ({ type, text }: AskedItem): boolean => type !== 'group' && (type !== 'display' || text !== undefined);

/** The ids of items that are hidden, or belong to one that is. */
function hiddenItems({ items }: { readonly items: readonly AskedItem[] }): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { id, within, hidden: isHidden } of items) if (isHidden || (within !== undefined && hidden.has(within))) hidden.add(id);
  return hidden;
}

function bodyScreens(item: BodyItem, answers: Pick<Answers, 'answers'>, chart: Pick<Chart, 'marks' | 'nothingToMark'>): Screens {
  const pains = painsOf(chart);
  const asks = (step: (typeof item.steps)[number]) => item.steps.includes(step);
  const screen = (step: PainStep, name: string, more: { nth?: number; pain?: string } = {}): Screen => ({ kind: 'body', key: `${item.id}/${name}`, item, step, ...more });
  const screens: Screen[] = [];
  pains.forEach(({ id }, nth) => {
    const of = { nth, pain: id };
    screens.push(screen('place', `place/${nth}`, of), screen('side', `${id}/side`, of));
    if (asks('intensity')) screens.push(screen('intensity', `${id}/intensity`, of));
  });
  const most = item.most ?? 5;
  const wantsMore = valuesOf(answers, `${item.id}/another`)[0] === true;
  const canHaveMore = pains.length > 0 && pains.length < most;
  if (canHaveMore) screens.push(screen('another', 'another'));
  if (pains.length === 0 || (canHaveMore && wantsMore)) screens.push(screen('place', `place/${pains.length}`, { nth: pains.length }));
  if (pains.length > 0 && asks('clear')) screens.push(screen('clear', 'clear'));
  pains.forEach((pain, nth) => {
    const of = { nth, pain: pain.id };
    if (asks('qualities')) screens.push(screen('qualities', `${pain.id}/qualities`, of));
    // Only a point can be felt elsewhere.
    if (asks('felt-elsewhere') && pain.kind === 'tenderness') {
      screens.push(screen('felt-elsewhere', `${pain.id}/felt-elsewhere`, of));
      if (valuesOf(answers, `${item.id}/${pain.id}/felt-elsewhere`)[0] === true) screens.push(screen('elsewhere', `${pain.id}/elsewhere`, of));
    }
    if (asks('onset')) screens.push(screen('onset', `${pain.id}/onset`, of));
    if (asks('course')) screens.push(screen('course', `${pain.id}/course`, of));
  });
  const isPlaced = pains.length > 0 || chart.nothingToMark || answerTo(answers, `${item.id}/place/0`) !== undefined;
  const isOpen = !isPlaced || (canHaveMore && !answerTo(answers, `${item.id}/${wantsMore ? `place/${pains.length}` : 'another'}`)) || pains.some(({ id }) => asks('felt-elsewhere') && !answerTo(answers, `${item.id}/${id}/felt-elsewhere`));
  return { screens, isOpen };
}

/** Progress: screens that have an answer, were skipped, or are before this one; and the number left, as far as known. */
export interface Progress {
  /** How many screens are done. */
  readonly done: number;
  /** How many screens are left, as far as is known. */
  readonly left: number;
  /** Whether `left` is a minimum, because more may follow. */
  readonly isLeast: boolean;
}

/** The progress at the screen with this key. The summary does not count. */
export function progressOf({ screens, isOpen }: Screens, key: string, answers: Pick<Answers, 'answers'>): Progress {
  const asked = screens.filter(({ kind }) => kind !== 'summary');
  const now = screens.findIndex((screen) => screen.key === key);
  const isAnother = (screen: Screen | undefined) => screen?.kind === 'body' && screen.step === 'another';
  // "Another pain" was answered before its place was known and is asked again after it: the first question no longer has a screen.
  const said = asked.filter((screen, at) => at <= now && screen.kind === 'body' && screen.step === 'place' && (screen.nth ?? 0) > 0 && !isAnother(asked[at - 1])).length;
  const done = said + asked.filter((screen, at) => at < now || (at > now && answerTo(answers, screen.key) !== undefined)).length;
  return { done, left: asked.length + said - done, isLeast: isOpen };
}
