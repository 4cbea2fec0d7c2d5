import { openDB, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { within } from './storage.js';

type Store<M extends IDBTransactionMode> = IDBPObjectStore<unknown, [string], string, M>;

export interface Connection {
  /**
   * Runs something in one transaction. The promise resolves once it is complete (for writes, on disk); it rejects within seconds if the browser does
   * not answer.
   */
  run<T, M extends 'readonly' | 'readwrite'>(mode: M, work: (store: Store<M>) => Promise<T>): Promise<T>;
}

/** One object store of a database, opened on first use, and again after a lost connection or a failure. */
export function connectionTo(name: string, table: string): Connection {
  let opened: Promise<IDBPDatabase> | undefined;

  function open(): Promise<IDBPDatabase> {
    const opening = openOnce();
    opening.catch(() => forget(opening));
    return opening;

    // Asynchronous, so that a page without IndexedDB rejects like one where it is forbidden.
    async function openOnce(): Promise<IDBPDatabase> {
      return openDB(name, 1, {
        upgrade: (database) => void database.createObjectStore(table),
        // Someone deletes the database, or a later version of this page opens it: an open connection would block them.
        blocking: () => drop(opening),
        terminated: () => forget(opening),
      });
    }
  }

  const forget = (opening: Promise<IDBPDatabase>): void => void (opened === opening && (opened = undefined));

  function drop(opening: Promise<IDBPDatabase>): void {
    forget(opening);
    opening.then((database) => database.close()).catch(() => {});
  }

  async function run<T, M extends 'readonly' | 'readwrite'>(mode: M, work: (store: Store<M>) => Promise<T>, isSecond = false): Promise<T> {
    const opening = (opened ??= open());
    // A request that was not answered in time must not be written later, over something newer.
    let isGivenUp = false;
    let abort = (): void => {};
    const attempt = async (): Promise<T> => {
      const database = await opening;
      if (isGivenUp) throw new DOMException('Given up.', 'AbortError');
      const transaction = database.transaction(table, mode, { durability: 'strict' });
      abort = () => transaction.abort();
      const [result] = await Promise.all([work(transaction.objectStore(table)), transaction.done]);
      return result;
    };
    try {
      return await within(attempt(), 'IndexedDB');
    } catch (error) {
      isGivenUp = true;
      drop(opening);
      // The browser closed the connection without an event, as it may after some time in the background. Nothing was written.
      if (!isSecond && error instanceof DOMException && error.name === 'InvalidStateError') return run(mode, work, true);
      try {
        abort();
      } catch {
        // It is already over.
      }
      throw error;
    }
  }

  return { run };
}
