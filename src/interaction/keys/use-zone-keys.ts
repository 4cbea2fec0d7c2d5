'use client';
import { useRef, type KeyboardEvent } from 'react';
import { useBodyMapContext } from '../../ui/index.js';
import { zoneKey, type ZoneKeysOptions, type ZoneMemory } from './zone-keys.js';

/** Takes the keys that mean something on a zone. */
export function useZoneKeys(options: Omit<ZoneKeysOptions, 'store' | 'messages' | 'hiddenZones' | 'keys'>) {
  const { store, messages, hiddenZones, keys } = useBodyMapContext();
  const memory = useRef<ZoneMemory>({});
  return function handleKeyDown(event: KeyboardEvent): void {
    const { key, target, currentTarget: all } = event;
    if (!(target as Element).hasAttribute('data-zone') || event.altKey || event.ctrlKey || event.metaKey) return;
    const { moving, selection } = store.getState();
    // An Escape that has nothing to back out of is the host's.
    if (!(key === 'Escape' ? (moving ?? selection) !== null : /^(Arrow|Page|Home|End|Enter| )/.test(key) || (keys && /^\p{L}$/u.test(key)))) return;
    event.preventDefault();
    zoneKey(event, all, memory.current, { ...options, store, messages, hiddenZones, keys });
  };
}
