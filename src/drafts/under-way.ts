import type { MaybeLater } from './storage.js';

interface Writing {
  readonly key: string;
  readonly over: Promise<void>;
}

/** Writes on this page, also of stopped drafts: text read under their key in the meantime is out of date. */
const writings = new Set<Writing>();

/** Registers a write under a key. Returns a function to call when it is over. */
export function startWriting(key: string): () => void {
  let end = (): void => {};
  const writing: Writing = { key, over: new Promise<void>((resolve) => (end = resolve)) };
  writings.add(writing);
  return () => {
    writings.delete(writing);
    end();
  };
}

/** Runs something once no write under a key is pending; at once if there is none. */
export function afterWriting<T>(key: string, work: () => MaybeLater<T>): MaybeLater<T> {
  for (const writing of writings) if (writing.key === key) return writing.over.then(() => afterWriting(key, work));
  return work();
}
