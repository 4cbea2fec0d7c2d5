import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, origin, serve } from '../driven/chromium.js';
import { pinnedChromium } from '../find-chromium.js';
import { shareDifferent } from './compare.js';
import { page as source } from './page.js';

const folder = fileURLToPath(new URL('pictures/', import.meta.url));

/** Each by its size on the screen. To take one anew: delete it, run this, look at it, commit it. */
const pictures = {
  'desk-light': [1100, 760],
  'desk-dark': [1100, 760],
  'desk-light-phone': [390, 780],
  'areas-light': [1100, 760],
  'session-light': [800, 1100],
  /** How it is arranged: the browser brings no Arabic letters along. */
  'arabic-light': [1100, 760],
} as const;
const names = Object.keys(pictures) as (keyof typeof pictures)[];

/** Letters may be smoothed a little otherwise on another processor. */
const allowed = 0.001;

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
  await page.locator('.palpate-zoom').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await then(page);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))));
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await context.close();
  return picture;
}

async function difference(one: Buffer, other: Buffer): Promise<number> {
  const page = await browser!.newPage();
  const share = await shareDifferent(page, one, other);
  await page.close();
  return share;
}

it('every picture is there', () => {
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
  const share = await difference(readFileSync(path), taken);
  rmSync(now, { force: true });
  if (share > allowed) writeFileSync(now, taken);
  expect(share, `compare ${name}.png with ${name}.now.png; if it should look so, delete both and run this again`).toBeLessThanOrEqual(allowed);
});

it.each(compared.slice(0, 1))('%s with a mark less, or turned round, does not pass for the same', async (name) => {
  const seen = readFileSync(`${folder}${name}.png`);
  for (const press of ['Remove', 'Mirror view']) {
    const other = await photograph(name, (page) => page.getByRole('button', { name: press, exact: true }).click());
    expect(await difference(seen, other), press).toBeGreaterThan(allowed);
  }
});

it.each(notCompared)('%s', () => expect(browser).toBeUndefined());
