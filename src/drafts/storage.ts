/** A value, or a promise of it. */
export type MaybeLater<T> = T | Promise<T>;

/** The result of writing: written, or someone else wrote in between and `found` is their text. */
export type Written = { readonly ok: true } | {
  readonly ok: false;
  readonly reason: 'elsewhere';
  /** The text that is there now; null for none. */
  readonly found: string | null;
};

/** A storage for drafts: texts by key. Anything that it throws, or rejects with, is reported to the host, and nothing is lost. */
export interface DraftStorage {
  /** Returns the text under a key; null for none. */
  read(key: string): MaybeLater<string | null>;
  /**
   * Writes a text if the stored text is still `expected` (null: nothing is stored; undefined: write in any case). Otherwise it writes
   * nothing and returns what it found, so that two tabs do not overwrite each other unnoticed.
   */
  write(key: string, text: string, expected: string | null | undefined): MaybeLater<Written>;
  /** Removes the text under a key, if there is one. */
  remove(key: string): MaybeLater<void>;
  /** Calls `listener` when another tab may have written under a key. Returns a function that stops this. */
  watch?(key: string, listener: () => void): () => void;
}

/** Milliseconds after which a storage without an answer is reported. */
const patience = 5000;

/** A promise's value; rejects with a `TimeoutError` after five seconds. */
export function within<T>(promise: Promise<T>, who = 'The storage'): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException(`${who} has not answered for ${patience / 1000} seconds.`, 'TimeoutError')), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Continues synchronously if the value is available, so that it is written before a page closes. Calls `late` if the storage is slow; its answer
 * counts whenever it comes.
 */
export function whenThere<T>(work: () => MaybeLater<T>, take: (value: T) => void, fail: (error: unknown) => void, late?: (error: unknown) => void): void {
  try {
    const value = work();
    if (!(value instanceof Promise)) return take(value);
    value.then(take).catch(fail);
    if (late) within(value).catch((error: unknown) => void (isTimeout(error) && late(error)));
  } catch (error) {
    fail(error);
  }
}

export const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';
