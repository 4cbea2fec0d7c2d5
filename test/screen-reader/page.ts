import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from '../browsers/driver.js';
import { buildApp } from '../driven/site.js';

/** A page with a map as a host has it, something before it and something after. */
const app = `
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { BodyMap } from './src/index.js';
import './src/styles.css';
flushSync(() => createRoot(document.getElementById('root')).render(
  <main>
    <h1>Where it hurts</h1>
    <p><a href="#before">Before</a></p>
    <BodyMap.Root>
      <BodyMap.Toolbar />
      <div style={{ display: 'flex' }}>
        <div style={{ flex: '1 1 0' }}><BodyMap.View view="front" /></div>
        <div style={{ flex: '0 0 24rem' }}><BodyMap.Inspector /><BodyMap.MarkList /><BodyMap.Summary /></div>
      </div>
    </BodyMap.Root>
    <p><a href="#after">After</a></p>
  </main>,
));
`;

/** Parts of the map that come after its first frame. */
const later = ['.palpate-zones[role=toolbar]', '.palpate-go-to optgroup', '.palpate-zoom button', '.palpate-summary h2'];

/** Tells the test how far the page is and where the focus is: it waits for that, and not for a screen reader that may be slow. */
const tell = `
addEventListener('focusin', ({ target }) => navigator.sendBeacon('/focus', target.getAttribute('aria-label') ?? target.labels?.[0]?.textContent ?? target.textContent));
const is = (what) => navigator.sendBeacon('/is', what);
is('begun');
const isShown = () => ${JSON.stringify(later)}.every((part) => document.querySelector(part));
new MutationObserver((_, observer) => {
  if (!isShown()) return;
  observer.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => is('shown')));
}).observe(document.getElementById('root'), { childList: true, subtree: true, attributes: true });
addEventListener('load', () => is('loaded'));
`;

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/**
 * The page loads in steps, each on request, and reports when it is complete: the screen reader has to have processed one step before the next comes.
 * A late one looks for its place in a page that has changed since the event it handles, finds a menu, and then reads nothing aloud.
 */
export interface Page {
  readonly url: string;
  /** The title of the page at `start` below it, where a browser begins. */
  readonly start: string;
  /** Once its link is followed: the document, empty. */
  begin(): Promise<void>;
  /** All that is in it, also what comes after the first frame: a reader that reads aloud stops where the page changes below it. */
  show(): Promise<void>;
  /** The end of loading, with which a reader begins to read aloud. */
  finish(): Promise<void>;
  /** Names of what has had the focus, in order. */
  readonly focused: readonly string[];
  close(): void;
}

/** Something that is waited for until it is let through. */
function createGate() {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** Serves it on this machine. */
export async function servePage(title: string): Promise<Page> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/page.css"><script async src="/last.js"></script><body><div id="root"></div><script src="/tell.js"></script><script type="module" src="/page.js"></script></body></html>`;
  const start = 'Start page';
  const first = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${start}</title><a href="/">Begin</a></html>`;
  const files: Readonly<Record<string, string>> = { ...(await buildApp(app)), '/index.html': html, '/start': first, '/tell.js': tell, '/last.js': '' };
  const gates = { '/page.js': createGate(), '/last.js': createGate() };
  const told = { '/focus': [] as string[], '/is': [] as string[] };
  const server = createServer(async (request, response) => {
    const { url = '/' } = request;
    if (isKeyOf(told, url)) {
      let words = '';
      request.on('data', (part: Buffer) => (words += part.toString())).on('end', () => void (told[url].push(words), response.writeHead(204).end()));
      return;
    }
    if (isKeyOf(gates, url)) await gates[url].opened;
    const path = url === '/' ? '/index.html' : url;
    const body = files[path];
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[path.split('.').at(-1)!] ?? 'text/html' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const is = (what: string) => until(`the page was not ${what}`, () => (told['/is'].includes(what) ? true : undefined), 90_000).then(() => {});
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    start,
    begin: () => is('begun'),
    show: () => (gates['/page.js'].open(), is('shown')),
    finish: () => (gates['/last.js'].open(), is('loaded')),
    focused: told['/focus'],
    close: () => void server.close(),
  };
}

const isKeyOf = <T extends object>(object: T, key: PropertyKey): key is keyof T => Object.hasOwn(object, key);
