// Opens the built manual page by page, and plays every story as built (minified and tree-shaken, as in an application). After `npm run
// storybook:build`:
//   node scripts/check-manual.mjs
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../bench/browser/chromium.mjs';
import { createChecks } from './examples/check.mjs';

const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));
const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', woff2: 'font/woff2' };

/** A server, and one tab per worker for all pages: Chromium then reads and compiles the manual's scripts once, not for each page. */
const server = createServer(async ({ url }, response) => {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
  const body = await readFile(folder + path).catch(() => undefined);
  // Chromium asks for an icon where a page names none.
  response.writeHead(body ? 200 : path === '/favicon.ico' ? 204 : 404, { 'content-type': types[path.split('.').at(-1)] ?? 'application/octet-stream', 'cache-control': 'max-age=3600' });
  response.end(body);
});
await once(server.listen(0, '127.0.0.1'), 'listening');
/** With this name it is a secure context, as a published manual is. */
const origin = `http://manual.localhost:${server.address().port}`;

const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
const pages = Object.values(entries).filter(({ type }) => type === 'docs');
const stories = Object.values(entries).filter(({ type }) => type === 'story');
/** A common screen width for readers of the manual; the stories' tests use a smaller one. */
const viewport = { width: 1440, height: 900 };
const { check, failed } = createChecks();
// No other host is reached, even if a page asks for one.
const browser = await launchChromium(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost']);

async function openTab() {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(listen);
  page.setDefaultTimeout(60_000);
  return { page, devtools: await context.newCDPSession(page) };
}

/** Opens a page of the manual in a tab and checks it with `look`; errors meanwhile count as its problems. */
async function open({ page, devtools }, path, look) {
  const trouble = [];
  const listeners = {
    request: (request) => /^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== origin && trouble.push(`asks another host: ${request.url()}`),
    response: (response) => response.ok() || trouble.push(`not there: ${response.url()}`),
    console: (message) => message.type() === 'error' && trouble.push(message.text()),
    pageerror: ({ message }) => trouble.push(message),
  };
  for (const [event, listener] of Object.entries(listeners)) page.on(event, listener);
  await page.goto(origin + path);
  trouble.push(...(await look(page).catch(({ message }) => [message])));
  for (const [event, listener] of Object.entries(listeners)) page.off(event, listener);
  // The next page finds nothing that this one has kept.
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cookies,local_storage,indexeddb,cache_storage,service_workers' });
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

/** Two at a time, the number of cores of the smallest machine, each in its own tab. */
async function each(items, work) {
  const left = [...items];
  const next = async (tab) => {
    for (let item = left.shift(); item; item = left.shift()) await work(item, tab);
  };
  await Promise.all(tabs.map(next));
}

const tabs = [await openTab(), await openTab()];
try {
  await check('the manual opens with its contents', () =>
    open(tabs[0], '/', async (page) => {
      await page.getByRole('link', { name: 'Start here' }).waitFor({ timeout: 30_000 });
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).first().waitFor({ timeout: 30_000 });
      return [];
    }));
  await each(pages, ({ id, title }, tab) => check(title, () => open(tab, `/iframe.html?viewMode=docs&id=${id}`, readPage)));
  // Without axe, which the tests run: here nothing would come of what it finds.
  await each(stories, ({ id, title, name }, tab) => check(`${title}: ${name}`, () => open(tab, `/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`, playStory)));
} finally {
  await browser.close();
  server.close();
}
console.log(failed() === 0 ? `\nall ${pages.length} pages of the manual stand, and all ${stories.length} stories play` : `\n${failed()} failed`);
process.exitCode = failed() === 0 ? 0 : 1;
