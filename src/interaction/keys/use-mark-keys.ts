'use client';
import type { KeyboardEvent } from 'react';
import { useBodyMapContext } from '../../ui/index.js';
import { inTurn } from './in-turn.js';
import type { MarkKeysOptions } from './mark-keys.js';
import { isBehind } from './waiting.js';

/** Takes the keys that mean something on a mark. Enter and Space press the button that it is, unless earlier keys still wait. */
export function useMarkKeys(options: Omit<MarkKeysOptions, 'store' | 'hiddenZones'>) {
  const { store, hiddenZones, keys } = useBodyMapContext();
  return function handleKeyDown(event: KeyboardEvent): void {
    const { key, currentTarget: all } = event;
    // On many keyboards brackets take Alt, or Ctrl and Alt.
    const isBracket = /^[[\]]$/.test(key) && (event.altKey || !event.ctrlKey);
    if (event.metaKey || (!isBracket && (event.altKey || event.ctrlKey))) return;
    if (!(isBracket || /^\p{Nd}$/u.test(key) ? keys : /^(Arrow|Page|Delete|Backspace|Escape)/.test(key) || (isBehind() && /^(Enter| )$/.test(key)))) return;
    event.preventDefault();
    inTurn((code) => code.markKey(event, all, { ...options, store, hiddenZones }));
  };
}
