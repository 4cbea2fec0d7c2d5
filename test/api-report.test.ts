import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string | { types?: string }> };

/** `./interchange/svg` is reported in interchange-svg.api.md. */
const reports = Object.values(exports).flatMap((entryPoint) => {
  const path = typeof entryPoint === 'string' ? undefined : /^\.\/dist\/(.+)\.d\.ts$/.exec(entryPoint.types ?? '')?.[1];
  return path && !path.endsWith('.css') ? [`${path.replaceAll('/', '-')}.api.md`] : [];
});

test('every entry point of the package has a committed report of what it promises', () => {
  expect(readdirSync('api').sort()).toEqual([...reports].sort());
});

test('what the source of the main entry point exports is in its report', () => {
  // `npm run check:api` compares everything, but needs a build; this check is fast.
  const names = [...readFileSync('src/index.ts', 'utf8').matchAll(/export\s*\{([^}]*)\}/g)].flatMap(([, list = '']) => list.split(',').map((name) => name.replace(/^\s*type\s/, '').trim()));
  const report = readFileSync('api/index.api.md', 'utf8');
  const missing = names.filter((name) => name && !new RegExp(`export (?:declare )?(?:const|function|interface|type|class) ${name}\\b`).test(report) && !report.includes(`export { ${name} }`));
  expect(missing, 'run `npm run api`').toEqual([]);
});
