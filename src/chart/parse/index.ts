// For modules that read documents of their own, such as an atlas: the same checks and messages.
export type { DeepReadonly, JsonObject, JsonValue } from '../json.js';
export { anyWordShape } from '../generated/shape.js';
export { checkShape, type Shape, type ShapeOf } from './check-shape.js';
export { createProblemList, describeValue, quote, type Path, type Problem, type ProblemList } from './problem.js';
export { episodeLimits, readJson } from './read-json.js';
export { isDay, timestampPattern } from '../moment.js';
