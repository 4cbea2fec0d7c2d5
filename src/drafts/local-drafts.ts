import type { DraftStorage } from './storage.js';

/**
 * Drafts in `localStorage`: about 5 MB per site, written at once. Not encrypted: the next user of this browser profile can read them. Ask whether
 * your patients' devices are their own. Creating it never throws; a forbidden storage is reported on use.
 */
export function localDrafts(): DraftStorage {
  return {
    read: (key) => localStorage.getItem(key),
    write(key, text, expected) {
      const found = localStorage.getItem(key);
      if (expected !== undefined && found !== expected) return { ok: false, reason: 'elsewhere', found };
      localStorage.setItem(key, text);
      return { ok: true };
    },
    remove: (key) => localStorage.removeItem(key),
    watch(key, listener) {
      // Null: everything was cleared.
      const handle = (event: StorageEvent) => void ((event.key === key || event.key === null) && listener());
      window.addEventListener('storage', handle);
      return () => window.removeEventListener('storage', handle);
    },
  };
}
