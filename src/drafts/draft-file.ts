import { whenThere, type DraftStorage } from './storage.js';
import { startWriting } from './under-way.js';

/** One draft in a storage: writes go there in order, and only over what was seen there last. */
export interface DraftFile {
  /** Remembers what is stored. */
  seen(text: string | null): void;
  /** Whether what is stored is what was seen. */
  isSeen(text: string | null): boolean;
  write(text: string): void;
  /** Runs after all pending writes. */
  remove(): void;
}

export interface DraftFileOptions {
  readonly storage: DraftStorage;
  readonly key: string;
  readonly onWritten: () => void;
  /** Someone else wrote: nothing was overwritten. */
  readonly onFound: (text: string | null) => void;
  readonly onError: (error: unknown) => void;
  /** The storage is slow to answer. */
  readonly onLate: (error: unknown) => void;
}

export function createDraftFile({ storage, key, onWritten, onFound, onError, onLate }: DraftFileOptions): DraftFile {
  let last: string | null = null;
  /** What was being written when the storage failed: it may be stored all the same. */
  let unsure: readonly string[] = [];
  /** The next text to write; null: remove. */
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
          // Our own text was found: write again, over it.
          last = found;
          if (next === undefined) next = text;
          return;
        }
        // The waiting text builds on the same state: it must not overwrite what was found, either.
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
      // Of several waiting texts, the newest contains all edits.
      next = text;
      writeNext();
    },
    remove() {
      next = null;
      writeNext();
    },
  };
}
