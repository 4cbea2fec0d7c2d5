import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds and packs the library; returns the tarball's path. */
export async function pack(folder) {
  const said = await run(root, 'npm', ['pack', '--json', '--loglevel=error', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(said.slice(said.indexOf('[\n')));
  return join(folder, filename);
}

/** Copies an example outside this repository, and installs the tarball and its other dependencies there. `versions` replace those of its package file. */
export async function install(example, tarball, versions = {}) {
  const folder = mkdtempSync(join(tmpdir(), `palpate-${example}-`));
  cpSync(join(root, 'test/examples', example), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const group of [manifest.dependencies, manifest.devDependencies]) {
    for (const name of Object.keys(group ?? {})) group[name] = name === 'palpate' ? `file:${tarball}` : (versions[name] ?? group[name]);
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  // A stalled download is restarted after half a minute; npm itself waits for five.
  await run(folder, 'npm', ['install', '--fetch-timeout=30000', '--fetch-retries=4', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error']);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Every entry point of the installed package with code, as in an import: `palpate`, `palpate/core`, … */
export function entryPointsOf(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'node_modules/palpate/package.json'), 'utf8'));
  return Object.entries(exports)
    .filter(([, entryPoint]) => entryPoint.default?.endsWith('.js'))
    .map(([path]) => `${name}${path.slice(1)}`);
}
