// Opens the built manual as its readers do, page by page: node scripts/check-manual.mjs (after `npm run storybook:build`)
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../bench/browser/chromium.mjs';
import { createChecks } from './examples/check.mjs';

const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));
/** No such host: what the pages ask for comes from the folder, or not at all. */
const origin = 'http://manual.test';
const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', woff2: 'font/woff2' };

const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
const pages = Object.values(entries).filter(({ type }) => type === 'docs');
const { check, failed } = createChecks();
const browser = await launchChromium();

/** A page of the manual once it stands, looked at by `look`; what went wrong meanwhile is its trouble. */
async function open(path, look) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const trouble = [];
  await context.route('**', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) trouble.push(`asks another host: ${url.href}`);
    const file = decodeURIComponent(url.pathname).replace(/\/$/, '/index.html');
    const body = url.origin === origin && (await readFile(folder + file).catch(() => undefined));
    return body ? route.fulfill({ body, contentType: types[file.split('.').at(-1)] ?? 'application/octet-stream' }) : route.fulfill({ status: 404 });
  });
  const page = await context.newPage();
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

try {
  await check('the manual opens with its contents', () =>
    open('/', async (page) => {
      await page.getByRole('link', { name: 'Start here' }).waitFor({ timeout: 30_000 });
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).first().waitFor({ timeout: 30_000 });
      return [];
    }));
  for (const { id, title } of pages) await check(title, () => open(`/iframe.html?viewMode=docs&id=${id}`, readPage));
} finally {
  await browser.close();
}
console.log(failed() === 0 ? `\nall ${pages.length} pages of the manual stand` : `\n${failed()} failed`);
process.exitCode = failed() === 0 ? 0 : 1;
