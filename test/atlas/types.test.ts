import type { InferOutput } from 'valibot';
import { expect, it } from 'vitest';
import type { Atlas, Muscle, Placement, ReferralZone, Source, TriggerPoint } from '../../src/atlas/index.js';
import type { atlasSchema } from '../../scripts/schema/atlas/atlas.js';
import type { muscleSchema } from '../../scripts/schema/atlas/muscle.js';
import type { sourceSchema } from '../../scripts/schema/atlas/source.js';
import type { placementSchema, referralZoneSchema, triggerPointSchema } from '../../scripts/schema/atlas/trigger-point.js';
import type { AsInSchema } from '../same-type.js';

// Type checking fails if an interface of the atlas and its schema differ.
const same: {
  atlas: AsInSchema<Atlas<string, string>, InferOutput<typeof atlasSchema>>;
  muscle: AsInSchema<Muscle<string, string>, InferOutput<typeof muscleSchema>>;
  triggerPoint: AsInSchema<TriggerPoint<string>, InferOutput<typeof triggerPointSchema>>;
  placement: AsInSchema<Placement, InferOutput<typeof placementSchema>>;
  referralZone: AsInSchema<ReferralZone, InferOutput<typeof referralZoneSchema>>;
  source: AsInSchema<Source, InferOutput<typeof sourceSchema>>;
} = { atlas: true, muscle: true, triggerPoint: true, placement: true, referralZone: true, source: true };

it('the types of the atlas are those of its schema', () => {
  expect(Object.values(same)).not.toContain(false);
});
