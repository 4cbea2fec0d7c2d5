import { parts } from './test/mutation/parts.mjs';

const name = process.env.PALPATE_PART ?? 'geometry';
const { mutate } = parts[name];

/** One part of a pure room at a time: `npm run test:mutation` runs them all. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/ignore-words.mjs'],
  ignorers: ['words'],
  mutate: [...mutate, '!src/**/index.ts'],
  // Its runner for Vitest notes this whatever is asked for here: test/mutation/setup.ts makes exceptions.
  coverageAnalysis: 'perTest',
  // Nothing here checks types; and a line that says so would make generated modules differ from what the generator writes.
  disableTypeChecks: false,
  concurrency: Number(process.env.PALPATE_WORKERS ?? 1),
  // Long, so that a busy machine kills nothing; endless loops are mostly ended by their count.
  timeoutMS: 20_000,
  timeoutFactor: 3,
  incremental: true,
  incrementalFile: `coverage/mutation/${name}.incremental.json`,
  tempDirName: `coverage/mutation/sandbox-${name}`,
  // The published TypeScript has no compiler in it that could rewrite tsconfig.json, and nothing here needs one.
  ignorePatterns: ['*', '!src/**', '!test/**', '!assets/**', '!scripts/**', '!package.json', 'test/visual/pictures'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: `coverage/mutation/${name}.json` },
};
