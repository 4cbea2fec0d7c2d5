'use client';
import { useEffect, useSyncExternalStore } from 'react';

/** Code that is not needed for the first tap. */
export interface Fetched<T> {
  /** What is there already. */
  readonly now: () => T | undefined;
  /** Fetches it once; a fetch that failed is tried again when it is next asked for. */
  readonly get: () => Promise<T>;
  /** Fetches it too, and tells when it is there. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function fetched<T>(load: () => Promise<T>): Fetched<T> {
  let here: T | undefined;
  let coming: Promise<T> | undefined;
  const listeners = new Set<() => void>();
  async function arrive(): Promise<T> {
    try {
      here = await load();
    } catch (error) {
      coming = undefined;
      throw error;
    }
    for (const tell of listeners) tell();
    return here;
  }
  const get = () => (coming ??= arrive());
  return {
    now: () => here,
    get,
    subscribe(listener) {
      listeners.add(listener);
      get().catch(() => {});
      return () => void listeners.delete(listener);
    },
  };
}

/** Fetches it once the page has nothing else to do. Without a network the map goes on, and whoever needs it tries again. */
export function useWhenIdle({ get }: Fetched<unknown>): void {
  useEffect(() => {
    const start = () => void get().catch(() => {});
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(start, 200);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(start, { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, [get]);
}

/** What is fetched when it is first shown; undefined until then, and on a server. */
export const useFetched = <T>({ subscribe, now }: Fetched<T>): T | undefined => useSyncExternalStore(subscribe, now, () => undefined);
