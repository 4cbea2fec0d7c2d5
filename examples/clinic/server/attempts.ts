import { Refusal } from './refusal.js';

/** Counts failures by name and by address; after `limit` failures of one of them within `minutes`, further attempts are refused. */
export function createAttempts({ limit = 10, minutes = 15, now = Date.now }: { limit?: number; minutes?: number; now?: () => number } = {}) {
  const failures = new Map<string, { count: number; until: number }>();
  const current = (key: string) => {
    const found = failures.get(key);
    if (found && found.until <= now()) failures.delete(key);
    return failures.get(key);
  };
  return {
    check(keys: readonly string[]): void {
      if (keys.some((key) => (current(key)?.count ?? 0) >= limit)) throw new Refusal(429, `Too many attempts. Try again in ${minutes} minutes.`);
    },
    fail(keys: readonly string[]): void {
      // An attacker can invent any number of names, so their memory is limited.
      if (failures.size > 10_000) for (const key of failures.keys()) current(key);
      if (failures.size > 10_000) failures.clear();
      for (const key of keys) failures.set(key, { count: (current(key)?.count ?? 0) + 1, until: now() + minutes * 60_000 });
    },
    succeed(keys: readonly string[]): void {
      for (const key of keys) failures.delete(key);
    },
  };
}
