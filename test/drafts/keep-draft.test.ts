// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createChart, type Chart } from '../../src/chart/index.js';
import { keepDraft, localDrafts, type DraftProblem, type DraftStorage } from '../../src/drafts/index.js';
import { createBodyMapStore, type BodyMapStore } from '../../src/store/index.js';
import { memoryDrafts } from './memory.js';
import { idOf } from '../store/host.js';

const key = 'visit';
const spot = { view: 'back', zone: 'back.shoulder-top.right', at: [288.5, 178.2] } as const;
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A tab: a map whose draft is kept, and what it told. */
async function openTab(storage: DraftStorage, store: BodyMapStore = createBodyMapStore()) {
  const told: (DraftProblem | null)[] = [];
  const draft = keepDraft(store, { key, storage, onProblem: (problem) => told.push(problem) });
  await draft.ready;
  return { store, draft, told, state: () => store.getState(), marks: () => store.getState().chart.marks.length };
}

const keptIn = (texts: ReadonlyMap<string, string>): Chart | undefined => (texts.has(key) ? JSON.parse(texts.get(key)!).state.chart : undefined);

describe.each([{ isSlow: false }, { isSlow: true }])('a storage that answers later: $isSlow', ({ isSlow }) => {
  it('a draft comes back when the page comes again', async () => {
    const { storage } = memoryDrafts({ isSlow });
    const first = await openTab(storage);
    const id = idOf(first.state().addTenderness(spot));
    first.state().editMark(id, { intensity: 7 });
    await turn();
    const second = await openTab(storage);
    expect(second.state().chart).toEqual(first.state().chart);
    expect(second.told).toEqual([]);
    // It starts a new history: what was undone before the crash is not offered.
    expect(second.state().undo().ok).toBe(false);
  });

  it('a draft comes back over the empty chart as it was set up meanwhile, not over one on which something is recorded', async () => {
    const { storage } = memoryDrafts({ isSlow });
    const first = await openTab(storage);
    first.state().addTenderness(spot);
    await turn();
    for (const [nothingToMark, marks, kinds] of [[false, 1, []], [true, 0, ['elsewhere']]] as const) {
      const store = createBodyMapStore();
      const told: (DraftProblem | null)[] = [];
      const draft = keepDraft(store, { key, storage, onProblem: (problem) => told.push(problem) });
      store.getState().receiveChart({ ...createChart({ id: store.getState().chart.id, figure: 'female' }), nothingToMark });
      await draft.ready;
      expect(store.getState().chart.marks).toHaveLength(marks);
      expect(told.map((problem) => problem?.kind)).toEqual(kinds);
      draft.stop();
    }
  });

  it('nothing is kept before something was marked', async () => {
    const { storage, texts } = memoryDrafts({ isSlow });
    const tab = await openTab(storage);
    tab.state().setTool('referral');
    await turn();
    expect(texts.size).toBe(0);
  });

  it('undo and redo are kept too', async () => {
    const { storage, texts } = memoryDrafts({ isSlow });
    const tab = await openTab(storage);
    tab.state().addTenderness(spot);
    tab.state().undo();
    await turn();
    expect(keptIn(texts)?.marks).toHaveLength(0);
    tab.state().redo();
    await turn();
    expect(keptIn(texts)?.marks).toHaveLength(1);
  });

  it('a full storage is reported once it is full, and that it is over', async () => {
    const { storage, trouble, texts } = memoryDrafts({ isSlow });
    const tab = await openTab(storage);
    trouble.isFull = true;
    tab.state().addTenderness(spot);
    await turn();
    expect(tab.told).toMatchObject([{ kind: 'not-kept', error: { name: 'QuotaExceededError' } }]);
    trouble.isFull = false;
    tab.state().addTenderness(spot);
    await turn();
    expect(tab.told.at(-1)).toBeNull();
    expect(keptIn(texts)).toEqual(tab.state().chart);
  });

  it('a forbidden storage is reported, and the map works', async () => {
    const { storage, trouble } = memoryDrafts({ isSlow });
    trouble.isForbidden = true;
    const tab = await openTab(storage);
    expect(tab.told).toMatchObject([{ kind: 'not-kept', error: { name: 'SecurityError' } }]);
    tab.state().addTenderness(spot);
    await turn();
    expect(tab.marks()).toBe(1);
  });

  it('two tabs do not overwrite each other in silence: the second is reported', async () => {
    const { storage, texts, listeners } = memoryDrafts({ isSlow });
    listeners.clear();
    const [one, two] = [await openTab({ ...storage, watch: undefined! }), await openTab({ ...storage, watch: undefined! })];
    one.state().addTenderness(spot);
    await turn();
    two.state().addTenderness(spot);
    two.state().addTenderness(spot);
    await turn();
    expect(keptIn(texts)).toEqual(one.state().chart);
    expect(two.draft.problem()).toEqual({ kind: 'elsewhere', chart: one.state().chart });

    two.draft.keepMine();
    await turn();
    expect(keptIn(texts)).toEqual(two.state().chart);
    one.state().addTenderness(spot);
    await turn();
    expect(one.draft.problem()).toEqual({ kind: 'elsewhere', chart: two.state().chart });

    one.draft.takeTheirs();
    await turn();
    expect(one.state().chart).toEqual(two.state().chart);
    expect(one.draft.problem()).toBeNull();
    one.state().addTenderness(spot);
    await turn();
    expect(keptIn(texts)?.marks).toHaveLength(3);
  });

  it('a tab is reported as soon as another writes', async () => {
    const { storage } = memoryDrafts({ isSlow });
    const [one, two] = [await openTab(storage), await openTab(storage)];
    one.state().addTenderness(spot);
    await turn();
    expect(one.told).toEqual([]);
    expect(two.draft.problem()).toEqual({ kind: 'elsewhere', chart: one.state().chart });
    two.draft.stop();
  });

  it('what is no chart is moved to another key, and told', async () => {
    const { storage, texts } = memoryDrafts({ isSlow });
    texts.set(key, '{"state":{"chart":{"schemaVersion":"1.0"');
    const tab = await openTab(storage);
    await turn();
    expect(tab.draft.problem()).toMatchObject({ kind: 'unreadable', problems: [{ message: expect.any(String) }] });
    tab.state().addTenderness(spot);
    await turn();
    expect(keptIn(texts)).toEqual(tab.state().chart);
    expect(texts.get(`${key}.unreadable`)).toBe('{"state":{"chart":{"schemaVersion":"1.0"');
  });

  it('what is no chart and cannot be moved to another key is not written over', async () => {
    const { storage, texts, trouble } = memoryDrafts({ isSlow });
    texts.set(key, 'precious');
    trouble.isFull = true;
    const tab = await openTab(storage);
    await turn();
    trouble.isFull = false;
    tab.state().addTenderness(spot);
    await turn();
    expect(texts.get(key)).toBe('precious');
    expect(tab.draft.problem()).toEqual({ kind: 'elsewhere', chart: null });
  });

  it('a discarded draft is gone, and the next edit keeps a new one', async () => {
    const { storage, texts } = memoryDrafts({ isSlow });
    const tab = await openTab(storage);
    tab.state().addTenderness(spot);
    tab.draft.discard();
    await turn();
    expect(texts.has(key)).toBe(false);
    tab.state().addTenderness(spot);
    await turn();
    expect(keptIn(texts)?.marks).toHaveLength(2);
  });

  it('a stopped draft stays as it was', async () => {
    const { storage, texts, listeners } = memoryDrafts({ isSlow });
    const tab = await openTab(storage);
    tab.state().addTenderness(spot);
    await turn();
    tab.draft.stop();
    tab.state().addTenderness(spot);
    await turn();
    expect(keptIn(texts)?.marks).toHaveLength(1);
    expect(listeners.size).toBe(0);
  });
});

it('a gesture is kept once, when it is over', async () => {
  const { storage } = memoryDrafts();
  let written = 0;
  const tab = await openTab({ ...storage, write: (...args) => (written++, storage.write(...args)) });
  const id = idOf(tab.state().addTenderness(spot));
  written = 0;
  const session = tab.state().begin();
  for (const intensity of [1, 2, 3, 4]) session.editMark(id, { intensity });
  expect(written).toBe(0);
  session.commit();
  expect(written).toBe(1);
});

it('what was marked before the draft was read is not overwritten: the person is asked', async () => {
  const { storage, texts } = memoryDrafts({ isSlow: true });
  const before = await openTab(storage);
  before.state().addTenderness(spot);
  await turn();
  const store = createBodyMapStore({ chart: createChart({ id: 'new' }) });
  const draft = keepDraft(store, { key, storage });
  store.getState().addTenderness(spot);
  await draft.ready;
  await turn();
  expect(store.getState().chart.id).toBe('new');
  expect(keptIn(texts)).toEqual(before.state().chart);
  expect(draft.problem()).toEqual({ kind: 'elsewhere', chart: before.state().chart });
  draft.keepMine();
  await turn();
  expect(keptIn(texts)?.id).toBe('new');
});

describe('localStorage', () => {
  it('saves and restores', async () => {
    localStorage.clear();
    const first = await openTab(localDrafts());
    first.state().addTenderness(spot);
    const second = await openTab(localDrafts());
    expect(second.state().chart).toEqual(first.state().chart);
    second.draft.discard();
    expect(localStorage.length).toBe(0);
    for (const { draft } of [first, second]) draft.stop();
  });

  it('tells of what another tab wrote', async () => {
    localStorage.clear();
    const tab = await openTab(localDrafts());
    localStorage.setItem(key, '{}');
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(tab.draft.problem()).toEqual({ kind: 'elsewhere', chart: null });
    tab.draft.stop();
  });
});
