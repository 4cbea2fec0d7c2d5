import type { Mark } from '../chart/index.js';
import type { ComparedGroup } from '../locales/index.js';
import type { ChartComparison } from '../measures/index.js';

/** A mark of one of two charts, or of both. */
export interface Compared {
  readonly group: ComparedGroup;
  readonly kind: Mark['kind'];
  /** The newer of the two. */
  readonly mark: Mark;
  readonly first: Mark | undefined;
  readonly second: Mark | undefined;
}

/** In the order of the list: changes first. */
export const comparedGroups: readonly ComparedGroup[] = ['worse', 'better', 'appeared', 'gone', 'newlyRated', 'noLongerRated', 'same', 'unrated', 'caution'];

/** Every mark of a comparison, once. */
export function comparedMarks({ marks }: ChartComparison): Compared[] {
  const all = [
    ...marks.stayed.map(({ first, second, change }): Compared => ({ group: second.kind === 'caution' ? 'caution' : change, kind: second.kind, mark: second, first, second })),
    ...marks.appeared.map((second): Compared => ({ group: 'appeared', kind: second.kind, mark: second, first: undefined, second })),
    ...marks.gone.map((first): Compared => ({ group: 'gone', kind: first.kind, mark: first, first, second: undefined })),
  ];
  return comparedGroups.flatMap((group) => all.filter((item) => item.group === group));
}

export const intensityOf = (mark: Mark | undefined): number | undefined => (mark && mark.kind !== 'caution' ? mark.intensity : undefined);
