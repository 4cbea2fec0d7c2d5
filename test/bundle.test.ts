// @vitest-environment node
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

/** What is loaded at once for some code: its text, and the modules of which something is in it. */
async function loadedAtOnce(code: string): Promise<{ text: string; modules: string[] }> {
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
  return { text: [...needed].map((chunk) => chunk.code).join('\n'), modules };
}

const ofExaminations = /^src\/(sensation|examination)\/|^src\/chart\/(.*\/)?(sense-)?(examination|examinations-of|sensory-sums)\.ts$/;
const words = ['pinPrick', 'not-testable', 'S4-5', 'left-higher', 'in-front', 'hollower'];

it('a map alone has nothing of sensation and posture', async () => {
  const { text, modules } = await loadedAtOnce("export { BodyMap } from './src/index.js'");
  expect(modules.length).toBeGreaterThan(100);
  expect(modules.filter((file) => ofExaminations.test(file))).toEqual([]);
  expect(words.filter((word) => text.includes(word))).toEqual([]);
});

it('a map with what reads documents has their rules', async () => {
  const { text, modules } = await loadedAtOnce("export { BodyMap, parseChart } from './src/index.js'");
  expect(modules).toContain('src/chart/parse/sense-examination.ts');
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});
