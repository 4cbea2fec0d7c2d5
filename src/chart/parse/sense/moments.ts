import { isDay } from '../../is-day.js';
import { formatPartialDate, momentOf, parsePartialDate, type Moment } from '../../moment.js';
import { precisions } from '../../terms.js';
import type { Chart } from '../../types.js';
import { quote, type Path } from '../problem.js';
import type { ProblemList } from '../problem-list.js';

/** All days exist (there is no 30 February), and a moment that is not known exactly is the start of its day, month or year. */
export function checkMoments(chart: Chart, problems: ProblemList): void {
  checkMoment(momentOf(chart, 'recordedAt'), ['recordedAt'], problems);
  chart.marks.forEach((mark, index) => {
    // A year or a month begins on its first day.
    if (mark.kind === 'caution' || !mark.onset || !('date' in mark.onset)) return;
    const { date } = mark.onset;
    if (!parsePartialDate(date)) problems.add(['marks', index, 'onset', 'date'], () => `must be a day that exists, and is ${quote(date)}.`);
  });
  for (const list of ['marks', 'treatments'] as const) {
    chart[list].forEach((item, index) => {
      checkMoment(momentOf(item, 'createdAt'), [list, index, 'createdAt'], problems);
      checkMoment(momentOf(item, 'updatedAt'), [list, index, 'updatedAt'], problems);
      if (item.updatedAtPrecision !== undefined && item.updatedAt === undefined) {
        problems.add([list, index, 'updatedAtPrecision'], () => 'must be left out, as there is no updatedAt.');
      }
    });
  }
}

function checkMoment(moment: Moment | undefined, path: Path, problems: ProblemList): void {
  if (!moment) return;
  const { at, precision } = moment;
  if (!isDay(at.slice(0, 10))) problems.add(path, () => `must be a day that exists, and is ${quote(at)}.`);
  else if (precision && precisions.includes(precision)) {
    const start = parsePartialDate(formatPartialDate(moment))?.at;
    if (at !== start) problems.add(path, () => `must be ${start}, the start of the ${precision} in UTC, as only the ${precision} is known, and is ${quote(at)}.`);
  }
}
