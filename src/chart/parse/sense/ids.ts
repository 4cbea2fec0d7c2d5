import type { Chart } from '../../types.js';
import { quote, type Path } from '../problem.js';
import type { ProblemList } from '../problem-list.js';

/** An id names one mark or treatment of the chart, and no other. */
export function checkIds({ marks, treatments }: Chart, problems: ProblemList): void {
  const owners = new Map<string, string>();
  const check = (list: 'marks' | 'treatments') => (item: { readonly id: string }, index: number) => {
    const path: Path = [list, index, 'id'];
    const owner = owners.get(item.id);
    if (owner) problems.add(path, () => `must be used once, and ${quote(item.id)} is the id of ${owner} already.`);
    else owners.set(item.id, `${list}[${index}]`);
  };
  marks.forEach(check('marks'));
  treatments.forEach(check('treatments'));
}
