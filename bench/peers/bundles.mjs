// What an application would ship, and the measured pages, both in production mode.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { visitOf } from './visit.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const oneReact = Object.fromEntries(['react', 'react-dom'].map((name) => [name, `${root}node_modules/${name}`]));
const common = { bundle: true, minify: true, write: false, logLevel: 'error', jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' }, absWorkingDir: root };
const stdin = (contents) => ({ contents, resolveDir: here, loader: 'jsx' });

const packed = (files) => {
  const sum = (pack) => files.reduce((total, { contents }) => total + pack(contents).length, 0);
  return { gzip: sum((bytes) => gzipSync(bytes, { level: 9 })), brotli: sum((bytes) => brotliCompressSync(bytes)) };
};

/** Paths of outputs that are loaded statically with some of them; dynamic imports are excluded. */
function withImports(outputs, paths, all = new Set()) {
  for (const path of paths) {
    if (all.has(path)) continue;
    all.add(path);
    withImports(outputs, outputs[path].imports.filter(({ kind, external }) => kind === 'import-statement' && !external).map((found) => found.path), all);
  }
  return all;
}

/**
 * Bytes that an application ships for a package, without React: the initial script, all scripts of a first visit and their number, what is loaded on
 * demand, and the stylesheet.
 */
export async function bytesOf(browser, { entry, style, visit }) {
  const { outputFiles, metafile: { outputs } } = await build({ ...common, stdin: stdin(entry), outdir: 'bytes', format: 'esm', splitting: true, metafile: true, external: ['react', 'react-dom', 'react/jsx-runtime'] });
  const atOnce = withImports(outputs, Object.keys(outputs).filter((path) => outputs[path].entryPoint === '<stdin>'));
  const first = outputFiles.filter(({ path }) => atOnce.has(relative(root, path)));
  const { loaded, later } = visit ? await visitOf(browser, visit) : { loaded: first, later: [] };
  const styles = style ? (await build({ ...common, stdin: { contents: `@import '${style}';`, resolveDir: here, loader: 'css' } })).outputFiles : [];
  return { script: packed(first), visit: packed(loaded), requests: loaded.length, later: packed(later), style: packed(styles) };
}

export async function pageOf({ code }) {
  const { outputFiles } = await build({ ...common, stdin: stdin(code), outdir: 'page', format: 'iife', alias: oneReact });
  const textOf = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** A script for Node that assigns `render(count)` to its global. */
export async function serverOf({ code, isVanilla }, names) {
  if (isVanilla) return undefined;
  const contents = `${code.replaceAll(/import '[^']*\.css';/g, '')}
    import { renderToString } from 'react-dom/server';
    const { App: Subject, prepare } = globalThis.bench;
    globalThis.render = (count) => { prepare(count, ${JSON.stringify(names)}); return () => renderToString(<Subject />); };`;
  const { outputFiles } = await build({ ...common, stdin: stdin(contents), format: 'cjs', platform: 'node', outfile: 'server.cjs', alias: oneReact });
  return outputFiles[0].text;
}
