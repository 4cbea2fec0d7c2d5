import type { Browser, Page } from 'playwright';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BodyMap, type Chart } from '../src/index.js';
import forty from '../stories/charts/forty-marks.json' with { type: 'json' };
import { launchChromium } from './driven/chromium.js';
import { buildApp, openSite, type Files } from './driven/site.js';

const map = renderToString(createElement(BodyMap, { defaultChart: forty as unknown as Chart }));
const page = (content: string, script: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>palpate</title>
<link rel="stylesheet" href="/page.css"><body><div id="root">${content}</div>${script}</body></html>`;
const script = '<script type="module" src="/page.js"></script>';

const code = `
  import { createRoot, hydrateRoot } from 'react-dom/client';
  import { BodyMap } from './src/index.ts';
  import './src/styles.css';
  import forty from './stories/charts/forty-marks.json';
  const root = document.getElementById('root');
  const map = <BodyMap defaultChart={forty} />;
  if (root.firstChild) hydrateRoot(root, map);
  else createRoot(root).render(map);
`;

let browser: Browser;
let files: Files;
beforeAll(async () => {
  [browser, files] = await Promise.all([launchChromium(), buildApp(code)]);
});
afterAll(() => browser.close());

/** Where everything on the stages is, to a tenth of a pixel. */
const places = (site: Page) =>
  site.evaluate(() => [...document.querySelectorAll('.palpate-stage, [data-mark]')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(' ');
  }));

it('what a server drew is in place once a page under a strict policy has taken it over', async () => {
  const rendered = await openSite(browser, { ...files, '/index.html': page('', script) });
  await expect.poll(async () => (await places(rendered.page)).length).toBeGreaterThan(10);
  const served = await openSite(browser, { ...files, '/index.html': page(map, script) });
  await expect.poll(() => places(served.page)).toEqual(await places(rendered.page));
  // Each was reported once, when the page was read; nothing else was.
  expect(new Set((await served.problems()).map((problem) => problem.replace(/^Applying inline style.*/s, 'style-src-attr')).map((problem) => problem.split(':')[0]))).toEqual(new Set(['style-src-attr']));
  await Promise.all([rendered.page.context().close(), served.page.context().close()]);
});

it('until then the figure is shown, and no mark at a wrong place', async () => {
  const { page: strict } = await openSite(browser, { ...files, '/index.html': page(map, '') });
  const { page: free } = await openSite(browser, { ...files, '/index.html': page(map, '') }, "default-src 'self'; style-src-attr 'unsafe-inline'");
  const heights = (site: Page) => site.evaluate(() => [...document.querySelectorAll('.palpate-stage')].map((stage) => stage.getBoundingClientRect().height));
  expect(await heights(strict)).toEqual(await heights(free));
  const inSight = (site: Page) => site.evaluate(() => [...document.querySelectorAll('[data-mark]')].filter((mark) => mark.getBoundingClientRect().bottom > 0).length);
  expect([await inSight(strict), await inSight(free)]).toEqual([0, forty.marks.filter(({ view }) => view === 'front' || view === 'back').length]);
  await Promise.all([strict.context().close(), free.context().close()]);
});
