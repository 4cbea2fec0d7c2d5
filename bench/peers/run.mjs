// palpate beside what users would otherwise pick: bytes, times, memory, and the laws of the package, in one run.
// npm run build && npm ci --prefix bench/peers && node bench/peers/run.mjs writes bench/RESULTS.md and bench/growth.svg
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { launchChromium } from '../browser/chromium.mjs';
import { laws, untilPainted } from './page.mjs';
import { toMarkdown, toPlot } from './report.mjs';
import { subjects } from './subjects.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Number(process.argv[2] ?? 7);
const production = { 'process.env.NODE_ENV': '"production"' };
const oneReact = Object.fromEntries(['react', 'react-dom'].map((name) => [name, `${root}node_modules/${name}`]));
const common = { bundle: true, minify: true, write: false, logLevel: 'error', jsx: 'automatic', define: production, absWorkingDir: root };

/** Bytes that an application ships at once for a package, React left out. */
async function bytesOf({ entry }) {
  const { outputFiles, metafile } = await build({ ...common, stdin: { contents: entry, resolveDir: here }, outdir: 'bytes', format: 'esm', splitting: true, metafile: true, external: ['react', 'react-dom', 'react/jsx-runtime'] });
  // What is imported dynamically has an entry point too.
  const [main] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>');
  const needed = new Set();
  const need = (path) => {
    if (needed.has(path)) return;
    needed.add(path);
    for (const found of metafile.outputs[path].imports) if (found.kind === 'import-statement' && !found.external) need(found.path);
  };
  need(main);
  const files = outputFiles.filter(({ path }) => needed.has(relative(root, path)));
  const sum = (pack) => files.reduce((total, { contents }) => total + pack(contents).length, 0);
  return { gzip: sum((bytes) => gzipSync(bytes, { level: 9 })), brotli: sum((bytes) => brotliCompressSync(bytes)) };
}

async function pageOf({ code }) {
  const { outputFiles } = await build({ ...common, stdin: { contents: code, resolveDir: here, loader: 'jsx' }, outdir: 'page', format: 'iife', alias: oneReact });
  const textOf = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** Milliseconds and bytes of the HTML that a server makes, where a package can. */
async function onServer({ code, isVanilla }) {
  if (isVanilla) return { error: 'no React' };
  const contents = `globalThis.window ??= globalThis; ${code.replaceAll(/import '[^']*\.css';/g, '')}
    import { renderToString } from 'react-dom/server';
    const { App: Subject } = globalThis.bench;
    let html = renderToString(<Subject count={10} />);
    const times = Array.from({ length: 30 }, () => { const start = performance.now(); html = renderToString(<Subject count={10} />); return performance.now() - start; });
    globalThis.result = { ms: times.sort((a, b) => a - b)[15], bytes: html.length };`;
  try {
    const { outputFiles } = await build({ ...common, stdin: { contents, resolveDir: here, loader: 'jsx' }, format: 'cjs', platform: 'node', outfile: 'server.cjs', alias: oneReact });
    const { runInNewContext } = await import('node:vm');
    const { createRequire } = await import('node:module');
    const sandbox = { require: createRequire(import.meta.url), console, performance, process, TextEncoder, TextDecoder, setTimeout, clearTimeout, queueMicrotask, MessageChannel, module: { exports: {} }, exports: {}, URL, crypto, structuredClone };
    sandbox.globalThis = sandbox;
    runInNewContext(outputFiles[0].text, sandbox);
    return sandbox.result;
  } catch (error) {
    return { error: String(error.message).split('\n')[0] };
  }
}

const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const browser = await launchChromium();

async function open({ script, style }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><main id="root"></main></html>');
  if (style) await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  await page.evaluate(`window.untilPainted = ${untilPainted}`);
  return page;
}

async function heap(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

/** One round: a fresh page, first paint, memory, a tap, changes among the marks. */
async function round(files, count, { tap, change }) {
  const page = await open(files);
  const before = await heap(page);
  const first = await page.evaluate((marks) => window.untilPainted(() => window.bench.mount(marks)), count);
  await page.waitForTimeout(300);
  const memory = (await heap(page)) - before;
  const steps = change ? await page.evaluate(async () => { const times = []; for (let step = 0; step < 12; step++) times.push((await window.untilPainted(() => window.bench.change(step))).script); return times.slice(2); }) : [];
  const tapped = tap ? await tapOn(page) : undefined;
  await page.close();
  return { first: first.painted, script: first.script, memory, change: median(steps), tap: tapped };
}

/** From the moment that the browser gives to the release of the finger to the end of the frame that shows what came of it. */
async function tapOn(page) {
  const target = await page.evaluateHandle(() => window.bench.tapTarget());
  const element = target.asElement();
  if (!element) return undefined;
  await page.evaluate(() => {
    window.tapped = new Promise((resolve) => {
      addEventListener('pointerup', ({ timeStamp }) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => resolve(performance.now() - timeStamp); port2.postMessage(0); });
        });
        observer.observe(document.getElementById('root'), { subtree: true, childList: true, attributes: true });
      }, { capture: true, once: true });
      setTimeout(() => resolve(undefined), 3000);
    });
  });
  const box = await element.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(() => window.tapped);
}

/** Frames while a finger's worth of panning goes on: the camera moves on every frame. */
async function panning(files) {
  const page = await open(files);
  await page.evaluate(() => window.bench.mount(1000));
  if (!(await page.evaluate(() => Boolean(window.bench.camera)))) return undefined;
  await page.waitForTimeout(500);
  await page.evaluate(() => window.bench.camera(3));
  await page.waitForTimeout(300);
  const box = await (await page.$('[data-view=front] .palpate-stage')).boundingBox();
  const frames = page.evaluate(async () => { const gaps = []; let last = await new Promise(requestAnimationFrame); for (let i = 0; i < 120; i++) { const now = await new Promise(requestAnimationFrame); gaps.push(now - last); last = now; } return gaps; });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down({ button: 'middle' });
  for (let i = 0; i < 150; i++) await page.mouse.move(box.x + box.width / 2 + 80 * Math.sin(i / 12), box.y + box.height / 2 + 120 * Math.cos(i / 12));
  await page.mouse.up({ button: 'middle' });
  const gaps = (await frames).sort((a, b) => a - b);
  await page.close();
  return { median: gaps[60], p95: gaps[114], longest: gaps.at(-1) };
}

async function lawsOf(files) {
  const page = await open(files);
  await page.evaluate((marks) => window.bench.mount(marks), 10);
  await page.waitForTimeout(500);
  const counted = await page.evaluate(laws);
  const left = await page.evaluate(async () => (window.bench.left ? window.bench.left() : null)).catch(() => null);
  await page.addScriptTag({ content: axe });
  const violations = await page.evaluate(async () => (await window.axe.run('#root')).violations.map(({ id, nodes }) => `${id} (${nodes.length})`));
  await page.close();
  return { ...counted, left, violations };
}

function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
const spreadOf = (values) => {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted.length ? { median: median(sorted), low: sorted[Math.floor(sorted.length / 4)], high: sorted[Math.floor((sorted.length * 3) / 4)] } : undefined;
};

const results = [];
for (const subject of subjects) {
  const version = subject.from ? JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version : JSON.parse(readFileSync(`${here}node_modules/${subject.name}/package.json`, 'utf8')).version;
  const files = await pageOf(subject);
  results.push({ subject, version, files, bytes: await bytesOf(subject), server: await onServer(subject), laws: await lawsOf(files), rounds: { 10: [], 100: [], 1000: [], 10000: [] } });
}
// Round by round over all of them, so that what else the machine does hits each alike.
for (let i = 0; i < rounds; i++)
  for (const result of results)
    for (const count of [10, 100, 1000, 10000]) {
      const isFull = count > result.subject.most && count > 10;
      if (isFull || (count === 10000 && i > 0)) continue;
      result.rounds[count].push(await round(result.files, count, { tap: count === 10, change: true }));
    }
for (const result of results) result.panning = await panning(result.files);

const browserVersion = browser.version();
await browser.close();
const table = results.map(({ subject, version, bytes, server, laws: kept, rounds: taken, panning: frames }) => ({
  name: subject.name,
  version,
  note: subject.note,
  zones: subject.zones,
  bytes,
  server,
  laws: kept,
  panning: frames,
  at: Object.fromEntries(Object.entries(taken).map(([count, all]) => [count, Object.fromEntries(['first', 'script', 'memory', 'change', 'tap'].map((key) => [key, spreadOf(all.map((one) => one[key]))]))])),
}));
const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores (shared), Node ${process.version}, Chromium ${browserVersion}, React ${JSON.parse(readFileSync(`${root}node_modules/react/package.json`, 'utf8')).version}`;
writeFileSync(new URL('../RESULTS.md', import.meta.url), toMarkdown(table, { machine, rounds, date: new Date().toISOString().slice(0, 10) }));
writeFileSync(new URL('../growth.svg', import.meta.url), toPlot(table));
process.exit(); // a server render leaves a channel open
