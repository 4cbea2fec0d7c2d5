import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, origin, serve } from '../driven/chromium.js';
import { pinnedChromium } from '../find-chromium.js';
import { pixelsDifferent } from './compare.js';
import { page as source } from './page.js';

const folder = fileURLToPath(new URL('pictures/', import.meta.url));

/** Each by its size on the screen. To take one again: delete it, run this, look at it, commit it. */
const pictures = {
  'desk-light': [1100, 760],
  'desk-dark': [1100, 760],
  'desk-light-phone': [390, 780],
  'areas-light': [1100, 760],
  'session-light': [800, 1100],
  'sides-light': [1100, 760],
  'soles-light': [900, 620],
  'compare-light': [1100, 900],
  'sheet-light': [800, 1100],
  /** How it is arranged: the browser brings no Arabic letters along. */
  'arabic-light': [1100, 760],
} as const;
const names = Object.keys(pictures) as (keyof typeof pictures)[];

/** Pixels: fewer than the smallest thing that must not change unseen, the L beside the figure (28), as letters may be smoothed a little otherwise on another processor. */
const allowed = 20;

const program = await pinnedChromium();
let browser: Browser | undefined;
let site: { script: string; style: string };
beforeAll(async () => {
  if (!program) return;
  browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] });
  site = await bundle(source);
});
afterAll(() => browser?.close());

async function photograph(name: keyof typeof pictures, then: (page: Page) => Promise<unknown> = async () => {}): Promise<Buffer> {
  const [width, height] = pictures[name];
  const context = await browser!.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  await serve(context, site, "default-src 'self'");
  const page = await context.newPage();
  await page.goto(`${origin}/?${name}`);
  // All of it: what is fetched when the page is idle, too.
  await page.locator('.palpate-zoom, .palpate-compare-page svg, .palpate-sheet-marks').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await then(page);
  const picture = await still(page);
  await context.close();
  return picture;
}

/** The page once it does not change any more: twice the same, a moment apart, however long that takes on a busy machine. */
async function still(page: Page): Promise<Buffer> {
  const take = () => page.screenshot({ animations: 'disabled', caret: 'hide' });
  for (let [before, left] = [await take(), 20]; ; left--) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))));
    const now = await take();
    if (now.equals(before) || left === 0) return now;
    before = now;
  }
}

async function difference(one: Buffer, other: Buffer): Promise<number> {
  const page = await browser!.newPage();
  const different = await pixelsDifferent(page, one, other);
  await page.close();
  return different;
}

it('every picture exists', () => {
  for (const name of names) expect(existsSync(`${folder}${name}.png`), `${name}.png is missing: run this on Linux x64, look at it, commit it`).toBe(true);
});

const compared = program ? names : [];
/** Said by name, not passed over. */
const notCompared = program ? [] : [`nothing is compared on ${process.platform} ${process.arch}: the browser that drew the pictures runs on Linux x64 alone`];

it.each(compared)('%s looks as it did, in the browser that comes from npm', async (name) => {
  const taken = await photograph(name);
  const [path, now] = [`${folder}${name}.png`, `${folder}${name}.now.png`];
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, taken);
  const different = await difference(readFileSync(path), taken);
  rmSync(now, { force: true });
  if (different > allowed) writeFileSync(now, taken);
  expect(different, `compare ${name}.png with ${name}.now.png; if it should look so, delete both and run this again`).toBeLessThanOrEqual(allowed);
});

/** Each a fault that a record must not have, and that changes little of a picture. */
const faults: Record<string, (page: Page) => Promise<unknown>> = {
  'a mark less': (page) => page.locator('[data-mark][aria-pressed=false]').first().evaluate((mark) => mark.remove()),
  'another number on a mark': (page) => page.locator('[data-view] [data-mark]').first().evaluate((mark) => { [...mark.querySelectorAll('*')].find(({ children, textContent }) => children.length === 0 && /\d/.test(textContent))!.textContent = '9'; }),
  'left and right exchanged': (page) => page.locator('.palpate-side').evaluateAll((sides) => { const words = sides.map(({ textContent }) => textContent); sides.forEach((side, i) => (side.textContent = words[i % 2 === 0 ? i + 1 : i - 1]!)); }),
  'a body turned round': async (page) => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Mirror view', exact: true }).click();
  },
};

it.each(compared.length > 0 ? Object.keys(faults) : [])('%s does not pass for the same', async (fault) => {
  const other = await photograph('desk-light', faults[fault]);
  expect(await difference(readFileSync(`${folder}desk-light.png`), other)).toBeGreaterThan(allowed);
});

it.each(notCompared)('%s', () => expect(browser).toBeUndefined());
