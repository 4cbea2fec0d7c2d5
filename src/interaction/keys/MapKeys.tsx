'use client';
import { useEffect, useRef } from 'react';
import type { BodyMapStore } from '../../store/index.js';
import { useWhenIdle } from '../../ui/index.js';
import { focusOnStage } from './focus-on-stage.js';
import { inTurn, keysOnMap } from './in-turn.js';

export interface MapKeysProps {
  readonly store: BodyMapStore;
  readonly keys: boolean;
  readonly showHelp: () => void;
}

/** Keys that work anywhere on a map: undo, redo, out of the details, and the help on keys; and the focus that they need stays on it. */
export function MapKeys({ store, keys, showHelp }: MapKeysProps) {
  const here = useRef<HTMLSpanElement>(null);
  useWhenIdle(keysOnMap);
  useEffect(() => {
    const map = here.current?.parentElement;
    if (!map) return undefined;
    let letGo: (() => void) | undefined;
    let isGone = false;
    const handleFocus = () => void keysOnMap.get().then(({ keepFocus }) => isGone || (letGo ??= keepFocus(map, focusOnStage)), () => {});
    const handleKeyDown = (event: KeyboardEvent) => {
      const [target] = event.composedPath();
      if (event.ctrlKey || event.metaKey || /^(Escape|[?؟])$/.test(event.key)) inTurn(({ mapKey }) => mapKey(event, target, store, keys, focusOnStage, showHelp));
    };
    map.addEventListener('focusin', handleFocus);
    map.addEventListener('keydown', handleKeyDown);
    return () => {
      isGone = true;
      letGo?.();
      map.removeEventListener('focusin', handleFocus);
      map.removeEventListener('keydown', handleKeyDown);
    };
  }, [store, keys, showHelp]);
  return <span ref={here} hidden />;
}
