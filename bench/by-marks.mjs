// The cost of a chart by its number of marks: read, written, described, drawn, sent, edited, undone, saved. A row in which one mark costs three
// times as much among 10,000 as among 1,000 ends in "more than linear". Run after `npm run build`:
//   node bench/by-marks.mjs         writes its section of bench/RESULTS.md
//   node bench/by-marks.mjs dist    measures another build
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { replaceSection } from './section.mjs';

const dist = pathToFileURL(`${process.argv[2] ?? new URL('../dist', import.meta.url).pathname}/`);
const load = (path) => import(new URL(path, dist));
const [core, { toSvg }, { fromFhir, toFhir }, { fromCsv, toCsv }, { toNdjson }, { keepDraft }, { markRows }, measures] = await Promise.all(
  ['core.js', 'interchange/svg.js', 'interchange/fhir.js', 'interchange/csv.js', 'interchange/ndjson.js', 'drafts.js', 'print/mark-row.js', 'measures.js'].map(load),
);
const { anchorOf, createBodyMapStore, createChart, describeChart, getZone, parseChart, serialiseChart, zoneIds } = core;
const { en } = await load('locales/en.js');
const words = { summary: await en.summary(), print: await en.print() };

const counts = [10, 100, 1000, 10_000];
const record = { by: 'patient', createdAt: '2026-11-22T10:15:00Z' };

/** Repeats six points, three areas linked to a point on the same or another view, and a caution; every third mark is treated. */
function chartOf(count) {
  const spot = (i) => {
    const zone = zoneIds[(i * 37) % zoneIds.length];
    return { zone, view: getZone(zone).view, at: anchorOf(zone) };
  };
  const areasAt = (i) => {
    const { zone, view, at: [x, y] } = spot(i);
    return [{ view, polygons: [[[[x, y], [x + 9, y], [x + 9, y + 9], [x, y + 9], [x, y]]]], zones: [{ zone, covered: 0.4 }] }];
  };
  const marks = Array.from({ length: count }, (_, i) => {
    const base = { id: `m${i}`, ...record };
    if (i % 10 === 9) return { ...base, kind: 'caution', reason: core.cautionReasons[(i / 10) % 9 | 0], areas: areasAt(i) };
    if (i % 10 > 5) return { ...base, kind: 'referral', from: [`m${i - (i % 10)}`], areas: areasAt(i - (i % 10) + (i % 2)), intensity: i % 11 };
    return { ...base, kind: 'tenderness', ...spot(i), intensity: i % 11, qualities: ['aching', 'burning'], note: `Worse when typing: ${i}` };
  });
  const treatments = marks.filter(({ kind }, i) => kind !== 'caution' && i % 3 === 0).map(({ id }, i) => ({ id: `t${i}`, mark: id, technique: 'trigger-point', pressure: [], intensityBefore: 7, intensityAfter: 3, ...record }));
  return { ...createChart({ id: 'chart', recordedAt: new Date('2026-11-22T10:15:00Z') }), marks, treatments };
}

/** One edit in a store that has been edited before. */
function editor(chart) {
  const store = createBodyMapStore({ chart });
  let step = 0;
  return { store, edit: () => store.getState().editMark('m0', { intensity: ++step % 11 }) };
}

function draftOf(chart) {
  const { store, edit } = editor(chart);
  let text = null;
  const storage = { read: () => text, write: (_, next) => { text = next; return { written: true }; }, remove: () => void (text = null) };
  const { ready } = keepDraft(store, { key: 'bench', storage });
  return { ready, edit, isKept: () => text !== null };
}

/** Each gets data prepared outside the measured time, and does its work once. */
const subjects = [
  ['parseChart', (chart) => JSON.stringify(chart), (text) => { if (!parseChart(text).ok) throw new Error(parseChart(text).problems[0].message); }],
  ['serialiseChart', (chart) => chart, serialiseChart],
  ['describeChart', (chart) => chart, describeChart.length > 1 ? (chart) => describeChart(chart, en, words.summary) : (chart) => describeChart(chart)],
  ['rows of print', (chart) => chart, (chart) => markRows(chart, en, words)],
  ['toSvg', (chart) => chart, (chart) => toSvg(chart)],
  ['toFhir', (chart) => chart, (chart) => toFhir(chart)],
  ['fromFhir', (chart) => toFhir(chart), (bundle) => fromFhir(bundle)],
  ['toCsv', (chart) => chart, (chart) => [toCsv(chart)].flat().join('')],
  ['fromCsv', (chart) => [toCsv(chart)].flat().join(''), (text) => fromCsv(text)],
  ['toNdjson', (chart) => chart, (chart) => [toNdjson(chart)].flat().join('')],
  ['measureChart', (chart) => chart, (chart) => measures.measureChart(chart)],
  ['one edit', editor, ({ edit }) => edit()],
  ['undo and redo', (chart) => { const made = editor(chart); made.edit(); made.edit(); return made; }, ({ store }) => { store.getState().undo(); store.getState().redo(); }],
  ['draft of one edit', draftOf, async ({ edit, isKept }) => { edit(); for (let i = 0; !isKept(); i++) { if (i > 100) throw new Error('nothing was kept'); await new Promise((resolve) => setTimeout(resolve)); } }],
];

/** Processor time in milliseconds, the minimum of several runs: at least three and, for fast work, a tenth of a second. */
async function timeOf(make, work, chart) {
  let least = Infinity;
  for (let runs = 0, spent = 0; runs < 3 || (spent < 100 && runs < 200); runs++) {
    const given = make(chart);
    await given.ready;
    const start = process.cpuUsage();
    await work(given);
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000;
    spent += ms;
    least = Math.min(least, ms);
    if (spent > 20_000) break;
  }
  return least;
}

const charts = counts.map(chartOf);
const lines = [`| ms for a chart of | ${counts.map((count) => count.toLocaleString('en')).join(' | ')} | µs a mark, 1,000 | 10,000 | |`, `|---|${'--:|'.repeat(counts.length + 2)}---|`];
for (const [name, make, work] of subjects) {
  try {
    for (let i = 0; i < 5; i++) await timeOf(make, work, charts[1]); // warm up
    const times = [];
    for (const chart of charts) times.push(await timeOf(make, work, chart));
    const each = times.map((ms, i) => (1000 * ms) / counts[i]);
    lines.push(`| ${name} | ${times.map((ms) => ms.toFixed(ms < 10 ? 2 : 0)).join(' | ')} | ${each[2].toFixed(1)} | ${each[3].toFixed(1)} | ${each[3] > 3 * each[2] ? 'more than linear' : ''} |`);
  } catch (error) {
    lines.push(`| ${name} | ${String(error.message).slice(0, 80)} |`);
  }
  console.log(lines.at(-1));
}
if (!process.argv[2]) {
  const file = new URL('RESULTS.md', import.meta.url);
  const section = `## By the number of marks

Generated by \`node bench/by-marks.mjs\` on ${new Date().toISOString().slice(0, 10)}; ${cpus()[0]?.model}, ${cpus().length} cores (shared); Node ${process.version}. Milliseconds of processor time, the least of at least three runs. A row ends in “more than linear” where one mark costs three times as much among 10,000 as among 1,000.

${lines.join('\n')}
`;
  writeFileSync(file, replaceSection(readFileSync(file, 'utf8'), 'by-marks', section));
}
