'use client';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Figure, ViewId, ZoneId } from '../anatomy/index.js';
import { useBodyMapContext, useBrowserLayoutEffect } from '../ui/index.js';
import { useAreaEditing } from './areas/area-editing.js';
import type { Hit } from './hit-test.js';
import { chooseZone } from './keys/zone-keys.js';
import { tellMarkClick } from './listeners.js';
import { createStage, type StageOptions } from './stage.js';
import { tap } from './tap.js';

/** Choices on a stage without a pointer: by key or assistive technology. */
export interface StageChoices {
  readonly chooseZone: (zone: ZoneId, native: Event) => void;
  readonly chooseMark: (id: string, native: Event) => void;
  readonly choose: (hit: Hit, native: Event) => void;
}

/** Makes the element of a view a stage while it is mounted. */
export function useStage(element: RefObject<HTMLElement | null>, figure: Figure, view: ViewId): StageChoices & { /** Whether a pointer is moving a mark. */ readonly isDragging: boolean } {
  const { store, messages, hiddenZones, keys, stages, listeners } = useBodyMapContext();
  const areas = useAreaEditing(figure, view);
  const [isDragging, setDragging] = useState(false);
  const options = useMemo((): StageOptions => ({ store, figure, view, messages, hiddenZones, keys, areas, listeners, setDragging }), [store, figure, view, messages, hiddenZones, keys, areas, listeners]);
  // A gesture continues when what is shown changes under it.
  const latest = useRef(options);
  useBrowserLayoutEffect(() => void (latest.current = options), [options]);
  // Not a layout effect: at this point it is known whether only the view was removed or the whole map.
  useEffect(() => {
    if (!element.current) return undefined;
    const stage = createStage(element.current, view, store, () => latest.current);
    stages.add(stage);
    return () => {
      stages.delete(stage);
      stage.dispose();
    };
  }, [element, view, store, stages]);
  const choices = useMemo(
    (): StageChoices => ({
      choose: (hit, native) => tap(hit, native, latest.current),
      chooseZone: (zone, native) => chooseZone(zone, native, latest.current),
      chooseMark: (id, native) => void (tellMarkClick(id, native, latest.current) && store.select(id)),
    }),
    [store],
  );
  return { ...choices, isDragging };
}
