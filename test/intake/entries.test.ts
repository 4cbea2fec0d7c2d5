import { describe, expect, it } from 'vitest';
import { anotherId, checkAnswers, createIntake, enabledItems, linesOf, parseQuestionnaire, progressOf, scoresOf, withEntries, type Item } from '../../src/intake/index.js';
import { answersFromFhir, answersToFhir, questionnaireFromFhir } from '../../src/interchange/fhir.js';
import { en } from '../../src/locales/en.js';
import { englishIntake } from '../../src/locales/index.js';
import { answering, asking } from './examples.js';
import { intakeOf, storeOfTest } from './walk.js';

const items: readonly Item[] = [
  { id: 'any', type: 'boolean', text: 'Do you take pills?' },
  { id: 'drug', type: 'group', repeats: true, most: 3, text: 'What you take', enableWhen: [{ item: 'any', operator: '=', value: true }] },
  { id: 'name', within: 'drug', type: 'text', text: 'What is it?' },
  { id: 'much', within: 'drug', type: 'decimal', text: 'How much?', unit: 'mg', enableWhen: [{ item: 'name', operator: 'exists', value: true }] },
  { id: 'last', type: 'text', text: 'Does the last one help?', enableWhen: [{ item: 'much', operator: '>', value: 100 }] },
];
const drugs = asking(items, [{ id: 's', rule: 'sum', items: ['much'], missing: 'leave-out' }]);
const two = { any: true, name: 'A', much: 50, 'drug#2?': true, 'drug#2/name': 'B', 'drug#2/much': 200, 'drug#3?': false };
const ids = (said: Parameters<typeof answering>[1]) => withEntries(drugs, answering(drugs, said)).items.map(({ id }) => id);

describe('entries of a repeating group', () => {
  it('are listed as far as the answers have them, then it is asked whether there is one more, to the limit of the group', () => {
    expect(ids({})).toEqual(['any', 'drug', 'name', 'much', 'drug#2?', 'last']);
    expect(ids(two)).toEqual(['any', 'drug', 'name', 'much', 'drug#2?', 'drug#2', 'drug#2/name', 'drug#2/much', 'drug#3?', 'last']);
    expect(ids({ ...two, 'drug#3?': true }).slice(-4)).toEqual(['drug#3', 'drug#3/name', 'drug#3/much', 'last']);
    const whole = withEntries(drugs, answering(drugs, two));
    expect(withEntries(whole, answering(drugs, two))).toBe(whole);
  });

  it('have conditions of their own; from outside the last counts', () => {
    const asked = (said: Parameters<typeof answering>[1]) => [...enabledItems(drugs, answering(drugs, said))];
    expect(asked(two)).toEqual(['any', 'drug', 'name', 'much', 'drug#2?', 'drug#2', 'drug#2/name', 'drug#2/much', 'drug#3?', 'last']);
    expect(asked({ ...two, 'drug#2/name': 'skipped!' })).not.toContain('drug#2/much');
    expect(asked({ ...two, name: 'skipped!' })).toContain('drug#2/much');
    expect(asked({ ...two, much: 300, 'drug#2/much': 20 })).not.toContain('last');
    // The group is not asked: none of it is.
    expect(asked({ ...two, any: false })).toEqual(['any']);
    // “No, there is no second one” hides what was said of it and loses nothing.
    const no = answering(drugs, { ...two, 'drug#2?': false });
    expect([...enabledItems(drugs, no)]).toEqual(['any', 'drug', 'name', 'much', 'drug#2?']);
    expect(checkAnswers(drugs, no).map(({ item, fault }) => `${item} ${fault}`)).toEqual(['drug#2/name not-enabled', 'drug#2/much not-enabled', 'drug#3? not-enabled']);
  });

  it('look at what comes later in the same entry, not in the first', () => {
    const later = asking([{ id: 'g', type: 'group', repeats: true }, { id: 'a', within: 'g', type: 'boolean', enableWhen: [{ item: 'b', operator: '=', value: true }] }, { id: 'b', within: 'g', type: 'boolean' }]);
    const asked = enabledItems(later, answering(later, { b: true, 'g#2?': true, 'g#2/b': false }));
    expect(asked.has('a')).toBe(true);
    expect(asked.has('g#2/a')).toBe(false);
  });

  it('count in scores, each', () => {
    expect(scoresOf(drugs, answering(drugs, two))[0]).toMatchObject({ value: 250, answered: 2, of: 2, missing: [] });
    expect(scoresOf(drugs, answering(drugs, { ...two, 'drug#2/much': 'skipped!' }))[0]).toMatchObject({ value: 50, answered: 1, of: 2, missing: ['drug#2/much'] });
  });

  it('within entries have names of their own', () => {
    const nested = asking([{ id: 'a', type: 'group', repeats: true }, { id: 'b', within: 'a', type: 'group', repeats: true }, { id: 'c', within: 'b', type: 'boolean' }]);
    const said = { c: true, 'b#2?': true, 'b#2/c': false, 'a#2?': true, 'a#2/c': true, 'a#2/b#2?': true, 'a#2/b#2/c': true };
    const answers = answering(nested, said);
    expect(checkAnswers(nested, answers)).toEqual([]);
    const [entry] = answersToFhir(answers, { questionnaire: nested });
    expect(JSON.parse(JSON.stringify(entry?.resource['item']))).toEqual([
      { linkId: 'a', item: [{ linkId: 'b', item: [{ linkId: 'c', answer: [{ valueBoolean: true }] }] }, { linkId: 'b', item: [{ linkId: 'c', answer: [{ valueBoolean: false }] }] }] },
      { linkId: 'a', item: [{ linkId: 'b', item: [{ linkId: 'c', answer: [{ valueBoolean: true }] }] }, { linkId: 'b', item: [{ linkId: 'c', answer: [{ valueBoolean: true }] }] }] },
    ]);
    expect(answersFromFhir(entry?.resource, nested)).toEqual({ ok: true, answers, warnings: [] });
  });

  it('come from a response that others wrote, and go back the same', () => {
    const drug = (name: string, much: number) => ({ linkId: 'drug', item: [{ linkId: 'name', answer: [{ valueString: name }] }, { linkId: 'much', answer: [{ valueDecimal: much }] }] });
    const response = { resourceType: 'QuestionnaireResponse', status: 'completed', authored: '2026-11-29', item: [{ linkId: 'any', answer: [{ valueBoolean: true }] }, drug('A', 1), drug('B', 2), drug('C', 3), drug('D', 4)] };
    const read = answersFromFhir(response, drugs);
    expect(read.ok && read.answers.answers.map(({ item }) => item)).toEqual(['any', 'name', 'much', 'drug#2?', 'drug#2/name', 'drug#2/much', 'drug#3?', 'drug#3/name', 'drug#3/much', 'drug#4?', 'drug#4/name', 'drug#4/much']);
    const bare = { ...drugs, items: items.map(({ text: _text, ...item }) => item as Item) };
    expect(read.ok && answersToFhir(read.answers, { questionnaire: bare })[0]?.resource['item']).toEqual(response.item);
    expect(answersFromFhir({ ...response, item: [...response.item, { linkId: 'last', answer: [{ valueString: 'x' }] }, { linkId: 'last', answer: [{ valueString: 'y' }] }] }, drugs)).toMatchObject({ ok: false, problems: [{ path: 'item[6]', message: /a second answer/ }] });
  });

  it('are asked one after the other, with progress that is true, and told by their number', () => {
    const intake = intakeOf(drugs);
    const seen: { key: string; done: number; left: number; isLeast: boolean }[] = [];
    const look = () => void seen.push({ key: intake.screen().key, ...progressOf(intake.screens(), intake.getState().at, intake.getState().answers) });
    for (const value of [true, 'A', 50, true, 'B', 200, false, 'yes']) {
      look();
      expect(intake.answer([value])).toBeUndefined();
      intake.next();
    }
    expect(seen.map(({ key }) => key)).toEqual(['any', 'name', 'much', 'drug#2?', 'drug#2/name', 'drug#2/much', 'drug#3?', 'last']);
    seen.forEach(({ done, left, isLeast }, at) => {
      expect(done).toBe(at);
      if (isLeast) expect(left).toBeLessThanOrEqual(seen.length - at);
      else expect(left).toBe(seen.length - at);
    });
    expect(seen[3]?.isLeast).toBe(true);
    expect(seen.at(-1)?.isLeast).toBe(false);
    const lines = linesOf(drugs, intake.getState().answers, intake.store.getState().chart, { locale: en, words: englishIntake });
    expect(lines.map(({ question, text }) => `${question} ${text}`)).toEqual([
      'Do you take pills? Yes', 'What you take: What is it? A', 'What you take: A: How much? 50 mg', 'What you take (2): What is it? B', 'What you take (2): B: How much? 200 mg', 'What you take: Is there one more? No', 'Does the last one help? yes',
    ]);
    // One more, from the summary: its questions follow, then the summary.
    intake.goTo(anotherId('drug#3'));
    intake.answer([true]);
    intake.next();
    expect(intake.screen().key).toBe('drug#3/name');
    intake.answer(['C']);
    intake.next();
    intake.skip();
    expect(intake.screen().kind).toBe('summary');
  });

  it('must not be what an item is called, and hold no body', () => {
    expect(parseQuestionnaire(asking([{ id: 'a', type: 'group', repeats: true }, { id: 'a#2', type: 'boolean' }]))).toMatchObject({ ok: false, problems: [{ path: 'items[1].id' }] });
    expect(parseQuestionnaire(asking([{ id: 'a', type: 'group', repeats: true }, { id: 'b', within: 'a', type: 'body', steps: [] }]))).toMatchObject({ ok: false, problems: [{ path: 'items[1].within' }] });
    expect(parseQuestionnaire(asking([{ id: 'a', type: 'group' }, { id: 'b', within: 'a', type: 'body', steps: [] }])).ok).toBe(true);
  });
});

describe('questionnaires of strangers', () => {
  const read = (item: readonly object[]) => questionnaireFromFhir({ resourceType: 'Questionnaire', status: 'active', item });
  it('a choice with own words takes both, and says which in FHIR', () => {
    const result = read([{ linkId: 'a', type: 'open-choice', repeats: true, answerOption: [{ valueCoding: { code: 'heat', display: 'Warmth' } }] }]);
    if (!result.ok) throw new Error('refused');
    expect(result.warnings).toEqual([]);
    const { questionnaire } = result;
    const answers = answering(questionnaire, { a: ['heat', 'a hot bath'] });
    expect(checkAnswers(questionnaire, answers)).toEqual([]);
    expect(checkAnswers(questionnaire, answering(questionnaire, { a: [' '] }))).toEqual([{ item: 'a', fault: 'option' }]);
    const [entry] = answersToFhir(answers, { questionnaire });
    expect(entry?.resource['item']).toEqual([{ linkId: 'a', answer: [{ valueCoding: { code: 'heat', display: 'Warmth' } }, { valueString: 'a hot bath' }] }]);
    expect(answersFromFhir(entry?.resource, questionnaire)).toEqual({ ok: true, answers, warnings: [] });
  });

  it('two items of one name are refused, with where', () => {
    expect(read([{ linkId: 'a', type: 'string' }, { linkId: 'g', type: 'group', item: [{ linkId: 'a', type: 'string' }] }])).toMatchObject({ ok: false, problems: [{ path: 'items[2].id', message: /“a”/ }] });
  });

  it('a limit that cannot be used is reported, and written back', () => {
    const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueString: 'low' }];
    expect(read([{ linkId: 'a', type: 'integer', extension }])).toMatchObject({ ok: true, warnings: [{ path: 'item[0].extension', message: /minValue/ }] });
  });

  it('what is hidden has no screen, nor what belongs to it, nor a text without words', () => {
    const hidden = [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true }];
    const result = read([{ linkId: 'g', type: 'group', extension: hidden, item: [{ linkId: 'a', type: 'string' }] }, { linkId: 'd', type: 'display', text: '' }, { linkId: 'b', type: 'string', text: '' }]);
    if (!result.ok) throw new Error('refused');
    expect(createIntake({ questionnaire: result.questionnaire, store: storeOfTest() }).screens().screens.map(({ key }) => key)).toEqual(['b', 'summary']);
  });

  it('200 items, each with a condition on the one before, are asked to the end', () => {
    const many = asking(Array.from({ length: 200 }, (_, at): Item => ({ id: `i${at}`, type: 'boolean', text: `${at}?`, ...(at > 0 && { enableBehavior: 'any', enableWhen: [{ item: `i${at - 1}`, operator: 'exists', value: true }, { item: `i${at - 1}`, operator: '=', value: false }] }) })));
    const intake = intakeOf(many);
    for (let at = 0; at < 200; at++) {
      expect(intake.screen().key).toBe(`i${at}`);
      intake.answer([at % 2 === 0]);
      intake.next();
    }
    expect(intake.screen().kind).toBe('summary');
    expect(linesOf(many, intake.getState().answers, intake.store.getState().chart, { locale: en, words: englishIntake })).toHaveLength(200);
  });
});
