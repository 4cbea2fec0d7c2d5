'use client';
import { createElement, lazy, Suspense, type ComponentType } from 'react';
import type { Messages } from '../../locales/index.js';
import { useMessages } from '../context.js';
import { useIsInBrowser } from '../use-is-in-browser.js';
import type { BodyMapSessionProps } from './props.js';

const panels = new WeakMap<Messages, ComponentType<BodyMapSessionProps>>();

/** The panel in one language: it and its words are loaded when they are first shown. */
function panelIn(messages: Messages): ComponentType<BodyMapSessionProps> {
  const Panel =
    panels.get(messages) ??
    lazy(async () => {
      const [{ createSessionPanel }, words] = await Promise.all([import('./SessionPanel.js'), messages.session()]);
      return { default: createSessionPanel(words) };
    });
  panels.set(messages, Panel);
  return Panel;
}

/**
 * Leads a therapist through up to eight marks, with a timer for each hold, and records what was really done. On a chart
 * that is read only it shows what was done. On a server there is nothing yet.
 */
export function BodyMapSession(props: BodyMapSessionProps) {
  const messages = useMessages();
  return useIsInBrowser() ? <Suspense fallback={null}>{createElement(panelIn(messages), props)}</Suspense> : null;
}
