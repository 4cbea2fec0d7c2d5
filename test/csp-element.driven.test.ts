import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildElement } from '../scripts/build-element.mjs';
import { parseChart } from '../src/chart/index.js';
import type { BodyMapElement } from '../src/element/index.js';
import { launchChromium } from './driven/chromium.js';
import { keptBy, openSite, tapZone, type Files } from './driven/site.js';

/** A hand-written page without React and without a bundler. */
const html = `<!doctype html>
<html lang="en">
  <meta charset="utf-8"><title>Intake</title>
  <script type="module" src="/element.js"></script>
  <script type="module" src="/page.js"></script>
  <form id="intake">
    <body-map name="pain" required views="front, back"></body-map>
    <button>Send</button> <button type="reset">Reset</button>
  </form>
  <body-map id="other" locale="de" figure="female"></body-map>
</html>`;

const script = `
  window.sent = [];
  document.querySelector('#intake').addEventListener('submit', (event) => {
    event.preventDefault();
    window.sent.push(new FormData(event.target).get('pain'));
  });
  document.querySelector('#other').addEventListener('chartchange', (event) => event.preventDefault());
`;

let browser: Browser;
let files: Files;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'palpate-element-'));
  [browser] = await Promise.all([launchChromium(), buildElement(folder)]);
  const names = ['element.js', ...readdirSync(join(folder, 'element')).map((name) => `element/${name}`)];
  files = Object.fromEntries(names.map((name) => [`/${name}`, readFileSync(join(folder, name), 'utf8')]));
  rmSync(folder, { recursive: true });
});
afterAll(() => browser.close());

const sentBy = (page: Page) => page.evaluate(() => (window as unknown as { sent: string[] }).sent);
const valueOf = (page: Page, map: string) => page.locator(map).evaluate((element) => (element as BodyMapElement).value);

it('is a field of a plain page under a strict policy, and asks for nothing but its own parts', async () => {
  const { page, requests, problems } = await openSite(browser, { ...files, '/index.html': html, '/page.js': script });

  await page.getByRole('button', { name: 'Send' }).click();
  expect(await sentBy(page)).toEqual([]);
  await page.locator('#intake .palpate-notice').waitFor();

  // The focus is on the figure: keys mark, too.
  await page.keyboard.press('Enter');
  await expect.poll(() => valueOf(page, '#intake body-map')).not.toBe('');
  await tapZone(page, 'front.sternum', '#intake');
  await page.getByRole('radio', { name: '7', exact: true }).first().click();
  await page.getByRole('button', { name: 'Send' }).click();
  const [text] = await sentBy(page);
  expect(parseChart(text)).toMatchObject({ ok: true, chart: { marks: [{ kind: 'tenderness' }, { zone: 'front.sternum', intensity: 7 }] } });

  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await valueOf(page, '#intake body-map')).toBe('');

  // The other map is another one, of another figure and language, whose page says no to everything.
  await tapZone(page, 'front.sternum', '#other');
  expect(await valueOf(page, '#other')).toBe('');
  expect(await page.locator('#other .palpate').getAttribute('lang')).toBe('de');

  // Its looks are there, without a stylesheet of the page's.
  expect(await page.locator('#intake .palpate').evaluate((map) => getComputedStyle(map).isolation)).toBe('isolate');
  expect(await problems()).toEqual([]);
  expect(requests.filter((request) => !files[request.replace('script ', '')])).toEqual(['document /', 'script /page.js']);
  expect(requests.some((request) => request.includes('/element/female'))).toBe(true);
  expect(requests.some((request) => request.includes('/element/male'))).toBe(false);
  expect(new Set(requests).size).toBe(requests.length);
  expect(await keptBy(page)).toEqual({ local: 0, session: 0, cookie: '', databases: 0 });
  await page.context().close();
});

it('comes whole: no module asks for a package, nor for anything outside its folder', () => {
  const asked = Object.values(files).flatMap((code) => [...code.matchAll(/\b(?:from|import)\s*\(?["'`]([\w@./-]+)["'`]/g)].map(([, path]) => path ?? ''));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((path) => !path.startsWith('./') && !path.startsWith('../element.js'))).toEqual([]);
  expect(files['/element/LICENSES.txt']).toMatch(/^react 19/m);
});
