import type { Messages } from '../../src/locales/index.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { ptBR } from '../../src/locales/pt-br.js';
import { zhHans } from '../../src/locales/zh-hans.js';

/** Every language by its tag. */
export const locales: readonly (readonly [string, Messages])[] = [en, de, fr, es, ptBR, zhHans, ar].map((messages) => [messages.language, messages]);

/** Those that are translations. */
export const translations = locales.filter(([, { language }]) => language !== 'en');

/** The words for the sides as they may appear in names. */
export const sideWords: Readonly<Record<string, { readonly left: RegExp; readonly right: RegExp }>> = {
  en: { left: /\bleft\b/i, right: /\bright\b/i },
  de: { left: /\blink(s|e|er|es|en|em)\b/i, right: /\brecht(s|e|er|es|en|em)\b/i },
  fr: { left: /\bgauches?\b/i, right: /\bdroite?s?\b/i },
  es: { left: /\bizquierd[oa]s?\b/i, right: /\bderech[oa]s?\b/i },
  'pt-BR': { left: /\besquerd[oa]s?\b/i, right: /\bdireit[oa]s?\b/i },
  'zh-Hans': { left: /左/, right: /右/ },
  ar: { left: /الأيسر|اليسرى/, right: /الأيمن|اليمنى/ },
};

/** Everything that a language says, group by group, with those that are loaded when they are used. */
export async function wholeOf(messages: Messages): Promise<Record<string, unknown>> {
  const lazy = Object.entries(messages).filter((entry): entry is [string, () => Promise<object>] => typeof entry[1] === 'function' && isLazy(entry[0]));
  return { ...messages, ...Object.fromEntries(await Promise.all(lazy.map(async ([name, load]) => [name, await load()]))) };
}

/** Names of groups that are fetched: the rest of the functions make words of what they are given. */
const words = new Set(['zoneName', 'stage', 'viewsTogether', 'intensityOf', 'markName', 'places', 'cleared', 'showMore', 'change', 'treated', 'inCaution']);
const isLazy = (name: string): boolean => !words.has(name);

/** Leaves of an object as [path, value], those of arrays too. */
export function leavesOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}
