import { readFileSync, readdirSync } from 'node:fs';
import { build } from 'vite';
import { expect, test } from 'vitest';

const sheets = readdirSync('src').filter((file) => file.endsWith('.css'));

/** A stylesheet with what it imports. */
const readSheet = (file: string): string => readFileSync(`src/${file}`, 'utf8').replace(/@import '([^']+)'[^;]*;/g, (_, piece: string) => readSheet(piece));

/**
 * WebKit 2.50 (Safari 26) takes a logical shorthand for empty where its value has a variable and a rule above reverts to it, as our guard does: paddings, margins
 * and lines were lost on every iPhone. Longhands and physical sides are kept.
 */
const lostInWebKit = (css: string): string[] => css.match(/(?<![\w-])((padding|margin|inset)-(inline|block)|border-(inline|block)(-start|-end)?):[^;}]*var\([^;}]*/g) ?? [];

test.each(sheets)('%s has no logical shorthand with a variable', (sheet) => {
  expect(lostInWebKit(readSheet(sheet))).toEqual([]);
});

// Vite writes stylesheets for browsers that are older than ours. What it makes of light-dark() is empty wherever it sees no
// color-scheme in a stylesheet, and the figure would be black.
test.each(sheets)('%s keeps its colours in an app that Vite builds as it comes', async (sheet) => {
  const entry = '\0entry';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: 'entry', resolveId: (id) => (id === 'entry' ? entry : undefined), load: (id) => (id === entry ? `import '${process.cwd()}/src/${sheet}';` : undefined) }],
    build: { write: false, rolldownOptions: { input: 'entry' } },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as { output: { fileName: string; source?: unknown }[] };
  const css = String(output.find(({ fileName }) => fileName.endsWith('.css'))?.source);
  expect(css).not.toContain('--lightningcss');
  expect(lostInWebKit(css)).toEqual([]);
  expect(css.match(/light-dark\(/g)?.length ?? 0).toBeGreaterThanOrEqual(readSheet(sheet).match(/--palpate-[\w-]+, light-dark\(/g)?.length ?? 0);
});

// At 62.5 %, as on pages that count in tens, a rem is 10 px. Conditions of the window know only the person's own.
test.each(sheets)('%s counts in a rem that a page cannot make too small', (sheet) => {
  const css = readSheet(sheet).replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*/g, '').replace('--_rem: max(1rem, 16px)', '');
  expect(css.match(/.*\d(rem|px \* var\(--_rem\))\b.*/g) ?? []).toEqual([]);
});

/** Other names of what the guard reverts, so that a logical size counts as the physical one. */
const sameAs: Readonly<Record<string, string>> = { 'inline-size': 'width', 'block-size': 'height', left: 'inset', right: 'inset', top: 'inset', bottom: 'inset', 'column-gap': 'gap', 'place-items': 'align-items', 'place-self': 'align-self', 'place-content': 'align-content', font: 'font-size' };
/** Looks and behaviour that matter only to us, or that nothing else sets on an element. */
const unguarded = new Set(['-webkit-tap-highlight-color', '-webkit-touch-callout', 'page', 'break-after', 'stop-color', 'writing-mode']);

test('what palpate sets, no rule of a page for elements changes', () => {
  const read = (sheet: string) => readSheet(sheet).replace(/\/\*[\s\S]*?\*\//g, '').replace(/@property[^}]*\}/g, '');
  const guarded = [...read('styles.css').matchAll(/([\w-]+): revert-layer/g)].map(([, name]) => name!);
  const isGuarded = (name: string) => guarded.some((each) => name === each || name.startsWith(`${each}-`));
  const set = new Set(sheets.flatMap((sheet) => [...read(sheet).matchAll(/[{;]\s*(-?[a-z][\w-]*)\s*:\s*[^;{}]+(?=[;}])/g)].map(([, name]) => name!)));
  const physical = (name: string) => sameAs[name] ?? name.replace(/^(min|max)-inline-size$/, '$1-width').replace(/^(min|max)-block-size$/, '$1-height').replace(/^contain-intrinsic-.*/, 'contain-intrinsic-size');
  expect([...set].filter((name) => !unguarded.has(name) && !isGuarded(physical(name)))).toEqual([]);
});

/** Parts of a selector at depth 0, outside parentheses and brackets. */
const splitAt = (text: string, separator: RegExp): string[] => {
  let depth = 0;
  return [...text].reduce<string[]>((parts, character) => {
    if ('(['.includes(character)) depth++;
    if (')]'.includes(character)) depth--;
    if (depth === 0 && separator.test(character)) parts.push('');
    else parts[parts.length - 1] += character;
    return parts;
  }, ['']).filter((part) => part.trim());
};

/** Selectors that look at other elements with `:has()` for elements that they do not name by a class. */
const unnamedAfterHas = (css: string): string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media print \{[\s\S]*?\n  \}/g, '').matchAll(/[^{};]+(?=\{)/g)]
    .flatMap(([selectors]) => splitAt(selectors, /,/))
    .filter((selector) => !selector.trim().startsWith('@') && selector.includes(':has('))
    .filter((selector) => {
      const last = splitAt(selector, /[\s>+~]/).at(-1) ?? '';
      return !last.includes(':has(') && !last.replace(/\([^)]*\)/g, '').includes('.');
    });

// Chromium restyles everything inside an element with such a rule whenever something is added to it: first paint and each new mark, the whole map.
test.each(sheets)('%s names by class what depends on `:has()`', (sheet) => {
  expect(unnamedAfterHas(readSheet(sheet))).toEqual([]);
});

test('an unnamed element after `:has()` is found', () => {
  expect(unnamedAfterHas('.a:has(> .b) > :not(.c, .d) { opacity: 0 } .a:has(> .b) > .c:not(.d) {} .a:has(> .b) {}')).toHaveLength(1);
});
