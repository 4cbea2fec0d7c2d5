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
    if (opened) return opened;
    const opening = openDatabase(database);
    opened = opening;
    const forget = () => void (opened === opening && (opened = undefined));
    // A refusal may be over at the next try; a connection that the browser has closed is not to be had back.
    opening.then((connection) => connection.addEventListener('close', forget), forget);
    return opening;
  };
  const begin = async (...how: [IDBTransactionMode?, IDBTransactionOptions?]): Promise<IDBTransaction> => {
    const opening = open();
    const connection = await opening;
    try {
      return connection.transaction(table, ...how);
    } catch {
      // Closed, and not told so yet, as after a while in the background. Others may have opened a new one in the meantime.
      if (opened === opening) opened = undefined;
      return (await open()).transaction(table, ...how);
    }
  };
  const channelName = `${database}-${table}`;
  const tell = (key: string): void => {
    try {
      const channel = new BroadcastChannel(channelName);
      channel.postMessage(key);
      channel.close();
    } catch {
      // It is written all the same; the others find out when they write.
    }
  };
  return {
    read: async (key) => asText(await answerOf((await begin()).objectStore(table).get(key))),
    async write(key, text, expected) {
      const transaction = await begin('readwrite', { durability: 'strict' });
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
      const transaction = await begin('readwrite');
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
