// Mutation testing of the pure modules: makes small changes to the code, one after the other, and counts how many the tests notice.
//   node scripts/mutation.mjs [--report] [part …]
//   --report: only counts what was measured before
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parts, rooms } from '../test/mutation/parts.mjs';

const leastScore = 85;
const root = fileURLToPath(new URL('..', import.meta.url));
const reportOf = (part) => `${root}coverage/mutation/${part}.json`;
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));

if (!process.argv.includes('--report'))
  for (const part of asked.length > 0 ? asked : Object.keys(parts)) {
    const stryker = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--force'], { cwd: root, stdio: 'inherit', env: { ...process.env, PALPATE_PART: part } });
    if (stryker.status !== 0) throw new Error(`Stryker could not measure ${part}.`);
  }

/** How many mutants were noticed, and how many were not. */
function count(names) {
  const all = names.flatMap((part) => Object.values(JSON.parse(readFileSync(reportOf(part), 'utf8')).files).flatMap(({ mutants }) => mutants.map(({ status }) => status)));
  const of = (...statuses) => all.filter((status) => statuses.includes(status)).length;
  return { killed: of('Killed'), timedOut: of('Timeout'), survived: of('Survived'), untouched: of('NoCoverage') };
}

const score = ({ killed, timedOut, survived, untouched }) => (100 * (killed + timedOut)) / (killed + timedOut + survived + untouched);

const measured = Object.entries(rooms).map(([room, names]) => [room, names.filter((part) => existsSync(reportOf(part))), names]);
const rows = measured.filter(([, names]) => names.length > 0).map(([room, names, all]) => [names.length < all.length ? `${room} (${names.join(', ')})` : room, count(names)]);
const total = count(measured.flatMap(([, names]) => names));
for (const [room, counts] of [...rows, ['together', total]]) console.log(`${room}: ${score(counts).toFixed(1)} %`, counts);

const missing = measured.flatMap(([, names, all]) => all.filter((part) => !names.includes(part)));
if (missing.length > 0) console.log(`Not measured: ${missing.join(', ')}.`);
if (rows.some(([, counts]) => score(counts) < leastScore) || missing.length > 0) {
  console.error(`The score of each room must be ${leastScore} % at least, over all of its parts.`);
  process.exitCode = 1;
}
