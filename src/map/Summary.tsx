'use client';
import type { BodyMapSummaryProps } from '../summary/index.js';
import { fetchWords } from '../locales/index.js';
import { lazyPart } from '../ui/index.js';

/**
 * The chart in sentences that can be read aloud: cautions first, then every mark with its side. It follows the map. Empty on a server: use
 * `describeChart` there.
 */
export const BodyMapSummary = /* @__PURE__ */ lazyPart<BodyMapSummaryProps>(async (messages) => {
  const [{ createSummaryText }, words] = await Promise.all([import('../summary/index.js'), fetchWords(messages, 'summary')]);
  return createSummaryText(words);
});
