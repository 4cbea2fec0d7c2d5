import { describe, expect, it } from 'vitest';
import { depths, schemaVersion, type Word } from '../../src/chart/index.js';
import { choicesWith, entryOf, isKnown, type Depth } from '../../src/chart/terms.js';
import { isLaterMinor, versionNumbers } from '../../src/chart/version.js';

describe('the words of a list that may grow', () => {
  it('are known ones or not', () => {
    for (const word of depths) expect(isKnown(depths, word)).toBe(true);
    for (const word of ['bone', '', undefined]) expect(isKnown(depths, word)).toBe(false);
  });

  it('have entries in a table, but words of a later version have none, not even those that every object has', () => {
    expect(entryOf({ deep: 0 }, 'deep')).toBe(0);
    for (const word of ['bone', 'constructor', 'toString']) expect(entryOf({ deep: 0 }, word)).toBeUndefined();
  });

  it.each<[string, (Word<Depth> | undefined)[], string[]]>([
    ['no others', [], []],
    ['no known one twice', ['deep'], []],
    ['none that was not chosen', [undefined], []],
    ['those of a later version, in their order', ['bone', 'deep', undefined, 'air'], ['bone', 'air']],
  ])('are offered with %s', (_, chosen, more) => {
    expect(choicesWith(depths, ...chosen)).toEqual(['superficial', 'deep', 'both', ...more]);
  });
});

describe('the version of a document', () => {
  it.each([
    ['1.2', [1, 2]],
    ['0.0', [0, 0]],
    ['10.20', [10, 20]],
    ['999999.999999', [999_999, 999_999]],
  ])('%s has two numbers', (version, numbers) => expect(versionNumbers(version)).toEqual(numbers));

  it.each(['', '1', '1.', '.2', '1.2.3', '01.2', '1.02', 'v1.2', '1.2 ', '-1.2', '1,2', '1x2', 'a.2', '1.a', '1000000.0', '0.1000000'])('“%s” is none', (version) => expect(versionNumbers(version)).toBeUndefined());

  it.each([
    ['1.3', '1.2', true],
    ['1.10', '1.9', true],
    ['1.2', '1.2', false],
    ['1.1', '1.2', false],
    ['2.3', '1.2', false],
    ['0.3', '1.2', false],
    ['1.x', '1.2', false],
    ['1.3', 'x', false],
    ['x', 'y', false],
  ])('%s is a later minor version than %s: %s', (version, current, isLater) => expect(isLaterMinor(version, current)).toBe(isLater));

  it('is compared with the one that is written', () => {
    expect(isLaterMinor(schemaVersion)).toBe(false);
    expect(isLaterMinor(schemaVersion.replace(/\d+$/, '999999'))).toBe(true);
  });
});
