import type { Chart, Mark } from '../../types.js';
import { quote } from '../problem.js';
import type { ProblemList } from '../problem-list.js';

/** What a referral comes from, and a treatment was done at, is on the chart. */
export function checkTies({ marks, treatments }: Chart, problems: ProblemList): void {
  const markOf = new Map<string, Mark>(marks.map((mark) => [mark.id, mark]));
  marks.forEach((mark, index) => {
    if (mark.kind !== 'referral') return;
    mark.from.forEach((id, place) => {
      const source = markOf.get(id);
      if (source?.kind === 'tenderness') return;
      const found = source ? `is a ${source.kind}` : 'is not on the chart';
      problems.add(['marks', index, 'from', place], () => `must be the id of a tenderness mark, and ${quote(id)} ${found}.`);
    });
  });
  treatments.forEach(({ mark }, index) => {
    if (markOf.has(mark)) return;
    problems.add(['treatments', index, 'mark'], () => `must be the id of a mark, and ${quote(mark)} is not on the chart.`);
  });
}
