import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chart } from '../src/chart/index.js';
import { launchChromium } from './driven/chromium.js';
import { buildApp, keptBy, openSite, placeOf, tapZone, type Files } from './driven/site.js';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>palpate</title>
<link rel="stylesheet" href="/page.css"><body><div id="root"></div><script type="module" src="/page.js"></script></body></html>`;

const code = `
  import { createRoot } from 'react-dom/client';
  import { BodyMap, createBodyMapStore } from './src/index.ts';
  import './src/styles.css';
  const store = createBodyMapStore();
  Object.assign(window, { chart: () => store.getState().chart });
  createRoot(document.getElementById('root')).render(
    <BodyMap.Root store={store} inspector="clinician">
      <BodyMap.Layout><BodyMap.Inspector /><BodyMap.Session /><BodyMap.MarkList /><BodyMap.Summary /><BodyMap.Legend /></BodyMap.Layout>
    </BodyMap.Root>,
  );
`;

let browser: Browser;
let files: Files;
beforeAll(async () => {
  [browser, files] = await Promise.all([launchChromium(), buildApp(code)]);
});
afterAll(() => browser.close());

it('all of the map works where a page may load nothing but its own files, asks for nothing else, and keeps nothing', async () => {
  const { page, requests, problems } = await openSite(browser, { ...files, '/index.html': html });
  const chart = () => page.evaluate(() => (window as unknown as { chart(): Chart }).chart());

  await tapZone(page, 'front.sternum');
  await page.getByRole('radio', { name: '7', exact: true }).first().click();
  await page.getByText('Trigger point', { exact: false }).first().waitFor();
  await page.locator('[data-mark]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('5');
  await expect.poll(async () => (await chart()).marks[0]).toMatchObject({ intensity: 5 });

  // An area, freehand.
  await page.getByRole('radio', { name: 'Pain felt' }).click();
  const around = await placeOf(page, 'front.knee.right');
  await page.mouse.move(around.x - 12, around.y);
  await page.mouse.down();
  for (let turn = 1; turn <= 12; turn++) await page.mouse.move(around.x - 12 * Math.cos(turn / 2), around.y - 12 * Math.sin(turn / 2));
  await page.mouse.up();
  await expect.poll(async () => (await chart()).marks.map(({ kind }) => kind)).toEqual(['tenderness', 'referral']);
  await page.getByRole('radio', { name: 'Spot' }).click();
  await tapZone(page, 'front.knee.left');

  // Zoom, by buttons and by the wheel; large areas; help.
  await page.getByRole('radio', { name: 'Tender point' }).click();
  await tapZone(page, 'front.palm.left');
  await page.getByRole('button', { name: 'Zoom in' }).first().click();
  const inView = await page.locator('.palpate-stage').first().boundingBox();
  await page.mouse.move((inView?.x ?? 0) + 100, (inView?.y ?? 0) + 200);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  const largeAreas = page.getByRole('button', { name: 'Large areas' });
  const more = page.getByRole('button', { name: 'More' });
  await more.click();
  await largeAreas.click();
  await page.locator('[data-target]').first().waitFor();
  await more.click();
  await largeAreas.click();
  await more.click();
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');

  // A session.
  await page.getByRole('button', { name: 'All tender points', exact: true }).click();
  await page.getByRole('button', { name: 'Begin session' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Finish' }).click();

  expect(await problems()).toEqual([]);
  const own = Object.keys(files).map((path) => `${path.endsWith('.css') ? 'stylesheet' : 'script'} ${path}`);
  expect(requests.filter((request) => !own.includes(request))).toEqual(['document /']);
  // Each once, and not all at once.
  expect(new Set(requests).size).toBe(requests.length);
  expect(requests.length).toBeGreaterThan(8);
  expect(await keptBy(page)).toEqual({ local: 0, session: 0, cookie: '', databases: 0 });
  await page.context().close();
});

it('would notice what the policy forbids', async () => {
  const broken = { '/index.html': html, '/page.css': '', '/page.js': `document.body.innerHTML = '<p style="color: red">'; fetch('https://elsewhere.test/').catch(() => {});` };
  const { page, requests, problems } = await openSite(browser, broken, "default-src 'self'");
  const directives = async () => (await problems()).flatMap((problem) => /^([a-z-]+): /.exec(problem)?.[1] ?? []);
  await expect.poll(async () => [...new Set(await directives())].sort()).toEqual(['connect-src', 'style-src-attr']);
  expect(requests).toContain('document /');
  await page.context().close();
});
