// The server that the examples save to: it stores what is put or posted below /api and returns it; everything else is a file.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** The strictest policy that an application may have. */
const strict = "default-src 'self'";

/** Serves a folder with a policy, at `address`. */
export async function openClinic(folder, policy = strict) {
  const kept = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://clinic');
    response.setHeader('content-security-policy', policy);
    if (pathname.startsWith('/api/')) return answer(pathname, request, response, kept);
    const path = join(folder, pathname === '/' ? 'index.html' : pathname);
    try {
      const content = readFileSync(path);
      return response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(content);
    } catch {
      return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(pathname, request, response, kept) {
  if (request.method === 'GET') {
    const document = kept.get(pathname);
    return document === undefined ? response.writeHead(204).end() : response.writeHead(200, { 'content-type': 'application/json' }).end(document);
  }
  const body = await text(request);
  const isForm = request.headers['content-type'] === 'application/x-www-form-urlencoded';
  kept.set(pathname, isForm ? new URLSearchParams(body).get('chart') : body);
  // A plain form leaves the page, so it is redirected back.
  return isForm ? response.writeHead(303, { location: request.headers.referer }).end() : response.writeHead(204).end();
}
