import type { Chart } from '../../types.js';
import type { Path } from '../problem.js';
import { quote } from '../problem.js';
import type { ProblemList } from '../problem-list.js';

/** What is a set says each thing once. */
export function checkRepeats({ absent, marks }: Chart, problems: ProblemList): void {
  const check = (values: readonly string[], toPath: (index: number) => Path) => {
    const seen = new Set<string>();
    values.forEach((value, index) => {
      if (seen.has(value)) problems.add(toPath(index), () => `must be there once, and ${quote(value)} was there before.`);
      seen.add(value);
    });
  };
  check(absent, (index) => ['absent', index]);
  marks.forEach((mark, at) => {
    if (mark.kind !== 'caution') check(mark.qualities ?? [], (index) => ['marks', at, 'qualities', index]);
    if (mark.kind === 'referral') check(mark.from, (index) => ['marks', at, 'from', index]);
    if (mark.kind === 'tenderness') return;
    check(mark.areas.map((area) => area.view), (index) => ['marks', at, 'areas', index, 'view']);
    mark.areas.forEach(({ zones }, area) =>
      check(zones.map(({ zone }) => zone), (index) => ['marks', at, 'areas', area, 'zones', index, 'zone']),
    );
  });
}
