'use client';
import { useCallback, useSyncExternalStore } from 'react';
import type { Messages, TouchMessages } from '../../locales/index.js';
import { useMessages } from '../context.js';

/** Zoom, loupe and large areas, with their words. */
export interface TouchTools {
  readonly tools: typeof import('./zoom/index.js');
  readonly words: TouchMessages;
}

const loaded = new WeakMap<Messages, TouchTools>();
const waiting = new Set<() => void>();

async function load(messages: Messages): Promise<void> {
  const [tools, words] = await Promise.all([import('./zoom/index.js'), messages.touch()]);
  loaded.set(messages, { tools, words });
  for (const tell of waiting) tell();
}

/** Fetched once a map is on the page: the first tap does not wait for it. Undefined until then, and on a server. */
export function useTouchTools(): TouchTools | undefined {
  const messages = useMessages();
  const subscribe = useCallback(
    (listener: () => void) => {
      waiting.add(listener);
      // Without it, the map can still be marked; the next view tries again.
      if (!loaded.has(messages)) load(messages).catch(() => {});
      return () => void waiting.delete(listener);
    },
    [messages],
  );
  return useSyncExternalStore(subscribe, () => loaded.get(messages), () => undefined);
}
