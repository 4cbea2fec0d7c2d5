// What runs without React, once more for Node: in few files, since Node reads and links each by itself (`palpate/core`: 150 files took
// four times as long as two). Bundlers take the modules in dist, one file each, from which they drop what is not used.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The entry points that name a file for Node, by their path below `src`. */
const entries = Object.values(exports).flatMap(({ node }) => /^\.\/dist\/node\/(.+)\.js$/.exec(node ?? '')?.[1] ?? []);

/** Rooms that nearly every one of these entry points needs, or a part of them, in one file; drawings, atlas and formats stand in their own. */
const isShared = (id) => /\/src\/(geometry|anatomy|chart|drawing|store)\/|\/src\/locales\/(index|complete|extend|late|en|en-\w+|[\w-]+-messages|name-of|place-of|zone-names)\.ts$/.test(id) && !/\/(fe)?male\.ts$/.test(id);

/** Of a module of ours the path below `src`: there are many `session`, one a language. */
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
      // The words of the English summary come with `describeChart`, and are asked for by languages as well.
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
