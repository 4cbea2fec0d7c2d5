import { linksOf, type Mark } from '../chart/index.js';

/** Numbers that stand at both ends of a tie where there is no line to draw, apart by blanks; by mark. */
export function tagsOf(marks: readonly Mark[]): ReadonlyMap<string, string> {
  const tags = new Map<string, number[]>();
  for (const { point, area, tag } of linksOf({ marks })) {
    if (tag === undefined) continue;
    for (const { id } of [point, area]) {
      const numbers = tags.get(id);
      if (numbers) numbers.push(tag);
      else tags.set(id, [tag]);
    }
  }
  return new Map([...tags].map(([id, numbers]) => [id, numbers.join(' ')]));
}
