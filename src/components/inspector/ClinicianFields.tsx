'use client';
import { lazyInLanguage } from '../lazy-in-language.js';
import type { GroupsProps } from './sensation.js';

/** All that a clinician records beyond intensity. What stands in `children` stands there until it is fetched, and instead of it on a server. */
export const ClinicianFields = /* @__PURE__ */ lazyInLanguage<GroupsProps>(async (messages) => {
  const [{ createClinicianGroups }, words, treatmentWords] = await Promise.all([import('./clinician/ClinicianGroups.js'), messages.clinician(), messages.session()]);
  return createClinicianGroups(words, treatmentWords);
});
