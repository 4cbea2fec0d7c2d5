import { transformWithOxc } from 'vite';

/** A piece of code in a page. */
export interface Example {
  /** Where it stands, for messages: the page and its number in it, from 1. */
  readonly name: string;
  readonly language: 'ts' | 'tsx';
  readonly code: string;
}

export const examplesIn = (page: string, text: string): Example[] =>
  [...text.matchAll(/```(tsx|ts)\n([\s\S]*?)```/g)].map(([, language, code = ''], i) => ({ name: `${page} ${i + 1}`, language: language as 'ts' | 'tsx', code }));

/** The entryPoints of the package, from the sources. */
const entryPoints = import.meta.glob<object>(['../src/*.ts', '../src/figures/*.ts', '../src/locales/*.ts', '../src/interchange/*.ts']);

/** What an import of an example stands for. */
function load(name: string): Promise<object> {
  if (name === 'react') return import('react');
  if (name === 'react-hook-form') return import('react-hook-form');
  if (/^palpate\/.*\.css$/.test(name)) return Promise.resolve({});
  const entryPoint = entryPoints[name === 'palpate' ? '../src/index.ts' : name.replace(/^palpate\/(.*)$/, '../src/$1.ts')];
  if (!entryPoint) throw new Error(`${name} is no entry of this package`);
  return entryPoint();
}

/** Runs an example as it is, with its imports from the sources; gives what it exports. */
export async function run({ code, language }: Example): Promise<Record<string, unknown>> {
  const { code: script } = await transformWithOxc(code, `example.${language}`, { lang: language, jsx: { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' } } as never);
  const asFunction = script
    .replace(/import\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?/g, 'const {$1} = await load("$2");')
    .replace(/import\s*["']([^"']+)["'];?/g, 'await load("$1");')
    .replace(/export (async )?function (\w+)/g, 'exported.$2 = $2; $1function $2')
    .replace(/export const (\w+) =/g, 'const $1 = exported.$1 =')
    .replace(/export \{[^}]*\};?/g, '');
  const exported: Record<string, unknown> = {};
  const { createElement, Fragment } = await import('react');
  // oxlint-disable-next-line no-new-func -- the examples are our own
  await new Function('load', 'exported', 'createElement', 'Fragment', `return (async () => {${asFunction}})()`)(load, exported, createElement, Fragment);
  return exported;
}
