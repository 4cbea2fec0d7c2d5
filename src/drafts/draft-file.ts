import { whenThere, type DraftStorage } from './storage.js';
import { startWriting } from './under-way.js';

/** One draft in a storage: what is written goes there in order, and only over what was seen there last. */
export interface DraftFile {
  /** Remembers what is there. */
  seen(text: string | null): void;
  /** Whether what is there is what was seen. */
  isSeen(text: string | null): boolean;
  write(text: string): void;
  /** After whatever is still to be written. */
  remove(): void;
}

export interface DraftFileOptions {
  readonly storage: DraftStorage;
  readonly key: string;
  readonly onWritten: () => void;
  /** Somebody else wrote: nothing was overwritten. */
  readonly onFound: (text: string | null) => void;
  readonly onError: (error: unknown) => void;
  /** The storage takes long to answer. */
  readonly onLate: (error: unknown) => void;
}

export function createDraftFile({ storage, key, onWritten, onFound, onError, onLate }: DraftFileOptions): DraftFile {
  let last: string | null = null;
  /** What was on its way when the storage failed lately: it may be there all the same. */
  let unsure: readonly string[] = [];
  /** What is to be done next; null: remove. */
  let next: string | null | undefined;
  let isBusy = false;

  function writeNext(): void {
    if (next === undefined || isBusy) return;
    const text = next;
    next = undefined;
    isBusy = true;
    const end = startWriting(key);
    const over = (then: () => void) => {
      isBusy = false;
      then();
      writeNext();
      end();
    };
    const done = () =>
      over(() => {
        last = text;
        unsure = [];
        onWritten();
      });
    const fail = (error: unknown) =>
      over(() => {
        if (text !== null) unsure = [text, ...unsure].slice(0, 8);
        onError(error);
      });
    const foundOther = (found: string | null) =>
      over(() => {
        if (found !== null && unsure.includes(found)) {
          // Our own: again, over that.
          last = found;
          if (next === undefined) next = text;
          return;
        }
        // What waits builds on the same: it may not go over what was found, either.
        next &&= undefined;
        onFound(found);
      });
    if (text === null) whenThere(() => storage.remove(key), done, fail, onLate);
    else whenThere(() => storage.write(key, text, last), (result) => (result.ok ? done() : foundOther(result.found)), fail, onLate);
  }

  return {
    seen: (text) => void (last = text),
    isSeen: (text) => text === last || isBusy || (text !== null && unsure.includes(text)),
    write(text) {
      // Of several that wait, the newest holds them all.
      next = text;
      writeNext();
    },
    remove() {
      next = null;
      writeNext();
    },
  };
}
