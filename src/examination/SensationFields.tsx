'use client';
import { fetchWords } from '../locales/index.js';
import { lazyPart } from '../ui/index.js';
import type { SensationFieldsProps } from './props.js';

/** The levels and nerves that texts give the skin to, beside a map with a `SensationLayer`: chosen from lists, on one side or both, with what they cover as a table; and of the selected mark, which ones its skin is given to. Loaded with the tables and its words when it is first shown; on a server there is nothing yet. */
export const SensationFields = /* @__PURE__ */ lazyPart<SensationFieldsProps>(async (messages) => {
  const [{ createFieldsPanel }, words, summary] = await Promise.all([import('./panel/FieldsPanel.js'), fetchWords(messages, 'examination'), fetchWords(messages, 'summary')]);
  return createFieldsPanel({ words, terms: summary.examination });
});
