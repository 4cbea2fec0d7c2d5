// Everything that runs without React and without a page: a clinic's server can check and read charts with it.
export * from './geometry/index.js';
export * from './anatomy/index.js';
export * from './chart/index.js';
export { describeChart, type DescribeOptions } from './describe/index.js';
export type { Messages, SummaryMessages } from './locales/index.js';
export * from './store/index.js';
