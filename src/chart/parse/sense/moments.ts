import { isDay } from '../../is-day.js';
import type { Chart } from '../../types.js';
import { quote, type Path } from '../problem.js';
import type { ProblemList } from '../problem-list.js';

/** All days exist: there is no 30 February. */
export function checkMoments(chart: Chart, problems: ProblemList): void {
  const check = (moment: string | undefined, path: Path) => {
    if (moment !== undefined && !isDay(moment.slice(0, 10))) {
      problems.add(path, () => `must be a day that exists, and is ${quote(moment)}.`);
    }
  };
  check(chart.recordedAt, ['recordedAt']);
  chart.marks.forEach((mark, index) => {
    // A year or a month begins on its first day.
    if (mark.kind === 'caution' || !mark.onset || !('date' in mark.onset)) return;
    const { date } = mark.onset;
    if (!isDay(`${date}-01-01`.slice(0, 10))) problems.add(['marks', index, 'onset', 'date'], () => `must be a day that exists, and is ${quote(date)}.`);
  });
  for (const list of ['marks', 'treatments'] as const) {
    chart[list].forEach(({ createdAt, updatedAt }, index) => {
      check(createdAt, [list, index, 'createdAt']);
      check(updatedAt, [list, index, 'updatedAt']);
    });
  }
}
