'use client';
import { fetchWords } from '../locales/index.js';
import { lazyPart } from '../ui/index.js';
import type { PostureExaminationProps } from './props.js';

/**
 * A posture examination from landmark to landmark, recorded on the chart in words, inside a `<BodyMap.Root layers={[PostureLayer]}>`. Loaded when
 * first shown; empty on a server.
 */
export const PostureExamination = /* @__PURE__ */ lazyPart<PostureExaminationProps>(async (messages) => {
  const [{ createPosturePanel }, words, summary] = await Promise.all([import('./panel/PosturePanel.js'), fetchWords(messages, 'examination'), fetchWords(messages, 'summary')]);
  return createPosturePanel({ words, terms: summary.examination });
});
