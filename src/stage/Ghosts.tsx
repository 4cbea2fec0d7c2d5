'use client';
import { lastTime } from '../interaction/index.js';
import { fetchWords } from '../locales/index.js';
import type { GhostsProps } from '../last-time/index.js';
import { lazyPart } from '../ui/index.js';

/** The unanswered marks of the last visit. If their code cannot be loaded, the list says so. */
export const Ghosts = /* @__PURE__ */ lazyPart<GhostsProps>(
  async (messages) => {
    const [{ createGhosts }, words] = await Promise.all([lastTime.get(), fetchWords(messages, 'episode')]);
    return createGhosts(words);
  },
  () => null,
);
