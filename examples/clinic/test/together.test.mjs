// Two clinicians on one chart, a killed server, and many at once: nothing is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChanges, parseChart } from 'palpate/core';
import { changesBetween, mergeCharts } from '../shared/merge.js';
import { addVisit, markAt, openClinic, password, saveOf, sharedClinic, signIn } from './clinic.mjs';

const clinic = sharedClinic();

test('the later of two clinicians is warned, merges, and both are in the record', async () => {
  const { call: amara, address } = await clinic();
  await amara('POST', '/api/accounts', { name: 'Dr Bruno', password });
  const bruno = await signIn(address, 'Dr Bruno');
  const { visit } = await addVisit(amara);
  const base = visit.chart;
  const [hers, his] = [markAt(base, 'back.scapula.left', 7), markAt(base, 'front.knee.right', 3)];
  assert.equal((await amara('POST', `/api/visits/${visit.id}/changes`, saveOf(1, hers.changes))).status, 200);
  const refused = await bruno('POST', `/api/visits/${visit.id}/changes`, saveOf(1, his.changes));
  assert.deepEqual([refused.status, refused.data.code, refused.data.version, refused.data.by], [409, 'conflict', 2, ['Dr Amara']]);

  const { chart: merged, clashes } = mergeCharts(base, refused.data.chart, his.chart);
  assert.deepEqual(clashes, []);
  assert.equal((await bruno('POST', `/api/visits/${visit.id}/changes`, saveOf(2, changesBetween(refused.data.chart, merged)))).data.version, 3);
  const { data } = await amara('GET', `/api/visits/${visit.id}`);
  assert.deepEqual(data.chart.marks.map(({ zone }) => zone), ['back.scapula.left', 'front.knee.right']);
  const { data: history } = await amara('GET', `/api/visits/${visit.id}/history`);
  assert.deepEqual(history.steps.map(({ by, version }) => [by, version]), [['Dr Amara', 1], ['Dr Amara', 2], ['Dr Bruno', 3]]);
});

test('a save that is sent twice counts once, and its id is of one visit alone', async () => {
  const { call } = await clinic();
  const [{ visit }, { visit: other }] = [await addVisit(call), await addVisit(call)];
  const save = saveOf(1, markAt(visit.chart, 'back.scapula.left', 7).changes);
  const answers = await Promise.all([1, 2, 3].map(() => call('POST', `/api/visits/${visit.id}/changes`, save)));
  assert.deepEqual(answers.map(({ status, data }) => [status, data.version]), [[200, 2], [200, 2], [200, 2]]);
  assert.equal((await call('GET', `/api/visits/${visit.id}`)).data.chart.marks.length, 1);
  assert.equal((await call('POST', `/api/visits/${other.id}/changes`, save)).status, 422);
});

test('a server that is killed in the middle of saves has every save that it confirmed, and none by halves', async (t) => {
  const own = await openClinic(t);
  const { visit } = await addVisit(own.call);
  let [chart, version, address, call] = [visit.chart, 1, own.address, own.call];
  for (let round = 0; round < 3; round++) {
    const until = version + 8;
    let kill;
    for (;;) {
      const { changes, chart: next } = markAt(chart, 'back.scapula.left', version % 11);
      const save = saveOf(version, changes);
      const path = `/api/visits/${visit.id}/changes`;
      const sent = call('POST', path, save).catch(() => undefined);
      if (version >= until) kill = own.kill();
      let answer = await sent;
      if (kill) {
        await kill;
        address = await own.restart();
        call = await signIn(address);
        // Like the page: repeats the same save, whether or not the first one arrived.
        answer = await call('POST', path, save);
      }
      assert.equal(answer.status, 200, answer.text);
      assert.equal(answer.data.version, version + 1);
      [chart, version] = [next, version + 1];
      if (kill) break;
    }
    const { data } = await call('GET', `/api/visits/${visit.id}`);
    assert.deepEqual(parseChart(data.chart).chart.marks, chart.marks);
    assert.equal(data.version, version);
    const { data: history } = await call('GET', `/api/visits/${visit.id}/history`);
    assert.deepEqual(history.steps.reduce((before, { changes }) => (changes ? applyChanges(before, changes) : before), visit.chart).marks, chart.marks);
  }
});

test('200 clients at once: every chart has every save, and nothing answers 500', async (t) => {
  const { call, address, log } = await clinic();
  const saves = 5;
  const visits = [];
  for (let i = 0; i < 200; i++) visits.push((await addVisit(call, `Patient ${i}`)).visit);
  const callers = await Promise.all(Array.from({ length: 4 }, () => signIn(address)));
  const started = performance.now();
  const statuses = await Promise.all(
    visits.map(async (visit, i) => {
      let [chart, version] = [visit.chart, 1];
      const got = [];
      for (let n = 0; n < saves; n++) {
        const next = markAt(chart, 'back.scapula.left', n);
        const { status, data } = await callers[i % 4]('POST', `/api/visits/${visit.id}/changes`, saveOf(version, next.changes));
        got.push(status);
        [chart, version] = [next.chart, data.version];
      }
      const { status, data } = await callers[i % 4]('GET', `/api/visits/${visit.id}`);
      assert.deepEqual(data.chart.marks.map(({ intensity }) => intensity), [0, 1, 2, 3, 4]);
      return [...got, status];
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  assert.deepEqual(new Set(statuses.flat()), new Set([200]));
  assert.equal(log(), '');
  t.diagnostic(`200 clients, ${200 * (saves + 1)} requests in ${seconds.toFixed(1)} s: ${Math.round((200 * (saves + 1)) / seconds)} a second, ${Math.round((200 * saves) / seconds)} of them saves`);
});
