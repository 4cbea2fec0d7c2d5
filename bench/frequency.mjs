// Folds charts into a frequency map, one at a time: how many a second, and what memory they leave behind.
// Run after `npm run build`: node --expose-gc bench/frequency.mjs [charts]
import { addChart, createFrequency, mergeFrequency } from '../dist/measures.js';
import { generateCharts } from './charts.mjs';

const count = Number(process.argv[2] ?? 100_000);
if (!globalThis.gc) throw new Error('Run with --expose-gc, so that what is still used can be told from what is not yet collected.');
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1).padStart(8);

const whole = createFrequency();
const parts = [createFrequency(), createFrequency(), createFrequency()];
let [marks, inserting, added, highest] = [0, 0, 0, 0];
console.log('  charts   heap MB  highest    rss MB');
for (const chart of generateCharts(count)) {
  const start = performance.now();
  addChart(whole, chart);
  inserting += performance.now() - start;
  addChart(parts[added % 3], chart);
  marks += chart.marks.length;
  added += 1;
  if (added % 100 === 0) highest = Math.max(highest, process.memoryUsage().heapUsed);
  if (added % (count / 10) > 0) continue;
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  console.log(String(added).padStart(8), megabytes(heapUsed), megabytes(highest), megabytes(rss));
}

const merged = parts.reduceRight(mergeFrequency);
const text = JSON.stringify(whole);
console.log(`${added} charts, ${marks} marks: ${Math.round((added / inserting) * 1000)} charts a second, ${((inserting * 1000) / added).toFixed(1)} µs each`);
console.log(`peak resident memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB; as JSON ${(text.length / 1000).toFixed(0)} kB`);
console.log(`counted in three parts and merged: ${JSON.stringify(merged) === text ? 'the same' : 'NOT THE SAME'}`);
if (JSON.stringify(merged) !== text) process.exitCode = 1;
