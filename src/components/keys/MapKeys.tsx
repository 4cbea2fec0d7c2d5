'use client';
import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import type { Messages } from '../../locales/index.js';
import type { BodyMapStore } from '../../store/index.js';
import type { HelpDialogProps } from '../help/HelpDialog.js';
import { focusOnStage } from '../inspector/focus-on-stage.js';

export interface MapKeysProps {
  readonly store: BodyMapStore;
  readonly keys: boolean;
  readonly showHelp: () => void;
}

/** Keys that work anywhere on a map: undo, redo, out of the details, and the help on keys. What they do is fetched when the map first has the focus. */
export function MapKeys({ store, keys, showHelp }: MapKeysProps) {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const map = here.current?.parentElement;
    if (!map) return undefined;
    const load = () => import('./map-key.js');
    const handleFocus = () => void load().catch(() => {});
    const handleKeyDown = (event: KeyboardEvent) => void load().then(({ mapKey }) => mapKey(event, store, keys, focusOnStage, showHelp)).catch(() => {});
    map.addEventListener('focusin', handleFocus, { once: true });
    map.addEventListener('keydown', handleKeyDown);
    return () => {
      map.removeEventListener('focusin', handleFocus);
      map.removeEventListener('keydown', handleKeyDown);
    };
  }, [store, keys, showHelp]);
  return <span ref={here} hidden />;
}

/** The help on keys, fetched with its words each time that it is asked for; without a network nothing opens, and the map goes on. */
export function useHelp(messages: Messages, keys: boolean) {
  const [Dialog, setDialog] = useState<ComponentType<HelpDialogProps>>();
  const showHelp = useCallback(() => {
    Promise.all([import('../help/HelpDialog.js'), messages.help()]).then(
      ([{ createHelpDialog }, words]) => setDialog(() => createHelpDialog(words)),
      () => {},
    );
  }, [messages]);
  const help = Dialog ? <Dialog keys={keys} close={messages.labels.close} onClose={() => setDialog(undefined)} /> : null;
  return { help, showHelp };
}
