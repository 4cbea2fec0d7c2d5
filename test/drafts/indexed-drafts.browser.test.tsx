import { afterEach, expect, it } from 'vitest';
import { indexedDrafts } from '../../src/drafts/index.js';

const name = 'palpate-browser-test';
const settled = (request: IDBOpenDBRequest) =>
  new Promise<string>((resolve) => {
    for (const type of ['success', 'error', 'blocked']) request.addEventListener(type, () => resolve(type));
  });
afterEach(() => settled(indexedDB.deleteDatabase(name)));

it('a deleted database is released, and created again at the next save', async () => {
  const drafts = indexedDrafts(name);
  expect(await drafts.write('visit', 'one', null)).toEqual({ ok: true });
  expect(await settled(indexedDB.deleteDatabase(name))).toBe('success');
  expect(await drafts.read('visit')).toBeNull();
  expect(await drafts.write('visit', 'two', null)).toEqual({ ok: true });
  expect(await drafts.read('visit')).toBe('two');
});

it('a database that a later version of the page has opened is an error, not a silence', async () => {
  const drafts = indexedDrafts(name);
  await drafts.write('visit', 'one', null);
  const request = indexedDB.open(name, 2);
  expect(await settled(request)).toBe('success');
  await expect(drafts.write('visit', 'two', 'one')).rejects.toMatchObject({ name: 'VersionError' });
  request.result.close();
});

it('of two tabs that write at once over the same, one is written', async () => {
  const tabs = [indexedDrafts(name), indexedDrafts(name)];
  const results = await Promise.all(tabs.map((drafts, i) => drafts.write('visit', `${i}`, null)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});
