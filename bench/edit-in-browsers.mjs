// How long one edit among 1,000 marks takes until it is painted, in Chromium, Firefox and WebKitGTK (Safari's engine), as far as they are installed.
// Run after `npm run build`: node bench/edit-in-browsers.mjs
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { bundle, launchChromium } from './browser/chromium.mjs';

const edits = 21;
const { script, style } = await bundle(`
  import { createRoot } from 'react-dom/client';
  import { BodyMap, createBodyMapStore, createChart } from './dist/index.js';
  import { anchorOf, getZone, zoneIds } from './dist/core.js';
  import './dist/styles.css';
  const zones = zoneIds.map((id) => getZone(id)).filter(({ view }) => view === 'front' || view === 'back');
  const marks = Array.from({ length: 1000 }, (_, i) => zones[(i * 37) % zones.length]).map(({ id, view }, i) => {
    const [x, y] = anchorOf(id);
    return { id: 'm' + i, kind: 'tenderness', view, zone: id, at: [x + (i % 3) / 4, y + (i % 5) / 4], intensity: i % 11, by: 'patient', createdAt: '2026-11-22T10:15:00Z' };
  });
  window.store = createBodyMapStore({ chart: { ...createChart({ id: 'chart' }), marks } });
  createRoot(document.getElementById('root')).render(<BodyMap store={window.store} />);
`);
const folder = mkdtempSync(join(tmpdir(), 'palpate-edit-'));
const file = join(folder, 'index.html');
writeFileSync(file, `<!doctype html><html lang="en"><meta charset="utf-8"><title>edit</title><style>body { margin: 0 }</style><style>${style}</style><main id="root"></main><script>${script.replaceAll('</script', '<\\/script')}</script></html>`);

/** In the page: each edit, and the time until the frame with it was made. */
const measure = `
  const painted = () => new Promise((done) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done(); port2.postMessage(null); }));
  const times = [];
  for (let i = 0; i < ${edits}; i++) {
    await painted();
    await new Promise((done) => setTimeout(done, 60));
    const began = performance.now();
    window.store.getState().editMark('m' + i * 40, { intensity: (i * 40 + 5) % 11 });
    await painted();
    times.push(performance.now() - began);
  }
  return times;
`;

const server = await createServer({ root: fileURLToPath(new URL('..', import.meta.url)), configFile: false, logLevel: 'error', appType: 'custom', server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } });
const { findFirefox, launchFirefox } = await server.ssrLoadModule('/test/browsers/firefox.ts');
const { findWebKit, launchWebKit } = await server.ssrLoadModule('/test/browsers/webkit.ts');
const window = { width: 1280, height: 900 };

async function inChromium() {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: window });
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('[data-mark=m999]', { state: 'attached' });
  const times = await page.evaluate(`(async () => { ${measure} })()`);
  await browser.close();
  return times;
}

/** Asked from outside, as WebKit's driver gives up on a script that waits, and on one that asks while the page is still being made. */
async function until(driver, question) {
  while (!(await driver.evaluate(question).catch(() => false))) await new Promise((done) => setTimeout(done, 200));
}

async function inDriven(launch) {
  const driver = await launch();
  try {
    await driver.open(pathToFileURL(file).href);
    await until(driver, `return document.querySelector('[data-mark=m999]') !== null;`);
    await driver.evaluate(`(async () => { ${measure} })().then((times) => (window.times = times)); return true;`);
    await until(driver, `return window.times !== undefined;`);
    return await driver.evaluate(`return window.times;`);
  } finally {
    await driver.close();
  }
}

const [firefox, webkit] = [findFirefox(), findWebKit()];
const browsers = {
  Chromium: inChromium,
  ...('path' in firefox && { Firefox: () => inDriven(() => launchFirefox(firefox.path, window)) }),
  ...('driver' in webkit && { WebKitGTK: () => inDriven(() => launchWebKit(webkit, window)) }),
};
for (const [name, run] of Object.entries(browsers)) {
  const times = (await run()).sort((a, b) => a - b);
  console.log(`${name.padEnd(10)} one edit among 1,000 marks: median ${times[edits >> 1].toFixed(0)} ms, from ${times[0].toFixed(0)} to ${times.at(-1).toFixed(0)} ms`);
}
await server.close();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
