import { isSameJson, type Chart } from '../chart/index.js';
import type { OpenSession } from './session.js';
import type { EditHistory } from './history.js';

/** What is remembered of a chart that was given to a controlling host. */
export interface Issue {
  readonly chart: Chart;
  readonly history: EditHistory;
  /** The session that it was issued in. */
  readonly session?: OpenSession | undefined;
  /** A mark to select when the host first puts the chart in. */
  readonly select?: string | undefined;
}

/**
 * The charts that a store has given to its host, by object: the one that comes back brings its history along. Hosts
 * that keep their own copies are met half-way: the latest is also known by what it says.
 */
export interface Issued {
  note(issue: Issue): void;
  find(chart: Chart): Issue | undefined;
}

export function createIssued(): Issued {
  const issues = new WeakMap<Chart, Issue>();
  let latest: Issue | undefined;
  return {
    note(issue) {
      latest = issue;
      issues.set(issue.chart, issue);
    },
    find: (chart) => issues.get(chart) ?? (latest && isSameJson(latest.chart, chart) ? issues.get(latest.chart) : undefined),
  };
}
