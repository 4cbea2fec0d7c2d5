import { useEffect, useState } from 'react';
import { fetchWords, type Messages, type PrintMessages, type SummaryMessages } from '../locales/index.js';

/** The words of a sheet besides those of the map. */
export interface SheetWords {
  /** The sheet's own words. */
  readonly print: PrintMessages;
  /** The words of its sentences. */
  readonly summary: SummaryMessages;
}

/** Loads the words of a sheet in a language: for a server, or to show the sheet at once. */
export async function loadSheetWords(locale: Messages): Promise<SheetWords> {
  const [print, summary] = await Promise.all([fetchWords(locale, 'print'), fetchWords(locale, 'summary')]);
  return { print, summary };
}

/** The given words, or those of the language once they are loaded. */
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
