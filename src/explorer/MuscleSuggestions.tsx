'use client';
import { fetchWords } from '../locales/index.js';
import { lazyPart } from '../ui/index.js';
import type { MuscleSuggestionsProps } from './props.js';

/**
 * For the selected mark: muscles near a tender point, or muscles described as referring to an area. Put it anywhere in a map, such as in
 * `<BodyMap.Inspector extras={<MuscleSuggestions />} />`. Loaded when first shown; empty on a server.
 */
export const MuscleSuggestions = /* @__PURE__ */ lazyPart<MuscleSuggestionsProps>(async (messages) => {
  const [{ createMuscleSuggestions }, words] = await Promise.all([import('./panel/SuggestionsPanel.js'), fetchWords(messages, 'explorer')]);
  return createMuscleSuggestions(words);
});
