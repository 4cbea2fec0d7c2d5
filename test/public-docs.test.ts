import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { namesIn, withTables } from '../scripts/generate-props.mjs';
import { readPublicTypes, type PublicTypes } from '../scripts/public-types.mjs';

let types: PublicTypes;
beforeAll(() => void (types = readPublicTypes()));

const guides = readdirSync('stories/guides').filter((file) => file.endsWith('.mdx')).map((file) => ({ file, text: readFileSync(`stories/guides/${file}`, 'utf8') }));
const isCallback = (name: string): boolean => /^on[A-Z]/.test(name);

test('every public export and each of its members has a docstring', () => expect(types.undocumented()).toEqual([]));

test('every component has a docstring', () => expect(types.components.filter(({ doc }) => !doc).map(({ name }) => name)).toEqual([]));

test('every component with props has a table in a guide', () => {
  const shown = guides.flatMap(({ text }) => namesIn(text));
  // The props of `BodyMap.Root` are those of `BodyMap`; layers share theirs, and fields of the inspector the one `mark`.
  const isShared = ({ name, props }: PublicTypes['components'][number]) => name === 'BodyMap.Root' || name.endsWith('Layer') || props.every((prop) => prop.name === 'mark');
  const own = types.components.filter((component) => !isShared(component)).map(({ name }) => name);
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((name) => !shown.includes(name))).toEqual([]);
});

test('the docstring of every callback says when and how often it is called', () => {
  const silent = types.components.flatMap(({ name, props }) => props.filter((prop) => isCallback(prop.name) && !/\bCalled\b/.test(prop.doc)).map((prop) => `${name} ${prop.name}`));
  expect(silent).toEqual([]);
});

test('every optional prop says its default', () => {
  // A controlled prop such as `view` has its counterpart in `defaultView`.
  const hasCounterpart = (name: string, names: readonly string[]): boolean => names.includes(`default${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  const silent = types.components.flatMap(({ name, props }) => {
    const names = props.map((prop) => prop.name);
    return props.filter((prop) => prop.isOptional && !isCallback(prop.name) && !hasCounterpart(prop.name, names) && !/\bDefaults to\b/.test(prop.doc)).map((prop) => `${name} ${prop.name}`);
  });
  expect(silent).toEqual([]);
});

test.each(guides)('the tables in $file are what `npm run generate:props` writes', ({ text }) => expect(withTables(text, types)).toBe(text));
