// Time of parseChart by size of its input: growing charts, and hostile documents. Run after `npm run build`:
//   node bench/parse-size.mjs
import { createChart, parseChart } from '../dist/core.js';

const base = createChart({ id: 'chart', recordedAt: new Date('2026-11-22T10:15:00Z') });
const point = (i) => ({
  id: `m${i}`, kind: 'tenderness', view: 'back', at: [288.5, 178.2], zone: 'back.shoulder-top.right', intensity: i % 11,
  qualities: ['aching'], note: `Worse when typing, better after rest: ${i}`, by: 'patient', createdAt: '2026-11-22T10:15:00Z',
});
const chartOf = (marks) => JSON.stringify({ ...base, marks: Array.from({ length: marks }, (_, i) => point(i)) });
const ring = (corners) => {
  const points = Array.from({ length: corners }, (_, i) => [240 + 20 * Math.cos((i / corners) * 2 * Math.PI), 250 + 20 * Math.sin((i / corners) * 2 * Math.PI)].map((v) => Math.round(v * 10) / 10));
  return [...points, points[0]];
};
const area = (corners) => ({ ...base, marks: [{ id: 'a', kind: 'referral', from: [], by: 'patient', createdAt: '2026-11-22T10:15:00Z', areas: [{ view: 'front', polygons: [[ring(corners)]], zones: [{ zone: 'front.sternum', covered: 0.5 }] }] }] });
const extended = (value) => JSON.stringify({ ...base, extensions: { value } });
const nested = (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const grown = [100, 1_000, 10_000, 100_000].map((marks) => [`${marks} marks`, chartOf(marks)]);
const hostile = [
  ['an area of 10,000 corners', JSON.stringify(area(10_000))],
  ['an area of 100,000 corners', JSON.stringify(area(100_000))],
  ['10,000 ties to nothing', JSON.stringify({ ...base, marks: [{ ...area(8).marks[0], from: Array.from({ length: 10_000 }, (_, i) => `x${i}`) }] })],
  ['100,000 times the same id', chartOf(100_000).replaceAll(/"id":"m\d+"/g, '"id":"m"')],
  ['100,000 lists within each other', nested(100_000)],
  ['a text of 15 MB', extended('x'.repeat(15_000_000))],
  ['a text of 50 MB', extended('x'.repeat(50_000_000))],
  ['a million zeros', extended(Array(1_000_000).fill(0))],
  ['300,000 fields', extended(Object.fromEntries(Array.from({ length: 300_000 }, (_, i) => [`f${i}`, i])))],
  ['100,000 wrong marks', JSON.stringify({ ...base, marks: Array(100_000).fill({ kind: 'x' }) })],
];

console.log('document'.padEnd(36), 'MB'.padStart(8), 'ms'.padStart(9), 'ms/MB'.padStart(8), '  answer');
for (const [name, text] of [...grown, ...hostile]) {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const result = parseChart(text);
    return { ms: performance.now() - start, result };
  }).sort((a, b) => a.ms - b.ms);
  const { ms, result } = times[1];
  const size = text.length / 1e6;
  const answer = result.ok ? `a chart of ${result.chart.marks.length} marks` : `${result.problems.length} problems: ${result.problems[0].message.slice(0, 60)}`;
  console.log(name.padEnd(36), size.toFixed(2).padStart(8), ms.toFixed(1).padStart(9), (ms / size).toFixed(1).padStart(8), ` ${answer}`);
}
