import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../driven/chromium.js';
import { endPrinting, pagesIn, printing } from './printing.js';

// A page with things of a host around the map, as an application has them.
const app = (locale: string, from: string, hostile = '') => `
  import { createRoot } from 'react-dom/client';
  import { BodyMap } from './src/index.js';
  import { ${locale} as locale } from './src/locales/${from}.js';
  import { fullSheet } from './stories/host/visits.js';
  import { female } from './src/figures/female.js';
  import './src/styles.css';
  const rules = new CSSStyleSheet();
  rules.replaceSync(${JSON.stringify(hostile)});
  document.adoptedStyleSheets = [rules];
  createRoot(document.getElementById('root')).render(<main><h1>Host</h1><BodyMap defaultChart={fullSheet} figures={[female]} locale={locale} /></main>);
`;

const examination = `
  import { createRoot } from 'react-dom/client';
  import { BodyMap } from './src/index.js';
  import { SensationFields, SensationLayer } from './src/examination.js';
  import './src/styles.css';
  import './src/examination.css';
  const layers = [SensationLayer];
  createRoot(document.getElementById('root')).render(<BodyMap.Root layers={layers}><BodyMap.Toolbar /><BodyMap.Views /><SensationFields /></BodyMap.Root>);
`;

let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

/** Presses Print in the map's menu. */
async function press(page: Page, button: string): Promise<void> {
  await page.locator('.palpate-more > button').click();
  await page.getByRole('button', { name: button }).click();
}
const printed = (locale: string, from: string, button: string, hostile?: string) => printing(browser, app(locale, from, hostile), (page) => press(page, button));

it('prints the levels and nerves that the map shows, as long as it shows them', async () => {
  const { page } = await printing(browser, examination, async (map) => {
    for (const name of ['L4', 'L5']) await map.getByRole('checkbox', { name }).check();
    await press(map, 'Print');
  });
  const legend = page.locator('.palpate-print .palpate-sheet-fields');
  for (const text of ['The maps agree', 'Disputed', 'L5', 'No clinician has read these tables.']) expect(await legend.getByText(text, { exact: false }).first().isVisible(), text).toBe(true);
  expect(await page.locator('.palpate-print .palpate-sheet-figures text', { hasText: 'L4' }).count()).toBeGreaterThan(3);
  expect(await pagesIn(page, 'A4', 'fields')).toBeLessThanOrEqual(2);
  await endPrinting(page);
  await page.getByRole('button', { name: 'Show none' }).click();
  await press(page, 'Print');
  await page.waitForSelector('[data-asked]');
  expect(await legend.count()).toBe(0);
  await page.context().close();
});

it.each([
  ['en', 'en', 'Print', ['Body chart', 'Cautions', 'Date of birth', 'Right shoulder, top', 'Not a diagnosis']],
  ['de', 'de', 'Drucken', ['Körperschema', 'Vorsicht', 'Geburtsdatum', 'Keine Diagnose']],
  ['ar', 'ar', 'طباعة', ['مخطط الجسم', 'انتبه', 'تاريخ الميلاد']],
])('%s: prints a sheet of one or two pages, A4 and Letter, under a strict policy', async (locale, from, button, texts) => {
  const { page, complaints } = await printed(locale, from, button);
  for (const text of texts) expect(await page.locator('.palpate-print').getByText(text).first().isVisible(), text).toBe(true);
  expect(await page.getByRole('heading', { name: 'Host' }).count()).toBe(0);
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await pagesIn(page, format, locale);
    expect(pages, format).toBeGreaterThan(0);
    expect(pages, format).toBeLessThanOrEqual(2);
  }
  await endPrinting(page);
  expect(await page.getByRole('heading', { name: 'Host' }).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it.each([
  '@media print { body * { visibility: hidden } #invoice, #invoice * { visibility: visible } }',
  '@media print { body > *:not(#invoice) { display: none !important } }',
  '@media print { svg, svg *, table, div { display: none !important } }',
  '@media print { *, ::before, ::after { background: transparent !important; color: #ddd !important; font-size: 3px !important } }',
  '@media print { html, body { height: 100%; overflow: hidden } body { position: fixed; inset: 0; visibility: hidden } }',
  '@media print { body { display: flex; columns: 4 } body > * { width: 10px; opacity: 0; transform: scale(0.1) } }',
])('is all there whatever print rules a page has: %s', async (hostile) => {
  const { page } = await printed('en', 'en', 'Print', hostile);
  const seen = await page.evaluate(() => {
    const sheet = document.querySelector('.palpate-print')!;
    const shown = (selector: string) => [...sheet.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().width > 0).length;
    const text = [...sheet.querySelectorAll('p, td, th, li')].map((element) => parseFloat(getComputedStyle(element).fontSize));
    return { figures: shown('.palpate-sheet-figures > svg'), shapes: shown('.palpate-sheet-figures path') > 10, rows: shown('.palpate-sheet-marks tbody tr') > 5, wide: sheet.getBoundingClientRect().width > 600, least: Math.min(...text) >= 12, ink: getComputedStyle(sheet.querySelector('td')!).color };
  });
  expect(seen).toEqual({ figures: expect.any(Number), shapes: true, rows: true, wide: true, least: true, ink: 'rgb(0, 0, 0)' });
  expect(seen.figures).toBeGreaterThan(1);
  const pages = await pagesIn(page, 'A4', 'hostile');
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(2);
  await page.context().close();
});
