import { expect, it } from 'vitest';
import { parseChart, type Treatment } from '../../src/chart/index.js';
import { draftOf, toPatch, toRecord } from '../../src/clinician/treatments/draft.js';
import { example, treatment } from '../chart/examples.js';

const chartOf = (one: object) => ({ ...example(), treatments: [{ ...treatment('t1', example().marks[0]!.id), ...one }] });

it('time without pressure is recorded in full, also where its steps come to more than an hour', () => {
  const steps = [{ seconds: 3600 }, { seconds: 1800 }];
  const record = toRecord('m1', { work: { technique: 'heat', steps }, before: undefined, after: undefined });
  expect(record).toMatchObject({ pressure: [], seconds: 5400 });
  expect(parseChart(chartOf({ technique: 'heat', pressure: [], seconds: 5400 }))).toMatchObject({ ok: true });
  // Ten steps of an hour are the most that a form has.
  expect(parseChart(chartOf({ seconds: 36_000 }))).toMatchObject({ ok: true });
  expect(parseChart(chartOf({ seconds: 36_001 }))).toMatchObject({ ok: false });
});

it('is corrected in steps of an hour at most, and stays what it was', () => {
  const before: Treatment = { ...treatment('t1', 'm1'), pressure: [{ depthMm: 10, seconds: 20 }], seconds: 9000 };
  const draft = draftOf(before);
  expect(draft.work.steps).toEqual([{ depthMm: 10, seconds: 20 }, { seconds: 3600 }, { seconds: 3600 }, { seconds: 1800 }]);
  expect(toPatch(draft)).toMatchObject({ pressure: before.pressure, seconds: 9000 });
});
