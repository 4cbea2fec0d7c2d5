// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { zoneIds } from '../../src/anatomy/index.js';
import type { Chart } from '../../src/chart/index.js';
import { toNdjson } from '../../src/interchange/ndjson.js';
import { addChart, createFrequency } from '../../src/measures/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { caution } from '../chart/examples.js';
import { runs, seedOf } from '../slow.js';
import { chartOf, painAllOver, tenderIn } from './charts.js';

const sql = readFileSync(new URL('../../bench/zone-counts.sql', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'palpate-rows-'));
let connection: DuckDBConnection;

beforeAll(async () => {
  // Nothing may be fetched: reading JSON has to be built in.
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  connection = await instance.connect();
});

afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

/** Counts by SQL over the rows of charts, cut into files as an engine would have them. */
async function countInSql(charts: readonly Chart[], pieces: number): Promise<Record<string, number>> {
  for (let i = 0; i < pieces; i++) writeFileSync(join(folder, `marks-${i}.ndjson`), toNdjson(charts.filter((_, at) => at % pieces === i)));
  const result = await connection.runAndReadAll(sql, { file: join(folder, 'marks-*.ndjson') });
  return Object.fromEntries(result.getRows().map(([zone, count]) => [String(zone), Number(count)]));
}

const countHere = (charts: readonly Chart[]) => {
  const { zones } = charts.reduce(addChart, createFrequency());
  return Object.fromEntries(zoneIds.flatMap((id) => (zones[id] ? [[id, zones[id]]] : [])));
};

const numbered = (charts: readonly Chart[]) => charts.map((chart, i) => ({ ...chart, id: `c${i}` }));

it('a zone counts once a chart, a point as an area does, and a caution does not', async () => {
  const charts = numbered([
    tenderIn('front.knee.left', 'front.knee.left', 'back.sacrum'),
    chartOf(painAllOver('m1', 'front.knee.left'), caution('m2')),
    tenderIn(),
    tenderIn('front.knee.right'),
  ]);
  const counts = await countInSql(charts, 3);
  expect(counts).toEqual({ 'back.sacrum': 1, 'front.knee.left': 2, 'front.knee.right': 1 });
  expect(countHere(charts)).toEqual(counts);
});

it('counts the zones of generated charts as the frequency map does', async () => {
  const charts = numbered(fc.sample(chartArbitrary, { numRuns: runs(400), seed: seedOf(21) }));
  expect(await countInSql(charts, 3)).toEqual(countHere(charts));
});
