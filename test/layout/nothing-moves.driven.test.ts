import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, launchChromium, origin, serve } from '../driven/chromium.js';

// A page with content above and below the map. What moves there is reported by the browser: every layout shift, whether or not somebody has just tapped.

const code = `
  import { createRoot } from 'react-dom/client';
  import { BodyMap, createBodyMapStore } from './src/index.ts';
  import './src/styles.css';
  const store = (window.store = createBodyMapStore());
  const text = (name) => <section><h2>{name}</h2>{Array.from({ length: 30 }, (_, i) => <p key={i}>What a clinic writes around its map, line {i}.</p>)}</section>;
  createRoot(document.getElementById('root')).render(<main>{text('Above')}<BodyMap store={store} />{text('Below')}</main>);
`;

let browser: Browser;
let site: Awaited<ReturnType<typeof bundle>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), bundle(code)]);
});
afterAll(() => browser.close());

const sizes = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1024, height: 900 },
  { width: 1440, height: 900 },
];

/** Waits until nothing on the page moves, which on a slow machine begins and ends late. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    do for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    while (document.getAnimations().some(({ playState }) => playState === 'running'));
  });
}

/** Taps at a place of an element, as shares of it; never scrolls to it. */
async function tap(page: Page, selector: string, x = 0.5, y = 0.5): Promise<void> {
  await rest(page); // where it is drawn now is where it will be tapped
  const one = page.locator(selector).filter({ visible: true }).first();
  const box = await one.boundingBox();
  const { width, height } = page.viewportSize()!;
  if (!box) throw new Error(`${selector} is not on the page`);
  const place = [box.x + box.width * x, box.y + box.height * y] as const;
  if (place[0] < 0 || place[0] > width || place[1] < 0 || place[1] > height) throw new Error(`${selector} is out of sight`);
  if (!(await one.evaluate((element, at) => element.contains(document.elementFromPoint(...at)), place))) throw new Error(`Something else lies over ${selector}`);
  await page.mouse.click(...place);
}

const body = (x: number, y: number) => (page: Page) => tap(page, '.palpate-view[data-active] > .palpate-stage', x, y);
const on = (selector: string) => (page: Page) => tap(page, selector);
const tool = (name: string) => on(`.palpate-tool-switch .palpate-segment:has(input[value="${name}"])`);
const view = (i: number) => on(`.palpate-view-switch .palpate-segment:nth-child(${i})`);
const done = async (page: Page) => {
  if (await page.locator('.palpate-inspector').isVisible()) await tap(page, '.palpate-inspector .palpate-done');
};

/** Turns the figure round, which is meant to move what is on it. */
const mirror = on('.palpate-menu > button[aria-pressed]');

/** Twenty taps of a visit, of a patient who also tries what there is. */
const visit = [
  body(0.5, 0.4),
  on('.palpate-step[data-step="7"]'),
  body(0.4, 0.62),
  on('.palpate-step[data-step="3"]'),
  on('.palpate-view[data-active] [data-mark]'),
  done,
  view(2),
  body(0.5, 0.3),
  done,
  view(1),
  on('.palpate-more > button'),
  mirror,
  on('.palpate-history > button'),
  tool('caution'),
  body(0.34, 0.76),
  done,
  tool('tenderness'),
  body(0.66, 0.76),
  on('.palpate-step[data-step="10"]'),
  done,
] as const;

it.each(sizes)('twenty taps shift nothing and scroll nothing at $width × $height', async (viewport) => {
  const context = await browser.newContext({ viewport, reducedMotion: 'no-preference' });
  await serve(context, site);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shifts: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Element }[] })[]) {
        const moved = entry.sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.getAttribute('class')}` : 'text'));
        shifts.push(`${entry.value.toFixed(4)} ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  await page.goto(origin);
  await page.locator('.palpate-zones:not([data-zone]) [data-zone]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.querySelector('.palpate')!.scrollIntoView({ block: 'end', behavior: 'instant' }));
  await page.waitForTimeout(300);
  const [scrolled, height] = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
  const moved: string[] = [];
  for (const [i, step] of visit.entries()) {
    await step(page);
    await rest(page);
    await page.waitForTimeout(450); // for what is late
    await rest(page);
    const [now, high] = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
    if (now !== scrolled || high !== height) moved.push(`tap ${i + 1}: scrolled ${scrolled} → ${now}, ${height} → ${high} px high`);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts.splice(0));
    if (step !== mirror) moved.push(...shifts.map((shift) => `tap ${i + 1}: ${shift}`));
  }
  expect(moved).toEqual([]);
  await context.close();
});
