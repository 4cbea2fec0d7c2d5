'use client';
import { createElement, lazy, Suspense, useSyncExternalStore, type ComponentType, type HTMLAttributes } from 'react';
import type { Messages } from '../../locales/index.js';
import { useMessages } from '../context.js';

/** Props of the summary: those of its element. */
export type BodyMapSummaryProps = HTMLAttributes<HTMLElement>;

const texts = new WeakMap<Messages, ComponentType<BodyMapSummaryProps>>();

/** The summary in one language: it and its words are loaded when they are first shown. */
function textIn(messages: Messages): ComponentType<BodyMapSummaryProps> {
  const Text =
    texts.get(messages) ??
    lazy(async () => {
      const [{ createSummaryText }, words] = await Promise.all([import('./SummaryText.js'), messages.summary()]);
      return { default: createSummaryText(words) };
    });
  texts.set(messages, Text);
  return Text;
}

const subscribeToNothing = () => () => {};

/**
 * The chart in sentences that can be read aloud: what needs care first, then every mark with its side. It keeps step with the
 * map. On a server there is nothing yet: `describeChart` makes the same text there.
 */
export function BodyMapSummary(props: BodyMapSummaryProps) {
  const messages = useMessages();
  const isInBrowser = useSyncExternalStore(subscribeToNothing, () => true, () => false);
  return isInBrowser ? <Suspense fallback={null}>{createElement(textIn(messages), props)}</Suspense> : null;
}
