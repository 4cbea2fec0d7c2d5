import { en, type Messages } from '../locales/index.js';

/** The languages that come with the element, each fetched when it is asked for. */
const load: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('../locales/ar.js')).ar,
  de: async () => (await import('../locales/de.js')).de,
  en: async () => en,
  es: async () => (await import('../locales/es.js')).es,
  fr: async () => (await import('../locales/fr.js')).fr,
  pt: async () => (await import('../locales/pt-br.js')).ptBR,
  'zh-hans': async () => (await import('../locales/zh-hans.js')).zhHans,
};

/** The key of a language that there is, for a tag such as `de-AT` or `zh-TW`; undefined if it is spoken of in none of ours. */
export function languageFor(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script?.toLowerCase()}`, language].find((key) => key in load);
  } catch {
    return undefined; // not a language tag
  }
}

/** The words of a language, or English: for a language that we do not speak, and where the words cannot be fetched. */
export async function loadLanguage(tag: string): Promise<Messages> {
  try {
    return (await load[languageFor(tag) ?? 'en']?.()) ?? en;
  } catch (error) {
    console.warn(`palpate: the language “${tag}” failed to load, so the map is in English.`, error);
    return en;
  }
}

/** The language of an element: its `locale`, else that of the page around it. */
export function tagOf(element: Element): string {
  return element.getAttribute('locale') ?? element.closest('[lang]')?.getAttribute('lang') ?? 'en';
}
