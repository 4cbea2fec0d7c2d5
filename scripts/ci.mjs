// Everything that must pass before a merge, from a clean checkout. The last line has the numbers of passed and failed checks: each test case counts
// as one, and so does each later step.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const count = { passed: 0, failed: 0 };
/** Failures, repeated at the end. */
const failures = [];
/** What this machine cannot run, and why. It does not count as a failure, but is reported. */
const notRun = [];
const windows = process.platform === 'win32';

/** Runs npm and returns whether it succeeded; `quiet`: prints its output only on failure. */
function run(args, { quiet = false, extra = {} } = {}) {
  console.log(`\n> npm ${args.join(' ')}`);
  const started = Date.now();
  const env = { ...process.env, CI: 'true', ...extra };
  const { status, stdout, stderr } = spawnSync('npm', args, { stdio: quiet ? 'pipe' : 'inherit', shell: windows, env, encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 45 * 60_000 });
  if (quiet && status !== 0) console.log(stdout + stderr);
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: npm ${args.join(' ')} (${Math.round((Date.now() - started) / 1000)} s)`);
  return status === 0;
}

function check(args, options) {
  const passed = run(args, options);
  count[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(`npm ${args.join(' ')}`);
}

function test(script = 'test', { reporters = [], files = [], extra } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'palpate-ci-'));
  const outputFile = join(folder, 'tests.json');
  const args = ['default', ...reporters, 'json'].map((reporter) => `--reporter=${reporter}`);
  const passed = run(['run', script, '--', ...files, ...args, `--outputFile.json=${outputFile}`], { extra });
  const { good, bad, skipped } = tally(outputFile);
  rmSync(folder, { recursive: true });
  // Also printed at once: some logs keep only a part of the output.
  console.log(`${script}: ${good} passed, ${bad} failed, ${skipped} skipped${failures.map((failure) => `\n  ${failure.split('\n', 2).join(': ')}`).join('')}`);
  count.passed += good;
  count.failed += passed && good > 0 ? bad : Math.max(bad, 1);
  if (!passed && bad === 0) failures.push(`npm run ${script}, though none of its tests failed`);
}

/** The test cases of a report. A file that could not be loaded has none and counts as one failure. */
function tally(report) {
  let files;
  try {
    files = JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return { good: 0, bad: 0, skipped: 0 };
  }
  const cases = files.flatMap((file) => file.assertionResults);
  const having = (status) => cases.filter((one) => one.status === status).length;
  const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'));
  for (const { fullName, failureMessages } of cases.filter(({ status }) => status === 'failed')) failures.push(`${fullName}\n${failureMessages.join('\n').slice(0, 1500)}`);
  for (const { name, message } of broken) failures.push(`${relative('.', name)}\n${message.slice(0, 1500)}`);
  const good = having('passed');
  const bad = having('failed');
  return { good, bad: bad + broken.length, skipped: cases.length - good - bad };
}

/** Installs Firefox, WebKitGTK and a screen reader from Debian’s packages. Returns why it is not possible; undefined once they are installed. */
function installBrowsers() {
  const packages = readFileSync(new URL('../test/browsers/packages.txt', import.meta.url), 'utf8').trim().split('\n');
  if (spawnSync('dpkg', ['-s', ...packages]).status === 0) return undefined;
  if (spawnSync('apt-get', ['--version']).status !== 0) return 'this is no Debian';
  const prefix = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    const { status, stdout, stderr, error } = spawnSync(command, rest, { encoding: 'utf8', timeout: 10 * 60_000 });
    return status === 0 ? undefined : String(error ?? (stderr || stdout)).trim().split('\n').at(-1);
  };
  return apt('update') ?? apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * The essentials in Firefox and WebKit (a tap is stored where it was made), and a visit as a screen reader reads it aloud. All of it takes too long
 * for each merge: `npm run test:slow -- browsers`.
 */
function testBrowsers() {
  const why = installBrowsers();
  if (why) notRun.push(`taps in Firefox and WebKit, and a visit with a screen reader (their packages cannot be installed: ${why})`);
  else test('test:browsers', { files: ['test/browsers', 'test/components/pinch', 'test/layout/sheet', 'test/layout/room', 'test/screen-reader'], reporters: ['./test/browsers/reporter.ts'], extra: { PALPATE_ALL_BROWSERS: '1' } });
}

if (run(['ci'])) {
  test();
  check(['run', 'typecheck']);
  check(['run', 'lint']);
  check(['run', 'build'], { quiet: true });
  check(['run', 'check:api']);
  check(['run', 'check:package']);
  check(['run', 'examples']);
  check(['run', 'size']);
  check(['run', 'storybook:build'], { quiet: true });
  check(['run', 'check:manual']);
  // Last, because the tests above would otherwise use the Chromium that is installed for the screen reader.
  testBrowsers();
} else {
  count.failed += 1;
  failures.push('npm ci');
}

for (const failure of failures) console.log(`\nFAILED: ${failure}`);
for (const what of notRun) console.log(`\nNOT RUN: ${what}`);
console.log(`\n${count.passed} passed, ${count.failed} failed${notRun.length > 0 ? `, ${notRun.length} not run` : ''}`);
process.exitCode = count.failed === 0 ? 0 : 1;
