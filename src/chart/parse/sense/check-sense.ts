import type { Chart } from '../../types.js';
import type { ProblemList } from '../problem-list.js';
import { checkAreas } from './areas.js';
import { checkCoverage } from './coverage.js';
import { checkIds } from './ids.js';
import { checkMoments } from './moments.js';
import { checkPlaces } from './places.js';
import { checkRepeats } from './repeats.js';
import { checkTies } from './ties.js';

/** What a chart of the right structure can still say that cannot be. */
export function checkSense(chart: Chart, problems: ProblemList): void {
  if (chart.nothingToMark && chart.marks.length > 0) {
    problems.add(['nothingToMark'], () => `must be false, as the chart has marks (${chart.marks.length}).`);
  }
  for (const check of [checkIds, checkTies, checkPlaces, checkAreas, checkCoverage, checkRepeats, checkMoments]) check(chart, problems);
}
