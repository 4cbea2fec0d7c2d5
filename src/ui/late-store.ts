import type { BodyMapState, BodyMapStore } from '../store/index.js';
import { isPaintedLate, nextFrame } from './after-paint.js';

/** The state of a store as it is read by a part of a map. */
export type ShownStore = Pick<BodyMapStore, 'getState' | 'getInitialState' | 'subscribe'>;

export interface LateStore extends ShownStore {
  /** Sets the window that shows the map; none while it is not shown. */
  readonly showIn: (page: Window | null | undefined) => void;
}

/**
 * The store as announcements, toolbar and panel read it. Where the pointer is a finger, a first selection reaches them only after the frame that shows
 * the mark, because they take several times as long to render. Everything else reaches them at once.
 */
export function createLateStore(store: BodyMapStore): LateStore {
  const listeners = new Set<Parameters<ShownStore['subscribe']>[0]>();
  let page: Window | null | undefined;
  /** The state before the selection, until the frame. */
  let held: BodyMapState | undefined;
  let stop = (): void => {};
  const tell = (state: BodyMapState, before: BodyMapState): void => listeners.forEach((listener) => listener(state, before));

  function receive(state: BodyMapState, before: BodyMapState): void {
    if (held) return;
    if (!page || state.selection === null || before.selection !== null || !isPaintedLate()) return tell(state, before);
    held = before;
    nextFrame(page, () => {
      held = undefined;
      tell(store.getState(), before);
    });
  }
  return {
    ...store,
    getState: () => held ?? store.getState(),
    showIn: (next) => void (page = next),
    subscribe(listener) {
      if (listeners.size === 0) stop = store.subscribe(receive);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
  };
}
