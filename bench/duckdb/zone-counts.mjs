// Counts charts by zone twice: with `palpate/measures`, and in SQL by DuckDB over the NDJSON rows of the same charts.
// After `npm run build`: npm install --prefix bench/duckdb && node bench/duckdb/zone-counts.mjs [charts]
// It writes about 6 kB a chart to the folder for temporary files. DuckDB comes as a binary for each system, so it is no dependency of the library.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { toNdjson } from '../../dist/interchange/ndjson.js';
import { addChart, createFrequency } from '../../dist/measures.js';
import { generateCharts } from '../charts.mjs';

const count = Number(process.argv[2] ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), 'palpate-rows-'));
const file = join(folder, 'marks.ndjson');

try {
  const frequency = createFrequency();
  const out = openSync(file, 'w');
  for (const chart of generateCharts(count)) {
    addChart(frequency, chart);
    writeSync(out, toNdjson(chart));
  }
  closeSync(out);

  // Nothing is to be fetched: reading JSON is built in.
  const connection = await (await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' })).connect();
  const start = performance.now();
  const result = await connection.runAndReadAll(readFileSync(new URL('zone-counts.sql', import.meta.url), 'utf8'), { file });
  const seconds = (performance.now() - start) / 1000;
  const counts = Object.fromEntries(result.getRows().map(([zone, charts]) => [zone, Number(charts)]));
  const different = Object.entries(frequency.zones).filter(([zone, charts]) => (counts[zone] ?? 0) !== charts);

  console.log(`${count} charts, ${(statSync(file).size / 1e6).toFixed(0)} MB of rows: DuckDB in ${seconds.toFixed(2)} s`);
  console.log(`${Object.keys(counts).length} zones marked, of which ${different.length} are counted differently`);
  if (different.length) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
