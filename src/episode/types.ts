import type { Chart, Extensions } from '../chart/index.js';

/** An episode of care: the charts of one person's complaint. The same mark id over charts is the same complaint. */
export interface Episode {
  /** `1.0`, or a later 1.x whose unknown fields are kept. */
  readonly schemaVersion: `1.${number}`;
  /** Unique among your episodes. */
  readonly id: string;
  /** What the complaint is called; at most 200 characters. */
  readonly name?: string;
  /** The visits in order of time. */
  readonly charts: readonly Chart[];
  /** JSON of your own, kept and written back unchanged. */
  readonly extensions?: Extensions;
}
