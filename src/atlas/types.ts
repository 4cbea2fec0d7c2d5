import type { InferOutput } from 'valibot';
import type { DeepReadonly } from '../chart/parse/index.js';
import type { MuscleId, TriggerPointId } from './generated/ids.js';
import type { atlasSchema } from './schema/atlas.js';
import type { muscleSchema } from './schema/muscle.js';
import type { sourceSchema } from './schema/source.js';
import type { placementSchema, referralZoneSchema, triggerPointSchema } from './schema/trigger-point.js';

// `M` and `P` are the ids of muscles and trigger points: those of the built-in atlas, or any text in an atlas of a host's own.

/** What a statement rests on. */
export interface Source extends DeepReadonly<InferOutput<typeof sourceSchema>> {}

/** An indicative place on one view, for one side; `placementsOf` gives it for the side that is asked. */
export interface Placement extends DeepReadonly<InferOutput<typeof placementSchema>> {}

/** A zone where pain is described to be felt; `referralOf` gives it for the side that is asked. */
export interface ReferralZone extends DeepReadonly<InferOutput<typeof referralZoneSchema>> {}

/** A place in a muscle that is described to refer pain. */
export interface TriggerPoint<P extends string = TriggerPointId> extends Omit<DeepReadonly<InferOutput<typeof triggerPointSchema>>, 'id'> {
  readonly id: P;
}

/** A muscle, or a part of one that stands alone (such as the upper trapezius). */
export interface Muscle<M extends string = MuscleId, P extends string = TriggerPointId>
  extends Omit<DeepReadonly<InferOutput<typeof muscleSchema>>, 'id' | 'triggerPoints'> {
  readonly id: M;
  readonly triggerPoints: readonly TriggerPoint<P>[];
}

/** A trigger-point atlas. */
export interface Atlas<M extends string = MuscleId, P extends string = TriggerPointId> extends Omit<DeepReadonly<InferOutput<typeof atlasSchema>>, 'muscles'> {
  readonly muscles: readonly Muscle<M, P>[];
}

/** The side of the body that a trigger point is on. */
export type BodySide = 'left' | 'right';
