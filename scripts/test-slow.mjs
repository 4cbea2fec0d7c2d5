// Tests that take too long for every day, one after the other:
//   npm run test:slow [-- tests browsers mutation]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const steps = {
  /** Every test, with random properties ten times as often and from other seeds, and 10,000 actions in the browser. */
  tests: ['node_modules/vitest/vitest.mjs', 'run'],
  /** All of `npm run test:browsers`: each test in Firefox and WebKit, of which CI runs a part. */
  browsers: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.browsers.config.ts'],
  /** Mutation testing of the pure modules: fails below a score of 85. */
  mutation: ['scripts/mutation.mjs'],
  /** Typical applications, Next.js among them: packed, installed, built, used. */
  examples: ['scripts/examples.mjs'],
};

const asked = process.argv.slice(2);
for (const name of asked) if (!(name in steps)) throw new Error(`There is no ${name}: it is one of ${Object.keys(steps).join(', ')}.`);

const failed = (asked.length > 0 ? asked : Object.keys(steps)).filter((name) => {
  const { status } = spawnSync(process.execPath, steps[name], { cwd: root, stdio: 'inherit', env: { ...process.env, PALPATE_SLOW: '1' } });
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
