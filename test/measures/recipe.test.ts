import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCharts, createFrequency, type Frequency } from '../../src/measures/index.js';
import { fixtures } from '../interchange/charts.js';

const guide = readFileSync('stories/guides/ManyCharts.mdx', 'utf8');
const scripts = [...guide.matchAll(/```js\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(([, name = '', code = '']) => ({ name, code }));

describe('the guide about many charts', () => {
  let folder = '';
  beforeAll(async () => {
    mkdirSync('node_modules/.cache', { recursive: true });
    folder = resolve(mkdtempSync('node_modules/.cache/palpate-recipe-'));
    for (const { name, code } of scripts) {
      writeFileSync(join(folder, name), code);
      await build({ entryPoints: [join(folder, name)], alias: { 'palpate/measures': resolve('src/measures.ts') }, bundle: true, format: 'esm', platform: 'node', outfile: join(folder, name), allowOverwrite: true, logLevel: 'warning' });
    }
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('counts files in workers as it says', async () => {
    expect(scripts.map(({ name }) => name)).toEqual(['count.worker.js', 'count.js']);
    const { countFiles } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'count.js')).href)) as { countFiles: (files: readonly string[]) => Promise<Frequency> };
    const charts = fixtures.map(([, chart]) => chart);
    const files = [charts.slice(0, 4), charts.slice(4)].map((some, i) => {
      const file = join(folder, `${i}.ndjson`);
      writeFileSync(file, some.map((chart) => `${JSON.stringify(chart)}\n`).join(''));
      return file;
    });
    expect(await countFiles(files)).toEqual(addCharts(createFrequency(), charts));
    await expect(countFiles([...files, join(folder, 'gone.ndjson')])).rejects.toThrow('gone.ndjson');
  });

  it.each(['frequency', 'zones-by-sex'])('has the statement that the benchmark runs: %s', (name) => {
    expect(guide).toContain(`\`\`\`sql\n${readFileSync(`bench/duckdb/${name}.sql`, 'utf8')}\`\`\``);
  });
});
