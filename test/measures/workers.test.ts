import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addCharts, countInWorkers, createFrequency } from '../../src/measures/index.js';
import { chartsOf, parts } from './workers.js';

let folder = '';
beforeAll(async () => {
  mkdirSync('node_modules/.cache', { recursive: true });
  folder = mkdtempSync('node_modules/.cache/palpate-workers-');
  await build({ entryPoints: ['test/measures/count.node-worker.ts'], bundle: true, format: 'esm', platform: 'node', outfile: join(folder, 'count.mjs'), logLevel: 'warning' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('charts that are counted by workers of Node', () => {
  let workers: Worker[] = [];
  beforeEach(() => void (workers = [1, 2].map(() => new Worker(resolve(folder, 'count.mjs')))));
  afterEach(() => Promise.all(workers.map((worker) => worker.terminate())));

  it('make the frequency that they make in one piece, and do so again', async () => {
    const whole = addCharts(createFrequency(), parts.flatMap(chartsOf));
    expect(whole.charts).toBe(2001);
    expect(await countInWorkers(parts, workers)).toEqual(whole);
    expect(await countInWorkers(parts.slice(0, 1), workers)).toEqual(addCharts(createFrequency(), chartsOf(parts[0]!)));
    expect(workers.map((worker) => worker.listenerCount('message'))).toEqual([0, 0]);
  });

  it('count the kinds that are asked for', async () => {
    const kinds = ['tenderness'] as const;
    expect(await countInWorkers(parts, workers, { kinds })).toEqual(addCharts(createFrequency({ kinds }), parts.flatMap(chartsOf)));
  });

  it('without parts are empty', async () => expect(await countInWorkers([], workers)).toEqual(createFrequency()));

  it.each([
    ['a part cannot be read', [...parts, { from: -1, count: 1 }], workersOf, 'Part 6 was not counted: There is no such file.'],
    ['a worker ends', [{ from: 0, count: -1 }], workersOf, 'Part 1 was not counted: the worker ended with code 3.'],
    ['a part cannot be sent', [() => 1], workersOf, 'could not be cloned'],
    ['there is no worker', parts, () => [], 'Pass at least one worker'],
  ])('are not counted in part: %s', async (_, some: readonly unknown[], which, message) => {
    await expect(countInWorkers(some, which(workers))).rejects.toThrow(message);
  });

  function workersOf(all: Worker[]) {
    return all;
  }
});
