import type { Chart } from '../../src/chart/index.js';
import { createBodyMapStore, type BodyMapStore, type BodyMapStoreOptions, type ChartChange, type Step, type ActionResult } from '../../src/store/index.js';

/** A call of one of the host's callbacks. */
export interface Call {
  readonly name: 'change' | 'commit';
  readonly chart: Chart;
  readonly step: Step;
}

/** A store whose clock stands still and whose new marks are called new1, new2, …, and all that its host is reported. */
export function createHosted(options: BodyMapStoreOptions = {}) {
  const calls: Call[] = [];
  let count = 0;
  const store = createBodyMapStore({
    now: () => new Date('2026-11-22T10:15:00Z'),
    createId: () => `new${++count}`,
    ...options,
    onChartChange(chart, change) {
      calls.push({ name: 'change', chart, step: { changes: change.changes, reason: change.reason } });
      options.onChartChange?.(chart, change);
    },
    onChartCommit(chart, step) {
      calls.push({ name: 'commit', chart, step });
      options.onChartCommit?.(chart, step);
    },
  });
  return { store, calls, told: () => calls.map((call) => `${call.name} ${call.step.reason}`) };
}

/** A store whose host owns the chart and puts in what `accept` makes of each proposal, at once. */
export function createControlled(
  options: BodyMapStoreOptions = {},
  accept: (next: Chart, change: ChartChange) => Chart | undefined = (next) => next,
) {
  let store: BodyMapStore | undefined;
  const hosted = createHosted({
    ...options,
    controlled: true,
    onChartChange(next, change) {
      const accepted = accept(next, change);
      if (accepted) store?.getState().receiveChart(accepted);
    },
  });
  store = hosted.store;
  return hosted;
}

/** After the current turn: a host that has not answered by then has turned the edit down. */
export const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The id of what an action has added. */
export function idOf(result: ActionResult<{ id: string }>): string {
  if (!result.ok) throw new Error(`nothing was added: ${result.reason}`);
  return result.id;
}
