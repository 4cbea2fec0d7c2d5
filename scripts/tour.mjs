// Takes screenshots of the map: every state at six widths, light and dark, in English, German and Arabic.
//   node scripts/tour.mjs                          all of it, into tour/ (which git ignores)
//   node scripts/tour.mjs peek,half 390 light en   some of it: states, widths, schemes, languages; - means all
//   node scripts/tour.mjs hosts 390,1280 light en  a map with a mark selected on the pages of other stylesheets
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, launchChromium } from '../bench/browser/chromium.mjs';

const folder = fileURLToPath(new URL('../tour/', import.meta.url));

/** Width and height of the window: phones, a tablet, desktops. */
const windows = { 320: 640, 390: 844, 768: 1024, 1024: 768, 1280: 860, 1440: 900 };

const code = `
  import { createRoot } from 'react-dom/client';
  import { useState } from 'react';
  import { BodyMap, createBodyMapStore, createChart, neutral } from './src/index.ts';
  import { Compare } from './src/compare.ts';
  import { Explorer, TriggerPointLayer } from './src/explorer.ts';
  import { female } from './src/figures/female.ts';
  import { male } from './src/figures/male.ts';
  import { en } from './src/locales/en.ts';
  import { de } from './src/locales/de.ts';
  import { es } from './src/locales/es.ts';
  import { fr } from './src/locales/fr.ts';
  import { ptBR } from './src/locales/pt-br.ts';
  import { ar } from './src/locales/ar.ts';
  import { zhHans } from './src/locales/zh-hans.ts';
  import { deskWorker, fortyMarks, lowBackLeg } from './stories/charts/index.ts';
  import { longEpisode, neck, sciatica } from './stories/host/episodes.ts';
  import { CourseSheet, Timeline } from './src/timeline.ts';
  import './src/styles.css';
  import './src/compare.css';
  import './src/explorer.css';
  import './src/timeline.css';
  const locales = { en, de, es, fr, pt: ptBR, ar, zh: zhHans };
  const figures = [neutral, female, male];
  const layers = [TriggerPointLayer];
  const storeOf = (chart, rest) => (window.store = createBodyMapStore({ chart, ...rest }));
  const empty = createChart({ id: 'tour', recordedBy: 'patient' });
  const map = (chart, rest) => (locale) => <BodyMap store={storeOf(chart, rest)} locale={locale} figures={figures} />;
  const marked = (chart, rest) => map(chart, { view: 'back', selection: chart.marks.find(({ kind }) => kind === 'tenderness').id, ...rest });
  const scheme = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const pages = {
    empty: map(empty),
    menu: map(empty),
    list: map(deskWorker, { view: 'back' }),
    peek: marked(deskWorker),
    half: marked(deskWorker),
    full: marked(deskWorker),
    'felt-elsewhere': marked({ ...deskWorker, marks: deskWorker.marks.filter(({ kind }) => kind === 'tenderness') }),
    caution: map(empty, { view: 'back', tool: 'caution' }),
    forty: map(fortyMarks, { view: 'back' }),
    session: (locale) => (
      <BodyMap.Root store={storeOf(lowBackLeg, { view: 'back' })} locale={locale} figures={figures} author="clinician">
        <BodyMap.Layout>
          <BodyMap.Session />
          <BodyMap.MarkList />
        </BodyMap.Layout>
      </BodyMap.Root>
    ),
    next: (locale) => <BodyMap store={storeOf(empty, { view: 'back' })} previous={neck.charts[1]} locale={locale} />,
    question: (locale) => <BodyMap store={storeOf(empty, { view: 'back' })} previous={neck.charts[1]} locale={locale} />,
    free: map({ ...empty, clear: ['front.knee.left', 'front.sternum', 'front.temple.right'] }, { tool: 'free' }),
    about: (locale) => <BodyMap store={storeOf({ ...neck.charts[0], id: 'about' }, { view: 'back', selection: 'a' })} inspector="clinician" locale={locale} />,
    course: (locale) => <Timeline episode={neck} locale={locale} timeZone="UTC" palette={scheme()} />,
    sciatica: (locale) => <Timeline episode={sciatica} locale={locale} timeZone="UTC" palette={scheme()} />,
    'forty-visits': (locale) => <Timeline episode={longEpisode(40, 12)} locale={locale} timeZone="UTC" palette={scheme()} />,
    'course-sheet': (locale) => <CourseSheet episode={sciatica} locale={locale} timeZone="UTC" />,
    compare: (locale) => <Compare before={lowBackLeg} after={{ ...lowBackLeg, id: 'later', marks: lowBackLeg.marks.slice(1) }} locale={locale} labels={{ before: 'A', after: 'B' }} />,
    atlas: (locale) => (
      <BodyMap.Root store={storeOf(lowBackLeg, { view: 'back' })} locale={locale} figures={figures} layers={layers}>
        <BodyMap.Layout>
          <Explorer />
          <BodyMap.MarkList />
        </BodyMap.Layout>
      </BodyMap.Root>
    ),
  };
  window.show = (state, language) => {
    const locale = locales[language];
    document.documentElement.lang = locale.language;
    document.documentElement.dir = locale.direction;
    createRoot(document.getElementById('root')).render(pages[state](locale));
  };
`;

/** How a person gets there. */
const steps = {
  menu: (page) => page.locator('.palpate-more > button').click(),
  list: (page) => openList(page),
  half: (page) => raise(page, 1),
  full: (page) => raise(page, 2),
  async 'felt-elsewhere'(page) {
    const way = page.locator('.palpate-way[data-first]');
    if (await way.isVisible()) await way.click();
    else await page.locator('.palpate-inspector .palpate-chips > .palpate-button').first().click();
  },
  async caution(page) {
    await page.locator('[data-view=back] .palpate-stage').click({ position: { x: 120, y: 120 } });
    await page.waitForTimeout(800);
  },
  async question(page) {
    await page.locator('[data-view=back] .palpate-mark:has(> .palpate-ghost)').first().waitFor();
    await page.evaluate(() => window.store.select('a'));
  },
  async about(page) {
    await raise(page, 2);
    // The last but one of the clinician's groups; it is open if something is recorded.
    const group = page.locator('.palpate-groups > .palpate-group').nth(-2);
    await group.waitFor();
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
    await group.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  },
  session: openList,
  async atlas(page) {
    await openList(page);
    // Its regions are folded.
    await page.locator('.palpate-group:has([data-muscle]) > summary').first().click();
    await page.locator('[data-muscle]').first().waitFor();
  },
};
async function openList(page) {
  const button = page.locator('.palpate-list-button');
  if (await button.isVisible()) await button.click();
}
async function raise(page, times) {
  const handle = page.locator('.palpate-handle');
  if (await handle.isVisible()) for (let time = 0; time < times; time++) await handle.click();
}
const states = ['empty', 'menu', 'list', 'peek', 'half', 'full', 'felt-elsewhere', 'caution', 'forty', 'session', 'compare', 'atlas', 'next', 'question', 'free', 'about', 'course', 'sciatica', 'forty-visits', 'course-sheet'];

/** Stylesheets of pages, each after ours: the harder order. */
const fileOf = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const hosts = {
  tailwind: () => `@layer theme, base, components, utilities; @layer base { ${fileOf('../node_modules/tailwindcss/preflight.css').replace(/--theme\(\s*--[\w-]+,\s*([^()]*(?:\([^()]*\)[^()]*)*)\)/g, '$1')} }`,
  bootstrap: () => fileOf('../node_modules/bootstrap/dist/css/bootstrap.css'),
  pico: () => fileOf('../node_modules/@picocss/pico/css/pico.css'),
  milligram: () => fileOf('../node_modules/milligram/dist/milligram.css'),
  mvp: () => fileOf('../node_modules/mvp.css/mvp.css'),
  water: () => fileOf('../node_modules/water.css/out/water.css'),
  materialize: () => fileOf('../node_modules/@materializecss/materialize/dist/css/materialize.css'),
  picnic: () => fileOf('../node_modules/picnic/picnic.min.css'),
  legacy: () => fileOf('../test/hosts/legacy.css'),
};

/** Taller than the window, as on a host's page. */
const full = ['course', 'sciatica', 'forty-visits', 'course-sheet'];

const among = (argument, all) => (argument && argument !== '-' ? argument.split(',') : all);
const [, , wantedStates, wantedWidths, wantedSchemes, wantedLanguages] = process.argv;

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const { script, style } = await bundle(code);
for (const width of among(wantedWidths, Object.keys(windows)).map(Number)) {
  for (const colorScheme of among(wantedSchemes, ['light', 'dark'])) {
    const isPhone = width < 500;
    const context = await browser.newContext({ viewport: { width, height: windows[width] ?? 800 }, colorScheme, reducedMotion: 'reduce', hasTouch: isPhone, isMobile: isPhone, deviceScaleFactor: isPhone ? 2 : 1 });
    for (const language of among(wantedLanguages, ['en', 'de', 'ar'])) {
      for (const state of among(wantedStates === 'hosts' ? Object.keys(hosts).join(',') : wantedStates, states)) {
        const page = await context.newPage();
        page.on('pageerror', (error) => console.error(`${state} ${width}: ${error.message}`));
        await page.setContent('<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>tour</title><style>:root { color-scheme: light dark; font: 100%/1.5 system-ui } body { margin: 0 }</style><main id="root"></main></html>');
        await page.addStyleTag({ content: style });
        if (state in hosts) await page.addStyleTag({ content: hosts[state]() });
        await page.addScriptTag({ content: script });
        await page.evaluate(([name, words]) => window.show(name, words), [state in hosts ? 'half' : state, language]);
        await page.waitForTimeout(400);
        await steps[state in hosts ? 'half' : state]?.(page);
        await page.waitForTimeout(300);
        await page.screenshot({ fullPage: full.includes(state), path: `${folder}${state}-${width}-${colorScheme}-${language}.png` });
        await page.close();
      }
    }
    await context.close();
  }
}
await browser.close();
