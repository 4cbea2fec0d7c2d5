import type { DeepReadonly, JsonValue } from '../src/chart/json.js';

/** True for types that are the same in both directions, to the last optional field: `?` and `readonly` count. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An interface, and what it extends, as one type. */
type Flat<T> = [JsonValue] extends [T] ? T : T extends string | number | boolean | null | undefined ? T : { [K in keyof T]: Flat<T[K]> };

/** Whether an interface says what its schema infers. */
export type AsInSchema<T, S> = Same<Flat<T>, Flat<DeepReadonly<S>>>;
