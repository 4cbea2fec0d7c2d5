import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { InferOutput } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { answersSchema, questionnaireSchema } from '../../scripts/schema/intake/intake.js';
import { toAnswersSchemaFile, toQuestionnaireSchemaFile } from '../../scripts/schema/to-schema-file.js';
import { toIntakeShapeFile } from '../../scripts/schema/to-shape-file.js';
import { checkAnswers, enabledItems, faultOf, parseAnswers, parseQuestionnaire, scoresOf, stateOf, withoutAnswers, type Answers, type AnswerValue, type Item, type Questionnaire, type Score } from '../../src/intake/index.js';
import type { AsInSchema } from '../same-type.js';
import { answering, asking } from './examples.js';

// The typecheck fails where an interface and its schema part.
const same: { questionnaire: AsInSchema<Omit<Questionnaire, 'schemaVersion'>, Omit<InferOutput<typeof questionnaireSchema>, 'schemaVersion'>>; answers: AsInSchema<Omit<Answers, 'schemaVersion'>, Omit<InferOutput<typeof answersSchema>, 'schemaVersion'>> } = { questionnaire: true, answers: true };

const read = (path: string) => readFileSync(path, 'utf8');

it('what is generated is that of its source', () => {
  expect(Object.values(same)).not.toContain(false);
  expect(read('assets/questionnaire-schema.json')).toBe(toQuestionnaireSchemaFile());
  expect(read('assets/answers-schema.json')).toBe(toAnswersSchemaFile());
  expect(read('src/intake/generated/shape.ts')).toBe(toIntakeShapeFile());
});

it('the published schemas know their documents from anything else', () => {
  const compile = (path: string) => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(read(path)) as object);
  const [isQuestionnaire, isAnswers] = [compile('assets/questionnaire-schema.json'), compile('assets/answers-schema.json')];
  const questionnaire = asking([{ id: 'a', type: 'integer', min: 0 }, { id: 'b', type: 'choice', within: 'a', options: [{ value: 'x' }], enableWhen: [{ item: 'a', operator: '>', value: 3 }] }]);
  expect(isQuestionnaire(questionnaire)).toBe(true);
  expect(isQuestionnaire(asking([{ id: 'a', type: 'choice', options: [] }]))).toBe(false);
  expect(isQuestionnaire({ ...questionnaire, mood: 1 })).toBe(false);
  const answers = answering(questionnaire, { a: 4, b: 'skipped!' });
  expect(isAnswers(answers)).toBe(true);
  expect(isAnswers({ ...answers, answers: [{ item: 'a', state: 'answered', values: [] }] })).toBe(false);
});

describe('a questionnaire that makes no sense is refused, with what and where', () => {
  const number = (id: string, more: object = {}): Item => ({ id, type: 'integer', ...more }) as Item;
  it.each<readonly [string, readonly Item[], readonly Score[] | undefined, string, RegExp]>([
    ['an id twice', [number('a'), number('a')], undefined, 'items[1].id', /must be unique/],
    ['below what is not open', [number('a'), number('b'), number('c', { within: 'a' })], undefined, 'items[2].within', /the previous item/],
    ['below a text', [{ id: 'a', type: 'display' }, number('b', { within: 'a' })], undefined, 'items[1].within', /of type “display”/],
    ['a condition on nothing', [number('a', { enableWhen: [{ item: 'x', operator: '=', value: 1 }] })], undefined, 'items[0].enableWhen[0].item', /no item has the id/],
    ['a condition on itself', [number('a', { enableWhen: [{ item: 'a', operator: '=', value: 1 }] })], undefined, 'items[0].enableWhen', /its own answer/],
    ['a circle of three', [number('a', { enableWhen: [{ item: 'b', operator: '=', value: 1 }] }), number('b', { enableWhen: [{ item: 'c', operator: '=', value: 1 }] }), number('c', { enableWhen: [{ item: 'a', operator: '=', value: 1 }] })], undefined, 'items[0].enableWhen', /its own answer/],
    ['a group that depends on what is in it', [{ id: 'g', type: 'group', enableWhen: [{ item: 'a', operator: '=', value: 1 }] }, number('a', { within: 'g' })], undefined, 'items[0].enableWhen', /its own answer/],
    ['exists 7', [number('a'), number('b', { enableWhen: [{ item: 'a', operator: 'exists', value: 7 }] })], undefined, 'items[1].enableWhen[0].value', /true or false/],
    ['least above most', [number('a', { min: 9, max: 3 })], undefined, 'items[0].max', /at least 9/],
    ['an invalid day', [{ id: 'a', type: 'date', min: '2026-02-30' }], undefined, 'items[0].min', /a real date/],
    ['an option twice', [{ id: 'a', type: 'choice', options: [{ value: 'x' }, { value: 'x' }] }], undefined, 'items[0].options[1].value', /must be unique/],
    ['a score of words', [{ id: 'a', type: 'text' }], [{ id: 's', rule: 'sum', items: ['a'], missing: 'zero' }], 'scores[0].items[0]', /has the type “text”/],
    ['a score of what is not there', [number('a')], [{ id: 's', rule: 'sum', items: ['b'], missing: 'zero' }], 'scores[0].items[0]', /does not exist/],
    ['a sum of options without scores', [{ id: 'a', type: 'choice', options: [{ value: 'x' }] }], [{ id: 's', rule: 'sum', items: ['a'], missing: 'zero' }], 'scores[0].items[0]', /no option/],
    ['a mean that is prorated', [number('a')], [{ id: 's', rule: 'mean', items: ['a'], missing: 'prorate' }], 'scores[0].missing', /only for a sum/],
    ['more answers than items', [number('a')], [{ id: 's', rule: 'mean', items: ['a'], missing: 'zero', least: 2 }], 'scores[0].least', /at most 1/],
    ['more than can be asked', Array.from({ length: 2001 }, (_, at) => number(`i${at}`)), undefined, 'items', /at most 2000/],
  ])('%s', (_, items, scores, path, message) => {
    expect(parseQuestionnaire(asking(items, scores))).toMatchObject({ ok: false, problems: [{ path, message: expect.stringMatching(message) as unknown }] });
  });

  it('a chain of 2,000 conditions is followed, from either end', () => {
    const chain = Array.from({ length: 2000 }, (_, at) => number(`i${at}`, at === 1999 ? {} : { enableWhen: [{ item: `i${at + 1}`, operator: 'exists', value: false }] }));
    for (const items of [chain, [...chain].reverse()]) {
      expect(parseQuestionnaire(asking(items)).ok).toBe(true);
      expect(enabledItems(asking(items), answering(asking(items), {})).size).toBe(2000);
    }
  });

  it('a later minor version is read with a warning, and what is new in it is kept', () => {
    const later = { ...asking([number('a', { mood: 1 })]), schemaVersion: '1.7' };
    expect(parseQuestionnaire(later)).toMatchObject({ ok: true, questionnaire: later, warnings: [{ path: 'schemaVersion' }] });
    expect(parseQuestionnaire({ ...later, schemaVersion: '2.0' }).ok).toBe(false);
  });

  it('answers: an item twice, an invalid day', () => {
    const answers = answering(asking([number('a')]), { a: 1 });
    expect(parseAnswers({ ...answers, answers: [...answers.answers, ...answers.answers] })).toMatchObject({ ok: false, problems: [{ path: 'answers[1].item' }] });
    expect(parseAnswers({ ...answers, startedAt: '2026-02-30T00:00:00Z' })).toMatchObject({ ok: false, problems: [{ path: 'startedAt' }] });
    for (const input of [7, '', '{', null, [], {}]) expect(parseAnswers(input).ok).toBe(false);
  });
});

describe('an answer fits its item', () => {
  const choice: Item = { id: 'a', type: 'choice', options: [{ value: 'x' }, { value: 'y' }] };
  it.each<readonly [Item, readonly AnswerValue[], string | undefined]>([
    [{ id: 'a', type: 'boolean' }, [false], undefined],
    [{ id: 'a', type: 'boolean' }, ['no'], 'kind'],
    [{ id: 'a', type: 'integer', min: 0, max: 10 }, [0], undefined],
    [{ id: 'a', type: 'integer', min: 0, max: 10 }, [10.5], 'kind'],
    [{ id: 'a', type: 'integer', min: 0, max: 10 }, [-1], 'least'],
    [{ id: 'a', type: 'integer', min: 0, max: 10 }, [11], 'most'],
    [{ id: 'a', type: 'integer' }, [1, 2], 'many'],
    [{ id: 'a', type: 'decimal' }, [10.5], undefined],
    [{ id: 'a', type: 'date', min: '2026-01-01' }, ['2026-02-28'], undefined],
    [{ id: 'a', type: 'date' }, ['2026-02-30'], 'day'],
    [{ id: 'a', type: 'date', min: '2026-01-01' }, ['2025-12-31'], 'least'],
    [{ id: 'a', type: 'text', maxLength: 2 }, ['😀😀'], undefined],
    [{ id: 'a', type: 'text', maxLength: 2 }, ['abc'], 'length'],
    [{ id: 'a', type: 'text' }, ['  '], 'kind'],
    [choice, ['x'], undefined],
    [choice, ['z'], 'option'],
    [choice, ['x', 'y'], 'many'],
    [{ ...choice, several: true }, ['x', 'y'], undefined],
    [{ ...choice, several: true }, ['x', 'x'], 'option'],
    [{ id: 'a', type: 'group' }, [1], 'not-asked'],
    [{ id: 'a', type: 'unknown', was: 'url' }, ['x'], 'not-asked'],
  ])('%j %j: %s', (item, values, fault) => expect(faultOf(item, values)).toBe(fault));

  it('what is asked, required and skipped is missing; what is not asked is not', () => {
    const questionnaire = asking([{ id: 'a', type: 'boolean', required: true }, { id: 'b', type: 'integer', required: true, enableWhen: [{ item: 'a', operator: '=', value: true }] }]);
    expect(checkAnswers(questionnaire, answering(questionnaire, {}))).toEqual([{ item: 'a', fault: 'required' }]);
    expect(checkAnswers(questionnaire, answering(questionnaire, { a: true, b: 'skipped!' }))).toEqual([{ item: 'b', fault: 'required' }]);
    expect(checkAnswers(questionnaire, answering(questionnaire, { a: false }))).toEqual([]);
    expect(checkAnswers(questionnaire, answering(questionnaire, { a: false, b: 3, x: 1 }))).toEqual([{ item: 'b', fault: 'not-enabled' }, { item: 'x', fault: 'no-item' }]);
  });

  it('answered, skipped, declined and not asked are four things', () => {
    const questionnaire = asking(['a', 'b', 'c', 'd'].map((id) => ({ id, type: 'boolean' })));
    const answers = answering(questionnaire, { a: false, b: 'skipped!', c: 'declined!' });
    expect(['a', 'b', 'c', 'd'].map((id) => stateOf(answers, id))).toEqual(['answered', 'skipped', 'declined', 'not-asked']);
    expect(stateOf(withoutAnswers(answers, (item) => item === 'b'), 'b')).toBe('not-asked');
  });
});

describe('scores, worked by hand', () => {
  const items: Item[] = [
    { id: 'a', type: 'integer' },
    { id: 'b', type: 'decimal' },
    { id: 'c', type: 'boolean' },
    { id: 'd', type: 'choice', several: true, options: [{ value: 'never', score: 0 }, { value: 'some', score: 1 }, { value: 'most', score: 2 }] },
    { id: 'e', type: 'integer', enableWhen: [{ item: 'c', operator: '=', value: true }] },
  ];
  const score = (rule: Score['rule'], missing: Score['missing'], said: Parameters<typeof answering>[1], more: Partial<Score> = {}) => {
    const questionnaire = asking(items, [{ id: 's', rule, missing, items: ['a', 'b', 'c', 'd', 'e'], ...more }]);
    expect(parseQuestionnaire(questionnaire).ok).toBe(true);
    return scoresOf(questionnaire, answering(questionnaire, said))[0]?.value;
  };
  const all = { a: 4, b: 0.5, c: true, d: ['some', 'most'], e: 2 };
  it.each<readonly [string, number | undefined, number | undefined]>([
    // 4 + 0.5 + 1 + (1 + 2) + 2
    ['a sum', score('sum', 'no-score', all), 10.5],
    ['its mean', score('mean', 'no-score', all), 2.1],
    // a, b, c and e are above 0 or yes; of d two count.
    ['a count', score('count', 'no-score', all), 6],
    ['an option that declares 0 counts nothing', score('count', 'no-score', { ...all, d: ['never'] }), 4],
    ['no score where one is skipped', score('sum', 'no-score', { ...all, b: 'skipped!' }), undefined],
    ['the others are left', score('sum', 'leave-out', { ...all, b: 'skipped!' }), 10],
    ['the mean of the others', score('mean', 'leave-out', { ...all, b: 'declined!' }), 2.5],
    ['the mean with 0 for it', score('mean', 'zero', { ...all, b: 'skipped!' }), 2],
    // 10 of four answers, for five items.
    ['prorated', score('sum', 'prorate', { ...all, b: 'skipped!' }), 12.5],
    // c is no, so e is not asked: its 2 does not count.
    ['what is not asked is missing', score('sum', 'leave-out', { ...all, c: false }), 7.5],
    ['too few answers', score('sum', 'leave-out', { a: 4, b: 1 }, { least: 3 }), undefined],
    ['enough answers', score('sum', 'leave-out', { a: 4, b: 1, c: false }, { least: 3 }), 5],
    ['no answers', score('sum', 'zero', {}), undefined],
    ['0.1 + 0.2', score('sum', 'leave-out', { a: 0, b: 0.1 }, { items: ['a', 'b'] }), 0.1],
  ])('%s', (_, value, expected) => expect(value).toBe(expected));

  it('says how many answers it is based on', () => {
    const questionnaire = asking(items, [{ id: 's', text: 'Sum', rule: 'sum', missing: 'leave-out', items: ['a', 'b', 'c'] }]);
    expect(scoresOf(questionnaire, answering(questionnaire, { a: 4 }))).toEqual([{ id: 's', text: 'Sum', value: 4, answered: 1, of: 3, missing: ['b', 'c'] }]);
  });
});
