'use client';
import { useEffect } from 'react';

const focusable = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]';

/**
 * Keeps the focus inside a part of the page whose controls come and go: where the one that had it is taken away, the
 * next that is still there gets it, else the one before, else the first there is. Somebody who has gone elsewhere is
 * left alone.
 *
 * @param root the part; null while it is not there
 */
export function useKeepFocus(root: HTMLElement | null): void {
  useEffect(() => {
    if (!root) return undefined;
    const all = () => [...root.querySelectorAll<HTMLElement>(focusable)];
    const active = () => (root.getRootNode() as Document | ShadowRoot).activeElement;
    let last: HTMLElement | undefined;
    let order: readonly HTMLElement[] = [];
    function note(): void {
      const now = active();
      if (!(now instanceof HTMLElement) || !root?.contains(now)) return;
      last = now;
      order = all();
    }
    // Also heard when a control is taken away; by then it is not on the page any more.
    const leave = () => queueMicrotask(() => {
      if (last?.isConnected && !root.contains(active())) last = undefined;
    });
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected) return note();
      const elsewhere = active();
      if (!root.isConnected || (elsewhere && elsewhere !== document.body)) return;
      const at = order.indexOf(last);
      const near = [...order.slice(at + 1), ...order.slice(0, at).reverse(), ...all()];
      near.find((element) => element.isConnected && isShown(element))?.focus();
      note();
    });
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', note);
    root.addEventListener('focusout', leave);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', note);
      root.removeEventListener('focusout', leave);
    };
  }, [root]);
}

/** What is folded away cannot be focused. */
const isShown = (element: HTMLElement): boolean => element.localName === 'summary' || !element.closest('details:not([open])');
