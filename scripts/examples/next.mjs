// A Next.js application: a server component that renders the map, and a page that passes figures and words to it.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { install } from './package.mjs';
import { run, start } from './run.mjs';
import { markZone, seeMark, visit } from './visit.mjs';

const quiet = { NEXT_TELEMETRY_DISABLED: '1' };

export async function next({ tarball, browser, check }) {
  const { folder, remove } = await install('next', tarball);
  try {
    if (!(await check('production build', () => run(folder, 'node', ['node_modules/next/dist/bin/next', 'build'], quiet).then(() => '')))) return;
    const port = await freePort();
    const server = start(folder, 'node', ['node_modules/next/dist/bin/next', 'start', '--port', String(port)], quiet);
    try {
      const address = `http://localhost:${port}`;
      await answers(address);
      // Zones are rendered right after the first paint: the checks below mark one by its name.
      await check('the server sends the whole figure', async () => {
        const html = await (await fetch(address)).text();
        const missing = ['palpate-skin', 'data-view="front"', 'data-view="back"'].filter((part) => !html.includes(part));
        return missing.length === 0 ? '' : `not in its HTML: ${missing.join(', ')}`;
      });
      await check('a server component’s map is hydrated, sent by its form, and there after a reload', () => visit(browser, address, form));
      await check('a page with figures, words and a callback saves each edit', () => visit(browser, `${address}/visit`, eachEdit));
    } finally {
      server.kill();
      await once(server, 'close');
    }
  } finally {
    remove();
  }
}

async function form(page, sent) {
  await page.getByRole('button', { name: 'Send' }).click();
  if (sent.length > 0) return 'the form was sent with nothing recorded';
  await markZone(page, 'Left shoulder blade', 7);
  // Registered before the click: the answer may arrive at once.
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Send' }).click();
  await answered;
  await page.reload();
  await seeMark(page, 'Left shoulder blade', 7);
  return sent.length === 1 ? '' : `one form was sent ${sent.length} times`;
}

async function eachEdit(page, sent) {
  const saved = [];
  page.on('response', (response) => void (response.request().method() === 'POST' && saved.push(response)));
  await markZone(page, 'Linkes Schulterblatt', 4);
  // Answered, not only sent: on a busy machine the page would be read again before the edit is stored.
  while (saved.length < 2) await page.waitForEvent('response');
  await page.reload();
  await seeMark(page, 'Linkes Schulterblatt', 4);
  return sent.length === 2 ? '' : `two edits were sent ${sent.length} times`;
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}

async function answers(address) {
  for (let wait = 0; wait < 300; wait++) {
    if (await fetch(address).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${address}`);
}
