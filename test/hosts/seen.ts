/** Of the surrounding page, without an effect on the map. */
export const inherited: ReadonlySet<string> = new Set(['-webkit-tap-highlight-color', 'tab-size', 'text-size-adjust', 'text-rendering', '-webkit-font-smoothing', 'scrollbar-color', 'color-scheme', 'counter-increment']);

/**
 * Everything that the map draws, except its own element, which the page may style: elements and their pseudo-elements, with names that are the same
 * in two renderings.
 */
export function drawn(root: Element): (readonly [name: string, style: () => CSSStyleDeclaration])[] {
  // Zones are all alike, and the system draws options.
  const elements = [...root.querySelectorAll('*')].filter((element) => !element.matches('.palpate-zone ~ .palpate-zone, option, optgroup, .palpate-pointed, [hidden]'));
  return elements.flatMap((element, i) => {
    const name = `${i} ${element.localName}.${element.getAttribute('class') ?? ''}`;
    return ['', '::before', '::after'].map((part) => [`${name}${part}`, () => getComputedStyle(element, part)] as const);
  });
}

/** Elements of a drawing, which have no borders. */
const isInDrawing = (name: string) => / (path|g|clipPath|rect|circle|line|use|defs|symbol|pattern|text|tspan|title|desc)\./.test(name);

/** Computed styles as text: by element, the value of each of these properties, one per line. */
interface Styles {
  readonly properties: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

/** The computed style of everything that is drawn. These are a million values a page, so they are read with as little around it as possible. */
export function stylesOf(root: Element, ignored: ReadonlySet<string> = new Set()): Styles {
  const properties = [...getComputedStyle(root)].filter((property) => !property.startsWith('--') && !ignored.has(property));
  const borderless = properties.map((property) => (property.startsWith('border') ? '' : property));
  const values = drawn(root).map(([name, style]): [string, string] => {
    const computed = style();
    // What is added to no content is not there.
    if (/::/.test(name) && ['none', 'normal'].includes(computed.content)) return [name, ''];
    const read = isInDrawing(name) ? borderless : properties;
    return [name, read.map((property) => property && computed.getPropertyValue(property)).join('\n').replace(/#c?_r_\w+-/g, '#')];
  });
  return { properties, values: new Map(values) };
}

/** Differences in words. */
export function differences(one: Styles, other: Styles): string[] {
  return [...one.values].flatMap(([name, text]) => {
    const now = other.values.get(name) ?? '';
    if (now === text) return [];
    const [before, after] = [text.split('\n'), now.split('\n')];
    return one.properties.flatMap((property, i) => (before[i] === after[i] ? [] : `${name} { ${property}: ${before[i]} → ${after[i]} }`));
  });
}
