import { formatPartialDate, isDay, momentOf, parsePartialDate, type Moment } from '../moment.js';
import { isKnown, precisions } from '../terms.js';
import type { Recorded } from '../types.js';
import { quote, type Path, type ProblemList } from './problem.js';

/** A set has no duplicates. */
export function checkRepeats(values: readonly string[], toPath: (index: number) => Path, problems: ProblemList): void {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (seen.has(value)) problems.add(toPath(index), () => `is a duplicate: ${quote(value)} is already in the list.`);
    seen.add(value);
  });
}

/** The dates of a record. */
export function checkDates(item: Recorded, path: Path, problems: ProblemList): void {
  checkMoment(momentOf(item, 'createdAt'), [...path, 'createdAt'], problems);
  checkMoment(momentOf(item, 'updatedAt'), [...path, 'updatedAt'], problems);
  if (item.updatedAtPrecision !== undefined && item.updatedAt === undefined) {
    problems.add([...path, 'updatedAtPrecision'], () => 'must be left out, because there is no updatedAt.');
  }
}

/** The day exists (there is no 30 February), and a moment with a precision is the start of its day, month or year. */
export function checkMoment(moment: Moment | undefined, path: Path, problems: ProblemList): void {
  if (!moment) return;
  const { at, precision } = moment;
  if (!isDay(at.slice(0, 10))) problems.add(path, () => `must be a real date, but is ${quote(at)}.`);
  else if (isKnown(precisions, precision)) {
    const start = parsePartialDate(formatPartialDate(moment))?.at;
    if (at !== start) problems.add(path, () => `must be ${start}, the start of the ${precision} in UTC, because only the ${precision} is known, but is ${quote(at)}.`);
  }
}
