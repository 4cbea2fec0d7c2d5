'use client';
import type { KeyboardEvent } from 'react';
import { useBodyMapContext } from '../../ui/index.js';
import { markKey, type MarkKeysOptions } from './mark-keys.js';

/** Takes the keys that mean something on a mark. Enter and Space press the button that it is. */
export function useMarkKeys(options: Omit<MarkKeysOptions, 'store' | 'hiddenZones'>) {
  const { store, hiddenZones, keys } = useBodyMapContext();
  return function handleKeyDown(event: KeyboardEvent): void {
    const { key } = event;
    // On many keyboards brackets take Alt, or Ctrl and Alt.
    const isBracket = /^[[\]]$/.test(key) && (event.altKey || !event.ctrlKey);
    if (event.metaKey || (!isBracket && (event.altKey || event.ctrlKey))) return;
    if (!(isBracket || /^\p{Nd}$/u.test(key) ? keys : /^(Arrow|Page|Delete|Backspace|Escape)/.test(key))) return;
    event.preventDefault();
    markKey(event, { ...options, store, hiddenZones });
  };
}
