'use client';
import { createElement, lazy, Suspense, useMemo, type ComponentType, type ReactNode } from 'react';
import type { Messages } from '../locales/index.js';
import { useMessages } from './context.js';
import { useIsInBrowser } from './use-is-in-browser.js';

interface WithChildren {
  readonly children?: ReactNode;
}

/**
 * A part of the map that is loaded with its words, in the language of the map, when it is first shown. Its children stand in its
 * place until then, and on a server. Where the network fails `Instead` is shown, and the next to show the part tries again.
 */
export function lazyInLanguage<P extends object>(load: (messages: Messages) => Promise<ComponentType<P>>, Instead: ComponentType<P> = NotLoaded as ComponentType<P>): (props: P) => ReactNode {
  const loaded = new WeakMap<Messages, ComponentType<P>>();
  function partIn(messages: Messages): ComponentType<P> {
    const part =
      loaded.get(messages) ??
      lazy(async () => {
        try {
          return { default: await load(messages) };
        } catch {
          loaded.delete(messages);
          return { default: Instead }; // no reason to take the map down
        }
      });
    loaded.set(messages, part as ComponentType<P>);
    return part as ComponentType<P>;
  }
  return function LazyInLanguage(props) {
    const messages = useMessages();
    const Part = useMemo(() => partIn(messages), [messages]);
    const { children } = props as WithChildren;
    return useIsInBrowser() ? <Suspense fallback={children}>{createElement(Part, props)}</Suspense> : children;
  };
}

function NotLoaded({ children }: WithChildren) {
  const messages = useMessages();
  return (
    <>
      {children}
      <p className="palpate-field palpate-small">{messages.labels.notLoaded}</p>
    </>
  );
}
