import { render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import type { ComponentType } from 'react';
import { transformWithOxc } from 'vite';
import { describe, expect, test, vi } from 'vitest';

/** What the imports of an example stand for. */
const modules: Readonly<Record<string, () => Promise<object>>> = {
  react: () => import('react'),
  palpate: () => import('../src/index.js'),
  'palpate/core': () => import('../src/core.js'),
  'palpate/figures/female': () => import('../src/figures/female.js'),
  'palpate/figures/male': () => import('../src/figures/male.js'),
  'palpate/styles.css': () => Promise.resolve({}),
};

const readme = readFileSync('README.md', 'utf8');
const examples = [...readme.matchAll(/```(tsx|ts)\n([\s\S]*?)```/g)].map(([, language = '', code = '']) => ({ language, code }));

/** Runs an example as it stands, with its imports from the sources; gives what it exports. */
async function run(code: string, language: string): Promise<Record<string, unknown>> {
  const { code: script } = await transformWithOxc(code, `example.${language}`, { lang: language as 'ts' | 'tsx', jsx: { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' } } as never);
  const asFunction = script
    .replace(/import\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?/g, 'const {$1} = await load("$2");')
    .replace(/import\s*["']([^"']+)["'];?/g, 'await load("$1");')
    .replace(/export function (\w+)/g, 'exported.$1 = $1; function $1')
    .replace(/export \{[^}]*\};?/g, '');
  const exported: Record<string, unknown> = {};
  const { createElement } = await import('react');
  const load = (name: string) => {
    const found = modules[name];
    if (!found) throw new Error(`the README imports ${name}, which is no entry of this package`);
    return found();
  };
  // oxlint-disable-next-line no-new-func -- the example is our own README
  await new Function('load', 'exported', 'createElement', `return (async () => {${asFunction}})()`)(load, exported, createElement);
  return exported;
}

describe('the examples of the README', () => {
  test('there are some', () => expect(examples.length).toBeGreaterThanOrEqual(4));

  test.each(examples.filter(({ language }) => language === 'tsx'))('example %# shows a map that can be marked', async ({ code, language }) => {
    const [App] = Object.values(await run(code, language)) as [ComponentType];
    render(<App />);
    expect(screen.getByRole('button', { name: 'Left shoulder blade' })).toBeInTheDocument();
    expect(screen.getByText('Marks')).toBeInTheDocument();
  });

  test('the example of the document makes a chart that reads back', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    for (const { code, language } of examples.filter((example) => example.language === 'ts')) await run(code, language);
    expect(info).toHaveBeenCalledWith(1, 'mark');
    info.mockRestore();
  });
});
