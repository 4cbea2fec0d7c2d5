// Measurements in the browser, each in a fresh page.
import { inPage } from './page.mjs';
import { spreadOf } from './spread.mjs';

async function emptyPage(browser, { style }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><main><div id="root"></div></main></html>');
  if (style) await page.addStyleTag({ content: style });
  await page.evaluate(inPage);
  return page;
}

const mount = (page) => page.evaluate(() => window.untilPainted(() => window.bench.mount(document.getElementById('root'))));

/** Runs the script and prepares its data. Returns the milliseconds of the script. */
async function load(page, { files, names = [] }, count) {
  const milliseconds = await page.evaluate((source) => window.runScript(source), files.script);
  await page.evaluate(([marks, all]) => window.bench.prepare(marks, all), [count, names]);
  return milliseconds;
}

/** A page with so many marks. */
export async function openWith(browser, subject, count) {
  const page = await emptyPage(browser, subject.files);
  await load(page, subject, count);
  await mount(page);
  await page.waitForTimeout(500);
  return page;
}

/** Bytes of JavaScript, and of the document with styles and layout, after garbage collection: a first collection may release objects that a second one frees. */
async function heap(page) {
  const devtools = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return { script: usedSize, document: embedderHeapUsedSize };
}

/** One round: script, first paint, memory, changes of marks, a tap. Throws if the marks are not visible. */
export async function round(browser, subject, count) {
  const page = await emptyPage(browser, subject.files);
  const before = await heap(page);
  const evaluation = await load(page, subject, count);
  const first = await mount(page);
  await page.waitForTimeout(500);
  const after = await heap(page);
  const [scriptMemory, documentMemory] = [after.script - before.script, after.document - before.document];
  await expectMarks(page, subject, count);
  const change = await page.evaluate((name) => window.changeOften(name), subject.name);
  const tap = count === 10 ? await tapOn(page, subject) : undefined;
  await page.close();
  return { load: evaluation, first: first.painted, firstScript: first.script, scriptMemory, documentMemory, memory: scriptMemory + documentMemory, change: change.painted, changeScript: change.script, tap };
}

async function expectMarks(page, { name, hasBody, isOwn, names }, count) {
  const expected = hasBody && !isOwn ? Math.min(count, names.length) : count;
  const shown = await page.evaluate(() => new Set(window.bench.marked().map((mark) => mark.name)).size);
  if (shown !== expected) throw new Error(`${name}: ${shown} marks are shown, not ${expected}`);
}

async function tapOn(page, { name, isDragged }) {
  const target = (await page.evaluateHandle(() => window.bench.target())).asElement();
  if (!target) throw new Error(`${name}: nothing to tap`);
  await target.evaluate((element, title) => window.listenForTap(title, element), name);
  const box = await target.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 800) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  if (isDragged) await page.mouse.move(x + 40, y + 40, { steps: 5 });
  await page.mouse.up();
  return page.evaluate(() => window.tapped);
}

/** Frames while panning at scale three, among 1,000 marks; none for a component that does not pan. */
export async function panning(browser, subject) {
  const page = await openWith(browser, subject, 1000);
  if (!(await page.evaluate(() => Boolean(window.bench.camera)))) return void (await page.close());
  await page.evaluate(() => window.bench.camera(3));
  await page.waitForTimeout(500);
  const picture = await page.$('[data-view=front] .palpate-stage svg');
  const { x, y, width, height } = await (await page.$('[data-view=front] .palpate-stage')).boundingBox();
  const [left, top] = [x + width / 2, y + height / 2];
  await page.mouse.move(left, top);
  await page.mouse.down({ button: 'middle' });
  const watch = { isOver: false };
  const frames = picture.evaluate((element) => window.watchMoves(element, 120)).finally(() => (watch.isOver = true));
  for (let i = 0; !watch.isOver; i++) await page.mouse.move(left + 80 * Math.sin(i / 12), top + 120 * Math.cos(i / 12));
  const gaps = (await frames).sort((a, b) => a - b);
  await page.mouse.up({ button: 'middle' });
  await page.close();
  if (gaps.length === 0) throw new Error(`${subject.name}: panning moves nothing`);
  return { moved: gaps.length, median: spreadOf(gaps).median, p95: gaps[Math.floor(gaps.length * 0.95)], longest: gaps.at(-1) };
}
