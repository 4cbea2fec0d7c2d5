import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PostureItem } from '../chart/index.js';
import type { PlacedKeyPoint, ShownField } from '../sensation/index.js';
import type { BodyMapStore } from '../store/index.js';
import { useBodyMapStore, useStore } from '../ui/index.js';

export interface ExaminationState {
  /** The levels and nerves that are shown. */
  readonly fields: readonly ShownField[];
  /** The key points in the order of the examination, during one. */
  readonly points: readonly PlacedKeyPoint[];
  /** The index in that order. */
  readonly step: number;
  /** The posture item, during an examination. */
  readonly item: PostureItem | null;
  /** Whether the plumb line and level lines are drawn. */
  readonly lines: boolean;
}

export type ExaminationStore = StoreApi<ExaminationState>;

const stores = new WeakMap<BodyMapStore, ExaminationStore>();

/** What is shown and tested on a map, shared by its layers and panels. Not part of the chart. */
export function examinationOf(map: BodyMapStore): ExaminationStore {
  const store = stores.get(map) ?? createStore<ExaminationState>()(() => ({ fields: [], points: [], step: 0, item: null, lines: true }));
  stores.set(map, store);
  return store;
}

export const useExamination = <T,>(selector: (state: ExaminationState) => T): T => useStore(examinationOf(useBodyMapStore()), selector);
