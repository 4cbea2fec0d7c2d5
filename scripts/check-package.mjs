// Packs the package, checks the tarball with publint and Are The Types Wrong, runs it in Node, and checks which types need React.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'palpate-package-'));
const root = fileURLToPath(new URL('..', import.meta.url));
const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });

try {
  run('npm', 'pack', '--loglevel=error', '--pack-destination', folder);
  const { name, version } = JSON.parse(execFileSync('npm', ['pkg', 'get', 'name', 'version'], { encoding: 'utf8' }));
  const tarball = join(folder, `${name}-${version}.tgz`);
  run('npx', 'publint', 'run', tarball, '--strict');
  run('npx', 'attw', tarball, '--profile', 'esm-only');
  runInNode(tarball);
  checkWithoutReact(tarball);
} catch (error) {
  if (error.status === undefined) throw error;
  process.exitCode = 1; // the tool has reported why
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Installs the package next to its dependencies, and runs scripts/check-node.mjs there. */
function runInNode(tarball) {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  run('tar', '-xzf', tarball, '-C', folder);
  renameSync(join(folder, 'package'), join(modules, 'palpate'));
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  copyFileSync(join(root, 'scripts/check-node.mjs'), join(folder, 'check-node.mjs'));
  run('node', join(folder, 'check-node.mjs'));
}

/** Type-checks all entry points without React as a strict app that has neither React nor its types. */
function checkWithoutReact(tarball) {
  const app = join(folder, 'app');
  const modules = join(app, 'node_modules');
  mkdirSync(modules, { recursive: true });
  run('tar', '-xzf', tarball, '-C', app);
  renameSync(join(app, 'package'), join(modules, 'palpate'));
  const { dependencies, exports } = JSON.parse(readFileSync(join(modules, 'palpate/package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  // The entry points with a build for Node are those without components.
  const entryPoints = Object.entries(exports).filter(([name, { node }]) => node !== undefined || name === './element').map(([name]) => name.replace('.', 'palpate'));
  writeFileSync(join(app, 'app.ts'), entryPoints.map((name, index) => `export * as e${index} from '${name}';\n`).join(''));
  run('npx', 'tsc', join(app, 'app.ts'), '--noEmit', '--ignoreConfig', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2022,dom,dom.iterable', '--types', '', '--preserveSymlinks');
}
