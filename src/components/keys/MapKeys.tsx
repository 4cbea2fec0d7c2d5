'use client';
import { createElement, lazy, Suspense, useEffect, useRef, type ComponentType } from 'react';
import type { Messages } from '../../locales/index.js';
import { useBodyMapContext } from '../context.js';
import type { HelpDialogProps } from '../help/HelpDialog.js';

const dialogs = new WeakMap<Messages, ComponentType<HelpDialogProps>>();

/** The help in one language: it and its words are loaded when they are first asked for. */
function dialogIn(messages: Messages): ComponentType<HelpDialogProps> {
  const Dialog =
    dialogs.get(messages) ??
    lazy<ComponentType<HelpDialogProps>>(async () => {
      try {
        const [{ createHelpDialog }, words] = await Promise.all([import('../help/HelpDialog.js'), messages.help()]);
        return { default: createHelpDialog(words) };
      } catch {
        dialogs.delete(messages); // the network failed: the next time may do better, and the map goes on without
        return { default: () => null };
      }
    });
  dialogs.set(messages, Dialog);
  return Dialog;
}

/** Keys that work anywhere on a map: undo, redo, out of the details, and the help on keys. What they do is fetched when the map first has the focus. */
export function MapKeys({ isHelpShown }: { readonly isHelpShown: boolean }) {
  const { store, messages, keys, showHelp } = useBodyMapContext();
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const map = here.current?.parentElement;
    if (!map) return undefined;
    const load = () => import('./map-key.js');
    const handleFocus = () => void load().catch(() => {});
    const handleKeyDown = (event: KeyboardEvent) => void load().then(({ mapKey }) => mapKey(event, store, keys, () => showHelp(true))).catch(() => {});
    map.addEventListener('focusin', handleFocus, { once: true });
    map.addEventListener('keydown', handleKeyDown);
    return () => {
      map.removeEventListener('focusin', handleFocus);
      map.removeEventListener('keydown', handleKeyDown);
    };
  }, [store, keys, showHelp]);
  return (
    <>
      <span ref={here} hidden />
      {isHelpShown ? <Suspense fallback={null}>{createElement(dialogIn(messages), { keys, onClose: () => showHelp(false) })}</Suspense> : null}
    </>
  );
}
