import type { Mark } from '../../chart/index.js';

/** A mark that a person feels. */
export type Sensation = Exclude<Mark, { kind: 'caution' }>;
