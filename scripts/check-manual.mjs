// Opens the built manual page by page, and plays every story as built (minified and tree-shaken, as in an application). After `npm run
// storybook:build`:
//   node scripts/check-manual.mjs
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../bench/browser/chromium.mjs';
import { createChecks } from './examples/check.mjs';

const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));
/** There is no such host: requests are answered from the folder, or fail. With this name it is a secure context, as a published manual is. */
const origin = 'http://manual.localhost';
const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', woff2: 'font/woff2' };

const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
const pages = Object.values(entries).filter(({ type }) => type === 'docs');
const stories = Object.values(entries).filter(({ type }) => type === 'story');
/** A common screen width for readers of the manual; the stories' tests use a smaller one. */
const viewport = { width: 1440, height: 900 };
const { check, failed } = createChecks();
const browser = await launchChromium();

/** Opens a page of the manual and checks it with `look`; errors meanwhile count as its problems. */
async function open(path, look) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const trouble = [];
  await context.route('**', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) trouble.push(`asks another host: ${url.href}`);
    const file = decodeURIComponent(url.pathname).replace(/\/$/, '/index.html');
    const body = url.origin === origin && (await readFile(folder + file).catch(() => undefined));
    return body ? route.fulfill({ body, contentType: types[file.split('.').at(-1)] ?? 'application/octet-stream' }) : route.fulfill({ status: 404 });
  });
  const page = await context.newPage();
  await page.addInitScript(listen);
  page.setDefaultTimeout(60_000);
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('response', (response) => response.ok() || trouble.push(`not there: ${response.url()}`));
  await page.goto(origin + path);
  trouble.push(...(await look(page).catch(({ message }) => [message])));
  await context.close();
  return trouble.join('\n');
}

/** Whether a page has a heading and all of its examples, and where its links lead. */
async function readPage(page) {
  await page.locator('#storybook-docs h1').first().waitFor({ timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  const { shown, links } = await page.evaluate(() => ({
    shown: [...document.querySelectorAll('.sb-errordisplay, .sbdocs-preview pre[role=alert], [data-is-storybook-error]')].filter((element) => element.checkVisibility()).map(({ textContent }) => textContent),
    links: [...document.querySelectorAll('#storybook-docs a[href*="path="]')].map((link) => new URL(link.href).searchParams.get('path')),
  }));
  return [...shown, ...links.filter((path) => !entries[path?.split('/').at(-1)]).map((path) => `a link leads to ${path}, which is not there`)];
}

/** Runs before anything else: records what Storybook reports about a story in `window.told`. */
function listen() {
  const told = (window.told = { trouble: [], isFinished: false });
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const event of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing', 'unhandledErrorsWhilePlaying'])
        channel.on(event, (error) => told.trouble.push(`${event}: ${error?.message ?? JSON.stringify(error)}`));
      for (const event of ['storyFinished', 'playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing']) channel.on(event, () => (told.isFinished = true));
    },
  });
}

/** Problems while a story was shown and played to its end. */
async function playStory(page) {
  await page.waitForFunction(() => window.told.isFinished);
  return page.evaluate(() => window.told.trouble);
}

/** Two at a time, the number of cores of the smallest machine. */
async function each(items, work) {
  const left = [...items];
  const next = async () => {
    for (let item = left.shift(); item; item = left.shift()) await work(item);
  };
  await Promise.all([next(), next()]);
}

try {
  await check('the manual opens with its contents', () =>
    open('/', async (page) => {
      await page.getByRole('link', { name: 'Start here' }).waitFor({ timeout: 30_000 });
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).first().waitFor({ timeout: 30_000 });
      return [];
    }));
  for (const { id, title } of pages) await check(title, () => open(`/iframe.html?viewMode=docs&id=${id}`, readPage));
  await each(stories, ({ id, title, name }) => check(`${title}: ${name}`, () => open(`/iframe.html?viewMode=story&id=${id}`, playStory)));
} finally {
  await browser.close();
}
console.log(failed() === 0 ? `\nall ${pages.length} pages of the manual stand, and all ${stories.length} stories play` : `\n${failed()} failed`);
process.exitCode = failed() === 0 ? 0 : 1;
