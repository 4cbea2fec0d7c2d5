import type { Change, ChangeReason, Chart } from '../chart/index.js';
import type { BodyMapSettings } from './options.js';
import type { ActionResult } from './results.js';

/** Makes the changes of an edit. */
export type Build = (chart: Chart, start?: Chart) => readonly Change[];

/** What edits go through: the store, or a session of it. */
export interface EditPort {
  /**
   * @param build gets the chart that the edit builds on, and the one that the session began with
   * @param select a mark to select with it
   */
  edit(build: Build, reason: ChangeReason, select?: string): ActionResult;
}

/** What is stamped on records. */
export interface Stamps {
  readonly settings: () => BodyMapSettings;
  readonly now: () => Date;
}
