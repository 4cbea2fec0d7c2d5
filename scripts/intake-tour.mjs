// A tour of a guided intake in pictures, to be looked at: every screen in four widths, light and dark, in English and Arabic, then the sheet as
// PDF in A4. It answers by what is on the page (roles of buttons by their order), so that it walks in every language.
//   node scripts/intake-tour.mjs                        all of it, into tour/ (which git ignores)
//   node scripts/intake-tour.mjs place 390 light ar     some of it: screens, widths, schemes, languages; - stands for all
//   node scripts/intake-tour.mjs - 390 light en forced  in forced colours
// FONTCONFIG_PATH=/etc/fonts gives the browser of the tests the fonts of the system, where its own lack Arabic.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, launchChromium } from '../bench/browser/chromium.mjs';

const folder = fileURLToPath(new URL('../tour/', import.meta.url));

/** Width and height of the window: phones, a tablet, a desk. */
const windows = { 320: 640, 390: 844, 768: 1024, 1280: 860 };

const code = `
  import { createRoot } from 'react-dom/client';
  import { useState } from 'react';
  import { GuidedIntake, IntakeSheet } from './src/guided-intake.ts';
  import { activitiesQuestionnaire, courseQuestionnaire, flagsQuestionnaire, joinQuestionnaires, widespreadQuestionnaire } from './src/intake.ts';
  import { en } from './src/locales/en.ts';
  import { de } from './src/locales/de.ts';
  import { es } from './src/locales/es.ts';
  import { fr } from './src/locales/fr.ts';
  import { ptBR } from './src/locales/pt-br.ts';
  import { ar } from './src/locales/ar.ts';
  import { zhHans } from './src/locales/zh-hans.ts';
  import { completeMessages } from './src/locales/index.ts';
  import './src/styles.css';
  import './src/guided-intake.css';
  const locales = { en, de, es, fr, pt: ptBR, ar, zh: zhHans };
  /** One of each kind that the built-in questions do not have. */
  const others = {
    schemaVersion: '1.0', id: 'others', title: 'Other kinds', items: [
      { id: 'weight', type: 'decimal', text: 'How much do you weigh?', min: 20, max: 300, unit: 'kg' },
      { id: 'since', type: 'date', text: 'When did you last see a doctor for it?', max: '2026-11-29' },
      { id: 'story', type: 'text', long: true, text: 'What else should we know?' },
      { id: 'helps', type: 'choice', open: true, text: 'What helps you?', options: [{ value: 'Warmth' }, { value: 'Rest' }, { value: 'Walking a little, then sitting down again' }] },
      { id: 'drug', type: 'group', repeats: true, text: 'What you take' },
      { id: 'name', within: 'drug', type: 'text', text: 'What is its name?' },
      { id: 'picture', type: 'unknown', was: 'attachment', text: 'A picture of your back' },
      { id: 'end', type: 'display', text: 'Nearly there. Please bring your letters to the visit.' },
    ],
  };
  function Visit({ locale, words }) {
    const [done, setDone] = useState();
    const [isSheet, setSheet] = useState(false);
    window.toSheet = () => setSheet(true);
    const [questionnaire] = useState(() => {
      const options = { words, language: locale.language };
      const all = [courseQuestionnaire(options), activitiesQuestionnaire(options), widespreadQuestionnaire(options), flagsQuestionnaire({ ...options, of: 'headache' }), others];
      return joinQuestionnaires('first-visit', all, words.labels.sheet);
    });
    return isSheet ? <IntakeSheet questionnaire={questionnaire} answers={done.answers} chart={done.chart} locale={locale} words={words} timeZone="UTC" /> : <GuidedIntake questionnaire={questionnaire} locale={locale} words={words} onConfirm={(answers, chart) => setDone({ answers, chart })} />;
  }
  window.show = async (language) => {
    const locale = completeMessages(locales[language]);
    const words = await locale.intake();
    document.documentElement.lang = locale.language;
    document.documentElement.dir = locale.direction;
    createRoot(document.getElementById('root')).render(<Visit locale={locale} words={words} />);
  };
`;

const among = (argument, all) => (argument && argument !== '-' ? argument.split(',') : all);
const [, , wantedScreens, wantedWidths, wantedSchemes, wantedLanguages, forced] = process.argv;
const wanted = wantedScreens && wantedScreens !== '-' ? new Set(wantedScreens.split(',')) : undefined;

/** A whole intake: two pains, then every kind of question. `shot` is called on each screen. */
async function walk(page, shot) {
  const option = (nth) => page.locator('.palpate-intake-option').nth(nth).click();
  const go = () => page.locator('.palpate-intake-go').click();
  const zone = async (id) => {
    await page.locator(`path[data-zone="${id}"]`).waitFor({ state: 'attached' });
    await page.locator(`path[data-zone="${id}"]`).dispatchEvent('click');
  };
  const other = () => page.locator('.palpate-intake-switch').click();
  await shot('place');
  await other();
  await shot('place-list');
  await option(8);
  await shot('place-parts');
  await other();
  await other();
  await zone('front.knee.right');
  await shot('side');
  await option(0);
  await shot('intensity');
  await option(7);
  await shot('another');
  await option(0);
  await page.locator('.palpate-intake-views [aria-pressed]').nth(1).click();
  await shot('place-2');
  await zone('back.shoulder-top.left');
  await shot('side-2');
  await option(0);
  await option(3);
  await option(1);
  await shot('clear');
  await option(0);
  await option(1);
  await shot('clear-chosen');
  await go();
  await option(0);
  await shot('qualities');
  await go();
  await shot('felt-elsewhere');
  await option(0);
  await shot('elsewhere');
  await zone('front.shin.right');
  await shot('elsewhere-chosen');
  await go();
  await shot('onset');
  await option(2);
  await shot('course');
  await option(1);
  await option(1);
  await go();
  await option(1);
  await option(1);
  await option(0);
  // Activities.
  await shot('text');
  await page.locator('input.palpate-text').fill(page.url().includes('ar') ? 'صعود الدرج' : 'Climb the stairs');
  await shot('text-typed');
  await go();
  await shot('rate');
  await option(4);
  await shot('yes-no');
  await option(1);
  await shot('several');
  await option(0);
  await option(3);
  await go();
  await shot('choice');
  for (let at = 0; at < 3; at++) await option(2);
  for (let at = 0; at < 3; at++) await option(1);
  // A sign that is declined, one that is skipped, and no to all others.
  await shot('sign');
  await page.locator('.palpate-intake-decline').click();
  await page.locator('.palpate-intake-skip').click();
  while ((await page.locator('.palpate-intake-page').getAttribute('data-screen')) === 'boolean') await option(1);
  await shot('integer');
  await page.locator('input.palpate-text').fill('7.5');
  await go();
  await shot('integer-fault');
  await page.locator('input.palpate-text').fill('71');
  await go();
  await shot('decimal');
  await page.locator('input.palpate-text').fill('68,5');
  await go();
  await shot('date');
  await page.locator('input.palpate-text').fill('2026-11-02');
  await go();
  await shot('long-text');
  await page.locator('.palpate-intake-skip').click();
  await shot('open-choice');
  await page.locator('input.palpate-text').fill('A warm bath');
  await shot('open-choice-typed');
  await go();
  await shot('entry');
  await page.locator('input.palpate-text').fill('Paracetamol');
  await go();
  await shot('another-entry');
  await option(0);
  await shot('entry-2');
  await page.locator('input.palpate-text').fill('Ibuprofen');
  await go();
  await option(1);
  await shot('unknown');
  await go();
  await shot('display');
  await go();
  await shot('summary', true);
  await go();
  await shot('confirmed');
  await page.evaluate(() => window.toSheet());
  await shot('sheet', true);
}

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const { script, style } = await bundle(code);
for (const width of among(wantedWidths, Object.keys(windows)).map(Number)) {
  for (const colorScheme of among(wantedSchemes, ['light', 'dark'])) {
    const isPhone = width < 500;
    const context = await browser.newContext({ viewport: { width, height: windows[width] ?? 800 }, colorScheme, forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce', hasTouch: isPhone, isMobile: isPhone, deviceScaleFactor: 1 });
    for (const language of among(wantedLanguages, ['en', 'ar'])) {
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => console.error(`${language} ${width}: ${error.message}`));
      await page.setContent('<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>tour</title><style>:root { color-scheme: light dark; font: 100%/1.5 system-ui } body { margin: 0 }</style><main id="root"></main></html>');
      await page.addStyleTag({ content: style });
      await page.addScriptTag({ content: script });
      await page.evaluate((words) => window.show(words), language);
      let count = 0;
      const name = (screen, ending) => `${folder}intake-${language}-${width}-${colorScheme}${forced ? '-forced' : ''}-${String(count).padStart(2, '0')}-${screen}.${ending}`;
      await walk(page, async (screen, isWhole = false) => {
        count++;
        if (wanted && !wanted.has(screen)) return;
        await page.waitForTimeout(150);
        await page.screenshot({ fullPage: isWhole, path: name(screen, 'png') });
      }).catch((error) => console.error(`${language} ${width}: stopped after ${count} screens: ${error.message}`));
      if (width === 1280 && colorScheme === 'light' && (!wanted || wanted.has('sheet'))) {
        await page.evaluate(() => void (window.print = () => {}));
        await page.locator('.palpate-intake-print').click();
        await page.pdf({ format: 'A4', path: name('printed', 'pdf') });
      }
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
