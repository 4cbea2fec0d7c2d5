'use client';
import { fetchWords } from '../locales/index.js';
import { lazyPart } from '../ui/index.js';
import type { BodyMapSessionProps } from '../session/index.js';

/**
 * Guides a therapist through up to eight marks, times each hold, and records what was done. On a chart
 * that is read only it shows what was done. On a server there is nothing yet.
 */
export const BodyMapSession = /* @__PURE__ */ lazyPart<BodyMapSessionProps>(async (messages) => {
  const [{ createSessionPanel }, words] = await Promise.all([import('../session/index.js'), fetchWords(messages, 'session')]);
  return createSessionPanel(words);
});
