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

/** The computed style of everything that is drawn, as text to compare. */
export function stylesOf(root: Element, ignored: ReadonlySet<string> = new Set()): Map<string, Map<string, string>> {
  return new Map(
    drawn(root).map(([name, style]) => {
      const computed = style();
      // What is added to no content is not there.
      const isThere = !/::/.test(name) || !['none', 'normal'].includes(computed.content);
      return [name, new Map(isThere ? [...computed].filter((property) => !property.startsWith('--') && !ignored.has(property) && !(/ (path|g|clipPath|rect|circle|line|use|defs|symbol|pattern|text|tspan|title|desc)\./.test(name) && property.startsWith('border'))).map((property) => [property, computed.getPropertyValue(property).replace(/#c?_r_\w+-/g, '#')]) : [])];
    }),
  );
}

/** Differences in words, at most some of them. */
export function differences(one: ReturnType<typeof stylesOf>, other: ReturnType<typeof stylesOf>): string[] {
  const found: string[] = [];
  for (const [name, style] of one) {
    const now = other.get(name) ?? new Map<string, string>();
    for (const property of new Set([...style.keys(), ...now.keys()])) {
      const [a, b] = [style.get(property), now.get(property)];
      if (a !== b) found.push(`${name} { ${property}: ${a} → ${b} }`);
    }
  }
  return found;
}
