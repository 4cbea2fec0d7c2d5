export { indexedDrafts } from './indexed-drafts.js';
export { draftProblems, keepDraft, type Draft, type DraftOptions, type DraftProblem } from './keep-draft.js';
export { localDrafts } from './local-drafts.js';
export type { DraftStorage, MaybeLater, Written } from './storage.js';
