import { expect, it, vi } from 'vitest';
import { indexedDrafts, keepDraft, localDrafts } from '../../src/drafts/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { memoryDrafts } from './memory.js';

const spot = { view: 'back', zone: 'back.shoulder-top.right', at: [288.5, 178.2] } as const;

it.each([{ make: localDrafts }, { make: indexedDrafts }])('$make.name on a server: told, not thrown', async ({ make }) => {
  vi.stubGlobal('localStorage', undefined);
  const store = createBodyMapStore();
  const draft = keepDraft(store, { key: 'visit', storage: make() });
  await draft.ready;
  expect(draft.problem()).toMatchObject({ kind: 'not-kept' });
  store.getState().addTenderness(spot);
  expect(store.getState().chart.marks).toHaveLength(1);
  draft.stop();
  vi.unstubAllGlobals();
});

const no = () => {
  throw new DOMException('no', 'SecurityError');
};

it('a storage that cannot be watched keeps all the same', async () => {
  const { storage, texts } = memoryDrafts();
  const store = createBodyMapStore();
  const draft = keepDraft(store, { key: 'visit', storage: { ...storage, watch: no } });
  await draft.ready;
  store.getState().addTenderness(spot);
  expect(texts.size).toBe(1);
  expect(draft.problem()).toBeNull();
  draft.stop();
});

it('a storage that cannot be left alone is left alone', async () => {
  const { storage } = memoryDrafts();
  const draft = keepDraft(createBodyMapStore(), { key: 'visit', storage: { ...storage, watch: () => no } });
  await draft.ready;
  draft.stop();
  expect(draft.problem()).toBeNull();
});
