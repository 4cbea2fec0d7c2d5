import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { findChromium } from '../find-chromium.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** No such host: everything that the page asks for is answered here, or not at all. */
export const origin = 'http://palpate.test';

/** A browser of the test's own, which it may kill. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
}

/** Script and style of an application that imports the library's sources (`./src/…`), minified, in production mode. */
export async function bundle(code: string): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'page.tsx', loader: 'tsx' },
    outdir: 'page',
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const textOf = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>palpate</title>
<link rel="stylesheet" href="/page.css"><body><div id="root"></div><script type="module" src="/page.js"></script></body></html>`;

/** Answers all requests of a context with one page, under the strictest policy that an application may have. */
export async function serve(context: BrowserContext, { script, style }: { script: string; style: string }, policy = "default-src 'self'"): Promise<void> {
  await context.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    const headers = { 'content-security-policy': policy };
    if (pathname === '/page.js') return route.fulfill({ body: script, contentType: 'text/javascript', headers });
    if (pathname === '/page.css') return route.fulfill({ body: style, contentType: 'text/css', headers });
    return pathname === '/' ? route.fulfill({ body: html, contentType: 'text/html', headers }) : route.fulfill({ status: 404 });
  });
}

/** Kills the process that shows a page, as a crash would: nothing of the page runs any more. */
export async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = new Promise((resolve) => page.once('crash', resolve));
  devtools.send('Page.crash').catch(() => {}); // never answered
  await crashed;
  await page.close();
}
