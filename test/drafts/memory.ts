import type { DraftStorage } from '../../src/drafts/index.js';

/** A storage in memory that several tabs share. `full` and `forbidden` can be switched on. */
export function memoryDrafts({ isSlow = false } = {}) {
  const texts = new Map<string, string>();
  const listeners = new Set<() => void>();
  const trouble = { isFull: false, isForbidden: false };
  const answer = <T>(work: () => T): T | Promise<T> => (isSlow ? Promise.resolve().then(work) : work());
  const use = () => {
    if (trouble.isForbidden) throw new DOMException('no', 'SecurityError');
  };
  const storage: DraftStorage = {
    read: (key) => answer(() => (use(), texts.get(key) ?? null)),
    write: (key, text, expected) =>
      answer(() => {
        use();
        const found = texts.get(key) ?? null;
        if (expected !== undefined && found !== expected) return { ok: false as const, reason: 'elsewhere' as const, found };
        if (trouble.isFull) throw new DOMException('full', 'QuotaExceededError');
        texts.set(key, text);
        for (const listener of listeners) listener();
        return { ok: true as const };
      }),
    remove: (key) => answer(() => void (use(), texts.delete(key))),
    watch(_, listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return { storage, texts, trouble, listeners };
}
