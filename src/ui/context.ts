'use client';
import { createContext, useContext, useMemo, type ComponentType } from 'react';
import type { Figure, ViewId, ZoneId } from '../anatomy/index.js';
import type { Chart, Mark } from '../chart/index.js';
import type { SceneOptions } from '../interchange/scene/index.js';
import type { Messages } from '../locales/index.js';
import type { BodyMapState, BodyMapStore } from '../store/index.js';
import type { AreaQueue } from './area-queue.js';
import type { InspectorForm } from './sensation.js';
import type { LateStore, ShownStore } from './late-store.js';
import type { BodyMapLayerProps } from './layer.js';
import type { StageListeners, ZoneClickEvent } from './stage-events.js';
import { useStore } from './use-store.js';

/** What a part of the map adds to the printed sheet, at the time of printing. */
export type SheetPart = () => Pick<SceneOptions, 'fields'>;

/** What the parts of one map share. */
export interface BodyMapContextValue {
  readonly store: BodyMapStore;
  /** Where the parts read its state: `store`, or `late` in the toolbar and the panel of a layout. */
  readonly shown: ShownStore;
  readonly late: LateStore;
  /** Areas that are drawn but not on the chart yet. */
  readonly areas: AreaQueue;
  /** The stages on the map; `escape` cancels a pointer gesture and returns whether there was one. */
  readonly stages: Set<{ readonly escape: () => boolean }>;
  readonly figures: readonly [Figure, ...Figure[]];
  /** Views that are shown together if they fit, in order. */
  readonly views: readonly (readonly ViewId[])[];
  readonly messages: Messages;
  readonly hiddenZones: ReadonlySet<ZoneId>;
  readonly allowNotes: boolean;
  /** Whether single-letter keys and shortcuts are on. */
  readonly keys: boolean;
  /** Opens the list of keyboard shortcuts. */
  readonly showHelp: () => void;
  /** The current listeners to events on the figure. */
  readonly listeners: () => StageListeners;
  /** Parts of the map that get a tap on a zone before the host does, such as a task. */
  readonly taps: Set<(event: ZoneClickEvent) => void>;
  /** What parts of the map, such as a layer, add to the printed sheet. */
  readonly onPaper: Set<SheetPart>;
  readonly form: InspectorForm;
  readonly layers: readonly ComponentType<BodyMapLayerProps>[] | undefined;
}

export const BodyMapContext = createContext<BodyMapContextValue | null>(null);

/** Whether the surrounding element loads figures: a missing one is being loaded. */
export const FetchesFigures = createContext(false);

/** The shared values of the map that this component is a part of. Throws outside a `<BodyMap.Root>`. */
export function useBodyMapContext(): BodyMapContextValue {
  const value = useContext(BodyMapContext);
  if (!value) throw new Error('palpate: use this part inside <BodyMap.Root>, or use <BodyMap>.');
  return value;
}

/**
 * Reads the store of the surrounding map: `useBodyMap((state) => state.chart.marks.length)`.
 * Select a primitive or a value stored in the state. A selector that creates a new value on each call renders forever.
 */
export function useBodyMap<T>(selector: (state: BodyMapState) => T): T {
  return useStore(useBodyMapContext().shown, selector);
}

/**
 * A list that `make` takes from the chart, once for each chart. It stays the same list while its items are the same, so that edits of anything else
 * do not render the component again. `make` is defined outside the component; what it needs besides the chart is its second argument.
 */
export const useFromChart = <const L extends readonly unknown[], K = undefined>(make: (chart: Chart, key: K) => L, key?: K): L =>
  useBodyMap(useMemo(() => keptWhileSame((chart) => make(chart, key as K)), [make, key]));

function keptWhileSame<L extends readonly unknown[]>(make: (chart: Chart) => L): (state: BodyMapState) => L {
  let from: Chart | undefined;
  let list: L | undefined;
  return ({ chart }) => {
    if (chart === from) return list!;
    from = chart;
    const next = make(chart);
    if (next.length !== list?.length || next.some((item, i) => item !== list![i])) list = next;
    return list!;
  };
}

/** The store of the surrounding map, for actions: `useBodyMapStore().getState().undo()`. */
export const useBodyMapStore = (): BodyMapStore => useBodyMapContext().store;

/** The selected mark with pending edits, as an inspector shows it. Undefined if none is selected. */
export const useSelectedMark = (): Mark | undefined => useBodyMap(({ head, selection }) => (selection === null ? undefined : head.marks.find(({ id }) => id === selection)));

export const useMessages = (): Messages => useBodyMapContext().messages;

/** The figure that the chart or the host names, or the first of those offered. */
export function useFigure(): Figure {
  const { figures } = useBodyMapContext();
  const wanted = useBodyMap((state) => state.figure);
  return figures.find(({ id }) => id === wanted) ?? figures[0];
}
