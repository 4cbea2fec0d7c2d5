import { tiesOf, type Mark } from '../chart/index.js';

/** Numbers that stand at both ends of a tie where there is no line to draw, apart by blanks; by mark. */
export function tagsOf(marks: readonly Mark[]): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const { point, area, tag } of tiesOf({ marks })) {
    if (tag === undefined) continue;
    for (const { id } of [point, area]) tags.set(id, [tags.get(id), tag].filter(Boolean).join(' '));
  }
  return tags;
}
