/** Longer queries are cut: no one types that much. */
const mostCharacters = 200;
const mostWords = 12;

const alike: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

/** The words of a text, in lower case without accents: `Rückenschmerz` is `ruckenschmerz`, `runner’s` is `runners`, in any language of the page. */
export function toWords(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]s(?!\p{L})/gu, 's').replace(/[ßæœøđłı]/g, (letter) => alike[letter] ?? letter);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a query, each once. */
export const toQueryWords = (query: string): string[] => [...new Set(toWords(query.slice(0, mostCharacters)))].slice(0, mostWords);

/** How well a word of a text matches a word of the query: 1 equal, 0.7 at its beginning, 0.3 inside it (at least three letters), otherwise 0. */
export function closeness(word: string, sought: string): number {
  if (word === sought) return 1;
  if (word.startsWith(sought)) return 0.7;
  return sought.length >= 3 && word.includes(sought) ? 0.3 : 0;
}
