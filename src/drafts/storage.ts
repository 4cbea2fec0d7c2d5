/** Now or later. */
export type MaybeLater<T> = T | Promise<T>;

/** The result of writing: written, or someone else wrote in between and `found` is what they wrote. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly reason: 'elsewhere'; readonly found: string | null };

/** A storage for drafts: texts by key. The host gets what it throws or rejects with; nothing is lost. */
export interface DraftStorage {
  /** The text under a key, null for none. */
  read(key: string): MaybeLater<string | null>;
  /**
   * Puts a text there if what is there is still what was seen last (`expected`, null for nothing; undefined: whatever is there).
   * If not, it writes nothing and answers what it found: two tabs do not overwrite each other in silence.
   */
  write(key: string, text: string, expected: string | null | undefined): MaybeLater<Written>;
  /** Removes the text under a key, if there is one. */
  remove(key: string): MaybeLater<void>;
  /** Calls back when another tab may have written under a key. Returns a function that stops it. */
  watch?(key: string, listener: () => void): () => void;
}

/** Milliseconds after which a storage that has not answered is reported. */
const patience = 5000;

/** A promise's value; rejects with a `TimeoutError` if it takes longer than five seconds. */
export function within<T>(promise: Promise<T>, who = 'The storage'): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException(`${who} has not answered for ${patience / 1000} seconds.`, 'TimeoutError')), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Continues at once if the value is there, so that it is written before a page closes. Calls `late` when the
 * storage takes long; its answer counts whenever it comes.
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
