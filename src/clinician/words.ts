'use client';
import { createContext, useContext } from 'react';
import type { ClinicianMessages } from '../locales/index.js';

export const WordsContext = createContext<ClinicianMessages | null>(null);

/** The words of the clinician's form. */
export function useWords(): ClinicianMessages {
  const words = useContext(WordsContext);
  if (!words) throw new Error('palpate: use this field inside the clinician form.');
  return words;
}
