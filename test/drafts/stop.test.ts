// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createChart, type Chart } from '../../src/chart/index.js';
import { indexedDrafts, keepDraft, localDrafts, type DraftProblem, type DraftStorage } from '../../src/drafts/index.js';
import { createBodyMapStore, type BodyMapStore } from '../../src/store/index.js';
import { fakeIndexedDB } from './fake-indexed-db.js';
import { heldDrafts, nextTurn } from './held.js';
import { memoryDrafts } from './memory.js';

const spot = { view: 'back', zone: 'back.shoulder-top.right', at: [288.5, 178.2] } as const;
const kept = (chart: Chart) => JSON.stringify({ state: { chart }, version: 1 });
const chartIn = (text: string | null | undefined): Chart | undefined => (text ? JSON.parse(text).state.chart : undefined);

/** A chart with one mark, as another session left it. */
function chartOf(id: string): Chart {
  const store = createBodyMapStore({ chart: createChart({ id }) });
  store.getState().addTenderness(spot);
  return store.getState().chart;
}

function start(store: BodyMapStore, storage: DraftStorage, key = 'A') {
  const told: (DraftProblem | null)[] = [];
  return { told, ...keepDraft(store, { key, storage, onProblem: (problem) => told.push(problem) }) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a draft that was stopped while it was read', () => {
  it('does not come onto the map of the next', async () => {
    const { storage, allow } = heldDrafts(new Map([['A', kept(chartOf('of A'))]]));
    const store = createBodyMapStore();
    const before = store.getState().chart;
    const a = start(store, storage);
    a.stop();
    const b = start(store, storage, 'B');
    await allow('read B');
    await allow('read A');
    await a.ready;
    expect(store.getState().chart).toBe(before);
    expect([...a.told, ...b.told]).toEqual([]);
    b.stop();
  });

  it('does not come onto it where reading takes no time, either', async () => {
    const { storage, texts } = memoryDrafts();
    texts.set('A', kept(chartOf('of A')));
    const store = createBodyMapStore();
    const before = store.getState().chart;
    const a = start(store, storage);
    a.stop();
    const b = start(store, storage, 'B');
    await Promise.all([a.ready, b.ready]);
    expect(store.getState().chart).toBe(before);
    b.stop();
  });

  it('tells nothing and puts nothing aside', async () => {
    const { storage, texts, allow, waiting } = heldDrafts(new Map([['A', 'no chart']]));
    const a = start(createBodyMapStore(), storage);
    a.stop();
    await allow('read A');
    await a.ready;
    expect(a.told).toEqual([]);
    expect(waiting()).toEqual([]);
    expect([...texts.keys()]).toEqual(['A']);
  });

  it('does not go over what was kept with an edit from before', async () => {
    const chart = chartOf('of A');
    const { storage, texts, allow } = heldDrafts(new Map([['A', kept(chart)]]));
    const store = createBodyMapStore();
    const a = start(store, storage);
    store.getState().addTenderness(spot);
    store.getState().addTenderness(spot);
    a.stop();
    await allow('read A');
    await allow('write A');
    expect(chartIn(texts.get('A'))).toEqual(chart);
    expect(a.told).toEqual([]);
  });

  it('chooses nothing any more', async () => {
    const chart = chartOf('of A');
    const { storage, texts } = memoryDrafts();
    texts.set('A', kept(chart));
    const store = createBodyMapStore();
    const a = start(store, storage);
    store.getState().receiveChart(createChart({ id: 'of the host' }));
    await a.ready;
    expect(a.problem()?.kind).toBe('elsewhere');
    store.getState().addTenderness(spot);
    a.stop();
    a.takeTheirs();
    a.keepMine();
    expect(store.getState().chart.id).toBe('of the host');
    expect(chartIn(texts.get('A'))).toEqual(chart);
  });
});

/** Storages, and how to let them come to rest. */
const storages = {
  localDrafts: () => ({ storage: localDrafts(), rest: nextTurn }),
  indexedDrafts() {
    fakeIndexedDB();
    return {
      storage: indexedDrafts(),
      async rest() {
        for (let i = 0; i < 20; i++) await nextTurn();
      },
    };
  },
  'one of the host’s own': () => {
    const { storage, allowAll } = heldDrafts();
    return { storage, rest: async () => void (await nextTurn(), await allowAll()) };
  },
};

describe.each(Object.entries(storages))('%s: started, stopped and started again, as StrictMode does', (_, make) => {
  it('what was kept comes back, and goes on being kept', async () => {
    const { storage, rest } = make();
    const chart = chartOf('of A');
    void storage.write('A', kept(chart), null);
    await rest();
    const store = createBodyMapStore();
    start(store, storage).stop();
    const two = start(store, storage);
    await rest();
    expect(store.getState().chart).toEqual(chart);
    expect(two.told).toEqual([]);
    store.getState().addTenderness(spot);
    await rest();
    const again = createBodyMapStore();
    two.stop();
    const last = start(again, storage);
    await rest();
    expect(again.getState().chart).toEqual(store.getState().chart);
    last.stop();
  });

  it('no edit from before is lost, nor what can be undone', async () => {
    const { storage, rest } = make();
    const store = createBodyMapStore();
    const one = start(store, storage);
    await rest();
    for (let edits = 0; edits < 3; edits++) store.getState().addTenderness(spot);
    one.stop();
    const two = start(store, storage);
    await rest();
    expect(store.getState().chart.marks).toHaveLength(3);
    expect(store.getState().past).toHaveLength(3);
    expect([...one.told, ...two.told]).toEqual([]);
    store.getState().addTenderness(spot);
    await rest();
    expect(two.told).toEqual([]);
    two.stop();
    const other = createBodyMapStore();
    const three = start(other, storage);
    await rest();
    expect(other.getState().chart.marks).toHaveLength(4);
    three.stop();
  });
});

it('edits made before a slow read ends do not go over what it finds, however many', async () => {
  const chart = chartOf('of A');
  const { storage, texts, allow, allowAll } = heldDrafts(new Map([['A', kept(chart)]]));
  const store = createBodyMapStore();
  const draft = start(store, storage);
  store.getState().addTenderness(spot);
  store.getState().addTenderness(spot);
  await allow('read A');
  await allow('write A');
  await allowAll();
  expect(chartIn(texts.get('A'))).toEqual(chart);
  expect(draft.problem()).toEqual({ kind: 'elsewhere', chart });
  draft.stop();
});

it('a new map waits for what the one before still writes', async () => {
  const { storage, allow, waiting } = heldDrafts();
  const [first, second] = [createBodyMapStore(), createBodyMapStore()];
  const one = start(first, storage);
  await allow('read A');
  first.getState().addTenderness(spot);
  first.getState().addTenderness(spot);
  one.stop();
  const two = start(second, storage);
  expect(waiting()).toEqual(['write A']);
  await allow('write A');
  expect(waiting()).toEqual(['write A']);
  await allow('write A');
  await allow('read A');
  expect(second.getState().chart).toEqual(first.getState().chart);
  two.stop();
});

it('started again on a map whose last steps could not be kept: the person is asked', async () => {
  const { storage, trouble } = memoryDrafts();
  const store = createBodyMapStore();
  const one = start(store, storage);
  await one.ready;
  store.getState().addTenderness(spot);
  const chart = store.getState().chart;
  trouble.isFull = true;
  store.getState().addTenderness(spot);
  one.stop();
  const two = start(store, storage);
  await two.ready;
  expect(store.getState().chart.marks).toHaveLength(2);
  expect(two.problem()).toEqual({ kind: 'elsewhere', chart });
  two.stop();
});

it('a map that the host fills before takes the draft, in StrictMode too', async () => {
  const chart = chartOf('of A');
  const { storage, texts } = memoryDrafts();
  texts.set('A', kept(chart));
  const store = createBodyMapStore();
  store.getState().setFigure('female');
  start(store, storage).stop();
  const two = start(store, storage);
  await two.ready;
  expect(store.getState().chart).toEqual(chart);
  two.stop();
});

it('what another writes while this one is read is no news', async () => {
  const chart = chartOf('of A');
  const { storage, texts, allow, waiting } = heldDrafts(new Map([['A', kept(chart)]]));
  let changed = () => {};
  const store = createBodyMapStore();
  const draft = start(store, { ...storage, watch: (_, listener) => ((changed = listener), () => {}) });
  changed();
  expect(waiting()).toEqual(['read A']);
  await allow('read A');
  await allow('read A');
  expect(draft.told).toEqual([]);
  expect(store.getState().chart).toEqual(chart);
  texts.set('A', kept(chartOf('of another')));
  changed();
  await allow('read A');
  expect(draft.problem()).toMatchObject({ kind: 'elsewhere', chart: { id: 'of another' } });
  draft.stop();
});

it('what is written under another key is not waited for', async () => {
  const { storage, waiting, allowAll } = heldDrafts();
  const store = createBodyMapStore();
  const a = start(store, storage);
  store.getState().addTenderness(spot);
  a.stop();
  start(store, storage, 'B').stop();
  expect(waiting()).toEqual(['read A', 'write A', 'read B']);
  await allowAll();
});

it('what is discarded goes, whatever an edit before it has found', async () => {
  const { storage, texts, allowAll } = heldDrafts(new Map([['A', kept(chartOf('of A'))]]));
  const store = createBodyMapStore();
  const draft = start(store, storage);
  store.getState().addTenderness(spot);
  draft.discard();
  await allowAll();
  expect(texts.size).toBe(0);
  draft.stop();
});

it('what was discarded while it was read does not come onto the map', async () => {
  const { storage, texts, allowAll } = heldDrafts(new Map([['A', kept(chartOf('of A'))]]));
  const store = createBodyMapStore();
  const draft = start(store, storage);
  draft.discard();
  await allowAll();
  expect(store.getState().chart.marks).toEqual([]);
  expect(texts.size).toBe(0);
  store.getState().addTenderness(spot);
  await allowAll();
  expect(draft.told).toEqual([]);
  expect(chartIn(texts.get('A'))).toEqual(store.getState().chart);
  draft.stop();
});
