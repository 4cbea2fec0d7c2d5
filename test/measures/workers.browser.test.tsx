import { afterEach, describe, expect, it } from 'vitest';
import { addCharts, countInWorkers, createFrequency } from '../../src/measures/index.js';
import { chartsOf, parts } from './workers.js';

describe('charts that are counted by workers of a page', () => {
  const workers: Worker[] = [];
  afterEach(() => workers.splice(0).forEach((worker) => worker.terminate()));
  const start = () => workers.push(new Worker(new URL('./count.page-worker.ts', import.meta.url), { type: 'module' }));

  it('make the frequency that they make in one piece', async () => {
    start();
    start();
    expect(await countInWorkers(parts, workers)).toEqual(addCharts(createFrequency(), parts.flatMap(chartsOf)));
  });

  it('are not counted in part', async () => {
    start();
    await expect(countInWorkers([...parts, { from: -1, count: 1 }], workers)).rejects.toThrow('Part 6 was not counted: There is no such file.');
  });

  it('are not counted by a worker that does not start', async () => {
    workers.push(new Worker(URL.createObjectURL(new Blob(['throw new Error("no")'])), { type: 'module' }));
    await expect(countInWorkers(parts, workers)).rejects.toThrow('Part 1 was not counted');
  });
});
