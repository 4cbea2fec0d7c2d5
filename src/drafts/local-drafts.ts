import type { DraftStorage } from './storage.js';

/**
 * Drafts in `localStorage`: about 5 MB a site, written at once. In the clear, for whoever uses this browser profile next: ask whether
 * your patients' devices are their own. Throws nothing by itself; that the storage is forbidden is told when it is used.
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
