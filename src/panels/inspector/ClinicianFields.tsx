'use client';
import { fetchWords } from '../../locales/index.js';
import { type GroupsProps, lazyPart } from '../../ui/index.js';

/** All that a clinician records beyond intensity. What is in `children` is there until it is fetched, and instead of it on a server. */
export const ClinicianFields = /* @__PURE__ */ lazyPart<GroupsProps>(async (messages) => {
  const [{ createClinicianGroups }, words, treatmentWords] = await Promise.all([import('../../clinician/index.js'), fetchWords(messages, 'clinician'), fetchWords(messages, 'session')]);
  return createClinicianGroups(words, treatmentWords);
});
