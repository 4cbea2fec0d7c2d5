import { beforeAll, describe, expect, it } from 'vitest';
import { checkAnswers, enabledItems, isQuestion, scoresOf, type Item, type Questionnaire } from '../../src/intake/index.js';
import { answersFromFhir, answersToFhir, questionnaireFromFhir, questionnaireToFhir, type FhirBundle, type FhirEntry } from '../../src/interchange/fhir.js';
import { createDefinitionCheck, createSchemaCheck } from '../interchange/fhir/official.js';
import { answering, asking } from './examples.js';
import { shapes } from './shapes.js';

const read = (resource: object): Questionnaire => {
  const result = questionnaireFromFhir(JSON.stringify(resource));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.questionnaire;
};
const some = (item: Item) => (item.type === 'boolean' ? true : item.type === 'choice' ? item.options[0]!.value : item.type === 'integer' || item.type === 'decimal' ? (item.min ?? 1) + 20 * Number(item.max === 120) : item.type === 'date' ? (item.min ?? '2026-11-29') : 'words');

/** The first answer to each question that is asked, one after the other. */
function run(questionnaire: Questionnaire) {
  let said: Record<string, string | number | boolean> = {};
  for (const item of questionnaire.items) {
    if (isQuestion(item) && enabledItems(questionnaire, answering(questionnaire, said)).has(item.id)) said = { ...said, [item.id]: some(item) };
  }
  return answering(questionnaire, said);
}

/** What two readings of R4 have against resources. */
let faultsOf: (entries: readonly FhirEntry[]) => unknown[];
beforeAll(() => {
  const [errors, check] = [createSchemaCheck(), createDefinitionCheck()];
  faultsOf = (entry) => {
    const bundle = { resourceType: 'Bundle', type: 'collection', entry } as unknown as FhirBundle;
    check(bundle);
    return errors(bundle);
  };
});

describe.each(shapes)('$name', ({ resource, told }) => {
  it('comes back equal, and tells of all that is only kept', () => {
    const result = questionnaireFromFhir(JSON.stringify(resource));
    expect(result.ok && questionnaireToFhir(result.questionnaire)).toEqual(resource);
    expect(result.ok && [...new Set(result.warnings.map(({ path }) => path))].sort()).toEqual([...told].sort());
  });

  it('runs: every question that is asked takes an answer, and the answers come back from a valid response', () => {
    const questionnaire = read(resource);
    const answers = { ...run(questionnaire), confirmedAt: '2026-11-29T09:12:00Z' };
    expect(answers.answers.length).toBeGreaterThan(0);
    expect(checkAnswers(questionnaire, answers)).toEqual([]);
    const entries = answersToFhir(answers, { questionnaire, subject: { reference: 'Patient/1' } });
    expect(faultsOf(entries)).toEqual([]);
    expect(answersFromFhir(entries[0]?.resource, questionnaire)).toEqual({ ok: true, answers, warnings: [] });
  });
});

it('they ask what they ask: conditions over the answers', () => {
  const questionnaire = read(shapes[2]!.resource);
  const asked = (said: Parameters<typeof answering>[1]) => [...enabledItems(questionnaire, answering(questionnaire, said))];
  expect(asked({})).toEqual(['smoke', 'age', 'word']);
  expect(asked({ smoke: 'y', age: 40 })).toEqual(['smoke', 'age', 'since', 'word']);
  expect(asked({ smoke: 'y', age: 40, since: '2020-01-01' })).toEqual(['smoke', 'age', 'since', 'many', 'word']);
  expect(asked({ smoke: 'n', age: 17 })).toEqual(['smoke', 'age', 'many']);
  // An answer to a question that is asked no more counts for nothing.
  expect(asked({ smoke: 'n', age: 40, since: '2020-01-01' })).toEqual(['smoke', 'age']);
});

it('what the host changes is written, and what was kept of it is not written over it', () => {
  const questionnaire = read(shapes[5]!.resource);
  const changed = { ...questionnaire, title: 'Pain today', items: questionnaire.items.map((item) => (item.id === 'pain' ? ({ ...item, text: 'How bad today?', max: 100 } as Item) : item)) };
  const written = JSON.parse(JSON.stringify(questionnaireToFhir(changed))) as { title: string; item: { text: string; extension: { url: string; valueInteger?: number }[] }[] };
  expect(written.title).toBe('Pain today');
  expect(written.item[0]?.text).toBe('How bad today?');
  expect(written.item[0]?.extension.find(({ url }) => url.endsWith('maxValue'))?.valueInteger).toBe(100);
  const again = questionnaireFromFhir(written);
  expect(again.ok && again.questionnaire.items[0]).toMatchObject({ text: 'How bad today?', max: 100 });
});

it('our own are valid FHIR: a body item, scores, skipped and declined questions', () => {
  const questionnaire = asking(
    [
      { id: 'pain', type: 'body', text: 'Where does it hurt?', steps: ['intensity', 'clear'] },
      { id: 'g', type: 'group', text: 'Your day' },
      { id: 'a', type: 'integer', within: 'g', text: 'Stairs', min: 0, max: 10, low: 'cannot', high: 'as always' },
      { id: 'b', type: 'integer', within: 'g', text: 'Sitting', min: 0, max: 10 },
      { id: 'c', type: 'choice', text: 'When?', several: true, options: [{ value: 'am', text: 'Morning', score: 1 }, { value: 'pm', score: 2 }] },
    ],
    [{ id: 'mean', text: 'Mean', rule: 'mean', items: ['a', 'b'], missing: 'leave-out' }, { id: 'all', rule: 'sum', items: ['a', 'b'], missing: 'no-score' }],
  );
  const answers = answering(questionnaire, { pain: ['m1', 'm2'], 'pain/another/0': true, a: 4, b: 'declined!', c: ['am', 'pm'] });
  const entries = answersToFhir(answers, { questionnaire, subject: { reference: 'Patient/1' } });
  expect(faultsOf([{ fullUrl: 'urn:uuid:5b1f1a3e-0000-4000-8000-000000000000', resource: questionnaireToFhir(questionnaire) }, ...entries])).toEqual([]);
  expect(answersFromFhir(entries[0]?.resource, questionnaire)).toEqual({ ok: true, answers, warnings: [] });
  expect(entries.slice(1).map(({ resource }) => [resource['valueQuantity'] ?? 'none', resource['derivedFrom']])).toEqual([
    [{ value: 4, unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' }, [{ reference: entries[0]?.fullUrl }]],
    ['none', [{ reference: entries[0]?.fullUrl }]],
  ]);
  expect(scoresOf(questionnaire, answers).map(({ missing }) => missing)).toEqual([['b'], ['b']]);
});

it('a response that does not answer this questionnaire is refused, with what and where', () => {
  const questionnaire = asking([{ id: 'a', type: 'integer' }]);
  const response = (item: unknown) => answersFromFhir({ resourceType: 'QuestionnaireResponse', id: 'r', status: 'completed', authored: '2026-11-29', item }, questionnaire);
  expect(response([{ linkId: 'a', answer: [{ valueInteger: 3 }] }])).toMatchObject({ ok: true, answers: { confirmedAt: '2026-11-29T00:00:00Z', answers: [{ item: 'a', values: [3] }] } });
  expect(response([{ linkId: 'x', answer: [{ valueInteger: 3 }] }])).toMatchObject({ ok: false, problems: [{ path: 'item[0]', message: 'answers “x”, but the questionnaire has no such item.' }] });
  expect(response([{ linkId: 'a', answer: [{ valueAttachment: {} }] }])).toMatchObject({ ok: false, problems: [{ path: 'item[0].answer[0]' }] });
  expect(response([{ linkId: 'a' }, { linkId: 'a', answer: [{ valueInteger: 3 }] }])).toMatchObject({ ok: false, problems: [{ path: 'item[1]' }] });
});

it.each([7, '', '{', null, [], {}, { resourceType: 'Questionnaire', item: [7] }, { resourceType: 'Questionnaire', item: [{ linkId: 'a' }] }, { resourceType: 'Questionnaire', item: [{ linkId: 'a', type: 'string' }, { linkId: 'a', type: 'string' }] }])('%j is refused, and nothing is thrown', (input) => {
  expect(questionnaireFromFhir(input).ok).toBe(false);
  expect(answersFromFhir(input, asking([])).ok).toBe(false);
});
