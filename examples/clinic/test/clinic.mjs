// A separate clinic for a test: the built server as a process, with its own folder, on a free local port.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after } from 'node:test';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { anchorOf, createBodyMapStore } from 'palpate/core';
import { template } from './template.mjs';

const main = fileURLToPath(new URL('../build/server/main.js', import.meta.url));
export const password = 'a long enough password';

/** With TEST_DATABASE_URL (a Postgres where databases may be created), each folder is a database there; otherwise it contains PGlite's files. */
async function databaseOf(folder) {
  const address = process.env.TEST_DATABASE_URL;
  if (!address) {
    if (!existsSync(join(folder, 'postgres'))) cpSync(template, join(folder, 'postgres'), { recursive: true });
    return '';
  }
  const name = basename(folder).toLowerCase().replaceAll(/[^a-z0-9]/g, '_');
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(`create database ${name}`).catch((error) => {
      if (error.code !== '42P04') throw error; // it exists already
    });
  } finally {
    await client.end();
  }
  return Object.assign(new URL(address), { pathname: name }).href;
}

/** Starts the server and waits until it accepts requests. */
export async function startServer(folder, env = {}) {
  const databaseUrl = await databaseOf(folder);
  const server = spawn(process.execPath, [main], { env: { ...process.env, DATABASE_URL: databaseUrl, FHIR_URL: '', PUBLIC_URL: '', PORT: '0', DATA_FOLDER: folder, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(server, 'exit');
  let said = '';
  let log = '';
  server.stderr.on('data', (text) => (log += text));
  const opened = (async () => {
    for await (const line of createInterface({ input: server.stdout })) {
      said += `${line}\n`;
      const address = /open at (\S+)/.exec(said)?.[1];
      if (address && (env.SETUP === 'done' || said.includes('/setup#'))) return address;
    }
    return undefined;
  })();
  const address = await Promise.race([opened, ended.then(() => undefined)]);
  if (!address) throw new Error(`The server did not open: ${log}`);
  return {
    address,
    code: /setup#(\S+)/.exec(said)?.[1],
    log: () => log,
    async stop(signal = 'SIGTERM') {
      server.kill(signal);
      await ended;
    },
  };
}

/** A client with its own cookies, like a page of the clinic. */
export function clientOf(address) {
  let cookie = '';
  return async function call(method, path, body, { headers = {}, text } = {}) {
    const answer = await fetch(`${address}${path}`, {
      method,
      headers: { ...(method !== 'GET' && { origin: address }), ...(body !== undefined && { 'content-type': 'application/json' }), ...(cookie && { cookie }), ...headers },
      body: text ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    const [pair] = (answer.headers.get('set-cookie') ?? '').split(';');
    if (pair) cookie = pair;
    const said = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    return { status: answer.status, headers: answer.headers, text: said, data: type.startsWith('application/json') ? JSON.parse(said) : undefined };
  };
}

/** A folder that is removed after the test. */
export function temporaryFolder(test) {
  const folder = mkdtempSync(join(tmpdir(), 'palpate-clinic-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clinic with its first account signed in. `restart` starts it again on the same folder. */
export async function openClinic(test, env = {}) {
  const folder = temporaryFolder(test);
  let server = await startServer(folder, env);
  test.after(() => server.stop());
  const call = clientOf(server.address);
  const made = await call('POST', '/api/setup', { code: server.code, name: 'Dr Amara', password });
  if (made.status !== 201) throw new Error(made.text);
  return {
    call,
    address: server.address,
    log: () => server.log(),
    kill: () => server.stop('SIGKILL'),
    async restart() {
      server = await startServer(folder, { ...env, SETUP: 'done' });
      return server.address;
    },
  };
}

/** One clinic for the tests of a file that do not affect each other: a server takes seconds to start. */
export function sharedClinic(env = {}) {
  let opened;
  after(async () => {
    for (const work of cleanUp.toReversed()) await work();
  });
  const cleanUp = [];
  return () => (opened ??= openClinic({ after: (work) => cleanUp.push(work) }, typeof env === 'function' ? env() : env));
}

export async function signIn(address, name = 'Dr Amara') {
  const call = clientOf(address);
  const { status, text } = await call('POST', '/api/session', { name, password });
  if (status !== 200) throw new Error(text);
  return call;
}

/** A patient with one complaint and one visit. */
export async function addVisit(call, name = 'Noor Haddad', complaint = 'Shoulder') {
  const { data: patient } = await call('POST', '/api/patients', { name, born: '1980-02-29', number: '12' });
  const { data: episode } = await call('POST', `/api/patients/${patient.id}/episodes`, { complaint });
  const { data: visit } = await call('POST', `/api/episodes/${episode.id}/visits`, {});
  return { patient, episode, visit };
}

/** What the map sends for a tap on a zone. */
export function markAt(chart, zone, intensity) {
  const store = createBodyMapStore({ chart });
  store.getState().addTenderness({ view: zone.split('.')[0], zone, at: anchorOf(zone) });
  const before = store.getState().chart;
  const mark = { ...before.marks.at(-1), intensity };
  return { changes: [{ type: 'insert', list: 'marks', index: chart.marks.length, item: mark }], chart: { ...before, marks: [...chart.marks, mark] } };
}

export const saveOf = (version, changes, saveId = randomUUID()) => ({ version, saveId, changes });
