// Every bad request gets a clear answer, never a 500.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { addVisit, clientOf, markAt, openClinic, password, saveOf, sharedClinic, signIn, startServer, temporaryFolder } from './clinic.mjs';

const nested = (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const clinic = sharedClinic();

test('bad requests are refused in words', async () => {
  const { call, address, log } = await clinic();
  const { visit, patient, episode } = await addVisit(call);
  const changes = `/api/visits/${visit.id}/changes`;
  const good = markAt(visit.chart, 'back.scapula.left', 7);
  const [{ item: mark }] = good.changes;
  const insert = (changed) => saveOf(1, [{ type: 'insert', list: 'marks', index: 0, item: { ...mark, ...changed } }]);
  const json = { 'content-type': 'application/json' };
  const cases = [
    ['no JSON', 400, 'POST', '/api/patients', undefined, { text: '{"name":', headers: json }],
    ['not an object', 400, 'POST', '/api/patients', [1]],
    ['another type of content', 415, 'POST', '/api/patients', undefined, { text: 'name=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['no name', 422, 'POST', '/api/patients', { name: '  ' }],
    ['a name that is no text', 422, 'POST', '/api/patients', { name: { a: 1 } }],
    ['a long name', 422, 'POST', '/api/patients', { name: 'x'.repeat(201) }],
    ['a name with NUL', 422, 'POST', '/api/patients', { name: 'a\u0000b' }],
    ['half a character', 422, 'POST', '/api/patients', { name: 'a\ud800' }],
    ['a day that does not exist', 422, 'POST', '/api/patients', { name: 'A', born: '2001-02-29' }],
    ['a birth in the future', 422, 'POST', '/api/patients', { name: 'A', born: '2099-01-01' }],
    ['a body that is too large', 413, 'POST', '/api/patients', { name: 'x'.repeat(70_000) }],
    ['a huge save', 413, 'POST', changes, { ...saveOf(1, []), padding: 'x'.repeat(5_000_000) }],
    ['a body that is too deep', 422, 'POST', '/api/patients', undefined, { text: `{"name":${nested(20_000)}}`, headers: json }],
    ['an old version of a patient', 409, 'PUT', `/api/patients/${patient.id}`, { name: 'B', version: 7 }],
    ['no version', 422, 'PUT', `/api/patients/${patient.id}`, { name: 'B' }],
    ['no such patient', 404, 'GET', `/api/patients/${randomUUID()}`],
    ['an id that is invalid', 404, 'GET', "/api/patients/1'; drop table patients; --"],
    ['a bad escape in the address', 404, 'GET', '/api/patients/%E0%A4%A'],
    ['NUL in a search', 422, 'GET', '/api/patients?search=%00'],
    ['an unknown cursor', 422, 'GET', '/api/patients?after=x'],
    ['no such address', 404, 'GET', '/api/nothing'],
    ['another method', 404, 'DELETE', `/api/patients/${patient.id}`],
    ['no changes', 422, 'POST', changes, saveOf(1, [])],
    ['changes that are invalid', 422, 'POST', changes, saveOf(1, [1, null])],
    ['too many changes', 422, 'POST', changes, saveOf(1, Array.from({ length: 2001 }, () => ({})))],
    ['no id of the save', 422, 'POST', changes, saveOf(1, good.changes, 'x')],
    ['a version from the future', 409, 'POST', changes, saveOf(99, good.changes)],
    ['a mark in the mirror', 422, 'POST', changes, insert({ zone: 'back.scapula.right' })],
    ['an intensity of 11', 422, 'POST', changes, insert({ intensity: 11 })],
    ['an unknown field', 422, 'POST', changes, insert({ colour: 'red' })],
    ['a field named __proto__', 422, 'POST', changes, undefined, { text: JSON.stringify(insert({})).replace('"kind"', '"__proto__":{"a":1},"kind"'), headers: json }],
    ['a note with NUL', 422, 'POST', changes, insert({ note: '\u0000' })],
    ['a change that does not fit', 422, 'POST', changes, saveOf(1, [{ type: 'remove', list: 'marks', index: 0, item: mark }])],
    ['an amendment without text', 422, 'POST', `/api/visits/${visit.id}/amendments`, { text: '' }],
    ['a visit of no complaint', 404, 'POST', `/api/episodes/${randomUUID()}/visits`, {}],
    ['FHIR without a server', 409, 'POST', `/api/visits/${visit.id}/fhir`, {}],
    ['a link that was made up', 404, 'GET', '/api/intake', undefined, { headers: { authorization: `Bearer ${'a'.repeat(43)}` } }],
    ['a second set-up', 403, 'POST', '/api/setup', { code: 'x', name: 'Eve', password }],
    ['a short password', 422, 'POST', '/api/accounts', { name: 'Dr Bruno', password: 'short' }],
    ['a name that is taken', 409, 'POST', '/api/accounts', { name: 'Dr Amara', password }],
    ['another site', 403, 'POST', '/api/patients', { name: 'A' }, { headers: { origin: 'https://evil.example' } }],
    ['a sandboxed frame', 403, 'POST', `/api/episodes/${episode.id}/visits`, {}, { headers: { origin: 'null' } }],
  ];
  for (const [what, status, method, path, body, options] of cases) {
    const answer = await call(method, path, body, options);
    assert.equal(answer.status, status, `${what}: ${answer.text}`);
    assert.ok(answer.data.error.length > 10 && !/at .*\.js|select |stack/i.test(answer.data.error), `${what}: ${answer.text}`);
    assert.equal(answer.headers.get('cache-control'), 'no-store', what);
  }
  const { data } = await call('GET', `/api/visits/${visit.id}`);
  assert.deepEqual([data.version, data.chart.marks.length], [1, 0], 'nothing of it was kept');
  assert.equal((await clientOf(address)('GET', `/api/visits/${visit.id}`)).status, 401, 'without a session');
  assert.equal(log(), '');
});

test('the page has a policy, cookies are out of reach of scripts, and a session ends', async () => {
  const { address } = await clinic();
  const call = await signIn(address);
  for (const path of ['/', '/patients/x', '/api/state']) {
    const { headers } = await fetch(address + path);
    const policy = headers.get('content-security-policy');
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src 'self';/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  }
  assert.equal((await fetch(`${address}/assets/none.js`)).status, 404);
  assert.match(await rawText(address, '/assets/../../server/main.js'), /<!doctype html>/);
  assert.match(await rawText(address, '/assets/%2e%2e/%2e%2e/server/main.js'), /<!doctype html>|Not found/);

  const signedIn = await fetch(`${address}/api/session`, { method: 'POST', headers: { origin: address, 'content-type': 'application/json' }, body: JSON.stringify({ name: 'Dr Amara', password }) });
  assert.match(signedIn.headers.get('set-cookie'), /HttpOnly/);
  assert.match(signedIn.headers.get('set-cookie'), /SameSite=Strict/);
  assert.equal((await call('DELETE', '/api/session')).status, 204);
  assert.equal((await call('GET', '/api/patients')).status, 401);
});

test('passwords are not guessed: wrong ones are refused alike, and then no more are taken', async (t) => {
  const { address } = await openClinic(t);
  const eve = clientOf(address);
  const unknown = await eve('POST', '/api/session', { name: 'Nobody', password });
  const wrong = await eve('POST', '/api/session', { name: 'Dr Amara', password: 'something else' });
  assert.deepEqual([unknown.status, unknown.text], [wrong.status, wrong.text]);
  assert.equal(wrong.status, 401);
  for (let i = 0; i < 9; i++) await eve('POST', '/api/session', { name: 'Dr Amara', password: `guess ${i}` });
  assert.equal((await eve('POST', '/api/session', { name: 'Dr Amara', password })).status, 429);
});

test('no first account without the code, and two attempts at once make one account', async (t) => {
  const server = await startServer(temporaryFolder(t));
  t.after(() => server.stop());
  const call = clientOf(server.address);
  assert.equal((await call('POST', '/api/setup', { code: 'guess', name: 'Eve', password })).status, 403);
  assert.equal((await call('POST', '/api/setup/restore', undefined, { text: '{}', headers: { 'x-setup-code': 'guess' } })).status, 403);
  const both = await Promise.all(['Dr Amara', 'Dr Bruno'].map((name) => clientOf(server.address)('POST', '/api/setup', { code: server.code, name, password })));
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [201, 409]);
});

test('one folder is used by one server, and bad settings are named', async (t) => {
  const folder = temporaryFolder(t);
  const inFolder = { DATABASE_URL: '' };
  const server = await startServer(folder, inFolder);
  t.after(() => server.stop());
  await assert.rejects(startServer(folder, inFolder), /is using .* already/);
  await assert.rejects(startServer(temporaryFolder(t), { PORT: 'x' }), /PORT must be a number/);
  await assert.rejects(startServer(temporaryFolder(t), { FHIR_URL: 'ftp://x' }), /FHIR_URL must be/);
});

/** `fetch` would normalise the URL. */
async function rawText(address, path) {
  const asked = request(address, { path }).end();
  const [answer] = await once(asked, 'response');
  return text(answer);
}
