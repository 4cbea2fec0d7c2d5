// What an application would ship, and the pages that are measured, both in production mode.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const oneReact = Object.fromEntries(['react', 'react-dom'].map((name) => [name, `${root}node_modules/${name}`]));
const common = { bundle: true, minify: true, write: false, logLevel: 'error', jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' }, absWorkingDir: root };
const stdin = (contents) => ({ contents, resolveDir: here, loader: 'jsx' });

const packed = (files) => {
  const sum = (pack) => files.reduce((total, { contents }) => total + pack(contents).length, 0);
  return { gzip: sum((bytes) => gzipSync(bytes, { level: 9 })), brotli: sum((bytes) => brotliCompressSync(bytes)) };
};

/** Paths of the outputs that come with some of them: what is imported dynamically does not. */
function withImports(outputs, paths, all = new Set()) {
  for (const path of paths) {
    if (all.has(path)) continue;
    all.add(path);
    withImports(outputs, outputs[path].imports.filter(({ kind, external }) => kind === 'import-statement' && !external).map((found) => found.path), all);
  }
  return all;
}

/** Bytes that an application ships for a package, React left out: the script at once, soon in every page, and when asked for; the stylesheet. */
export async function bytesOf({ entry, style, isSoon }) {
  const { outputFiles, metafile: { outputs } } = await build({ ...common, stdin: stdin(entry), outdir: 'bytes', format: 'esm', splitting: true, metafile: true, external: ['react', 'react-dom', 'react/jsx-runtime'] });
  // What is imported dynamically has an entry point too.
  const entriesOf = (isWanted) => Object.keys(outputs).filter((path) => isWanted(outputs[path].entryPoint ?? ''));
  const atOnce = withImports(outputs, entriesOf((file) => file === '<stdin>'));
  const soon = withImports(outputs, isSoon ? entriesOf((file) => isSoon.test(file)) : []);
  const files = (isWanted) => packed(outputFiles.filter(({ path }) => isWanted(relative(root, path))));
  const styles = style ? (await build({ ...common, stdin: { contents: `@import '${style}';`, resolveDir: here, loader: 'css' } })).outputFiles : [];
  return {
    script: files((path) => atOnce.has(path)),
    soon: files((path) => soon.has(path) && !atOnce.has(path)),
    later: files((path) => !atOnce.has(path) && !soon.has(path)),
    style: packed(styles),
  };
}

export async function pageOf({ code }) {
  const { outputFiles } = await build({ ...common, stdin: stdin(code), outdir: 'page', format: 'iife', alias: oneReact });
  const textOf = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** A script for Node that puts `render(count)` on its global. */
export async function serverOf({ code, isVanilla }, names) {
  if (isVanilla) return undefined;
  const contents = `${code.replaceAll(/import '[^']*\.css';/g, '')}
    import { renderToString } from 'react-dom/server';
    const { App: Subject, prepare } = globalThis.bench;
    globalThis.render = (count) => { prepare(count, ${JSON.stringify(names)}); return () => renderToString(<Subject />); };`;
  const { outputFiles } = await build({ ...common, stdin: stdin(contents), format: 'cjs', platform: 'node', outfile: 'server.cjs', alias: oneReact });
  return outputFiles[0].text;
}
