// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createChart, parseChart, type Chart } from '../../src/chart/index.js';
import { keepDraft } from '../../src/drafts/index.js';
import { createBodyMapStore, type BodyMapStoreOptions, type EditSession } from '../../src/store/index.js';
import { memoryDrafts } from './memory.js';
import { idOf } from '../store/host.js';

const key = 'visit';
const spot = { view: 'back', zone: 'back.shoulder-top.right', at: [288.5, 178.2] } as const;

/** A map with one mark whose draft is kept, and what of its note is kept. */
async function openTab(options: BodyMapStoreOptions = {}) {
  const { storage, texts } = memoryDrafts();
  const store = createBodyMapStore(options);
  const draft = keepDraft(store, { key, storage });
  await draft.ready;
  const id = idOf(store.getState().addTenderness(spot));
  let session: EditSession | undefined;
  const begin = () => (session = store.getState().begin());
  const type = (note: string) => (session?.isOpen ? session : store.getState()).editMark(id, { note });
  const keptChart = (): Chart | undefined => (texts.has(key) ? JSON.parse(texts.get(key)!).state.chart : undefined);
  return { store, draft, texts, begin, type, keptChart, keptNote: () => keptChart()?.marks[0]?.note, note: () => store.getState().chart.marks[0]?.note };
}

const hide = () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
};
const hidings = [
  { event: 'visibilitychange', hide },
  { event: 'pagehide', hide: () => void window.dispatchEvent(new Event('pagehide')) },
];
afterEach(() => vi.restoreAllMocks());

describe('a map that goes in the middle of a note', () => {
  it('stop keeps what was typed, as one step', async () => {
    const { store, begin, draft, type, keptNote } = await openTab();
    begin();
    type('sin');
    type('since');
    draft.stop();
    expect(keptNote()).toBe('since');
    expect(store.getState().past).toHaveLength(2);
  });

  it('a second stop does not end the gesture of another', async () => {
    const { store, begin, draft, type } = await openTab();
    draft.stop();
    const gesture = begin();
    type('since');
    draft.stop();
    draft.discard();
    type('since May');
    gesture.commit();
    expect(store.getState().past).toHaveLength(2);
  });

  it('an error of the host leaves nothing behind that listens', async () => {
    const { store, begin, draft, type, keptNote } = await openTab({
      onChartCommit: (_, { reason }) => {
        if (reason === 'edit') throw new Error('of the host');
      },
    });
    begin();
    type('since');
    expect(() => draft.stop()).toThrow('of the host');
    expect(keptNote()).toBe('since');
    store.getState().undo();
    expect(keptNote()).toBe('since');
  });

  it('a discarded draft does not come again with it', async () => {
    const { begin, draft, type, texts } = await openTab();
    begin();
    type('since');
    draft.discard();
    window.dispatchEvent(new Event('pagehide'));
    draft.stop();
    expect(texts.size).toBe(0);
  });

  it('a host that owns the chart and has not put the last letter in: the rest is kept', async () => {
    const { storage, texts } = memoryDrafts();
    const proposed: Chart[] = [];
    const store = createBodyMapStore({ controlled: true, onChartChange: (next) => proposed.push(next) });
    const draft = keepDraft(store, { key, storage });
    await draft.ready;
    const id = idOf(store.getState().addTenderness(spot));
    store.getState().receiveChart(proposed.at(-1)!);
    const gesture = store.getState().begin();
    gesture.editMark(id, { note: 'sinc' });
    store.getState().receiveChart(proposed.at(-1)!);
    gesture.editMark(id, { note: 'since' });
    draft.stop();
    expect(JSON.parse(texts.get(key)!).state.chart.marks[0].note).toBe('sinc');
  });
});

describe.each(hidings)('$event in the middle of a gesture', ({ hide: putAway }) => {
  it('keeps what there is, and the gesture goes on as one step', async () => {
    const { store, begin, draft, type, keptNote, note } = await openTab();
    const gesture = begin();
    type('since');
    expect(keptNote()).toBeUndefined();
    putAway();
    expect(keptNote()).toBe('since');
    type('since May');
    gesture.commit();
    expect(keptNote()).toBe('since May');
    store.getState().undo();
    expect(note()).toBeUndefined();
    draft.stop();
  });

  it('a gesture that is cancelled after it is not kept', async () => {
    const { store, begin, draft, type, keptChart } = await openTab();
    const before = store.getState().chart;
    const gesture = begin();
    type('since');
    putAway();
    gesture.cancel();
    expect(store.getState().chart).toEqual(before);
    expect(keptChart()).toEqual(before);
    draft.stop();
  });

  it('the first gesture on a chart that was put in is kept, too', async () => {
    const { store, begin, draft, type, keptNote } = await openTab();
    const { chart } = store.getState();
    store.getState().receiveChart({ ...chart, marks: [...chart.marks, { ...chart.marks[0]!, id: 'of another device' }] });
    expect(store.getState().past).toHaveLength(0);
    begin();
    type('since');
    putAway();
    expect(keptNote()).toBe('since');
    draft.stop();
  });

  it('nothing is kept where nothing was marked, or what was marked was cancelled', async () => {
    const { storage, texts } = memoryDrafts();
    const store = createBodyMapStore();
    const draft = keepDraft(store, { key, storage });
    await draft.ready;
    putAway();
    const gesture = store.getState().begin();
    gesture.addTenderness(spot);
    gesture.cancel();
    putAway();
    // A record that the host puts in lies where it comes from.
    const result = parseChart(createChart({ id: 'record' }));
    if (!result.ok) throw new Error('no chart');
    store.getState().receiveChart(result.chart);
    putAway();
    draft.stop();
    expect(texts.size).toBe(0);
  });

  it('nothing is written over another tab', async () => {
    const { begin, draft, texts, type } = await openTab();
    texts.set(key, 'of another');
    type('step');
    expect(draft.problem()?.kind).toBe('elsewhere');
    begin();
    type('since');
    putAway();
    draft.stop();
    expect(texts.get(key)).toBe('of another');
  });

  it('a stopped draft hears nothing of it', async () => {
    const { begin, draft, type, keptNote } = await openTab();
    draft.stop();
    begin();
    type('since');
    putAway();
    expect(keptNote()).toBeUndefined();
  });
});

it('a page that is seen again is no reason to keep a gesture', async () => {
  const { begin, draft, type, keptNote } = await openTab();
  begin();
  type('since');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(keptNote()).toBeUndefined();
  draft.stop();
});
