import { linksOf, type Mark } from '../chart/index.js';

/** Longer names are cut, in characters. */
const longest = 12;

/** Tags by mark: its short name, and numbers at both ends of a link that is not drawn as a line, separated by spaces. */
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
