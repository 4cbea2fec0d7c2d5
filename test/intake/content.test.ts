import { describe, expect, it } from 'vitest';
import { painIndexAreas } from '../../src/measures/index.js';
import { activitiesQuestionnaire, courseQuestionnaire, flagsQuestionnaire, joinQuestionnaires, parseQuestionnaire, scoresOf, widespreadQuestionnaire } from '../../src/intake/index.js';
import { questionnaireFromFhir, questionnaireToFhir } from '../../src/interchange/fhir.js';
import { englishIntake } from '../../src/locales/index.js';
import { leavesOf, locales } from '../locales/all.js';
import { answering } from './examples.js';

const all = (options: { words: typeof englishIntake; language: string }) => [courseQuestionnaire(options), activitiesQuestionnaire({ ...options, most: 5 }), widespreadQuestionnaire(options), ...(['back', 'neck', 'headache'] as const).map((of) => flagsQuestionnaire({ ...options, of }))];

describe.each(locales)('in %s', (language, locale) => {
  it('every ready-made questionnaire makes sense, in FHIR too, and can be joined with the others', async () => {
    const questionnaires = all({ words: await locale.intake(), language });
    for (const questionnaire of [...questionnaires, joinQuestionnaires('all', questionnaires)]) {
      expect(parseQuestionnaire(questionnaire)).toEqual({ ok: true, questionnaire, warnings: [] });
      expect(questionnaireFromFhir(questionnaireToFhir(questionnaire))).toMatchObject({ ok: true, questionnaire });
    }
  });
});

const options = { words: englishIntake, language: 'en' };

it('scores: three activities by their mean, 19 areas, symptoms from 0 to 12', () => {
  const activities = activitiesQuestionnaire(options);
  const said = { 'activity-1': 'Stairs', 'activity-1-now': 4, 'more-1': true, 'activity-2': 'Sleep', 'activity-2-now': 7, 'more-2': false };
  expect(scoresOf(activities, answering(activities, said))[0]).toMatchObject({ value: 5.5, answered: 2 });

  const widespread = widespreadQuestionnaire(options);
  const of = (answers: Parameters<typeof answering>[1]) => scoresOf(widespread, answering(widespread, answers)).map(({ value }) => value);
  const worst = { tired: 'severe', unrested: 'severe', thinking: 'severe', headache: true, belly: true, lowMood: true };
  expect(of({ areas: painIndexAreas.map(String), ...worst })).toEqual([19, 12]);
  expect(of({ areas: ['jaw.left', 'neck'], ...worst, tired: 'slight', belly: false })).toEqual([2, 9]);
  expect(of({ areas: ['none'], tired: 'none', unrested: 'none', thinking: 'none', headache: false, belly: false, lowMood: false })).toEqual([0, 0]);
  expect(of({ areas: 'skipped!', ...worst, headache: 'declined!' })).toEqual([undefined, undefined]);
});

describe('the English reads easily', () => {
  const texts = leavesOf(englishIntake).flatMap(([, value]) => (typeof value === 'string' ? [value] : []));

  it('by Flesch: 80 and more over all of it, which is easy; no sentence of more than 16 words', () => {
    const sentences = texts.flatMap((text) => text.split(/[.?!]\s*/)).filter((sentence) => sentence.trim().split(/\s+/).length > 1);
    expect(flesch(sentences)).toBeGreaterThan(85);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 16)).toEqual([]);
  });

  it('the measure knows an easy text from a hard one', () => {
    expect(flesch(['The cat sat on the mat'])).toBeGreaterThan(100);
    expect(flesch(['Utilisation of immunosuppressive medication necessitates additional investigation'])).toBeLessThan(0);
  });
});

const wordsOf = (text: string): string[] => text.match(/[\p{L}’']+/gu) ?? [];

/** Vowels that are heard together count once; an e at the end is silent. Close enough over a whole text. */
const syllablesOf = (word: string): number => Math.max(1, (word.toLowerCase().replace(/(?<![aeiouyl])e$|(?<=[^aeiouydt])ed$/, '').match(/[aeiouy]+/g) ?? []).length);

/** Flesch reading ease (Flesch 1948): 90 to 100 very easy, 80 to 90 easy, below 30 very hard. */
function flesch(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  return 206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length);
}
