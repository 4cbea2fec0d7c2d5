// A slow phone: 390 pixels wide, a processor slowed down six times, touch. The first tap, a drag among 200 marks, a pinch; for one build, or two in
// turn so that other load affects both equally. Writes its section of bench/RESULTS.md. Run after `npm run build`:
//   node bench/slow-phone.mjs [rounds] [folder with another dist]
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, launchChromium } from './browser/chromium.mjs';
import { spreadOf } from './peers/spread.mjs';
import { replaceSection } from './section.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.argv[2] ?? 7);
const builds = [...(process.argv[3] ? [{ name: 'before', folder: process.argv[3] }] : []), { name: 'now', folder: root }];

const code = `
  import { createRoot } from 'react-dom/client';
  import { BodyMap, createBodyMapStore, createChart } from './dist/index.js';
  import { anchorOf, getZone, zoneIds } from './dist/core.js';
  import './dist/styles.css';
  const spots = zoneIds.map((id) => getZone(id)).filter(({ view }) => view === 'front').map(({ id, view }) => ({ view, zone: id, at: anchorOf(id) }));
  window.open = (count) => {
    const marks = Array.from({ length: count }, (_, i) => ({ id: 'm' + i, kind: 'tenderness', ...spots[(i * 37) % spots.length], intensity: i % 11, by: 'patient', createdAt: '2026-11-22T10:15:00Z' }));
    window.store = createBodyMapStore({ chart: { ...createChart({ id: 'chart' }), marks } });
    createRoot(document.getElementById('root')).render(<BodyMap store={window.store} />);
  };
`;

/** An idle map with so many marks, on the slow phone. */
async function openPhone(browser, { files }, marks) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
  page.on('pageerror', (error) => console.error(error.message));
  await page.setContent('<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>phone</title><main id="root"></main></html>');
  await page.addStyleTag({ content: files.style });
  await page.addScriptTag({ content: files.script });
  await page.evaluate((count) => window.open(count), marks);
  await page.waitForSelector('[data-view=front] [data-zone]', { state: 'attached' });
  await page.waitForTimeout(2500);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  return { page, devtools };
}

const touch = (devtools, type, ...points) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
/** Main thread time so far, in ms. */
const busy = async (devtools) => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
const frame = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Main thread time of each of some finger moves, each with the frame that shows it. */
async function movesOf({ page, devtools }, points) {
  const before = await busy(devtools);
  for (const fingers of points) {
    await touch(devtools, 'touchMove', ...fingers);
    await frame(page);
  }
  return ((await busy(devtools)) - before) / points.length;
}

/** From the release of the finger to the frame that shows the mark, in a page that has just become idle. */
async function firstTap(browser, build) {
  const phone = await openPhone(browser, build, 10);
  const { page, devtools } = phone;
  const [x, y] = await page.evaluate(() => {
    const taken = [...document.querySelectorAll('[data-mark]')].map((mark) => mark.getBoundingClientRect());
    const middles = [...document.querySelectorAll('[data-view=front] [data-zone]')].map((zone) => zone.getBoundingClientRect()).map(({ left, top, width, height }) => [left + width / 2, top + height / 2]);
    const far = ([a, b]) => Math.min(...taken.map(({ left, top, width, height }) => Math.hypot(left + width / 2 - a, top + height / 2 - b)));
    return middles.filter(([a, b]) => b < innerHeight - 20 && document.elementFromPoint(a, b)?.closest('[data-zone]')).sort((a, b) => far(b) - far(a))[0];
  });
  await page.evaluate(() => {
    window.tapped = new Promise((resolve) => {
      let released;
      addEventListener('pointerup', ({ timeStamp }) => void (released = timeStamp), { capture: true, once: true });
      const count = document.querySelectorAll('[data-mark]').length;
      const look = () => {
        if (released === undefined || document.querySelectorAll('[data-mark]').length === count) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - released);
        return port2.postMessage(0);
      };
      requestAnimationFrame(look);
    });
  });
  await touch(devtools, 'touchStart', [x, y]);
  await touch(devtools, 'touchEnd');
  const ms = await Promise.race([page.evaluate(() => window.tapped), page.waitForTimeout(20_000).then(() => undefined)]);
  await page.close();
  if (ms === undefined) throw new Error(`${build.name}: the tap marks nothing`);
  return ms;
}

async function drag(browser, build) {
  const phone = await openPhone(browser, build, 200);
  const { page, devtools } = phone;
  // A finger moves only the selected mark; by then the page has made space for the inspector.
  const id = await page.evaluate(() => {
    const all = [...document.querySelectorAll('[data-view=front] [data-mark]')].map((mark) => ({ name: mark.dataset.mark, box: mark.getBoundingClientRect() }));
    const { name } = all.find(({ box: { top, bottom } }) => top > 120 && bottom < innerHeight / 2);
    window.store.getState().select(name);
    return name;
  });
  await page.waitForTimeout(3000);
  const placeOf = () => page.evaluate((mark) => JSON.stringify(window.store.getState().chart.marks.find((one) => one.id === mark).at), id);
  const before = await placeOf();
  const [x, y] = await page.evaluate((mark) => {
    const { left, top, width, height } = document.querySelector(`[data-view=front] [data-mark="${mark}"]`).getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, id);
  await touch(devtools, 'touchStart', [x, y]);
  await frame(page);
  const path = (i) => [x + 20 * Math.sin(i / 5), y - i];
  for (let i = 1; i <= 8; i++) { await touch(devtools, 'touchMove', path(i)); await frame(page); }
  const ms = await movesOf(phone, Array.from({ length: 40 }, (_, i) => [path(i + 9)]));
  await touch(devtools, 'touchEnd');
  await frame(page);
  if (before === (await placeOf())) throw new Error(`${build.name}: the drag moves nothing`);
  await page.close();
  return ms;
}

async function pinch(browser, build) {
  const phone = await openPhone(browser, build, 200);
  const { page, devtools } = phone;
  const { left, top, width, height } = await page.evaluate(() => document.querySelector('[data-view=front] .palpate-stage').getBoundingClientRect().toJSON());
  const [x, y] = [left + width / 2, top + Math.min(height, 600) / 2];
  const fingers = (i) => [[x - 20 - 2 * i, y - 20 - 2 * i], [x + 20 + 2 * i, y + 20 + 2 * i]];
  await touch(devtools, 'touchStart', fingers(0)[0]);
  await touch(devtools, 'touchStart', ...fingers(0));
  for (let i = 1; i <= 8; i++) { await touch(devtools, 'touchMove', ...fingers(i)); await frame(page); }
  const ms = await movesOf(phone, Array.from({ length: 30 }, (_, i) => fingers(i + 9)));
  await touch(devtools, 'touchEnd');
  await frame(page);
  const scale = await page.evaluate(() => window.store.getState().cameras.front?.scale);
  await page.close();
  if (!(scale > 1.5)) throw new Error(`${build.name}: the pinch does not zoom`);
  return ms;
}

const browser = await launchChromium();
for (const build of builds) build.files = await bundle(code, build.folder);
const subjects = [['first tap, until painted', firstTap], ['drag among 200, work a move', drag], ['pinch, work a move', pinch]];
const taken = new Map();
for (let i = 0; i < rounds; i++)
  for (const [what, measure] of subjects)
    for (const build of i % 2 ? builds.toReversed() : builds) taken.set(`${what} ${build.name}`, [...(taken.get(`${what} ${build.name}`) ?? []), await measure(browser, build)]);
await browser.close();

const lines = [
  `| ms, 6 × slower, ${rounds} rounds | ${builds.map(({ name }) => name).join(' | ')} |${builds.length > 1 ? ' |' : ''}`,
  `|---|${'--:|'.repeat(builds.length)}${builds.length > 1 ? '--:|' : ''}`,
];
for (const [what] of subjects) {
  const spreads = builds.map(({ name }) => spreadOf(taken.get(`${what} ${name}`)));
  const cells = spreads.map(({ median, low, high }) => `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`);
  lines.push(`| ${what} | ${cells.join(' | ')} |${builds.length > 1 ? ` ${(spreads[0].median / spreads[1].median).toFixed(2)} × |` : ''}`);
}
const commitOf = (folder) => execFileSync('git', ['-C', folder, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const section = `## A slow phone

Generated by \`node bench/slow-phone.mjs\` on ${new Date().toISOString().slice(0, 10)}: 390 × 844 pixels, the processor slowed down six times, touch; Chromium, headless, drawn by software. ${builds.map(({ name, folder }) => `“${name}” is commit ${commitOf(folder)}`).join(', ')}. Median (quartiles) of the rounds${builds.length > 1 ? ', the two builds in turn' : ''}. The tap is the time from the release of the finger to the frame that shows the mark; a move is what the main thread works for it.

${lines.join('\n')}
`;
const file = new URL('RESULTS.md', import.meta.url);
writeFileSync(file, replaceSection(readFileSync(file, 'utf8'), 'slow-phone', section));
console.log(section);
