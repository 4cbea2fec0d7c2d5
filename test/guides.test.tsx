import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { render, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { examplesIn, run } from './markdown-examples.js';

const guides = readdirSync('stories/guides').filter((file) => file.endsWith('.mdx'));
const textOf = (guide: string): string => readFileSync(join('stories/guides', guide), 'utf8');
const examples = [...guides.flatMap((guide) => examplesIn(basename(guide, '.mdx'), textOf(guide))), ...examplesIn('README', readFileSync('README.md', 'utf8'))];

// Inside the project, so that packages are found as a user's are; entry points resolve to the sources.
const cache = 'node_modules/.cache';
let folder = '';
beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'palpate-examples-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the code of the guides and of the README typechecks as an app of strict users would', async () => {
  const toSource = relative(folder, 'src');
  const paths = { palpate: [`./${toSource}/index.ts`], 'palpate/*.css': [`./styles.d.ts`], 'palpate/*': [`./${toSource}/*.ts`] };
  writeFileSync(join(folder, 'styles.d.ts'), 'export {};\n');
  for (const { name, language, code } of examples) writeFileSync(join(folder, `${name.replace(' ', '-')}.${language}`), `${code}\nexport {};\n`);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: `${relative(folder, '.')}/tsconfig.json`, compilerOptions: { paths, types: ['node'] }, include: ['.'] }));

  const { stdout } = await promisify(execFile)('npx', ['tsc', '-p', folder, '--pretty', 'false'], { shell: process.platform === 'win32' }).catch((error: { stdout: string }) => error);
  // What is wrong in the sources is reported by `npm run typecheck`.
  const told = stdout.split('\n').filter((line) => line.includes(basename(folder)));
  expect(told).toEqual([]);
  expect(stdout).not.toMatch(/^error TS/m);
});

describe('the code of the guides runs', () => {
  test('there is some', () => expect(examples.length).toBeGreaterThan(20));

  test.each(examples.filter(({ language }) => language === 'tsx'))('$name shows a map', async (example) => {
    const [App] = Object.values(await run(example)) as [ComponentType];
    const { container, unmount } = render(<App />);
    // A sheet and a comparison come once their words are there.
    await waitFor(() => expect(container.querySelector('figure, svg')).not.toBeNull());
    unmount();
  });

  // jsdom knows no custom element that is a field of a form: that one is typechecked alone, and test/element drives it in a browser.
  test.each(examples.filter(({ language, code }) => language === 'ts' && !code.includes('palpate/element')))('$name', async (example) => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    await expect(run(example)).resolves.toBeDefined();
    info.mockRestore();
  });
});

describe('the guide about zones says what is true', () => {
  test('of the values beside its code', async () => {
    const [example] = examples.filter(({ name }) => name === 'OwnZones 1');
    expect(await run(example as never)).toMatchObject({ here: 'back.shoulder-top.right', name: 'Right shoulder, top', side: 'right', opposite: 'back.shoulder-top.left', onTheSoles: 14 });
  });
});

describe('the guide about looks', () => {
  const text = textOf('Theming.mdx');
  const inSheets = new Set(readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css')).flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/var\((--palpate-[\w-]+)/g)].flatMap(([, name]) => name ?? [])));
  const inTable = new Set([...text.matchAll(/^\|(.*?)\|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`(--palpate-[\w-]+)`/g)].flatMap(([, name]) => name ?? [])));
  // The table has the first and the last of the scale.
  for (let step = 1; step < 10; step++) inTable.add(`--palpate-intensity-${step}`);

  test('has every property that the stylesheets read', () => expect([...inSheets].filter((name) => !inTable.has(name))).toEqual([]));
  test('and none that they do not', () => expect([...inTable].filter((name) => !inSheets.has(name))).toEqual([]));
});

test('the guide about the element has its attributes', () => {
  const text = textOf('AnyPage.mdx');
  const [, list = ''] = /attributeNames = \[([\s\S]*?)\]/.exec(readFileSync('src/element/attributes.ts', 'utf8')) ?? [];
  const attributes = [...list.matchAll(/'([\w-]+)'/g)].flatMap(([, name]) => name ?? []);
  expect(attributes.length).toBeGreaterThan(10);
  expect(attributes.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

test('the guide about entry points imports every one of them', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  const paths = Object.keys(exports).filter((path) => path !== './package.json').map((path) => path.replace('.', 'palpate'));
  const text = textOf('EntryPoints.mdx');
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !new RegExp(`^import .*'${path}'`, 'm').test(text))).toEqual([]);
});

describe('links between the pages', () => {
  const idOf = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const pages = new Set(guides.flatMap((guide) => /<Meta title="([^"]+)"/.exec(textOf(guide))?.[1] ?? []).map((title) => `${idOf(title)}--docs`));
  const stories = readdirSync('stories', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.stories.tsx')).map((file) => readFileSync(join('stories', file), 'utf8'));
  for (const story of stories) {
    const title = idOf(/title: '([^']+)'/.exec(story)?.[1] ?? '');
    pages.add(`${title}--docs`);
    for (const [, name = ''] of story.matchAll(/export const (\w+) =/g)) pages.add(`${title}--${idOf(name.replace(/([a-z])([A-Z])/g, '$1 $2'))}`);
  }

  test.each(guides)('%s leads to pages that are there', (guide) => {
    const links = [...textOf(guide).matchAll(/\?path=\/(?:docs|story)\/([\w-]+)/g)].flatMap(([, id]) => id ?? []);
    expect(links.filter((id) => !pages.has(id))).toEqual([]);
  });
});
