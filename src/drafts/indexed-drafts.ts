import type { DraftStorage, Written } from './storage.js';

const table = 'drafts';

/**
 * Drafts in IndexedDB: room for large charts. Reading and writing take a moment; what is compared and written is so in one
 * transaction, across all tabs, and on the disk when it is done. In the clear, as `localDrafts`.
 *
 * @param database its name; the site's own databases are left alone
 */
export function indexedDrafts(database = 'palpate'): DraftStorage {
  let opened: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(database);
    // A refusal may be over at the next try.
    opened.catch(() => (opened = undefined));
    return opened;
  };
  const channelName = `${database}-${table}`;
  const tell = (key: string): void => {
    const channel = new BroadcastChannel(channelName);
    channel.postMessage(key);
    channel.close();
  };
  return {
    read: async (key) => asText(await answerOf((await open()).transaction(table).objectStore(table).get(key))),
    async write(key, text, expected) {
      const transaction = (await open()).transaction(table, 'readwrite', { durability: 'strict' });
      const drafts = transaction.objectStore(table);
      let result: Written = { written: true };
      const done = completed(transaction);
      const asked = drafts.get(key);
      // In the callback itself: a transaction ends when nothing was asked of it in time.
      asked.addEventListener('success', () => {
        const found = asText(asked.result);
        if (expected !== undefined && found !== expected) result = { written: false, found };
        else drafts.put(text, key);
      });
      await done;
      if (result.written) tell(key);
      return result;
    },
    async remove(key) {
      const transaction = (await open()).transaction(table, 'readwrite');
      transaction.objectStore(table).delete(key);
      await completed(transaction);
      tell(key);
    },
    watch(key, listener) {
      const channel = new BroadcastChannel(channelName);
      channel.addEventListener('message', ({ data }) => void (data === key && listener()));
      return () => channel.close();
    },
  };
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(table));
  return answerOf(request);
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database did not answer.')));
  });

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    const fail = () => reject(transaction.error ?? new Error('The database did not write.'));
    transaction.addEventListener('error', fail);
    transaction.addEventListener('abort', fail);
  });
