// Packs the library, installs it into typical applications, builds these and uses them in a real browser:
//   node scripts/examples.mjs [--tarball palpate.tgz] [name…]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../bench/browser/chromium.mjs';
import { createChecks } from './examples/check.mjs';
import { clinicApp } from './examples/clinic-app.mjs';
import { dialogs } from './examples/dialogs.mjs';
import { html } from './examples/html.mjs';
import { next } from './examples/next.mjs';
import { pack } from './examples/package.mjs';
import { server } from './examples/server.mjs';
import { twoWay } from './examples/two-way.mjs';
import { types } from './examples/types.mjs';
import { vite } from './examples/vite.mjs';

const react18 = { react: '18.3.1', 'react-dom': '18.3.1', '@types/react': '18.3.28', '@types/react-dom': '18.3.7' };

const examples = {
  types,
  server,
  'react-19': vite({}),
  'react-18': vite(react18),
  next,
  html,
  vue: twoWay('vue'),
  svelte: twoWay('svelte'),
  dialogs,
  clinic: clinicApp,
};

const { positionals: asked, values } = parseArgs({ allowPositionals: true, options: { tarball: { type: 'string' } } });
const unknown = asked.filter((name) => !(name in examples));
if (unknown.length > 0) throw new Error(`There is no example ${unknown}: there are ${Object.keys(examples).join(', ')}.`);

const { check, failed } = createChecks();
const folder = mkdtempSync(join(tmpdir(), 'palpate-examples-'));
const browser = await launchChromium();
try {
  const tarball = values.tarball ? resolve(values.tarball) : await pack(folder);
  for (const name of asked.length > 0 ? asked : Object.keys(examples)) {
    const started = Date.now();
    console.log(`\n${name}`);
    const work = () => examples[name]({ tarball, browser, check: (what, ...rest) => check(`${name}: ${what}`, ...rest) });
    await work().catch((error) => check(name, () => error.message));
    console.log(`       ${Math.round((Date.now() - started) / 1000)} s`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(failed() === 0 ? '\nall examples work' : `\n${failed()} failed`);
process.exitCode = failed() === 0 ? 0 : 1;
