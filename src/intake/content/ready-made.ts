import type { IntakeMessages } from '../../locales/index.js';
import type { Item, Option, Questionnaire, Score } from '../types.js';
import { intakeVersion } from '../version.js';

// Questionnaires in our own words, for any language that has them: `await locale.intake()`. None is an instrument by other authors.

/** Options of the built-in questionnaires: their words, and the language of those words. */
export interface ContentOptions {
  /** The words: `await locale.intake()`. */
  readonly words: IntakeMessages;
  /** The language of the words, a BCP 47 tag. */
  readonly language: string;
}

const questionnaire = (id: string, title: string, { language }: ContentOptions, items: readonly Item[], scores?: readonly Score[]): Questionnaire => ({
  schemaVersion: intakeVersion,
  id,
  title,
  language,
  items,
  ...(scores && { scores }),
});

/** Where it hurts, how strong, where not, what it feels like, where it goes, since when and how it comes: for each pain. */
export const courseQuestionnaire = (options: ContentOptions): Questionnaire =>
  questionnaire('palpate-course', options.words.content.course, options, [{ id: 'pain', type: 'body', steps: ['intensity', 'clear', 'qualities', 'felt-elsewhere', 'onset', 'course'] }]);

/** Three to five activities that a person names, each rated from 0 (cannot do it) to 10 (as before); the score is the mean of the rated ones. */
export function activitiesQuestionnaire(options: ContentOptions & {
  /** 3 to 5. Defaults to 3. */
  readonly most?: number;
}): Questionnaire {
  const { activities } = options.words.content;
  const count = Math.min(5, Math.max(3, Math.round(options.most ?? 3)));
  const items = Array.from({ length: count }, (_, at): Item[] => {
    const [name, more] = [`activity-${at + 1}`, `more-${at}`];
    const asked = at === 0 ? {} : { enableWhen: [{ item: more, operator: '=' as const, value: true }] };
    return [
      ...(at === 0 ? [] : [{ id: more, type: 'boolean' as const, text: activities.another, enableWhen: [{ item: `activity-${at}`, operator: 'exists' as const, value: true }] }]),
      { id: name, type: 'text', text: activities.name, maxLength: 120, ...asked },
      { id: `${name}-now`, type: 'integer', text: activities.rate, min: 0, max: 10, low: activities.low, high: activities.high, enableWhen: [{ item: name, operator: 'exists', value: true }] },
    ];
  }).flat();
  const rated = items.flatMap(({ id, type }) => (type === 'integer' ? [id] : []));
  return questionnaire('palpate-activities', activities.title, options, items, [{ id: 'activities-mean', text: activities.title, rule: 'mean', items: rated, missing: 'leave-out' }]);
}

/**
 * Where it hurt in the past week, of the 19 areas of the Widespread Pain Index, and how bad six symptoms were: what the criteria of Wolfe 2016 (Semin
 * Arthritis Rheum 46:319-329) count, in our own words. Two numbers, 0 to 19 and 0 to 12; it does not evaluate the criteria.
 */
export function widespreadQuestionnaire(options: ContentOptions): Questionnaire {
  const { widespread, areas } = options.words.content;
  const named = Object.entries(areas).flatMap(([id, name]): Option[] => (typeof name === 'string' ? [{ value: id, text: name, score: 1 }] : [{ value: `${id}.left`, text: name.left, score: 1 }, { value: `${id}.right`, text: name.right, score: 1 }]));
  const levels = (['none', 'slight', 'moderate', 'severe'] as const).map((level, score): Option => ({ value: level, text: widespread[level], score }));
  const week = (['tired', 'unrested', 'thinking'] as const).map((id): Item => ({ id, type: 'choice', within: 'week', text: widespread[id], options: levels }));
  const months = (['headache', 'belly', 'lowMood'] as const).map((id): Item => ({ id, type: 'boolean', within: 'months', text: widespread[id] }));
  const items: Item[] = [
    { id: 'areas', type: 'choice', several: true, text: widespread.areas, options: [...named, { value: 'none', text: options.words.labels.nothingHurts, score: 0 }] },
    { id: 'week', type: 'group', text: widespread.week },
    ...week,
    { id: 'months', type: 'group', text: widespread.months },
    ...months,
  ];
  return questionnaire('palpate-widespread', widespread.title, options, items, [
    { id: 'widespread', text: widespread.index, rule: 'sum', items: ['areas'], missing: 'no-score' },
    { id: 'severity', text: widespread.severity, rule: 'sum', items: [...week, ...months].map(({ id }) => id), missing: 'no-score' },
  ]);
}

type Sign = keyof IntakeMessages['content']['signs'];

/**
 * Red flag questions on low back, neck and head. Low back: what most of 16 guidelines name (Verhagen 2016, Eur Spine J 25:2788-2802) and the signs of
 * cauda equina. Headache: after SNNOOP10 (Do 2019, Neurology 92:134-144), whose age limit differs between publications, so the age is recorded. Neck:
 * the same general signs, and those of the spinal cord and of the arteries of the neck.
 */
const signsOf: Readonly<Record<'back' | 'neck' | 'headache', readonly Sign[]>> = {
  back: ['injury', 'defences', 'cancer', 'weight', 'fever', 'bothLegs', 'saddle', 'bladder', 'bowels', 'sex', 'weaker'],
  neck: ['injury', 'defences', 'cancer', 'weight', 'fever', 'clumsy', 'unsteady', 'weaker', 'bladder', 'senses', 'sudden'],
  headache: ['sudden', 'changed', 'senses', 'fever', 'cancer', 'posture', 'effort', 'headInjury', 'eye', 'pregnant', 'painkillers', 'worse', 'defences'],
};

/** A record of red flags: yes, no, skipped, or declined; without an entry it was not asked. It is recorded, never evaluated: the host decides what follows. */
export function flagsQuestionnaire(options: ContentOptions & { readonly of: 'back' | 'neck' | 'headache' }): Questionnaire {
  const { flags, signs, age } = options.words.content;
  const items = signsOf[options.of].map((sign): Item => ({ id: sign, type: 'boolean', text: signs[sign] }));
  const asksAge: Item[] = options.of === 'headache' ? [{ id: 'age', type: 'integer', text: age, min: 0, max: 130 }] : [];
  return questionnaire(`palpate-flags-${options.of}`, flags[options.of], options, [...items, ...asksAge]);
}

/** Several questionnaires as one, in order. Item ids get the id of their questionnaire as a prefix. */
export function joinQuestionnaires(id: string, parts: readonly Questionnaire[], title?: string): Questionnaire {
  const scores = parts.flatMap((part) => (part.scores ?? []).map((score): Score => ({ ...score, id: `${part.id}.${score.id}`, items: score.items.map((item) => `${part.id}.${item}`) })));
  const items = parts.flatMap((part) =>
    part.items.map((item): Item => ({
      ...item,
      id: `${part.id}.${item.id}`,
      ...(item.within !== undefined && { within: `${part.id}.${item.within}` }),
      ...(item.enableWhen && { enableWhen: item.enableWhen.map((condition) => ({ ...condition, item: `${part.id}.${condition.item}` })) }),
    })),
  );
  const language = parts[0]?.language;
  return { schemaVersion: intakeVersion, id, ...(title !== undefined && { title }), ...(language !== undefined && { language }), items, ...(scores.length > 0 && { scores }) };
}
