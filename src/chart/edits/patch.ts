import { isSameJson } from '../json.js';

type OptionalKey<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never }[keyof T];

/** New values for some fields of an item. `undefined` removes an optional field. `id` and `kind` cannot change. */
export type Patch<T> = T extends unknown
  ? { readonly [K in Exclude<keyof T, OptionalKey<T> | 'id' | 'kind'>]?: T[K] } & {
      readonly [K in OptionalKey<T>]?: T[K] | undefined;
    }
  : never;

/** The item with the new values; the same object if nothing changes. */
export function patched<T extends { readonly id: string }>(item: T, patch: Patch<T>): T {
  const entries = Object.entries({ ...item, ...patch, id: item.id }).filter(([, value]) => value !== undefined);
  const next = Object.fromEntries(entries) as T;
  return isSameJson(item, next) ? item : next;
}
