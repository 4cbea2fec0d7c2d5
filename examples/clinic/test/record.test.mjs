// One visit from its first mark to its amendments, and everything that is exported.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { applyChanges, parseChart } from 'palpate/core';
import { fromCsv } from 'palpate/interchange/csv';
import { fromFhir } from 'palpate/interchange/fhir';
import { createAnswers, withAnswer } from 'palpate/intake';
import { createFhirServer } from '../fhir-server/main.mjs';
import { addVisit, clientOf, markAt, saveOf, sharedClinic, signIn, startServer, temporaryFolder } from './clinic.mjs';

// The FHIR server that receives charts.
const fhir = createFhirServer();
const origin = () => `http://127.0.0.1:${fhir.address().port}`;
const clinic = sharedClinic(() => ({ FHIR_URL: `${origin()}/fhir` }));
before(() => once(fhir.listen(0, '127.0.0.1'), 'listening'));
after(() => void fhir.close());

test('a chart is the sum of its audit trail, is signed, locked and amended', async () => {
  const { call } = await clinic();
  const { visit } = await addVisit(call);
  const one = markAt(visit.chart, 'back.scapula.left', 7);
  assert.equal((await call('POST', `/api/visits/${visit.id}/changes`, saveOf(1, one.changes))).data.version, 2);
  const two = markAt(one.chart, 'front.knee.right', 3);
  assert.equal((await call('POST', `/api/visits/${visit.id}/changes`, saveOf(2, two.changes))).data.version, 3);

  const { data: saved } = await call('GET', `/api/visits/${visit.id}`);
  assert.deepEqual(saved.chart.marks.map(({ zone, intensity }) => [zone, intensity]), [['back.scapula.left', 7], ['front.knee.right', 3]]);
  const { data: history } = await call('GET', `/api/visits/${visit.id}/history`);
  const rebuilt = history.steps.slice(1).reduce((chart, { changes }) => applyChanges(chart, changes), history.steps[0].chart);
  assert.deepEqual(rebuilt, parseChart(saved.chart).chart);

  assert.equal((await call('POST', `/api/visits/${visit.id}/amendments`, { text: 'too early' })).status, 409);
  assert.equal((await call('POST', `/api/visits/${visit.id}/signature`, { version: 2 })).status, 409, 'what was not seen is not signed');
  assert.equal((await call('POST', `/api/visits/${visit.id}/signature`, { version: 3 })).data.signedBy, 'Dr Amara');
  const late = await call('POST', `/api/visits/${visit.id}/changes`, saveOf(3, markAt(two.chart, 'front.knee.left', 1).changes));
  assert.deepEqual([late.status, late.data.code], [423, 'signed']);
  const { data: amended } = await call('POST', `/api/visits/${visit.id}/amendments`, { text: '<b>It was the left knee</b>' });
  assert.deepEqual(amended.amendments.map(({ by, text }) => [by, text]), [['Dr Amara', '<b>It was the left knee</b>']]);
  assert.ok(Math.abs(Date.now() - Date.parse(amended.amendments[0].at)) < 60_000);
  assert.deepEqual(amended.chart, saved.chart);
});

test('a chart goes to a FHIR server as a transaction, once, and is played back equal', async () => {
  const { call } = await clinic();
  const { visit, patient } = await addVisit(call);
  await call('POST', `/api/visits/${visit.id}/changes`, saveOf(1, markAt(visit.chart, 'back.scapula.left', 7).changes));
  const { data: saved } = await call('GET', `/api/visits/${visit.id}`);
  for (const time of [1, 2]) assert.equal((await call('POST', `/api/visits/${visit.id}/fhir`, {})).status, 200, `time ${time}`);

  const bundles = await (await fetch(`${origin()}/bundles`)).json();
  assert.equal(bundles.length, 2);
  assert.deepEqual(fromFhir(bundles[0]).chart, parseChart(saved.chart).chart);
  assert.ok(bundles[0].entry.every(({ resource }) => resource.subject?.reference === `Patient/${patient.id}`));
  const { total } = await (await fetch(`${origin()}/fhir`)).json();
  assert.equal(total, bundles[0].entry.length, 'sending twice makes nothing twice');
});

test('a patient answers questions by a link, once, and sees nothing of the record', async () => {
  const { call, address } = await clinic();
  const { patient: { id }, episode, visit } = await addVisit(call);
  const { data: link } = await call('POST', `/api/episodes/${episode.id}/intake-links`, {});
  const headers = { authorization: `Bearer ${link.path.split('#')[1]}` };
  const patient = clientOf(address);
  const { questionnaire } = (await patient('GET', '/api/intake', undefined, { headers })).data;
  const answers = withAnswer(createAnswers(questionnaire, { chart: 'by-the-patient' }), questionnaire, { item: 'palpate-activities.activity-1', state: 'answered', values: ['climbing stairs'] });
  const chart = { ...markAt({ ...visit.chart, id: 'by-the-patient' }, 'front.knee.right', 5).chart, recordedBy: 'patient' };
  assert.equal((await patient('POST', '/api/intake', { answers, chart: { ...chart, marks: 7 } }, { headers })).status, 422);
  assert.equal((await patient('POST', '/api/intake', { answers, chart: { ...chart, recordedBy: 'clinician' } }, { headers })).status, 422);
  for (const wrong of [undefined, { ...answers, questionnaire: 'another' }, { ...answers, chart: 'another' }, { ...answers, answers: [{ item: 'palpate-activities.activity-1', state: 'answered', values: [7] }] }]) assert.equal((await patient('POST', '/api/intake', { chart, answers: wrong }, { headers })).status, 422);
  assert.equal((await patient('POST', '/api/intake', { answers, chart }, { headers })).status, 201);
  for (const method of ['GET', 'POST']) assert.equal((await patient(method, '/api/intake', method === 'POST' ? { answers, chart } : undefined, { headers })).status, 404);
  assert.equal((await patient('GET', `/api/episodes/${episode.id}`, undefined, { headers })).status, 401);

  const { data } = await call('GET', `/api/episodes/${episode.id}`);
  assert.deepEqual(data.charts.map(({ recordedBy, marks }) => [recordedBy, marks.length]), [['clinician', 0], ['patient', 1]]);
  const { data: record } = await call('GET', `/api/patients/${id}`);
  const { data: filled } = await call('GET', `/api/visits/${record.episodes[0].visits.find(({ source }) => source === 'intake').id}`);
  assert.deepEqual(filled.intake, { questionnaire, answers });
});

test('an unreachable FHIR server is reported', async () => {
  const { call } = await clinic();
  const { visit } = await addVisit(call);
  await new Promise((resolve) => fhir.close(resolve));
  const { status, data } = await call('POST', `/api/visits/${visit.id}/fhir`, {});
  assert.equal(status, 502);
  assert.match(data.error, /cannot be reached/);
});

test('200 patients: found by name, listed page by page, in one CSV, and equal after backup and restore', async (t) => {
  const { call } = await clinic();
  const names = Array.from({ length: 200 }, (_, i) => `Patient ${String(i).padStart(3, '0')} ${i % 2 ? 'Öz' : '=1+1'}`);
  for (const name of names) {
    const { visit } = await addVisit(call, name, '@complaint');
    await call('POST', `/api/visits/${visit.id}/changes`, saveOf(1, markAt(visit.chart, 'back.scapula.left', 7).changes));
  }
  const listed = [];
  for (let from = '', more = true; more; from = `&after=${listed.at(-1).id}`) {
    const { data } = await call('GET', `/api/patients?search=patient%20${from}`);
    listed.push(...data.patients);
    more = data.more;
  }
  assert.deepEqual(listed.map(({ name }) => name), names);
  assert.equal((await call('GET', `/api/patients?search=${encodeURIComponent('patient 007')}`)).data.patients.length, 1);
  assert.equal((await call('GET', '/api/patients?search=%25')).data.patients.length, 0, 'a % is a %');

  const { text: csv } = await call('GET', '/api/charts.csv');
  const { rows, extra } = fromCsv(csv);
  const ours = extra.filter(({ complaint }) => complaint.includes('@'));
  assert.equal(ours.length, 200);
  assert.equal(new Set(ours.map(({ patient_id }) => patient_id)).size, 200);
  assert.equal(rows.length, extra.length);
  assert.ok(!/^@|,@/m.test(csv), 'no cell is a formula');

  const signed = (await call('GET', `/api/patients/${listed[0].id}`)).data.episodes[0].visits[0];
  await call('POST', `/api/visits/${signed.id}/signature`, { version: 2 });
  await call('POST', `/api/visits/${signed.id}/amendments`, { text: 'Amended' });
  const { text: backup } = await call('GET', '/api/backup');

  const other = await startServer(temporaryFolder(t));
  t.after(() => other.stop());
  const empty = clientOf(other.address);
  const headers = { 'x-setup-code': other.code };
  const restore = (text) => empty('POST', '/api/setup/restore', undefined, { text, headers });
  assert.match((await restore(backup.slice(0, -30))).data.error, /whole|JSON/);
  assert.match((await restore(backup.replace('back.scapula.left', 'back.scapula.right'))).data.error, /The chart on line \d+ cannot be read/, 'a mirrored chart is refused');
  assert.deepEqual((await empty('GET', '/api/state')).data.needsSetup, true, 'and nothing of either is there');
  assert.equal((await restore(backup)).status, 201);
  assert.equal((await restore(backup)).status, 409, 'only into an empty clinic');

  const there = await signIn(other.address);
  const { text: again } = await there('GET', '/api/backup');
  const rowsOf = (text) => text.trim().split('\n').slice(1, -1).filter((line) => !/"action": ?"(backup|restore|sign-in)"/.test(line)).map((line) => JSON.parse(line));
  assert.deepEqual(rowsOf(again), rowsOf(backup));
  const { data: visit } = await there('GET', `/api/visits/${signed.id}`);
  assert.equal((await there('POST', `/api/visits/${signed.id}/changes`, saveOf(2, markAt(visit.chart, 'front.knee.left', 1).changes))).status, 423);
  assert.equal((await there('POST', `/api/visits/${signed.id}/amendments`, { text: 'The trail goes on' })).status, 201);
});
