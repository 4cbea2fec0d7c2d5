import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnyAtlas, BodySide, Muscle } from '../atlas/index.js';
import { useBodyMapStore, useStore } from '../ui/index.js';
import type { BodyMapStore } from '../store/index.js';
import type { Overlay } from './overlay.js';

/** The shown muscle, and its atlas. */
export interface Chosen {
  readonly atlas: AnyAtlas;
  readonly muscle: Muscle<string, string>;
  /** The only trigger point to show; null for all of the muscle. */
  readonly only: string | null;
}

export interface ExplorerState {
  readonly chosen: Chosen | null;
  /** The patient's side on which the muscle is shown. */
  readonly side: BodySide;
  readonly overlay: Overlay | null;
  /** The number of explorers on the page: without one, suggestions hide what they showed. */
  readonly explorers: number;
}

export type ExplorerStore = StoreApi<ExplorerState>;

const stores = new WeakMap<BodyMapStore, ExplorerStore>();

/** The state of the explorer on a map, shared by its layer, explorer and suggestions. Not part of the chart. */
export function explorerOf(map: BodyMapStore): ExplorerStore {
  const store = stores.get(map) ?? createStore<ExplorerState>()(() => ({ chosen: null, side: 'right', overlay: null, explorers: 0 }));
  stores.set(map, store);
  return store;
}

export const useExplorer = <T,>(selector: (state: ExplorerState) => T): T => useStore(explorerOf(useBodyMapStore()), selector);
