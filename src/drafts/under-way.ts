import type { MaybeLater } from './storage.js';

interface Writing {
  readonly key: string;
  readonly over: Promise<void>;
}

/** On this page, of drafts that were stopped, too: what is read under their key in the meantime is out of date. */
const writings = new Set<Writing>();

/** Notes that something is written under a key. Returns what to call when it is over. */
export function startWriting(key: string): () => void {
  let end = (): void => {};
  const writing: Writing = { key, over: new Promise<void>((resolve) => (end = resolve)) };
  writings.add(writing);
  return () => {
    writings.delete(writing);
    end();
  };
}

/** Does something once nothing is being written under a key; at once if nothing is. */
export function afterWriting<T>(key: string, work: () => MaybeLater<T>): MaybeLater<T> {
  for (const writing of writings) if (writing.key === key) return writing.over.then(() => afterWriting(key, work));
  return work();
}
