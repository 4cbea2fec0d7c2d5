'use client';
import { fetchWords } from '../locales/index.js';
import { lazyPart } from '../ui/index.js';
import type { BodyMapSessionProps } from '../session/index.js';

/** Guides a therapist through up to eight marks, times each hold, and records what was done. On a read-only chart it shows what was done. Empty on a server. */
export const BodyMapSession = /* @__PURE__ */ lazyPart<BodyMapSessionProps>(async (messages) => {
  const [{ createSessionPanel }, words] = await Promise.all([import('../session/index.js'), fetchWords(messages, 'session')]);
  return createSessionPanel(words);
});
