'use client';
import { fetchWords } from '../locales/index.js';
import { lazyPart } from '../ui/index.js';
import type { MuscleSuggestionsProps } from './props.js';

/**
 * For the selected mark: muscles near a tender point, muscles described as referring to an area. Stands anywhere in a map, such as in
 * `<BodyMap.Inspector extras={<MuscleSuggestions />} />`. Loaded when it is first shown; on a server there is nothing yet.
 */
export const MuscleSuggestions = /* @__PURE__ */ lazyPart<MuscleSuggestionsProps>(async (messages) => {
  const [{ createMuscleSuggestions }, words] = await Promise.all([import('./panel/SuggestionsPanel.js'), fetchWords(messages, 'explorer')]);
  return createMuscleSuggestions(words);
});
