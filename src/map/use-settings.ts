'use client';
import { useEffect, useState } from 'react';
import type { BodyMapSettings, BodyMapStore, Controls } from '../store/index.js';
import { areaQueueOf } from '../interaction/index.js';
import { useBrowserLayoutEffect } from '../ui/index.js';

type Settings = BodyMapSettings & Controls;

interface Said {
  /** The settings before the first map changed them. */
  readonly base: Settings;
  /** The settings of each map; the last map wins. */
  readonly maps: Map<object, Settings>;
}

/** The store of each map on a page. */
const shownBy = new WeakMap<object, BodyMapStore>();

const saidOf = new WeakMap<BodyMapStore, Said>();

/** Sets a map's settings on a store while the map is mounted. On a host's store, undefined settings do not change anything. */
export function useSettings(store: BodyMapStore, isHosts: boolean, settings: Settings): void {
  const [map] = useState(() => ({}));
  useBrowserLayoutEffect(() => {
    if (isHosts) say(store, map, settings);
    else store.getState().configure(settings);
  }, [store, isHosts, map, settings]);
  useEffect(() => {
    shownBy.set(map, store);
    return () => {
      shownBy.delete(map);
      // Areas that are still being computed are reported with their author, although the map is gone by then.
      areaQueueOf(store).whenEmpty(() => shownBy.get(map) !== store && say(store, map, {}));
    };
  }, [store, map]);
}

function say(store: BodyMapStore, map: object, settings: Settings): void {
  const { base, maps } = saidOf.get(store) ?? { base: {}, maps: new Map<object, Settings>() };
  const before = maps.get(map);
  const next = withoutUndefined(settings);
  const { begin, configure } = store.getState();
  // Report typed text before the listeners are removed.
  if (before?.onChartCommit && !next.onChartCommit) begin().commit();
  const named = Object.assign({}, ...maps.values()) as Settings;
  maps.delete(map);
  if (Object.keys(next).length > 0) maps.set(map, next);
  const all = Object.assign({}, base, ...maps.values()) as Settings;
  const replaced = configure(Object.fromEntries(keysOf({ ...before, ...next }).map((key) => [key, all[key]])));
  saidOf.set(store, { base: { ...base, ...replaced, ...picked(base, keysOf(named)) }, maps });
}

const picked = (settings: Settings, keys: readonly (keyof Settings)[]): Settings => Object.fromEntries(keys.map((key) => [key, settings[key]]));
const keysOf = (settings: Settings) => Object.keys(settings) as (keyof Settings)[];

const withoutUndefined = (settings: Settings): Settings => Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
