'use client';
import { fetchWords } from '../locales/index.js';
import { lazyPart } from '../ui/index.js';
import type { SensoryExaminationProps } from './props.js';

/**
 * Light touch and pin prick from key point to key point, recorded on the chart, inside a `<BodyMap.Root layers={[SensationLayer]}>`. A tap on a key
 * point of the figure goes there. Sums are arithmetic; no level or grade is computed. Loaded when first shown; empty on a server.
 */
export const SensoryExamination = /* @__PURE__ */ lazyPart<SensoryExaminationProps>(async (messages) => {
  const [{ createSensoryPanel }, words, summary] = await Promise.all([import('./panel/SensoryPanel.js'), fetchWords(messages, 'examination'), fetchWords(messages, 'summary')]);
  return createSensoryPanel({ words, terms: summary.examination });
});
