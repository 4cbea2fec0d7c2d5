import { describe, expect, it } from 'vitest';
import { parseChart } from '../../src/chart/index.js';
import { example } from '../chart/examples.js';
import { createControlled, createHosted } from './host.js';

const press = { mark: 'm1', technique: 'trigger-point', pressure: [{ depthMm: 10, seconds: 20 }] } as const;
const warm = { mark: 'm2', technique: 'heat', pressure: [], seconds: 300 } as const;

describe('treatments of a store', () => {
  it('are stamped with id, author and time, in one step', () => {
    const { store, told } = createHosted({ chart: example(), author: 'clinician' });
    expect(store.getState().addTreatment(press)).toEqual({ ok: true, id: 'new1' });
    expect(store.getState().chart.treatments.at(-1)).toEqual({ id: 'new1', ...press, by: 'clinician', createdAt: '2026-11-22T10:15:00.000Z' });
    expect(parseChart(store.getState().chart)).toMatchObject({ ok: true });
    expect(told()).toEqual(['change add', 'commit add']);
  });

  it('of a whole session are one step to undo and redo', () => {
    const { store } = createHosted({ chart: example() });
    const before = store.getState().chart;
    expect(store.getState().addTreatments([press, warm])).toEqual({ ok: true, ids: ['new1', 'new2'] });
    const after = store.getState().chart;
    expect(store.getState().past).toHaveLength(1);
    store.getState().undo();
    expect(store.getState().chart).toEqual(before);
    store.getState().redo();
    expect(store.getState().chart).toEqual(after);
  });

  it('are not added to missing marks', () => {
    const { store, calls } = createHosted({ chart: example() });
    expect(store.getState().addTreatment({ ...press, mark: 'gone' }).ok).toBe(false);
    expect(calls).toEqual([]);
    expect(store.getState().addTreatments([{ ...press, mark: 'gone' }, warm])).toEqual({ ok: true, ids: ['new3'] });
  });

  it('are edited at a time that is known exactly', () => {
    const chart = example();
    const dated = { ...chart.treatments[0]!, updatedAt: '2019-01-01T00:00:00Z', updatedAtPrecision: 'year' } as const;
    const { store } = createHosted({ chart: { ...chart, treatments: [dated] } });
    store.getState().editTreatment('t1', { intensityAfter: 3 });
    expect(store.getState().chart.treatments[0]).toEqual({ ...chart.treatments[0], intensityAfter: 3, updatedAt: '2026-11-22T10:15:00.000Z' });
  });

  it('are edited with the time of it, and removed', () => {
    const { store } = createHosted({ chart: example() });
    expect(store.getState().editTreatment('t1', { intensityAfter: 3 }).ok).toBe(true);
    expect(store.getState().chart.treatments[0]).toMatchObject({ intensityAfter: 3, updatedAt: '2026-11-22T10:15:00.000Z' });
    expect(store.getState().editTreatment('t1', { intensityAfter: 3 }).ok).toBe(false);
    expect(store.getState().removeTreatment('t1').ok).toBe(true);
    expect(store.getState().removeTreatment('t1').ok).toBe(false);
    expect(store.getState().chart.treatments).toEqual([]);
  });

  it('are not stamped as edited when a gesture leads back to where it began', () => {
    const { store } = createHosted({ chart: example() });
    const session = store.getState().begin();
    session.editTreatment('t1', { intensityAfter: 3 });
    session.editTreatment('t1', { intensityAfter: undefined });
    expect(session.commit().ok).toBe(false);
    expect(store.getState().chart.treatments).toEqual(example().treatments);
  });

  it('stay as they are on a map that is read only, or when the host says no', () => {
    const readOnly = createHosted({ chart: example(), readOnly: true });
    expect(readOnly.store.getState().addTreatment(press)).toEqual({ ok: false, reason: 'read-only' });
    const refusing = createControlled({ chart: example() }, (_, change) => void change.cancel());
    expect(refusing.store.getState().addTreatments([press, warm])).toEqual({ ok: false, reason: 'refused' });
    expect(refusing.store.getState().chart).toEqual(example());
  });
});
