import fc from 'fast-check';
import { bodySteps, createAnswers, enabledItems, isQuestion, optionKinds, operators, withAnswer, withEntries, type Answers, type AnswerValue, type AskedItem, type Condition, type Item, type Questionnaire, type Score } from '../../src/intake/index.js';
import { isCountable } from '../../src/intake/score.js';

/** A questionnaire of some items. */
export const asking = (items: readonly Item[], scores?: readonly Score[]): Questionnaire => ({ schemaVersion: '1.0', id: 'q1', items, ...(scores && { scores }) });

/** Answers by item. */
export const answering = (questionnaire: Questionnaire, said: Readonly<Record<string, AnswerValue | readonly AnswerValue[] | 'skipped!' | 'declined!'>>): Answers =>
  Object.entries(said).reduce(
    (answers, [item, value]) =>
      withAnswer(answers, questionnaire, value === 'skipped!' || value === 'declined!' ? { item, state: value === 'skipped!' ? 'skipped' : 'declined' } : { item, state: 'answered', values: Array.isArray(value) ? (value as AnswerValue[]) : [value as AnswerValue] }),
    createAnswers(questionnaire, { id: 'a1', startedAt: new Date('2026-11-29T09:00:00Z') }),
  );

const words = fc.oneof(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), fc.constantFrom('How is it?', 'Ça va ?', 'كيف الحال؟', ' spaced\u00a0out ', 'two\nlines')).filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const ordered = <T extends string | number>(value: fc.Arbitrary<T>) => fc.tuple(maybe(value), maybe(value)).map(([a, b]) => (a !== undefined && b !== undefined && a > b ? { min: b, max: a } : { min: a, max: b }));

/** Without what is undefined. */
const clean = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

const option = fc.constantFrom(...optionKinds).chain((as) =>
  fc.record({
    value: as === 'code' ? fc.stringMatching(/^[a-z0-9-]{1,8}$/) : as === 'text' ? words : as === 'integer' ? fc.integer({ min: -9, max: 99 }).map(String) : as === 'date' ? day : fc.constantFrom('08:30:00', '12:00:00', '23:59:59'),
    text: maybe(words),
    system: as === 'code' ? maybe(fc.constantFrom('http://loinc.org', 'urn:example:answers')) : fc.constant(undefined),
    as: maybe(fc.constant(as)).map((said) => (as === 'code' ? said : as)),
    score: maybe(fc.integer({ min: 0, max: 5 })),
  }).map(clean),
);

const own = fc.oneof(
  fc.record({ type: fc.constant('group' as const), repeats: maybe(fc.boolean()), most: maybe(fc.integer({ min: 1, max: 100 })) }),
  fc.constant({ type: 'display' as const }),
  fc.record({ type: fc.constant('boolean' as const), required: maybe(fc.boolean()) }),
  fc.record({ type: fc.constant('choice' as const), required: maybe(fc.boolean()), several: maybe(fc.boolean()), open: maybe(fc.boolean()), options: fc.uniqueArray(option, { minLength: 1, maxLength: 5, selector: ({ value }) => value }) }),
  fc.tuple(fc.record({ type: fc.constant('integer' as const), required: maybe(fc.boolean()), low: maybe(words), high: maybe(words), unit: maybe(words) }), ordered(fc.integer({ min: -50, max: 50 }))).map(([item, range]) => ({ ...item, ...range })),
  fc.tuple(fc.record({ type: fc.constant('decimal' as const) }), ordered(fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10))).map(([item, range]) => ({ ...item, ...range })),
  fc.tuple(fc.record({ type: fc.constant('date' as const) }), ordered(day)).map(([item, range]) => ({ ...item, ...range })),
  fc.record({ type: fc.constant('text' as const), long: maybe(fc.boolean()), maxLength: maybe(fc.integer({ min: 1, max: 500 })) }),
  fc.record({ type: fc.constant('body' as const), steps: fc.subarray([...bodySteps]), most: maybe(fc.integer({ min: 1, max: 20 })) }),
  fc.record({ type: fc.constant('unknown' as const), was: fc.constantFrom('quantity', 'attachment', 'url', 'dateTime') }),
);

interface Drawn {
  readonly own: object & { readonly type: Item['type'] };
  readonly text: string | undefined;
  readonly hidden: boolean | undefined;
  readonly up: number;
  readonly conditions: readonly { readonly of: number; readonly operator: Condition['operator']; readonly value: AnswerValue }[];
  readonly any: boolean | undefined;
}

const condition = fc.record({ of: fc.nat(), operator: fc.constantFrom(...operators), value: fc.oneof(fc.boolean(), fc.integer({ min: -3, max: 12 }), words) });

/** Any questionnaire that `parseQuestionnaire` takes. */
export const questionnaireArbitrary: fc.Arbitrary<Questionnaire> = fc
  .record({
    drawn: fc.array(fc.record({ own, text: maybe(words), hidden: maybe(fc.boolean()), up: fc.nat({ max: 4 }), conditions: fc.array(condition, { maxLength: 2 }), any: maybe(fc.boolean()) }), { maxLength: 8 }) as fc.Arbitrary<readonly Drawn[]>,
    title: maybe(words),
    url: maybe(fc.constant('https://example.org/questionnaires/q1')),
    extensions: maybe(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<never>, { minKeys: 1, maxKeys: 2, noNullPrototype: true })),
    rule: fc.constantFrom('sum' as const, 'mean' as const, 'count' as const),
    missing: fc.constantFrom('no-score' as const, 'leave-out' as const, 'zero' as const),
  })
  .map(({ drawn, title, url, extensions, rule, missing }) => {
    const items: Item[] = [];
    let open: string[] = [];
    drawn.forEach(({ own: drawnItem, text, hidden, up, conditions, any }, at) => {
      const above = open.slice(0, Math.max(0, open.length - up));
      const within = above.at(-1);
      // Pains are on one chart, which has no entries.
      const isRepeated = above.some((id) => items.some((item) => item.id === id && item.type === 'group' && item.repeats));
      const each = drawnItem.type === 'body' && isRepeated ? ({ type: 'boolean' } as const) : drawnItem;
      const enableWhen = at === 0 ? [] : conditions.map(({ of, operator, value }) => toCondition(items[of % at] as Item, operator, value));
      const item = clean({ id: `i${at}`, text, hidden, within, ...clean(each), ...(enableWhen.length > 0 && { enableWhen, ...(any !== undefined && { enableBehavior: any ? 'any' : 'all' }) }) }) as unknown as Item;
      items.push(item);
      open = item.type === 'display' ? [...above] : [...above, item.id];
    });
    const counted = items.filter((item) => isCountable(item) && (rule === 'count' || item.type !== 'choice' || item.options.some(({ score }) => score !== undefined)));
    const scores: Score[] = counted.length > 0 ? [{ id: 's', text: 'Score', rule, items: counted.map(({ id }) => id), missing }] : [];
    return clean({ ...asking(items, scores.length > 0 ? scores : undefined), title, url, extensions }) as Questionnaire;
  });

function toCondition(other: Item, operator: Condition['operator'], value: AnswerValue): Condition {
  if (operator === 'exists') return { item: other.id, operator, value: value === true };
  const [first] = other.type === 'choice' ? other.options : [];
  if (first && typeof value === 'string') return { item: other.id, operator, value: first.value };
  return { item: other.id, operator: typeof value === 'boolean' && /[<>]/.test(operator) ? '=' : operator, value };
}

/** A value that the item takes. */
export function valueFor(item: Item): fc.Arbitrary<readonly AnswerValue[]> {
  switch (item.type) {
    case 'boolean':
      return fc.boolean().map((value) => [value]);
    case 'choice': {
      const inOwnWords = words.filter((text) => !item.options.some(({ value }) => value === text)).map((text) => [text]);
      const offered = item.several ? (fc.subarray(item.options.map(({ value }) => value), { minLength: 1 }) as fc.Arbitrary<AnswerValue[]>) : fc.constantFrom(...item.options).map(({ value }) => [value]);
      return item.open ? fc.oneof(offered, inOwnWords) : offered;
    }
    case 'integer':
      return fc.integer({ min: item.min ?? -99, max: Math.max(item.max ?? 99, item.min ?? -99) }).map((value) => [value]);
    case 'decimal':
      return fc.integer({ min: Math.ceil((item.min ?? -99) * 10), max: Math.floor(Math.max(item.max ?? 99, item.min ?? -99) * 10) }).map((tenths) => [tenths / 10]);
    case 'date':
      return fc.constantFrom(item.min ?? item.max ?? '2026-11-29').map((value) => [value]);
    case 'text':
      return words.map((value) => [[...value].slice(0, item.maxLength).join('').trim() || 'x']);
    case 'body':
      return fc.uniqueArray(fc.stringMatching(/^m[0-9]$/), { minLength: 1, maxLength: 3 });
    default:
      return fc.constant([]);
  }
}

type State = 'answered' | 'skipped' | 'declined' | 'not-asked';

/** A questionnaire with answers that fit it: some answered, some skipped or declined, some not asked; of repeating groups up to three entries. */
export const answeredArbitrary = questionnaireArbitrary.chain((questionnaire) =>
  fc
    .record({
      drawn: fc.tuple(...questionnaire.items.map((item) => fc.tuple(...[1, 2, 3].map(() => fc.record({ values: valueFor(item), state: fc.constantFrom<State>('answered', 'answered', 'skipped', 'declined', 'not-asked') }))))),
      another: fc.infiniteStream(fc.boolean()),
      isConfirmed: fc.boolean(),
    })
    .map(({ drawn, another, isConfirmed }) => {
      let answers = createAnswers(questionnaire, { id: 'a1', startedAt: new Date('2026-11-29T09:00:00Z') });
      const asked = new Map<string, number>();
      // More items come with the answers that say so.
      for (let at = 0; at < 60; at++) {
        const item = withEntries(questionnaire, answers).items[at] as AskedItem | undefined;
        if (!item) break;
        if (!enabledItems(questionnaire, answers).has(item.id)) continue;
        if (item.another !== undefined) {
          const isMore = another.next().value === true && !/#[4-9]/.test(item.id) && at < 30;
          answers = withAnswer(answers, questionnaire, { item: item.id, state: 'answered', values: [isMore] });
          continue;
        }
        const base = item.copyOf ?? item.id;
        const nth = asked.get(base) ?? 0;
        asked.set(base, nth + 1);
        const { values, state } = drawn[questionnaire.items.findIndex(({ id }) => id === base)]![nth % 3] as { values: AnswerValue[]; state: State };
        if (!isQuestion(item) || state === 'not-asked') continue;
        answers = withAnswer(answers, questionnaire, state === 'answered' ? { item: item.id, state, values } : { item: item.id, state });
        if (item.type === 'body') answers = withAnswer(answers, questionnaire, { item: `${item.id}/another/0`, state: 'answered', values: [false] });
      }
      return { questionnaire, answers: isConfirmed ? { ...answers, confirmedAt: '2026-11-29T09:12:00.000Z' } : answers };
    }),
);
