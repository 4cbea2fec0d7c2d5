import { useEffect, useState } from 'react';
import { fetchWords, type Messages, type PrintMessages, type SummaryMessages } from '../locales/index.js';

/** What a sheet says besides the words of the map. */
export interface SheetWords {
  /** Those of the sheet. */
  readonly print: PrintMessages;
  /** Those of the sentences on it. */
  readonly summary: SummaryMessages;
}

/** Fetches the words of a sheet in a language, for a server or to have them at once. */
export async function loadSheetWords(locale: Messages): Promise<SheetWords> {
  const [print, summary] = await Promise.all([fetchWords(locale, 'print'), fetchWords(locale, 'summary')]);
  return { print, summary };
}

/** The words that were given, or those of the language once they are there. */
export function useSheetWords(locale: Messages, given: SheetWords | undefined): SheetWords | undefined {
  const [fetched, setFetched] = useState<{ readonly locale: Messages; readonly words: SheetWords }>();
  useEffect(() => {
    if (given) return undefined;
    let isWanted = true;
    loadSheetWords(locale).then((words) => isWanted && setFetched({ locale, words })).catch(() => {});
    return () => void (isWanted = false);
  }, [locale, given]);
  return given ?? (fetched?.locale === locale ? fetched.words : undefined);
}
