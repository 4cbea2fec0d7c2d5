'use client';
import { useEffect, useRef } from 'react';
import type { BodyMapStore } from '../../store/index.js';
import { focusOnStage } from './focus-on-stage.js';
import { keepFocus } from './keep-focus.js';
import { mapKey } from './map-key.js';

export interface MapKeysProps {
  readonly store: BodyMapStore;
  readonly keys: boolean;
  readonly showHelp: () => void;
}

/** Keys that work anywhere on a map: undo, redo, out of the details, and the help on keys; and the focus that they need stays on it. */
export function MapKeys({ store, keys, showHelp }: MapKeysProps) {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const map = here.current?.parentElement;
    if (!map) return undefined;
    let letGo: (() => void) | undefined;
    // A map that nobody touches is not watched.
    const handleFocus = () => void (letGo ??= keepFocus(map, focusOnStage));
    const handleKeyDown = (event: KeyboardEvent) => mapKey(event, event.composedPath()[0], store, keys, focusOnStage, showHelp);
    map.addEventListener('focusin', handleFocus);
    map.addEventListener('keydown', handleKeyDown);
    return () => {
      letGo?.();
      map.removeEventListener('focusin', handleFocus);
      map.removeEventListener('keydown', handleKeyDown);
    };
  }, [store, keys, showHelp]);
  return <span ref={here} hidden />;
}
