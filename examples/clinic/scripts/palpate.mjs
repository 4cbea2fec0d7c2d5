// In a fresh checkout of palpate's repository the library is not built yet: this builds it, once. If `palpate` came from a registry or a tarball, it
// does nothing, and a copy of this folder can omit this script.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const installed = fileURLToPath(new URL('../node_modules/palpate', import.meta.url));
const library = fileURLToPath(new URL('../../..', import.meta.url));

if (!existsSync(installed)) {
  console.error('Run npm ci in this folder first.');
  process.exit(1);
}
if (!existsSync(`${installed}/dist/index.js`)) {
  console.log('palpate is not built yet. Building it, once; this takes a few minutes …');
  if (!existsSync(`${library}/dist/index.js`))
    for (const args of [['ci', '--no-audit', '--no-fund'], ['run', 'build']]) {
      const { status } = spawnSync('npm', args, { cwd: library, stdio: 'inherit', shell: process.platform === 'win32' });
      if (status !== 0) process.exit(status ?? 1);
    }
  cpSync(`${library}/dist`, `${installed}/dist`, { recursive: true });
}
