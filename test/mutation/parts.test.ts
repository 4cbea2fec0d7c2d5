import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parts } from './parts.mjs';

const modules = Object.keys(import.meta.glob('../../src/{geometry,anatomy,chart}/**/*.ts'))
  .map((path) => path.replace('../../', ''))
  .filter((path) => !path.includes('/generated/') && !path.endsWith('/index.ts'));

/** Holds nothing but types, or data that the generator writes. */
const withoutCode = ['src/anatomy/female.ts', 'src/anatomy/male.ts', 'src/anatomy/neutral.ts'];

const holds = ({ mutate }: { readonly mutate: readonly string[] }, path: string): boolean =>
  mutate.some((glob) => !glob.startsWith('!') && matchesGlob(path, glob)) && !mutate.some((glob) => glob.startsWith('!') && matchesGlob(path, glob.slice(1)));

describe('mutation testing', () => {
  it('measures every module that only computes, in one part', () => {
    const found = Object.fromEntries(modules.map((path) => [path, Object.keys(parts).filter((part) => holds(parts[part as keyof typeof parts], path)).length]));
    expect(Object.entries(found).filter(([path, count]) => count > 1 || (count === 0 && !withoutCode.includes(path)))).toEqual([]);
  });
});
