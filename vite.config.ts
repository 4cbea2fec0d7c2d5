import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The modules that package.json promises: every door whose target is a script, by its path below `dist`. */
function doors(): Record<string, string> {
  const { exports } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as {
    exports: Record<string, string | { default: string }>;
  };
  // The custom element brings its dependencies along: scripts/build-element.mjs.
  const targets = Object.entries(exports).flatMap(([name, door]) => (name === './element' ? [] : typeof door === 'string' ? door : door.default));
  const names = targets.flatMap((target) => /^\.\/dist\/(.+)\.js$/.exec(target)?.[1] ?? []);
  return Object.fromEntries(names.map((name) => [name, here(`src/${name}.ts`)]));
}

/** What users install by themselves: peers and dependencies, and what lies below them. */
function isDependency(id: string): boolean {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as Record<string, Record<string, string>>;
  return Object.keys({ ...dependencies, ...peerDependencies }).some((name) => id === name || id.startsWith(`${name}/`));
}

/** A stylesheet with what it imports, in one file for pages without a bundler. Neighbours of the same layer and condition share a block. */
function inOneFile(sheet: string): string {
  const inBlock = (conditions: string, css: string): string => {
    const known = /^(?: layer\((.*?)\))?(?: supports\((.*)\))?$/.exec(conditions);
    if (!known) throw new Error(`${sheet} imports under a condition that is not known here:${conditions}`);
    const [, layer, condition] = known;
    const inLayer = layer ? `@layer ${layer} {\n${css}}\n` : css;
    return condition ? `@supports (${condition}) {\n${inLayer}}\n` : inLayer;
  };
  const css = readFileSync(here(`src/${sheet}`), 'utf8').replace(/@import '[^']+'([^;]*);\n(?:@import '[^']+'\1;\n)*/g, (imports, conditions: string) =>
    inBlock(conditions, [...imports.matchAll(/'([^']+)'/g)].map(([, piece]) => readFileSync(here(`src/${piece}`), 'utf8')).join('\n')),
  );
  // The package has no other file: what is still imported would be missing.
  if (css.includes('@import')) throw new Error(`${sheet} imports a file in a way that is not known here.`);
  return css;
}

/** What the package ships beside its modules. A stylesheet's declaration lets TypeScript accept its import. */
function copyAssets(): Plugin {
  return {
    name: 'palpate:copy-assets',
    apply: 'build',
    writeBundle() {
      for (const sheet of ['styles.css', 'explorer.css', 'compare.css', 'timeline.css', 'examination.css', 'guided-intake.css']) {
        writeFileSync(here(`dist/${sheet}`), inOneFile(sheet));
        writeFileSync(here(`dist/${sheet}.d.ts`), 'export {};\n');
      }
      for (const schema of ['schema.json', 'atlas-schema.json', 'episode-schema.json', 'sensation-schema.json', 'questionnaire-schema.json', 'answers-schema.json']) copyFileSync(here(`assets/${schema}`), here(`dist/${schema}`));
    },
  };
}

/**
 * Whoever fetches a late part has the map already: saying so in the part keeps bundlers such as esbuild, which make a file of whatever
 * two others share, from cutting the map into ten. Only here, as the sources know no circle.
 */
function keepMapWhole(): Plugin {
  const late = [...['clinician', 'help', 'last-time', 'print', 'session', 'summary'].map((room) => `${room}/index.js`), 'interaction/areas/area-editor.js', 'panels/list/LongList.js'];
  return {
    name: 'palpate:keep-map-whole',
    apply: 'build',
    renderChunk: (code, { fileName }) => (late.includes(fileName) ? `${code}\nexport { BodyMap } from '${'../'.repeat(fileName.split('/').length - 1)}map/BodyMap.js';\n` : null),
  };
}

// Storybook reads this file too, and builds an application rather than a library.
const library = !process.env.STORYBOOK;
// Inherited from a shell, another value would put calls into the package that only React for development answers.
if (library) process.env.NODE_ENV = 'production';

export default defineConfig({
  plugins: library ? [react(), keepMapWhole(), copyAssets()] : [react()],
  ...(library && {
    build: {
      target: 'es2022',
      minify: false, // the application that uses it does that, and people read what they debug
      lib: { entry: doors(), formats: ['es'] },
      rolldownOptions: {
        external: isDependency,
        // One file a module keeps 'use client' on the components alone, and lets users shake the tree.
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  }),
});
