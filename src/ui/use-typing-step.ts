'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { EditActions, EditSession } from '../store/index.js';
import { useBodyMap, useBodyMapContext } from './context.js';

export interface TypingStep {
  /** Called at each edit; returns true if it is the first of a step. */
  readonly begin: () => boolean;
  /** The session that typed text goes to. */
  readonly edits: () => EditActions;
  /** Called when the field loses the focus. */
  readonly end: () => void;
  /** Undoes the typing since it began. */
  readonly cancel: () => void;
}

/** All typing in a field before it loses the focus is one undo step. */
export function useTypingStep(): TypingStep {
  const { store } = useBodyMapContext();
  const isReadOnly = useBodyMap((state) => state.readOnly);
  const session = useRef<EditSession>(undefined);
  const end = useCallback(() => void session.current?.commit(), []);
  const cancel = useCallback(() => void session.current?.cancel(), []);
  const begin = useCallback(() => {
    // Undo, a press elsewhere, or another edit closed it: further typing is another step.
    if (session.current?.isOpen) return false;
    session.current = store.getState().begin();
    return true;
  }, [store]);
  const edits = useCallback(() => (session.current?.isOpen ? session.current : store.getState()), [store]);
  // A field that is removed or becomes read-only gets no blur event.
  useEffect(() => (isReadOnly ? undefined : end), [end, isReadOnly]);
  return { begin, edits, end, cancel };
}
