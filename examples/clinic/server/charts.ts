// Incoming charts: nothing is stored that `parseChart` would refuse, and every edit arrives as changes.
import { applyChanges, ChangeError, parseChart, type Change, type Chart } from 'palpate/core';
import { limits, type Fields } from './input.js';
import { Refusal } from './refusal.js';

/** A complete chart. */
export function readChart(input: unknown, what = 'The chart'): Chart {
  const read = parseChart(input);
  if (!read.ok) throw new Refusal(422, `${what} cannot be read: ${read.problems[0]?.path ?? ''} ${read.problems[0]?.message ?? ''}`.trim(), { problems: read.problems });
  return checkSize(read.chart);
}

function checkSize(chart: Chart): Chart {
  const size = Buffer.byteLength(JSON.stringify(chart));
  if (size > limits.chart) throw new Refusal(413, `The chart is too large: ${Math.ceil(size / 1024)} KiB, at most ${limits.chart / 1024}.`);
  return chart;
}

export function changesOf({ changes }: Fields): readonly Change[] {
  if (!Array.isArray(changes) || changes.length === 0) throw new Refusal(422, '"changes" must be a list with at least one change.');
  if (changes.length > limits.changes) throw new Refusal(422, `"changes" has ${changes.length} changes, and at most ${limits.changes} are taken at once.`);
  // applyChanges checks each of them.
  return changes as readonly Change[];
}

/** The chart after the changes. Changes that do not fit, or whose result would be invalid, are refused. */
export function change(chart: Chart, changes: readonly Change[]): Chart {
  let next: Chart;
  try {
    next = applyChanges(chart, changes);
  } catch (error) {
    if (error instanceof ChangeError) throw new Refusal(422, `A change does not fit the chart: ${error.message}`, { problems: error.problems });
    throw error;
  }
  return readChart(next);
}
