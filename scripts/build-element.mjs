// Builds the custom element for pages without React: complete and minified, in modules that browsers load directly. Parts that are needed later are
// in dist/element. Includes the licences of bundled packages.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds into a folder without removing other files. */
export async function buildElement(outDir = join(root, 'dist')) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', development: false } }, // also when a test runs it
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: { element: join(root, 'src/element.ts') }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension', // shared code is in the entry, so that a first visit needs few requests
        // 'use client' has no meaning if React is included.
        onLog: (level, log, report) => void (log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log)),
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'element/[name]-[hash].js' },
      },
    },
  }).then((built) => [built].flat()[0]);
  const sources = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  writeFileSync(join(outDir, 'element/LICENSES.txt'), licences(sources));
}

/** The licences of the packages that sources belong to. */
function licences(sources) {
  const folders = new Set(sources.flatMap((path) => /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  const texts = [...folders].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildElement();
