import { IDBFactory, IDBCursor, IDBDatabase, IDBIndex, IDBObjectStore, IDBRequest, IDBTransaction, forceCloseDatabase } from 'fake-indexeddb';
import { vi } from 'vitest';

type Silence = 'open' | 'transaction';

/** IndexedDB in memory, with failures that occur in browsers. Stubs the globals; `vi.unstubAllGlobals()` removes them. */
export function fakeIndexedDB() {
  const factory = new IDBFactory();
  const connections: IDBDatabase[] = [];
  const trouble = { isRefused: false, isFull: false, silent: new Set<Silence>(), misses: 0 };

  const open = (name: string, version?: number) => {
    if (trouble.isRefused) throw new DOMException('no', 'SecurityError');
    if (trouble.silent.has('open')) return new IDBRequest();
    const request = factory.open(name, version);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };

  vi.stubGlobal('indexedDB', { open, deleteDatabase: (name: string) => factory.deleteDatabase(name) });
  for (const [name, of] of Object.entries({ IDBCursor, IDBDatabase, IDBIndex, IDBObjectStore, IDBRequest, IDBTransaction })) vi.stubGlobal(name, of);
  // A browser sends no message to the page that wrote, and none at once.
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return trouble.silent.has('transaction') ? (new IDBRequest() as never) : realGet.call(this, key);
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (trouble.isFull) throw new DOMException('full', 'QuotaExceededError');
    return realPut.call(this, value, key);
  });
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    try {
      return realTransaction.apply(this, args);
    } catch (error) {
      trouble.misses++;
      throw error;
    }
  });

  return {
    factory,
    connections,
    trouble,
    /** As when site data is cleared, or the page was in the background for long. */
    closeLast(isTold: boolean): void {
      const connection = connections.at(-1);
      if (!connection) throw new Error('There is no connection.');
      if (isTold) forceCloseDatabase(connection as never);
      else connection.close();
    },
    /** The browser says only now that the first connection is closed. */
    tellFirstClosed: () => forceCloseDatabase(connections[0] as never),
    /** What is in the database, read beside the drafts. */
    valueOf: (key: string) =>
      new Promise<unknown>((resolve, reject) => {
        const request = factory.open('palpate');
        request.addEventListener('success', () => {
          const asked = realGet.call(realTransaction.call(request.result, 'drafts').objectStore('drafts'), key);
          asked.addEventListener('success', () => resolve(asked.result));
          request.result.close();
        });
        request.addEventListener('error', () => reject(new Error('The database cannot be read.')));
      }),
  };
}

const { get: realGet, put: realPut } = IDBObjectStore.prototype;
const { transaction: realTransaction } = IDBDatabase.prototype;

const channels = new Set<FakeChannel>();
class FakeChannel extends EventTarget {
  constructor(private readonly name: string) {
    super();
    channels.add(this);
  }
  postMessage(data: unknown): void {
    for (const other of channels)
      if (other !== this && other.name === this.name) setTimeout(() => void (channels.has(other) && other.dispatchEvent(new MessageEvent('message', { data }))));
  }
  close = () => void channels.delete(this);
}
