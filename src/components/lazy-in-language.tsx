'use client';
import { createElement, lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import type { Messages } from '../locales/index.js';
import { useMessages } from './context.js';
import { useIsInBrowser } from './use-is-in-browser.js';

/** A part of the map that is loaded with its words, in the language of the map, when it is first shown. On a server there is nothing yet. */
export function lazyInLanguage<P extends object>(load: (messages: Messages) => Promise<ComponentType<P>>): (props: P) => ReactNode {
  const loaded = new WeakMap<Messages, ComponentType<P>>();
  return function LazyInLanguage(props) {
    const messages = useMessages();
    const Part = loaded.get(messages) ?? lazy(async () => ({ default: await load(messages) }));
    loaded.set(messages, Part);
    return useIsInBrowser() ? <Suspense fallback={null}>{createElement(Part as ComponentType<P>, props)}</Suspense> : null;
  };
}
