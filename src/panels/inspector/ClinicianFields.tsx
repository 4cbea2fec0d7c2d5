'use client';
import { fetchWords } from '../../locales/index.js';
import { type GroupsProps, lazyPart } from '../../ui/index.js';

/** All fields of the clinician form beyond intensity. Shows `children` until they are loaded, and on a server. */
export const ClinicianFields = /* @__PURE__ */ lazyPart<GroupsProps>(async (messages) => {
  const [{ createClinicianGroups }, words, treatmentWords] = await Promise.all([import('../../clinician/index.js'), fetchWords(messages, 'clinician'), fetchWords(messages, 'session')]);
  return createClinicianGroups(words, treatmentWords);
});
