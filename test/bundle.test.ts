import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

/** The modules that are loaded at once for some code, as far as something of them is in it. */
async function loadedAtOnce(code: string): Promise<string[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    plugins: [{ name: 'entry', enforce: 'pre', resolveId: (id) => (id === 'virtual:entry' ? `${process.cwd()}/virtual-entry.ts` : null), load: (id) => (id.endsWith('/virtual-entry.ts') ? code : null) }],
    build: { write: false, minify: false, rolldownOptions: { input: 'virtual:entry', preserveEntrySignatures: 'strict', external: /^react/ } },
  });
  const { output } = result as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  const needed = new Set<(typeof chunks)[number]>();
  const need = (name: string): void => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (!chunk || needed.has(chunk)) return;
    needed.add(chunk);
    chunk.imports.forEach(need);
  };
  need(chunks.find(({ isEntry }) => isEntry)!.fileName);
  const modules = [...needed].flatMap((chunk) => Object.entries(chunk.modules).flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? [file.replace(`${process.cwd()}/`, '')] : [])));
  return modules;
}

/** The panels, layers, tables and arithmetic of examinations. The rules for the record stay in the map, which refuses an invalid one. */
const ofExaminations = /^src\/(sensation|examination)\/|^src\/chart\/(.*\/)?sensory-sums\.ts$/;

it('a map alone has no examination but the rules for its record', async () => {
  const modules = await loadedAtOnce("export { BodyMap } from './src/index.js'");
  expect(modules.length).toBeGreaterThan(100);
  expect(modules.filter((file) => ofExaminations.test(file))).toEqual([]);
  expect(modules).toContain('src/chart/parse/sense-examination.ts');
});
