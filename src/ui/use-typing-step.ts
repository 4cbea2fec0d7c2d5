'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { EditActions, EditSession } from '../store/index.js';
import { useBodyMap, useBodyMapContext } from './context.js';

export interface TypingStep {
  /** At each edit; true where it is the first of a step. */
  readonly begin: () => boolean;
  /** The session that typed text goes to. */
  readonly edits: () => EditActions;
  /** When the field is left. */
  readonly end: () => void;
  /** Undoes what was typed since it began. */
  readonly cancel: () => void;
}

/** All that is typed into a field before it is left is one step to undo. */
export function useTypingStep(): TypingStep {
  const { store } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const session = useRef<EditSession>(undefined);
  const end = useCallback(() => void session.current?.commit(), []);
  const cancel = useCallback(() => void session.current?.cancel(), []);
  const begin = useCallback(() => {
    // Undo, a press elsewhere, or another edit has closed it: further typing is another step.
    if (session.current?.isOpen) return false;
    session.current = store.getState().begin();
    return true;
  }, [store]);
  const edits = useCallback(() => (session.current?.isOpen ? session.current : store.getState()), [store]);
  // A field that goes away, or cannot be written in any more, is not left by anybody.
  useEffect(() => (isReadOnly ? undefined : end), [end, isReadOnly]);
  return { begin, edits, end, cancel };
}
