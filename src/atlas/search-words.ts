/** A longer query, or one of more words, is cut: no one types that. */
const mostCharacters = 200;
const mostWords = 12;

const alike: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

/** The words of a text, in small letters and without marks: `Rückenschmerz` is `ruckenschmerz`, `runner’s` is `runners`, whatever the language of the page. */
export function toWords(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]s(?!\p{L})/gu, 's').replace(/[ßæœøđłı]/g, (letter) => alike[letter] ?? letter);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that are searched for, each once. */
export const toQueryWords = (query: string): string[] => [...new Set(toWords(query.slice(0, mostCharacters)))].slice(0, mostWords);

/** How well a word of a text answers a word that is searched for: 1 the same, 0.7 it begins so, 0.3 it is somewhere inside (three letters at least), else 0. */
export function closeness(word: string, sought: string): number {
  if (word === sought) return 1;
  if (word.startsWith(sought)) return 0.7;
  return sought.length >= 3 && word.includes(sought) ? 0.3 : 0;
}
