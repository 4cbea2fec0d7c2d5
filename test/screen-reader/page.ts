import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildApp } from '../driven/site.js';

/** A page with a map as a host has it, something before it and something after. */
const app = `
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { BodyMap } from './src/index.js';
import './src/styles.css';
// All at once, before the page is loaded: a reader begins to read aloud then, and stops where the page changes below it.
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

/** Tells the test where the focus is: it waits for that, and not for a screen reader that may be slow. */
const tell = `addEventListener('focusin', ({ target }) => navigator.sendBeacon('/focus', target.getAttribute('aria-label') ?? target.labels?.[0]?.textContent ?? target.textContent));`;

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

export interface Page {
  readonly url: string;
  /** The title of the page at `start` below it, where a browser begins. */
  readonly start: string;
  /** Names of what has had the focus, in order. */
  readonly focused: readonly string[];
  close(): void;
}

/** Serves it on this machine. */
export async function servePage(title: string): Promise<Page> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/page.css"><body><div id="root"></div><script src="/tell.js"></script><script type="module" src="/page.js"></script></body></html>`;
  const start = 'Start page';
  const first = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${start}</title><a href="/">Begin</a></html>`;
  const files: Readonly<Record<string, string>> = { ...(await buildApp(app)), '/index.html': html, '/start': first, '/tell.js': tell };
  const focused: string[] = [];
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    if (url === '/focus') {
      let name = '';
      request.on('data', (part: Buffer) => (name += part.toString())).on('end', () => void (focused.push(name), response.writeHead(204).end()));
      return;
    }
    const path = url === '/' ? '/index.html' : url;
    const body = files[path];
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[path.split('.').at(-1)!] ?? 'text/html' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, start, focused, close: () => void server.close() };
}
