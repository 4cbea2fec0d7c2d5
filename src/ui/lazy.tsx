'use client';
import { createElement, forwardRef, useSyncExternalStore, type ComponentType, type ForwardRefExoticComponent, type PropsWithoutRef, type ReactNode, type RefAttributes } from 'react';
import type { Messages } from '../locales/index.js';
import { useMessages } from './context.js';

/** The result of loading. */
export interface Fetched<T> {
  readonly code?: T;
  /** The last attempt failed, and none is pending. */
  readonly hasFailed: boolean;
}

/** Code that most visits never need. */
export interface Lazy<T> {
  readonly now: () => Fetched<T>;
  /** Loads it once; after a failure, once more. */
  readonly get: () => Promise<T>;
  /** Loads it, and again when the network is back, while a component waits for it. */
  readonly subscribe: (listener: () => void) => () => void;
}

const nothing = { hasFailed: false } as const;
/** The network is the same in every window; a server has none. */
const page: typeof globalThis | undefined = 'document' in globalThis ? globalThis : undefined;

/** Loads code late: `lazy` around an `import()`. */
export function lazy<T>(load: () => Promise<T>): Lazy<T> {
  let state: Fetched<T> = nothing;
  let coming: Promise<T> | undefined;
  const listeners = new Set<() => void>();

  function show(next: Fetched<T>): void {
    state = next;
    for (const listener of listeners) listener();
  }
  async function fetch(): Promise<T> {
    if (state.hasFailed) show(nothing);
    try {
      const code = await load();
      show({ code, hasFailed: false });
      return code;
    } catch (error) {
      coming = undefined;
      show({ hasFailed: true });
      throw error;
    }
  }
  const get = () => (coming ??= fetch());
  const tryAgain = () => void get().catch(() => {});

  return {
    now: () => state,
    get,
    subscribe(listener) {
      if (listeners.size === 0) page?.addEventListener('online', tryAgain);
      listeners.add(listener);
      tryAgain();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        page?.removeEventListener('online', tryAgain);
        if (state.hasFailed) state = nothing;
      };
    },
  };
}

interface WithChildren {
  readonly children?: ReactNode;
}

export type LazyPart<P> = ForwardRefExoticComponent<PropsWithoutRef<P> & RefAttributes<HTMLElement>>;

/**
 * A part of the map that is loaded with its words, in the map's language, when first shown. Shows its children until then, and on a server. A failure
 * is shown with a button that tries again, unless `Instead` says what to show. Passes a `ref` on.
 */
export function lazyPart<P extends object>(load: (messages: Messages) => Promise<ComponentType<P>>, Instead?: ComponentType<P>): LazyPart<P> {
  const parts = new WeakMap<Messages, Lazy<ComponentType<P>>>();
  function partIn(messages: Messages): Lazy<ComponentType<P>> {
    const part = parts.get(messages) ?? lazy(() => load(messages));
    parts.set(messages, part);
    return part;
  }
  return forwardRef<HTMLElement, P>(function LazyPart(given, ref) {
    const props = given as P;
    const messages = useMessages();
    const { now, get, subscribe } = partIn(messages);
    const { code, hasFailed } = useSyncExternalStore(subscribe, now, () => nothing as Fetched<ComponentType<P>>);
    const Part = code as ComponentType<P & RefAttributes<HTMLElement>> | undefined;
    if (Part) return ref ? <Part {...props} ref={ref} /> : <Part {...props} />;
    if (hasFailed && Instead) return createElement(Instead, props);
    return (
      <>
        {(props as WithChildren).children}
        {hasFailed ? <NotLoaded onTryAgain={() => void get().catch(() => {})} /> : null}
      </>
    );
  });
}

function NotLoaded({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const { labels, problems } = useMessages();
  return (
    <p className="palpate-field palpate-small" role="alert">
      {problems['part-not-loaded']}{' '}
      <button type="button" className="palpate-link" onClick={onTryAgain}>
        {labels.tryAgain}
      </button>
    </p>
  );
}
