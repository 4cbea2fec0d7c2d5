// Pages by URL, without a router library: `go`, `Link`, `usePath`.
import { useSyncExternalStore, type AnchorHTMLAttributes } from 'react';

const listeners = new Set<() => void>();
let path = location.pathname;
/** A page with unsaved edits. */
let isUnsaved = (): boolean => false;

export function guard(unsaved: () => boolean): () => void {
  isUnsaved = unsaved;
  const ask = (event: BeforeUnloadEvent) => unsaved() && event.preventDefault();
  addEventListener('beforeunload', ask);
  return () => {
    isUnsaved = () => false;
    removeEventListener('beforeunload', ask);
  };
}

const mayLeave = () => !isUnsaved() || confirm('Not everything is saved yet. Leave this page all the same?');

function show(next: string): void {
  path = next;
  for (const listener of listeners) listener();
}

addEventListener('popstate', () => {
  if (mayLeave()) show(location.pathname);
  else history.pushState(null, '', path);
});

export function go(to: string): void {
  if (!mayLeave()) return;
  history.pushState(null, '', to);
  show(location.pathname);
  scrollTo(0, 0);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const usePath = () => useSyncExternalStore(subscribe, () => path);

export function Link({ to, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly to: string }) {
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        // The browser handles new tabs and windows.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
