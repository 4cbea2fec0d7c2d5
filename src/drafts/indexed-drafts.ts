import { connectionTo } from './connection.js';
import type { DraftStorage, Written } from './storage.js';

const table = 'drafts';

/**
 * Drafts in IndexedDB, for large charts. Reading and writing take a moment; what is compared and written is so in one
 * transaction, across all tabs, and on the disk when it is done. A browser that does not answer within five seconds is an error, and the
 * next use connects again. Unencrypted, as `localDrafts`.
 *
 * @param database its name; the site's own databases are left alone
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
      // It is written all the same; the others find out when they write.
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
