import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

const root = new URL('../../', import.meta.url);
export const versionOf = (manifest) => JSON.parse(readFileSync(new URL(manifest, root), 'utf8')).version;

/** What the numbers depend on, without the name of the machine. */
export function machineOf(browser) {
  const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain', '--', 'src') !== '';
  return [
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores (shared), ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    `${type()} ${release()}`,
    `Node ${process.version}`,
    `Chromium ${browser.version()}, headless, drawn by software`,
    `React ${versionOf('node_modules/react/package.json')}`,
    `commit ${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' with changes to src' : ''}`,
  ].join('; ');
}
