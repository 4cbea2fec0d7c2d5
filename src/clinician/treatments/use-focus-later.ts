'use client';
import { useCallback, useEffect, useRef } from 'react';

/** Finds the element to focus; undefined while it is not rendered yet. */
export type FindFocus = (root: HTMLElement) => HTMLElement | null | undefined;

/** Focuses an element after the next render: `focusOn((root) => root.querySelector('select'))`. */
export function useFocusLater(root: HTMLElement | null): (find: FindFocus) => void {
  const wanted = useRef<FindFocus | undefined>(undefined);
  useEffect(() => {
    const target = root && wanted.current?.(root);
    if (!target) return;
    wanted.current = undefined;
    target.focus();
  });
  return useCallback((find) => void (wanted.current = find), []);
}
