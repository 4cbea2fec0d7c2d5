'use client';
import { useCallback, useSyncExternalStore } from 'react';
import type { Messages, TouchMessages } from '../locales/index.js';
import { useMessages } from './context.js';

const loaded = new WeakMap<Messages, TouchMessages>();
const waiting = new Set<() => void>();

async function load(messages: Messages): Promise<void> {
  loaded.set(messages, await messages.touch());
  for (const tell of waiting) tell();
}

/** The words of zoom, loupe and large areas, fetched once a map is on the page. Undefined until then, and on a server. */
export function useTouchWords(): TouchMessages | undefined {
  const messages = useMessages();
  const subscribe = useCallback(
    (listener: () => void) => {
      waiting.add(listener);
      // Without them, the map can still be marked; the next view tries again.
      if (!loaded.has(messages)) load(messages).catch(() => {});
      return () => void waiting.delete(listener);
    },
    [messages],
  );
  return useSyncExternalStore(subscribe, () => loaded.get(messages), () => undefined);
}
