import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright';
import { launchChromium } from '../driven/chromium.js';
import { endPrinting, pagesIn, printing } from '../print/printing.js';

const app = (locale: string, from: string, hostile = '') => `
  import { createRoot } from 'react-dom/client';
  import { IntakeSheet } from './src/guided-intake.js';
  import { courseQuestionnaire, flagsQuestionnaire, joinQuestionnaires, widespreadQuestionnaire } from './src/intake.js';
  import { ${locale} as locale } from './src/locales/${from}.js';
  import { createChart } from './src/core.js';
  import './src/styles.css';
  import './src/guided-intake.css';
  const rules = new CSSStyleSheet();
  rules.replaceSync(${JSON.stringify(hostile)});
  document.adoptedStyleSheets = [rules];
  const chart = { ...createChart({ id: 'c1', recordedAt: new Date('2026-11-29T09:00:00Z') }), marks: [
    { id: 'm1', kind: 'tenderness', view: 'front', at: [211.1, 664.9], zone: 'front.knee.right', intensity: 7, by: 'patient', createdAt: '2026-11-29T09:00:00Z' },
    { id: 'm2', kind: 'tenderness', view: 'back', at: [240, 200], zone: 'back.upper-back.left', by: 'patient', createdAt: '2026-11-29T09:00:00Z' },
  ] };
  locale.intake().then((words) => {
    const options = { words, language: locale.language };
    const all = joinQuestionnaires('all', [courseQuestionnaire(options), widespreadQuestionnaire(options), flagsQuestionnaire({ ...options, of: 'back' })]);
    const flags = all.items.filter(({ id }) => id.includes('flags'));
    const answers = { schemaVersion: '1.0', id: 'a1', questionnaire: 'all', chart: 'c1', by: 'patient', startedAt: '2026-11-29T09:00:00Z', confirmedAt: '2026-11-29T09:08:00Z', answers: [
      { item: 'palpate-course.pain', state: 'answered', values: ['m1', 'm2'] },
      { item: 'palpate-course.pain/place/0', state: 'answered', values: [true] },
      { item: 'palpate-course.pain/m1/intensity', state: 'answered', values: [true] },
      ...flags.map(({ id }, at) => (at === 0 ? { item: id, state: 'declined' } : at === 1 ? { item: id, state: 'skipped' } : { item: id, state: 'answered', values: [at % 2 === 0] })).slice(0, -1),
    ] };
    createRoot(document.getElementById('root')).render(<main><h1>Host</h1><IntakeSheet questionnaire={all} answers={answers} chart={chart} locale={locale} words={words} timeZone="UTC"><p className="name">Ada Example</p></IntakeSheet></main>);
  });
`;

let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

/** The page with the sheet's button pressed. */
const printed = (locale: string, from: string, button: string, hostile?: string) => printing(browser, app(locale, from, hostile), (page) => page.getByRole('button', { name: button }).click());

it.each([
  ['en', 'en', 'Print', ['Ada Example', 'Answers', 'Right knee', 'Without an answer', 'Preferred not to say.', 'Skipped.', 'Not asked.']],
  ['ar', 'ar', 'طباعة', ['Ada Example', 'الإجابات', 'الركبة اليمنى', 'تفضيل عدم الإجابة.']],
] as const)('%s: prints the sheet and nothing else, on one page of A4 or Letter', async (locale, from, button, texts) => {
  const { page, complaints } = await printed(locale, from, button);
  for (const text of texts) expect(await page.locator('.palpate-print').getByText(text).first().isVisible(), text).toBe(true);
  expect(await page.getByRole('heading', { name: 'Host' }).count()).toBe(0);
  expect(await page.getByRole('button').count()).toBe(0);
  for (const format of ['A4', 'Letter'] as const) expect(await pagesIn(page, format, `intake-${locale}`), format).toBe(1);
  await endPrinting(page);
  expect(await page.getByRole('heading', { name: 'Host' }).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it.each([
  '@media print { body * { visibility: hidden } #invoice, #invoice * { visibility: visible } }',
  '@media print { body > *:not(#invoice) { display: none !important } }',
  '@media print { svg, svg *, ul, li, div { display: none !important } }',
  '@media print { *, ::before, ::after { background: transparent !important; color: #ddd !important; font-size: 3px !important } }',
])('is all there whatever print rules a page has: %s', async (hostile) => {
  const { page } = await printed('en', 'en', 'Print', hostile);
  const seen = await page.evaluate(() => {
    const sheet = document.querySelector('.palpate-print')!;
    const shown = (selector: string) => [...sheet.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().width > 0);
    const lines = shown('li');
    return { figures: shown('.palpate-sheet-figures > svg').length, shapes: shown('.palpate-sheet-figures path').length > 3, lines: lines.length > 15, large: lines.every((line) => parseFloat(getComputedStyle(line).fontSize) >= 12), ink: getComputedStyle(lines[0]!).color };
  });
  expect(seen).toEqual({ figures: 2, shapes: true, lines: true, large: true, ink: 'rgb(0, 0, 0)' });
  await page.context().close();
});
