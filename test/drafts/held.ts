import type { DraftStorage } from '../../src/drafts/index.js';

/** Long enough for every promise that has its answer. */
export const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A storage of a host, such as a server: nothing happens until the test allows it, in any order. */
export function heldDrafts(texts = new Map<string, string>()) {
  const waiting: { readonly what: string; readonly go: () => void }[] = [];
  const later = <T>(what: string, work: () => T) =>
    new Promise<T>((resolve) => void waiting.push({ what, go: () => resolve(work()) }));
  const storage: DraftStorage = {
    read: (key) => later(`read ${key}`, () => texts.get(key) ?? null),
    write: (key, text, expected) =>
      later(`write ${key}`, () => {
        const found = texts.get(key) ?? null;
        if (expected !== undefined && found !== expected) return { ok: false as const, reason: 'elsewhere' as const, found };
        texts.set(key, text);
        return { ok: true as const };
      }),
    remove: (key) => later(`remove ${key}`, () => void texts.delete(key)),
  };
  /** Does the first thing that waits and is called so. */
  async function allow(what: string): Promise<void> {
    const [first] = waiting.splice(waiting.findIndex((one) => one.what === what), 1);
    if (first?.what !== what) throw new Error(`Nothing waits that is called “${what}”.`);
    first.go();
    await nextTurn();
  }
  /** Reads first, as a server may: what was asked for later overtakes. */
  async function allowAll(): Promise<void> {
    for (let one = waiting[0]; one; one = waiting[0]) await allow((waiting.find(({ what }) => what.startsWith('read')) ?? one).what);
  }
  return { storage, texts, waiting: () => waiting.map(({ what }) => what), allow, allowAll };
}
