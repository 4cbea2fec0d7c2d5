import { en, type Messages } from '../locales/index.js';

/** The languages of the element, each loaded when needed. */
const load: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('../locales/ar.js')).ar,
  de: async () => (await import('../locales/de.js')).de,
  en: async () => en,
  es: async () => (await import('../locales/es.js')).es,
  fr: async () => (await import('../locales/fr.js')).fr,
  pt: async () => (await import('../locales/pt-br.js')).ptBR,
  'zh-hans': async () => (await import('../locales/zh-hans.js')).zhHans,
};

/** The available language for a tag such as `de-AT` or `zh-TW`; undefined if there is none. */
export function languageFor(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script?.toLowerCase()}`, language].find((key) => key in load);
  } catch {
    return undefined; // Not a language tag.
  }
}

/** The words of a language; English if it is not available or cannot be loaded. */
export async function loadLanguage(tag: string): Promise<Messages> {
  try {
    return (await load[languageFor(tag) ?? 'en']?.()) ?? en;
  } catch (error) {
    console.warn(`palpate: the language “${tag}” failed to load, so the map is in English.`, error);
    return en;
  }
}

/** The language of an element: its `locale`, otherwise that of the page around it. */
export function tagOf(element: Element): string {
  return element.getAttribute('locale') ?? element.closest('[lang]')?.getAttribute('lang') ?? 'en';
}
