import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import { anchorOf, neutral, type ZoneId } from '../../src/anatomy/index.js';
import { origin } from './chromium.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The strictest policy that an application may have. */
export const strictPolicy = "default-src 'self'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'";

/** What a server has, by path: `/page.js`. */
export type Files = Readonly<Record<string, string>>;

/** An application that imports the library's sources, in chunks as a bundler makes them, minified. */
export async function buildApp(code: string): Promise<Files> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'page.tsx', loader: 'tsx' },
    outdir: '/site',
    entryNames: 'page',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path.slice(path.indexOf('/site') + 5), text]));
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

export interface Site {
  readonly page: Page;
  /** Everything that was asked for, in order, as `script /page.js`. */
  readonly requests: readonly string[];
  /** What the page logged, threw, or was forbidden. */
  problems(): Promise<readonly string[]>;
}

/** Opens `/` of a site that has nothing but these files, each under a strict policy. */
export async function openSite(browser: Browser, files: Files, policy = strictPolicy): Promise<Site> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const requests: string[] = [];
  const logged: string[] = [];
  page.on('request', (request) => void requests.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
  page.on('websocket', (socket) => void requests.push(`websocket ${socket.url()}`));
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && logged.push(message.text())));
  page.on('pageerror', (error) => void logged.push(String(error)));
  await context.route('**', (route) => {
    const { pathname, origin: asked } = new URL(route.request().url());
    const path = pathname === '/' ? '/index.html' : pathname;
    const body = asked === origin ? files[path] : undefined;
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: types[path.split('.').at(-1) ?? ''] ?? 'text/plain', headers: { 'content-security-policy': policy } });
  });
  await page.addInitScript(() => {
    const forbidden: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => forbidden.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sourceFile}`));
    Object.assign(window, { forbidden });
  });
  await page.goto(origin);
  return {
    page,
    requests,
    problems: async () => [...logged, ...(await page.evaluate(() => (window as unknown as { forbidden: string[] }).forbidden))],
  };
}

/** Where the middle of a zone is on the screen: also inside a shadow root, in the map that `within` selects. */
export async function placeOf(page: Page, zone: ZoneId, within = 'body'): Promise<{ x: number; y: number }> {
  const path = page.locator(`${within} [data-zone="${zone}"]`);
  await path.waitFor();
  const [x, y] = anchorOf(zone, neutral);
  const place = await path.evaluate((element, [left, top]) => {
    element.scrollIntoView({ block: 'center' });
    const { x: clientX, y: clientY } = new DOMPoint(left, top).matrixTransform((element as SVGPathElement).getScreenCTM() ?? undefined);
    return { x: clientX, y: clientY };
  }, [x, y]);
  return place;
}

export async function tapZone(page: Page, zone: ZoneId, within?: string): Promise<void> {
  const { x, y } = await placeOf(page, zone, within);
  await page.mouse.click(x, y);
}

/** What a page keeps on the device. */
export const keptBy = (page: Page): Promise<{ local: number; session: number; cookie: string; databases: number }> =>
  page.evaluate(async () => ({ local: localStorage.length, session: sessionStorage.length, cookie: document.cookie, databases: (await indexedDB.databases()).length }));
