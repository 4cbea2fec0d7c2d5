'use client';
import { useCallback, useEffect, useRef } from 'react';
import { useBodyMap, useBodyMapContext } from '../context.js';

/** All that is typed into a field before it is left is one step to undo: `begin` at each edit, `end` when it is left. */
export function useTypingStep(): { readonly begin: () => void; readonly end: () => void } {
  const { store } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const isOpen = useRef(false);
  const end = useCallback(function end() {
    if (!isOpen.current) return;
    isOpen.current = false;
    document.removeEventListener('pointerdown', end, true);
    store.getState().endGesture();
  }, [store]);
  const begin = useCallback(() => {
    if (isOpen.current) return;
    isOpen.current = true;
    // A press elsewhere may begin a gesture of its own before this field hears that it has lost the focus.
    document.addEventListener('pointerdown', end, true);
    store.getState().beginGesture();
  }, [store, end]);
  // A field that goes away, or cannot be written in any more, is not left by anybody.
  useEffect(() => (isReadOnly ? undefined : end), [end, isReadOnly]);
  return { begin, end };
}
