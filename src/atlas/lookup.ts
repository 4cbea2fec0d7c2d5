import { indexOf, type AnyAtlas } from './atlas-index.js';
import { builtInAtlas } from './built-in.js';
import type { MuscleId, TriggerPointId } from './generated/ids.js';
import type { Atlas, Muscle, Source, TriggerPoint } from './types.js';

/** The muscle with that id; undefined if the atlas has none. */
export function getMuscle<M extends string = MuscleId, P extends string = TriggerPointId>(id: string, atlas?: Atlas<M, P>): Muscle<M, P> | undefined {
  const { muscles } = (atlas ?? builtInAtlas()) as Atlas<M, P>;
  return muscles.find((muscle) => muscle.id === id);
}

/** The trigger point with that id; undefined if the atlas has none. */
export function getTriggerPoint<M extends string = MuscleId, P extends string = TriggerPointId>(id: string, atlas?: Atlas<M, P>): TriggerPoint<P> | undefined {
  return indexOf((atlas ?? builtInAtlas()) as AnyAtlas).pointById.get(id) as TriggerPoint<P> | undefined;
}

/** The sources of a muscle's entry. */
export function sourcesOf({ sources }: Muscle<string, string>, atlas: AnyAtlas = builtInAtlas()): Source[] {
  return sources.flatMap((id) => atlas.sources.find((source) => source.id === id) ?? []);
}
