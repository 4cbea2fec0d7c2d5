'use client';
import { useSyncExternalStore } from 'react';

/** What a component needs of a store: of the map, an intake, a session. */
interface ReadableStore<S> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => S;
  /** As rendered by a server. */
  readonly getInitialState: () => S;
}

/** What `select` takes from the state of a store. As in zustand, without two callbacks to remember for each value: a map reads a hundred. */
export const useStore = <S, T>({ subscribe, getState, getInitialState }: ReadableStore<S>, select: (state: S) => T): T =>
  useSyncExternalStore(subscribe, () => select(getState()), () => select(getInitialState()));
