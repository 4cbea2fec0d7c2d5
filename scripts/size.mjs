// Bytes that an application ships for an import: minified by esbuild and gzipped, without React. Dynamic imports are loaded on first use, so they are
// counted separately.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Limits in bytes (gzipped) and files for what is loaded at once: everything that a first visit loads. */
const map = "export { BodyMap } from './dist/index.js'";
const budgets = [
  { name: 'BodyMap with the neutral figure', code: "export { BodyMap } from './dist/index.js'", limit: 82_600, files: 3 },
  { name: 'palpate/core, all of it', code: "export * from './dist/core.js'", limit: 55_000 },
  { name: 'palpate/atlas, all of it', code: "export * from './dist/atlas.js'", limit: 42_000 },
  { name: 'palpate/explorer before it is shown', code: "export * from './dist/explorer.js'", limit: 21_000 },
  { name: 'palpate/explorer.css', code: "import './dist/explorer.css'", limit: 1_600 },
  { name: 'palpate/measures, all of it', code: "export * from './dist/measures.js'", limit: 42_500 },
  { name: 'palpate/episode, all of it', code: "export * from './dist/episode.js'", limit: 40_000 },
  { name: 'palpate/timeline before it is shown', code: "export * from './dist/timeline.js'", limit: 62_000 },
  { name: 'palpate/timeline.css', code: "import './dist/timeline.css'", limit: 1_100 },
  { name: 'palpate/sensation beside the map', code: "export * from './dist/sensation.js'", beside: map, limit: 15_000 },
  { name: 'palpate/examination before it is shown, beside the map', code: "export * from './dist/examination.js'", beside: map, limit: 5_200 },
  { name: 'posture of palpate/examination, beside the map', code: "export { PostureLayer } from './dist/examination/PostureLayer.js'; export { createPosturePanel } from './dist/examination/panel/PosturePanel.js'", beside: map, limit: 4_500 },
  { name: 'palpate/examination.css', code: "import './dist/examination.css'", limit: 1_600 },
  { name: 'palpate/intake, all of it', code: "export * from './dist/intake.js'", limit: 38_500 },
  { name: 'palpate/guided-intake before it is shown', code: "export * from './dist/guided-intake.js'", limit: 106_300 },
  { name: 'palpate/guided-intake.css', code: "import './dist/guided-intake.css'", limit: 2_000 },
  { name: 'palpate/figures/female', code: "export * from './dist/figures/female.js'", limit: 34_000 },
  { name: 'palpate/element, React and styles in it', code: "import './dist/element.js'", limit: 167_100, tellsLater: false },
  { name: 'palpate/styles.css', code: "import './dist/styles.css'", limit: 13_000 },
];

if (!existsSync(join(root, 'dist'))) throw new Error('There is no dist: run `npm run build` first.');

/** The sizes in the README and the guide, in bytes: the first cell of a row is the import. */
const pages = ['README.md', 'stories/guides/EntryPoints.mdx'].map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
const said = [...pages.matchAll(/^\| `([^`]+)`[^|]*\| ([\d.]+) kB \| ([\d.]+) kB \|$/gm)].map(([, what, size, limit]) => ({ what, size: size * 1000, limit: limit * 1000 }));
/** Numbers in prose grow stale unnoticed; a difference of 0.2 kB is tolerated. */
const tolerance = 300;

let isOver = false;
let isStale = false;
for (const { name, code, beside, limit, files = Infinity, tellsLater = true } of budgets) {
  const { atOnce, later } = await measure(beside ? `${beside};\n${code}` : code);
  const bytes = sizeOf(atOnce) - (beside ? sizeOf((await measure(beside)).atOnce) : 0);
  const isTooMuch = bytes > limit || atOnce.length > files;
  isOver ||= isTooMuch;
  const row = said.find(({ what }) => what === name.split(/[ ,]/)[0] || what === `import { ${name.split(' ')[0]} } from 'palpate'`);
  if (row && (Math.abs(row.size - bytes) > tolerance || row.limit !== limit)) {
    isStale = true;
    console.log(`STALE  the docs say ${kb(row.size)} of ${kb(row.limit)}  ${row.what}`);
  }
  console.log(`${isTooMuch ? 'OVER' : '  ok'}  ${kb(bytes)} of ${kb(limit)}  ${name}${files < Infinity ? `, in ${atOnce.length} of ${files} files` : ''}`);
  for (const chunk of tellsLater ? later : []) console.log(`            ${kb(chunk.gzip)} when it is used: ${chunk.name}`);
}
if (isOver || isStale) process.exitCode = 1;

function sizeOf(chunks) {
  return chunks.reduce((sum, chunk) => sum + chunk.gzip, 0);
}

function kb(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(8);
}

async function measure(code) {
  const outdir = join(root, 'size');
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'entry.js' },
    outdir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    define: { 'process.env.NODE_ENV': '"production"' },
    absWorkingDir: root,
  });
  const gzipOf = new Map(outputFiles.map((file) => [relative(root, file.path), gzipSync(file.contents, { level: 9 }).length]));
  const entries = Object.entries(metafile.outputs);
  const [entry] = entries.find(([, output]) => output.entryPoint?.endsWith('entry.js'));
  const needed = new Set();
  const need = (path) => {
    if (needed.has(path)) return;
    needed.add(path);
    const { imports, cssBundle } = metafile.outputs[path];
    if (cssBundle) need(cssBundle);
    for (const found of imports) if (found.kind === 'import-statement' && !found.external) need(found.path);
  };
  need(entry);
  const chunks = entries.map(([path, { entryPoint, inputs }]) => ({ path, gzip: gzipOf.get(path), name: entryPoint ?? largest(inputs) }));
  return { atOnce: chunks.filter(({ path }) => needed.has(path)), later: chunks.filter(({ path, gzip }) => !needed.has(path) && gzip > 100) };
}

/** A chunk without a name is called after the folder that makes up most of it. */
function largest(inputs) {
  const [[path] = ['']] = Object.entries(inputs).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput);
  return `shared (${dirname(path)})`;
}
