'use client';
import { useCallback, useEffect, useRef } from 'react';
import { useBodyMap, useBodyMapContext } from './context.js';

export interface TypingStep {
  /** At each edit; true where it is the first of a step. */
  readonly begin: () => boolean;
  /** When the field is left. */
  readonly end: () => void;
  /** Takes back what was typed since it began. */
  readonly cancel: () => void;
}

/** All that is typed into a field before it is left is one step to undo. */
export function useTypingStep(): TypingStep {
  const { store } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const isOpen = useRef(false);
  const end = useCallback(function end() {
    if (!isOpen.current) return;
    isOpen.current = false;
    document.removeEventListener('pointerdown', end, true);
    store.getState().endGesture();
  }, [store]);
  const cancel = useCallback(() => {
    if (!isOpen.current) return;
    isOpen.current = false;
    document.removeEventListener('pointerdown', end, true);
    store.getState().cancelGesture();
  }, [store, end]);
  const begin = useCallback(() => {
    if (isOpen.current) return false;
    isOpen.current = true;
    // A press elsewhere may begin a gesture of its own before this field hears that it has lost the focus.
    document.addEventListener('pointerdown', end, true);
    store.getState().beginGesture();
    return true;
  }, [store, end]);
  // A field that goes away, or cannot be written in any more, is not left by anybody.
  useEffect(() => (isReadOnly ? undefined : end), [end, isReadOnly]);
  return { begin, end, cancel };
}
