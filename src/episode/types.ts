import type { Chart, Extensions } from '../chart/index.js';

/** An episode of care: the charts of one person over one course of care. Marks with the same id on several charts are the same complaint. */
export interface Episode {
  /** `1.0`, or a later 1.x whose unknown fields are kept. */
  readonly schemaVersion: `1.${number}`;
  /** Unique among your episodes. */
  readonly id: string;
  /** A short name, for people; at most 200 characters. Left out: none. */
  readonly name?: string;
  /** The visits in order of time. */
  readonly charts: readonly Chart[];
  /** JSON of your own, kept and written back unchanged. */
  readonly extensions?: Extensions;
}
