'use client';
import { fetchWords } from '../locales/index.js';
import { lazyPart } from '../ui/index.js';
import type { SensationFieldsProps } from './props.js';

/**
 * Spinal levels and nerves beside a map with a `SensationLayer`: chosen from lists, on one side or both, with the skin that texts assign to them as a
 * table; and for the selected mark, the levels and nerves of its skin. Loaded when first shown; empty on a server.
 */
export const SensationFields = /* @__PURE__ */ lazyPart<SensationFieldsProps>(async (messages) => {
  const [{ createFieldsPanel }, words, summary] = await Promise.all([import('./panel/FieldsPanel.js'), fetchWords(messages, 'examination'), fetchWords(messages, 'summary')]);
  return createFieldsPanel({ words, terms: summary.examination });
});
