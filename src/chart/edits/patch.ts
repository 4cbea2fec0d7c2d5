import { isSameJson } from '../json.js';

type OptionalKey<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never }[keyof T];

/**
 * New values for some fields of an item. `undefined` takes an optional field away. What an item is (`id`, `kind`)
 * stays.
 */
export type Patch<T> = T extends unknown
  ? { readonly [K in Exclude<keyof T, OptionalKey<T> | 'id' | 'kind'>]?: T[K] } & {
      readonly [K in OptionalKey<T>]?: T[K] | undefined;
    }
  : never;

/** The item with the new values in it; the same object where they change nothing. */
export function patched<T extends { readonly id: string }>(item: T, patch: Patch<T>): T {
  const entries = Object.entries({ ...item, ...patch, id: item.id }).filter(([, value]) => value !== undefined);
  const next = Object.fromEntries(entries) as T;
  return isSameJson(item, next) ? item : next;
}
