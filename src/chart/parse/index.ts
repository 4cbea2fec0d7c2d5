// The door for rooms that read documents of their own, such as an atlas: the same care, the same words.
export type { DeepReadonly, JsonObject, JsonValue } from '../json.js';
export { closed } from '../schema/closed.js';
export { atMostCharacters } from '../schema/text.js';
export { describeValue, quote, type Path, type Problem } from './problem.js';
export { createProblemList, type ProblemList } from './problem-list.js';
export { readJson } from './read-json.js';
export { wordIssue } from './word-issue.js';
