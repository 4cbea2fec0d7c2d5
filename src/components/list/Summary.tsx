'use client';
import type { HTMLAttributes } from 'react';
import { lazyInLanguage } from '../lazy-in-language.js';

/** Props of the summary: those of its element. */
export type BodyMapSummaryProps = HTMLAttributes<HTMLElement>;

/**
 * The chart in sentences that can be read aloud: what needs care first, then every mark with its side. It keeps step with the
 * map. On a server there is nothing yet: `describeChart` makes the same text there.
 */
export const BodyMapSummary = /* @__PURE__ */ lazyInLanguage<BodyMapSummaryProps>(async (messages) => {
  const [{ createSummaryText }, words] = await Promise.all([import('./SummaryText.js'), messages.summary()]);
  return createSummaryText(words);
});
