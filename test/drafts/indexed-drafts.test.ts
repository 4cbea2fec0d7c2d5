import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexedDrafts } from '../../src/drafts/index.js';
import { fakeIndexedDB } from './fake-indexed-db.js';

let fake: ReturnType<typeof fakeIndexedDB>;
beforeEach(() => {
  fake = fakeIndexedDB();
  for (const [name, value] of Object.entries(fake.globals)) vi.stubGlobal(name, value);
});
afterEach(() => vi.unstubAllGlobals());

it('one connection is enough', async () => {
  const drafts = indexedDrafts();
  expect(await drafts.write('visit', 'one', null)).toEqual({ written: true });
  expect(await drafts.read('visit')).toBe('one');
  expect(await drafts.write('visit', 'two', 'other')).toEqual({ written: false, found: 'one' });
  await drafts.remove('visit');
  expect(await drafts.read('visit')).toBeNull();
  expect(fake.connections).toHaveLength(1);
});

describe.each([{ isTold: true }, { isTold: false }])('the browser closes the connection, and says so: $isTold', ({ isTold }) => {
  it.each(['read', 'write', 'remove'] as const)('%s goes over a new one', async (method) => {
    const drafts = indexedDrafts();
    await drafts.write('visit', 'one', null);
    fake.closeLast(isTold);
    if (method === 'read') expect(await drafts.read('visit')).toBe('one');
    else if (method === 'write') expect(await drafts.write('visit', 'two', 'one')).toEqual({ written: true });
    else await drafts.remove('visit');
    expect(fake.values.get('visit')).toBe({ read: 'one', write: 'two', remove: undefined }[method]);
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

it('a close that is told late does not take the new connection away', async () => {
  const drafts = indexedDrafts();
  await drafts.read('visit');
  fake.closeLast(false);
  await drafts.read('visit');
  fake.connections[0]?.dispatchEvent(new Event('close'));
  await drafts.read('visit');
  expect(fake.connections).toHaveLength(2);
});

it('a refusal is passed on, and may be over at the next try', async () => {
  const drafts = indexedDrafts();
  fake.trouble.isRefused = true;
  await expect(drafts.write('visit', 'one', null)).rejects.toMatchObject({ name: 'UnknownError' });
  fake.trouble.isRefused = false;
  expect(await drafts.write('visit', 'one', null)).toEqual({ written: true });
});

it('what cannot be told to other tabs is kept all the same', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const drafts = indexedDrafts();
  expect(await drafts.write('visit', 'one', null)).toEqual({ written: true });
  await drafts.remove('visit');
  expect(fake.values.has('visit')).toBe(false);
});
