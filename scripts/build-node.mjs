// Builds entry points that run without React once more for Node, in few files, because Node reads and links each file separately (`palpate/core`: 150
// files took four times as long as two). Bundlers use the modules in dist, one file each, from which they drop what is unused.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The entry points with a file for Node, by their path in `src`. */
const entries = Object.values(exports).flatMap(({ node }) => /^\.\/dist\/node\/(.+)\.js$/.exec(node ?? '')?.[1] ?? []);

/** Modules that nearly all of these entry points need, in one file; drawings, atlas and formats are in separate files. */
const isShared = (id) => /\/src\/(geometry|anatomy|chart|drawing|store)\/|\/src\/locales\/(index|complete|extend|late|en|en-\w+|[\w-]+-messages|name-of|place-of|zone-names)\.ts$/.test(id) && !/\/(fe)?male\.ts$/.test(id);

/** A module's path below `src`, because there are many `session`, one per language. */
const pathOf = (id) => id && relative(join(root, 'src'), id).replace(/\.ts$/, '');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: join(root, 'dist/node'),
    target: 'es2022',
    minify: false,
    lib: { entry: Object.fromEntries(entries.map((entry) => [entry, join(root, `src/${entry}.ts`)])), formats: ['es'] },
    rolldownOptions: {
      external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
      // `describeChart` includes the words of the English summary, which languages import as well.
      onLog: (level, log, report) => void (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT' || report(level, log)),
      output: {
        codeSplitting: { groups: [{ name: 'shared', test: isShared }] },
        minifyInternalExports: false,
        entryFileNames: '[name].js',
        chunkFileNames: ({ name, facadeModuleId, moduleIds }) => (name === 'shared' ? 'shared.js' : `parts/${pathOf(facadeModuleId ?? moduleIds.at(-1)) ?? name}.js`),
      },
    },
  },
});
