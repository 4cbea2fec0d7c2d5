import { describe, expect, it } from 'vitest';
import { languageFor, loadLanguage } from '../../src/element/languages.js';

describe('the language for a tag', () => {
  it.each([
    ['de-AT', 'de'], ['pt-PT', 'pt'], ['zh', 'zh-hans'], ['zh-CN', 'zh-hans'], ['EN-gb', 'en'], ['ar-EG', 'ar'],
    // Traditional characters are not simplified ones.
    ['zh-TW', undefined], ['zh-Hant', undefined], ['ja', undefined], ['', undefined], ['not a tag', undefined], ['constructor', undefined],
  ])('%s: %s', (tag, key) => expect(languageFor(tag)).toBe(key));
});

it.each(['ar', 'de', 'en', 'es', 'fr', 'pt', 'zh'])('speaks %s', async (tag) => {
  expect((await loadLanguage(tag)).language.slice(0, 2)).toBe(tag);
});

it('speaks English for what it does not speak', async () => {
  expect((await loadLanguage('ja')).language).toBe('en');
});
