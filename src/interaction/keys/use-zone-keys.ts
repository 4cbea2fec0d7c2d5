'use client';
import { useRef, type KeyboardEvent } from 'react';
import { useBodyMapContext } from '../../ui/index.js';
import { inTurn } from './in-turn.js';
import type { ZoneKeysOptions, ZoneMemory } from './zone-keys.js';

/** Takes the keys that mean something on a zone. Enter and Space mark without waiting for what is fetched. */
export function useZoneKeys(options: Omit<ZoneKeysOptions, 'store' | 'messages' | 'hiddenZones' | 'keys'>) {
  const { store, messages, hiddenZones, keys } = useBodyMapContext();
  const memory = useRef<ZoneMemory>({});
  return function handleKeyDown(event: KeyboardEvent): void {
    const { key, repeat, target, currentTarget: all } = event;
    const zone = (target as Element).getAttribute('data-zone') as Parameters<typeof options.onChoose>[0] | null;
    if (!zone || event.altKey || event.ctrlKey || event.metaKey) return;
    const { moving, selection } = store.getState();
    // An Escape that has nothing to back out of is the host's.
    if (!(key === 'Escape' ? (moving ?? selection) !== null : /^(Arrow|Page|Home|End|Enter| )/.test(key) || (keys && /^\p{L}$/u.test(key)))) return;
    event.preventDefault();
    inTurn((code) => code.zoneKey(event, all, memory.current, { ...options, store, messages, hiddenZones, keys }), /^(Enter| )$/.test(key) ? () => void (repeat || options.onChoose(zone)) : undefined);
  };
}
