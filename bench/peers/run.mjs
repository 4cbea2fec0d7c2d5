// Compares palpate with alternatives: bytes, times, memory, and properties, in one run.
//   npm run build && npm ci --prefix bench/peers && node bench/peers/run.mjs [rounds]
// It writes bench/RESULTS.md and bench/growth.svg.
import { readFileSync, writeFileSync } from 'node:fs';
import { launchChromium } from '../browser/chromium.mjs';
import { bytesOf, pageOf, serverOf } from './bundles.mjs';
import { lawsOf, learnedOf } from './laws.mjs';
import { machineOf, versionOf } from './machine.mjs';
import { panning, round } from './measures.mjs';
import { toPlot } from './plot.mjs';
import { toMarkdown } from './report.mjs';
import { sectionOf } from '../section.mjs';
import { onServer } from './server.mjs';
import { spreadOf } from './spread.mjs';
import { subjects } from './subjects.mjs';

const rounds = Number(process.argv[2] ?? 7);
const counts = [10, 100, 1000, 10000];
const browser = await launchChromium();

/** A prepared package, and what is the same in every round. */
async function ready(given) {
  const files = await pageOf(given);
  const learned = await learnedOf(browser, { ...given, files });
  const subject = { ...given, ...learned, files };
  const version = versionOf(given.isOwn ? 'package.json' : `bench/peers/node_modules/${given.name}/package.json`);
  const taken = Object.fromEntries(counts.map((count) => [count, []]));
  return { subject, version, bytes: await bytesOf(browser, given), laws: await lawsOf(browser, subject), script: await serverOf(given, learned.names), taken, served: [], panned: [] };
}

/** Packages with regions hold no more marks than regions; and 10,000 take long. */
const isAsked = ({ hasBody, isOwn }, count, i) => count === 10 || ((isOwn || !hasBody) && (count < 10000 || i === 0));

async function takeRound({ subject, script, taken, served, panned }, i) {
  for (const count of counts) if (isAsked(subject, count, i)) taken[count].push(await round(browser, subject, count));
  served.push(onServer(script));
  const frames = await panning(browser, subject);
  if (frames) panned.push(frames);
}

/** The spread of every number. */
const spreads = (all) => Object.fromEntries(Object.keys(all[0] ?? {}).map((key) => [key, typeof all[0][key] === 'number' ? spreadOf(all.map((one) => one[key])) : all[0][key]]));

const results = [];
for (const subject of subjects) results.push(await ready(subject));
// Runs all packages in each round, so that other load affects each equally, each time starting with another one.
for (let i = 0; i < rounds; i++)
  for (let k = 0; k < results.length; k++) await takeRound(results[(i + k) % results.length], i);

const table = results.map(({ subject, taken, served, panned, ...rest }) => ({
  ...rest,
  ...subject,
  server: spreads(served),
  panning: spreads(panned),
  at: Object.fromEntries(counts.map((count) => [count, spreads(taken[count])])),
}));
const machine = machineOf(browser);
await browser.close();
const report = new URL('../RESULTS.md', import.meta.url);
const before = readFileSync(report, 'utf8');
const sections = ['by-marks', 'slow-phone', 'many-charts', 'timeline', 'edit-in-browsers'].map((name) => sectionOf(before, name)).filter(Boolean);
writeFileSync(report, [toMarkdown(table, { machine, rounds, date: new Date().toISOString().slice(0, 10) }).trimEnd(), ...sections].join('\n\n').trimEnd() + '\n');
writeFileSync(new URL('../growth.svg', import.meta.url), toPlot(table));
process.exit(); // a server render leaves a channel open
