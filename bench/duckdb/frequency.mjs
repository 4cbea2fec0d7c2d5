// Counts charts twice: with `palpate/measures`, and in SQL by DuckDB over the rows of `countsToNdjson`, in Parquet. Both must be equal, zone by zone
// and cell by cell. After `npm run build`:
//   npm install --prefix bench/duckdb && node bench/duckdb/frequency.mjs [charts]
// Rows are written in pieces to the folder for temporary files. DuckDB is a binary for each system, so it is not a dependency of the library.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { countsToNdjson } from '../../dist/interchange/ndjson.js';
import { addCharts, addCounts, createFrequency } from '../../dist/measures.js';
import { generateCharts } from '../charts.mjs';
import { problemsInBigQuery, problemsInSpark } from './dialects.mjs';

const count = Number(process.argv[2] ?? 20_000);
const pieceSize = 5000;
const folder = mkdtempSync(join(tmpdir(), 'palpate-counts-'));
const statementIn = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const columns = "{chart_id: 'VARCHAR', counted: 'VARCHAR', view: 'VARCHAR', zone: 'VARCHAR', cell: 'INTEGER', weight: 'BIGINT'}";

/** Zones and cells that differ. */
const differences = (a, b) => ({
  charts: a.charts === b.charts ? 0 : 1,
  zones: Object.keys(a.zones).filter((zone) => a.zones[zone] !== b.zones[zone]).length,
  cells: Object.keys(a.cells).reduce((sum, view) => sum + a.cells[view].filter((cell, i) => cell !== b.cells[view][i]).length, 0),
});

/** The engine's sums as a frequency. */
const frequencyOf = async (connection, statement) => addCounts(createFrequency(), (await connection.runAndReadAll(statement)).getRowObjectsJS());

try {
  for (const name of ['frequency.sql', 'zones-by-sex.sql'])
    for (const [engine, problems] of [['Spark', problemsInSpark(statementIn(name))], ['BigQuery', problemsInBigQuery(statementIn(name))]]) {
      console.log(`${name}, by a parser of ${engine}: ${problems.join('; ') || 'taken as it is'}`);
      if (problems.length) process.exitCode = 1;
    }
  if (problemsInSpark('select from group').length === 0 || problemsInBigQuery('select from group').length === 0) throw new Error('A parser takes everything.');

  // No downloads: reading JSON and Parquet is built in.
  const connection = await (await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false', threads: '1', memory_limit: '1GB', temp_directory: join(folder, 'spill') })).connect();
  const frequency = createFrequency();
  let [rows, bytes, writing, piece] = [0, 0, 0, 0];
  let inPieces = [];
  const close = async () => {
    const start = performance.now();
    addCharts(frequency, inPieces);
    const text = countsToNdjson(inPieces);
    writing += performance.now() - start;
    rows += text.split('\n').length - 1;
    bytes += text.length;
    const file = join(folder, 'rows.ndjson');
    writeFileSync(file, text);
    // The first piece is also counted directly from NDJSON.
    if (piece === 0) {
      await connection.run(`create or replace view counts as select * from read_json('${file}', format = 'newline_delimited', columns = ${columns})`);
      const found = differences(frequency, await frequencyOf(connection, statementIn('frequency.sql')));
      console.log(`NDJSON, ${inPieces.length} charts: ${JSON.stringify(found)} differences`);
      if (Object.values(found).some(Boolean)) process.exitCode = 1;
    }
    await connection.run(`copy (select * from read_json('${file}', format = 'newline_delimited', columns = ${columns})) to '${join(folder, `counts-${piece}.parquet`)}' (format parquet, compression zstd)`);
    rmSync(file);
    piece += 1;
    inPieces = [];
  };
  for (const chart of generateCharts(count)) if (inPieces.push(chart) === pieceSize) await close();
  if (inPieces.length) await close();

  const parquet = readdirSync(folder).filter((name) => name.endsWith('.parquet')).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  await connection.run(`create or replace view counts as select * from read_parquet('${join(folder, '*.parquet')}')`);
  const start = performance.now();
  const counted = await frequencyOf(connection, statementIn('frequency.sql'));
  const seconds = (performance.now() - start) / 1000;
  const found = differences(frequency, counted);
  console.log(`Parquet, ${count} charts, ${rows} rows, ${(bytes / 1e6).toFixed(0)} MB as NDJSON (written in ${(writing / 1000).toFixed(1)} s with counting), ${(parquet / 1e6).toFixed(0)} MB as Parquet: counted in ${seconds.toFixed(1)} s on one thread`);
  console.log(`${Object.values(counted.zones).filter(Boolean).length} zones and ${Object.values(counted.cells).flat().filter(Boolean).length} cells marked; differences: ${JSON.stringify(found)}`);

  // Partial results: what two engines counted of every second piece.
  const halves = [];
  for (const odd of [0, 1]) {
    const files = readdirSync(folder).filter((name) => name.endsWith('.parquet') && Number(/\d+/.exec(name)) % 2 === odd);
    if (files.length === 0) continue;
    await connection.run(`create or replace view counts as select * from read_parquet([${files.map((name) => `'${join(folder, name)}'`).join(', ')}])`);
    halves.push(...(await connection.runAndReadAll(statementIn('frequency.sql'))).getRowObjectsJS());
  }
  const merged = differences(frequency, addCounts(createFrequency(), halves));
  console.log(`counted in two parts and added up, differences: ${JSON.stringify(merged)}`);

  await connection.run(`create or replace table people as select distinct chart_id, case when hash(chart_id) % 2 = 0 then 'female' else 'male' end as sex from counts`);
  const bySex = (await connection.runAndReadAll(statementIn('zones-by-sex.sql'))).getRowObjectsJS();
  console.log(`by sex: ${bySex.length} rows, the first ${bySex[0]?.zone}`);
  if ([found, merged].some((each) => Object.values(each).some(Boolean))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
