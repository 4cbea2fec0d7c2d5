import type { Chart } from '../../types.js';
import { quote, type Path } from '../problem.js';
import type { ProblemList } from '../problem-list.js';

/** The days of all moments exist: there is no 30 February. */
export function checkMoments(chart: Chart, problems: ProblemList): void {
  const check = (moment: string | undefined, path: Path) => {
    if (moment !== undefined && !isDay(moment.slice(0, 10))) {
      problems.add(path, () => `must be a day that exists, and is ${quote(moment)}.`);
    }
  };
  check(chart.recordedAt, ['recordedAt']);
  for (const list of ['marks', 'treatments'] as const) {
    chart[list].forEach(({ createdAt, updatedAt }, index) => {
      check(createdAt, [list, index, 'createdAt']);
      check(updatedAt, [list, index, 'updatedAt']);
    });
  }
}

/** Engines roll 30 February over to March; then it does not come out as it went in. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
