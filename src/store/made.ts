import { applyChanges, ChangeError, changeReasons, describeValue, type Change, type ChangeReason, type Chart } from '../chart/index.js';
import type { Build } from './edit-port.js';
import type { BodyMapSettings } from './options.js';
import { reportRefused } from './problems.js';
import { refusal, type Refusal } from './results.js';

/** The changes of an edit and the resulting chart, or why there is none. */
export type Made = { readonly ok: true; readonly changes: readonly Change[]; readonly next: Chart } | Refusal;

/** Computes an edit. One that does not fit the chart has no result, and neither has one whose result could not be read back, which is reported. */
export function made(settings: BodyMapSettings, reason: ChangeReason, build: Build, chart: Chart, start?: Chart): Made {
  try {
    if (!changeReasons.includes(reason)) throw new TypeError(`reason must be one of ${changeReasons.join(', ')}, but is ${describeValue(reason)}`);
    const changes = build(chart, start);
    if (!Array.isArray(changes)) throw new TypeError(`changes must be a list, but is ${describeValue(changes)}`);
    return changes.length > 0 ? { ok: true, changes, next: applyChanges(chart, changes) } : refusal('nothing-to-do');
  } catch (error) {
    // Hosts without types may pass anything; errors of their own callbacks are passed on to them.
    if (error instanceof TypeError || error instanceof RangeError) reportRefused('an edit', [{ path: '', message: `Invalid arguments: ${error.message}.` }], settings);
    else if (!(error instanceof ChangeError)) throw error;
    else if (error.problems.length > 0) reportRefused('an edit', error.problems, settings);
    return refusal('not-valid');
  }
}
