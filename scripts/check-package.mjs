// Packs what would be published and lets publint and Are The Types Wrong look at the tarball.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'palpate-package-'));
const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });

try {
  run('npm', 'pack', '--loglevel=error', '--pack-destination', folder);
  const { name, version } = JSON.parse(execFileSync('npm', ['pkg', 'get', 'name', 'version'], { encoding: 'utf8' }));
  const tarball = join(folder, `${name}-${version}.tgz`);
  run('npx', 'publint', 'run', tarball, '--strict');
  run('npx', 'attw', tarball, '--profile', 'esm-only');
} catch (error) {
  if (error.status === undefined) throw error;
  process.exitCode = 1; // the tool has said why
} finally {
  rmSync(folder, { recursive: true, force: true });
}
