import { linksOf, type Mark } from '../chart/index.js';

/** Longest name that a tag shows whole, in characters. */
const longest = 12;

/** What is beside marks, by mark: its short name, and numbers at both ends of a link where there is no line to draw, separated by spaces. */
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
  return new Map(marks.flatMap(({ id, name }) => {
    const tag = [...(name ? [shortened(name)] : []), ...(tags.get(id) ?? [])].join(' ');
    return tag ? [[id, tag] as const] : [];
  }));
}

function shortened(name: string): string {
  const characters = [...name];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : name;
}
