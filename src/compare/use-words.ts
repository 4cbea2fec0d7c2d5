import { useEffect, useState } from 'react';
import { fetchWords, type CompareMessages, type Messages } from '../locales/index.js';

/** The given words, or those of the language once they are loaded. */
export function useWords(locale: Messages, given: CompareMessages | undefined): CompareMessages | undefined {
  const [fetched, setFetched] = useState<{ readonly locale: Messages; readonly words: CompareMessages }>();
  useEffect(() => {
    if (given) return undefined;
    let isWanted = true;
    fetchWords(locale, 'compare').then((words) => isWanted && setFetched({ locale, words })).catch(() => {});
    return () => void (isWanted = false);
  }, [locale, given]);
  return given ?? (fetched?.locale === locale ? fetched.words : undefined);
}
