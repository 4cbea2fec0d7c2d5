// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexedDrafts, keepDraft, type DraftProblem, type DraftStorage } from '../../src/drafts/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { waitFor } from '../wait.js';
import { fakeIndexedDB } from './fake-indexed-db.js';

let fake: ReturnType<typeof fakeIndexedDB>;
beforeEach(() => {
  fake = fakeIndexedDB();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The clock goes on by five seconds and a little; the database has its own. */
const fiveSecondsLater = () => vi.advanceTimersByTimeAsync(5001);

it('one connection is enough', async () => {
  const drafts = indexedDrafts();
  expect(await drafts.write('visit', 'one', null)).toEqual({ ok: true });
  expect(await drafts.read('visit')).toBe('one');
  expect(await drafts.write('visit', 'two', 'other')).toEqual({ ok: false, reason: 'elsewhere', found: 'one' });
  await drafts.remove('visit');
  expect(await drafts.read('visit')).toBeNull();
  expect(fake.connections).toHaveLength(1);
});

it('of two that write at once over the same, one is written', async () => {
  const [one, other] = [indexedDrafts(), indexedDrafts()];
  const results = await Promise.all([one.write('visit', 'one', null), other.write('visit', 'other', null)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ found: await one.read('visit') });
});

describe.each([{ isTold: true }, { isTold: false }])('the browser closes the connection, and says so: $isTold', ({ isTold }) => {
  it.each(['read', 'write', 'remove'] as const)('%s goes over a new one', async (method) => {
    const drafts = indexedDrafts();
    await drafts.write('visit', 'one', null);
    fake.closeLast(isTold);
    if (method === 'read') expect(await drafts.read('visit')).toBe('one');
    else if (method === 'write') expect(await drafts.write('visit', 'two', 'one')).toEqual({ ok: true });
    else await drafts.remove('visit');
    expect(await fake.valueOf('visit')).toBe({ read: 'one', write: 'two', remove: undefined }[method]);
    expect(fake.connections).toHaveLength(2);
    expect(fake.trouble.misses).toBe(isTold ? 0 : 1);
  });

  it('several that find it closed share the new one', async () => {
    const drafts = indexedDrafts();
    await drafts.write('visit', 'one', null);
    fake.closeLast(isTold);
    await Promise.all([drafts.read('visit'), drafts.write('visit', 'two', 'one'), drafts.read('other')]);
    expect(fake.connections).toHaveLength(2);
  });
});

it('a close that is reported late does not take the new connection away', async () => {
  const drafts = indexedDrafts();
  await drafts.read('visit');
  fake.closeLast(false);
  await drafts.read('visit');
  fake.tellFirstClosed();
  await nextTask();
  await drafts.read('visit');
  expect(fake.connections).toHaveLength(2);
});

it('a refusal is passed on, and may be over at the next try', async () => {
  const drafts = indexedDrafts();
  fake.trouble.isRefused = true;
  await expect(drafts.write('visit', 'one', null)).rejects.toMatchObject({ name: 'SecurityError' });
  fake.trouble.isRefused = false;
  expect(await drafts.write('visit', 'one', null)).toEqual({ ok: true });
});

it('a full disk is passed on by its name, and what was there stays', async () => {
  const drafts = indexedDrafts();
  await drafts.write('visit', 'one', null);
  fake.trouble.isFull = true;
  await expect(drafts.write('visit', 'two', 'one')).rejects.toMatchObject({ name: 'QuotaExceededError' });
  fake.trouble.isFull = false;
  expect(await drafts.read('visit')).toBe('one');
});

it('what cannot be reported to other tabs is kept all the same', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const drafts = indexedDrafts();
  expect(await drafts.write('visit', 'one', null)).toEqual({ ok: true });
  await drafts.remove('visit');
  expect(await fake.valueOf('visit')).toBeUndefined();
});

describe.each(['open', 'transaction'] as const)('a browser that never answers: %s', (what) => {
  it.each(['read', 'write', 'remove'] as const)('%s rejects after five seconds, and the next try goes over a new connection', async (method) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const drafts = indexedDrafts();
    fake.trouble.silent.add(what);
    if (method === 'remove' && what === 'transaction') vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementationOnce(() => new IDBRequest());
    const asked = { read: () => drafts.read('visit'), write: () => drafts.write('visit', 'one', null), remove: () => drafts.remove('visit') }[method]();
    const refused = Promise.resolve(asked).catch((error: unknown) => error);
    await waitFor(() => expect(fake.connections).toHaveLength(what === 'open' ? 0 : 1));
    await fiveSecondsLater();
    expect(await refused).toMatchObject({ name: 'TimeoutError', message: 'IndexedDB has not answered for 5 seconds.' });
    fake.trouble.silent.clear();
    expect(await drafts.write('visit', 'two', null)).toEqual({ ok: true });
    expect(await fake.valueOf('visit')).toBe('two');
  });
});

it('releases the database when someone deletes it or opens a later version, and connects again', async () => {
  const drafts = indexedDrafts();
  await drafts.write('visit', 'one', null);
  await new Promise<void>((resolve, reject) => {
    const request = fake.factory.deleteDatabase('palpate');
    request.addEventListener('success', () => resolve());
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });
  expect(await drafts.read('visit')).toBeNull();
  expect(await drafts.write('visit', 'two', null)).toEqual({ ok: true });
});

it('an open that others block is reported, and done once they let go', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Somebody deletes the database, and somebody else does not let go of it.
  const holder = await new Promise<IDBDatabase>((resolve) => {
    const request = fake.factory.open('palpate', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('drafts'));
    request.addEventListener('success', () => resolve(request.result));
  });
  fake.factory.deleteDatabase('palpate');
  const drafts = indexedDrafts();
  const refused = Promise.resolve(drafts.write('visit', 'one', null)).catch((error: unknown) => error);
  await nextTask();
  await fiveSecondsLater();
  expect(await refused).toMatchObject({ name: 'TimeoutError' });
  holder.close();
  expect(await drafts.write('visit', 'one', null)).toEqual({ ok: true });
});

describe('a map whose drafts meet trouble', () => {
  const spot = { view: 'back', zone: 'back.shoulder-top.right', at: [288.5, 178.2] } as const;
  async function kept(storage: DraftStorage = indexedDrafts()) {
    const problems: (DraftProblem | null)[] = [];
    const store = createBodyMapStore();
    const draft = keepDraft(store, { key: 'visit', storage, onProblem: (problem) => void problems.push(problem) });
    return { store, draft, told: () => problems.map((problem) => (problem?.kind === 'not-kept' ? (problem.error as Error).name : problem?.kind)) };
  }
  const marksKept = async () => {
    const text = (await fake.valueOf('visit')) as string | undefined;
    return text === undefined ? 0 : (JSON.parse(text) as { state: { chart: { marks: unknown[] } } }).state.chart.marks.length;
  };

  it.each(['open', 'transaction'] as const)('is reported within seconds that nothing answers (%s), and loses nothing', async (what) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { store, draft, told } = await kept();
    await draft.ready;
    store.getState().addTenderness(spot);
    await waitFor(async () => expect(await marksKept()).toBe(1));
    if (what === 'open') fake.closeLast(true);
    fake.trouble.silent.add(what);
    store.getState().addTenderness(spot);
    await nextTask();
    await fiveSecondsLater();
    expect(told()).toEqual(['TimeoutError']);
    expect(store.getState().chart.marks).toHaveLength(2);
    fake.trouble.silent.clear();
    store.getState().addTenderness(spot);
    await waitFor(() => expect(told()).toEqual(['TimeoutError', undefined]));
    expect(await marksKept()).toBe(3);
    draft.stop();
  });

  it('that nothing answers at the start is reported too; what was kept is asked about, not written over', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const first = await kept();
    await first.draft.ready;
    first.store.getState().addTenderness(spot);
    await waitFor(async () => expect(await marksKept()).toBe(1));
    first.draft.stop();
    fake.trouble.silent.add('open');
    const { store, draft, told } = await kept();
    await nextTask();
    await fiveSecondsLater();
    await draft.ready;
    expect(told()).toEqual(['TimeoutError']);
    fake.trouble.silent.clear();
    store.getState().addTenderness(spot);
    await waitFor(() => expect(told()).toEqual(['TimeoutError', 'elsewhere']));
    draft.takeTheirs();
    expect(store.getState().chart).toEqual(first.store.getState().chart);
    draft.stop();
  });

  it('writes what could not be kept once more when the page is hidden', async () => {
    const { store, draft, told } = await kept();
    await draft.ready;
    fake.trouble.isFull = true;
    store.getState().addTenderness(spot);
    await waitFor(() => expect(told()).toEqual(['QuotaExceededError']));
    fake.trouble.isFull = false;
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(told()).toEqual(['QuotaExceededError', undefined]));
    expect(await marksKept()).toBe(1);
    draft.stop();
  });

  it('takes a text for its own that was written although no one answered', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const texts = new Map<string, string>();
    let isLost = false;
    const { store, draft, told } = await kept({
      read: (key) => texts.get(key) ?? null,
      async write(key, text, expected) {
        const found = texts.get(key) ?? null;
        if (found !== expected) return { ok: false, reason: 'elsewhere', found };
        texts.set(key, text);
        if (isLost) throw new TypeError('Failed to fetch');
        return { ok: true };
      },
      remove: () => {},
    });
    await draft.ready;
    isLost = true;
    store.getState().addTenderness(spot);
    await nextTask();
    isLost = false;
    store.getState().addTenderness(spot);
    await nextTask();
    expect(told()).toEqual(['TypeError', undefined]);
    expect(JSON.parse(texts.get('visit')!)).toMatchObject({ state: { chart: { marks: { length: 2 } } } });
    draft.stop();
  });

  it('is reported that a storage of the host takes long, and that it has answered after all', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let answer = (): void => {};
    const { store, draft, told } = await kept({
      read: () => null,
      write: () => new Promise((resolve) => (answer = () => resolve({ ok: true }))),
      remove: () => {},
    });
    await draft.ready;
    store.getState().addTenderness(spot);
    await fiveSecondsLater();
    expect(told()).toEqual(['TimeoutError']);
    answer();
    await nextTask();
    expect(told()).toEqual(['TimeoutError', undefined]);
    draft.stop();
  });
});

/** All that the database does without the clock. */
async function nextTask(): Promise<void> {
  for (let i = 0; i < 20; i++) await new Promise<void>((resolve) => setImmediate(resolve));
}
