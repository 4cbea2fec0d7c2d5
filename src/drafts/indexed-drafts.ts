import { connectionTo } from './connection.js';
import type { DraftStorage, Written } from './storage.js';

const table = 'drafts';

/**
 * Drafts in IndexedDB, for large charts. Reading and writing take a moment. Comparing and writing is one transaction across all tabs, and on disk
 * when it is done. No answer within five seconds is an error, and the next use connects again. Not encrypted, as in `localDrafts`.
 *
 * @param database its name; other databases of the site are not touched
 */
export function indexedDrafts(database = 'palpate'): DraftStorage {
  const { run } = connectionTo(database, table);
  const channelName = `${database}-${table}`;
  const tell = (key: string): void => {
    try {
      const channel = new BroadcastChannel(channelName);
      channel.postMessage(key);
      channel.close();
    } catch {
      // It is stored all the same; other tabs find out when they write.
    }
  };
  return {
    read: (key) => run('readonly', async (store) => asText(await store.get(key))),
    async write(key, text, expected) {
      const result = await run('readwrite', async (store): Promise<Written> => {
        const found = asText(await store.get(key));
        if (expected !== undefined && found !== expected) return { ok: false, reason: 'elsewhere', found };
        await store.put(text, key);
        return { ok: true };
      });
      if (result.ok) tell(key);
      return result;
    },
    async remove(key) {
      await run('readwrite', (store) => store.delete(key));
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
