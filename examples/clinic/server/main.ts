import { serve } from '@hono/node-server';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';
import { createAttempts } from './attempts.js';
import { openDatabase } from './database.js';
import { readSettings } from './settings.js';

const folder = fileURLToPath(new URL('../app', import.meta.url));
if (!existsSync(folder)) throw new Error(`There is nothing in ${folder}: run npm run build.`);

const settings = readSettings(process.env);
const database = await openDatabase(settings);
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const setupCode = Array.from({ length: 20 }, () => letters[randomInt(letters.length)]).join('');
const app = createApp({ database, settings, setupCode, attempts: createAttempts() }, folder);

const server = serve({ fetch: app.fetch, port: settings.port, hostname: settings.host }, ({ address, port, family }: AddressInfo) => {
  const url = settings.publicUrl?.origin ?? `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  console.log(`${database.name}\nThe clinic is open at ${url}`);
  void database.query('select 1 from accounts limit 1').then((found) => {
    if (found.length === 0) console.log(`Set it up at ${url}/setup#${setupCode}`);
  });
});
server.on('error', (error) => {
  console.error(`The server cannot start: ${error.message}`);
  void database.close().then(() => process.exit(1));
});

let isClosing = false;
function close(): void {
  if (isClosing) return;
  isClosing = true;
  // Finish pending saves; accept no new connections.
  server.close(() => void database.close().then(() => process.exit(0)));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  setTimeout(() => process.exit(1), 10_000).unref();
}
process.on('SIGTERM', close);
process.on('SIGINT', close);
