import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers, enabledItems, parseAnswers, parseQuestionnaire, scoresOf, serialiseAnswers, serialiseQuestionnaire, treeOf, withAnswer, type Branch } from '../../src/intake/index.js';
import { answersFromFhir, answersToFhir, questionnaireFromFhir, questionnaireToFhir } from '../../src/interchange/fhir.js';
import { runs, seedOf } from '../slow.js';
import { answeredArbitrary, questionnaireArbitrary } from './examples.js';

const options = { numRuns: runs(400, 10_000), seed: seedOf(17) };

describe('any questionnaire', () => {
  it('comes back equal from its JSON, and from FHIR', () => {
    fc.assert(
      fc.property(questionnaireArbitrary, (questionnaire) => {
        expect(parseQuestionnaire(serialiseQuestionnaire(questionnaire))).toEqual({ ok: true, questionnaire, warnings: [] });
        const resource = questionnaireToFhir(questionnaire);
        const read = questionnaireFromFhir(JSON.stringify(resource));
        expect(read).toMatchObject({ ok: true, questionnaire });
        expect(read.ok && read.questionnaire).toEqual(questionnaire);
        expect(read.ok && questionnaireToFhir(read.questionnaire)).toEqual(resource);
      }),
      options,
    );
  });

  it('has each of its items once in its tree, in order', () => {
    const walk = (branches: readonly Branch[]): string[] => branches.flatMap(({ item, branches: below }) => [item.id, ...walk(below)]);
    fc.assert(
      fc.property(questionnaireArbitrary, (questionnaire) => {
        expect(walk(treeOf(questionnaire))).toEqual(questionnaire.items.map(({ id }) => id));
      }),
      options,
    );
  });
});

describe('any answers', () => {
  it('come back equal from their JSON, and from FHIR', () => {
    fc.assert(
      fc.property(answeredArbitrary, ({ questionnaire, answers }) => {
        expect(parseAnswers(serialiseAnswers(answers))).toEqual({ ok: true, answers, warnings: [] });
        const [response] = answersToFhir(answers, { questionnaire });
        expect(answersFromFhir(JSON.stringify(response?.resource), questionnaire)).toEqual({ ok: true, answers, warnings: [] });
      }),
      options,
    );
  });

  it('that fit are not complained of, but for what is required and missing', () => {
    fc.assert(
      fc.property(answeredArbitrary, ({ questionnaire, answers }) => {
        expect(checkAnswers(questionnaire, answers).filter(({ fault }) => fault !== 'required' && fault !== 'not-enabled')).toEqual([]);
      }),
      options,
    );
  });

  it('are in the order of the questionnaire, whatever the order of answering', () => {
    fc.assert(
      fc.property(answeredArbitrary, fc.nat(), ({ questionnaire, answers }, turn) => {
        const { confirmedAt: _confirmedAt, ...open } = answers;
        const list = open.answers;
        const turned = [...list.slice(turn % (list.length || 1)), ...list.slice(0, turn % (list.length || 1))];
        expect(turned.reduce((all, answer) => withAnswer(all, questionnaire, answer), { ...open, answers: [] as typeof list })).toEqual(open);
      }),
      options,
    );
  });

  it('one more answer to what is not asked changes neither what is asked nor the scores', () => {
    fc.assert(
      fc.property(answeredArbitrary, ({ questionnaire, answers }) => {
        const enabled = enabledItems(questionnaire, answers);
        const hidden = questionnaire.items.find(({ id, type }) => !enabled.has(id) && type === 'integer');
        if (!hidden) return;
        const more = withAnswer(answers, questionnaire, { item: hidden.id, state: 'answered', values: [1] });
        expect(enabledItems(questionnaire, more)).toEqual(enabled);
        expect(scoresOf(questionnaire, more)).toEqual(scoresOf(questionnaire, answers));
      }),
      options,
    );
  });
});
