import { render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import type { ComponentType } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { examplesIn, run } from './markdown-examples.js';

const readme = readFileSync('README.md', 'utf8');
const examples = examplesIn('README', readme);
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };

describe('the examples of the README', () => {
  test('there are some', () => expect(examples.length).toBeGreaterThanOrEqual(4));

  test.each(examples.filter(({ language }) => language === 'tsx'))('example %# shows a map that can be marked', async (example) => {
    const [App] = Object.values(await run(example)) as [ComponentType];
    render(<App />);
    expect(screen.getByRole('button', { name: 'Left shoulder blade' })).toBeInTheDocument();
    expect(screen.getByText('Marks')).toBeInTheDocument();
  });

  test('the example of the document makes a chart that reads back', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    for (const example of examples.filter(({ language }) => language === 'ts')) await run(example);
    expect(info).toHaveBeenCalledWith(1, 'mark');
    info.mockRestore();
  });
});

describe('what the README lists', () => {
  /** `palpate/locales/{en,de}` stands for two. */
  const named = [...readme.matchAll(/`(palpate(?:\/[\w./{},-]+)?)`/g)].flatMap(([, name = '']) => {
    const [, before = '', list, after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(name) ?? [];
    return list === undefined ? [name] : list.split(',').map((one) => `${before}${one}${after}`);
  });
  const entryPoints = Object.keys(exports).map((entryPoint) => entryPoint.replace(/^\./, 'palpate'));

  test('every entry point of the package is named', () => {
    expect(entryPoints.filter((entryPoint) => entryPoint !== 'palpate/package.json' && !named.includes(entryPoint))).toEqual([]);
  });

  test('and nothing that is no entryPoint', () => {
    expect(named.filter((name) => !entryPoints.includes(name))).toEqual([]);
  });

  test('every prop of the map is named', () => {
    const source = readFileSync('src/map/Root.tsx', 'utf8');
    const [, body = ''] = /export interface BodyMapRootProps[^{]*\{([\s\S]*?)\n\}/.exec(source) ?? [];
    const props = [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].flatMap(([, name]) => name ?? []);
    expect(props.length).toBeGreaterThan(15);
    // Of `view` the README says that there is a `default…`.
    const toNamed = (prop: string) => prop.replace(/^default(?!Chart)([A-Z])/, (_, first: string) => first.toLowerCase());
    expect(props.filter((prop) => !readme.includes(`\`${toNamed(prop)}\``))).toEqual([]);
  });
});
