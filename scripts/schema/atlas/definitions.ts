import { muscleSchema } from './muscle.js';
import { sourceSchema } from './source.js';
import { atlasIdSchema, textSchema, textsSchema } from './text.js';
import { drawnViewSchema, partSchema, placementSchema, referralZoneSchema, triggerPointSchema } from './trigger-point.js';

export { atlasSchema } from './atlas.js';

/** The `$defs` of the published JSON Schema. */
export const atlasDefinitions = {
  muscle: muscleSchema,
  triggerPoint: triggerPointSchema,
  placement: placementSchema,
  referralZone: referralZoneSchema,
  view: drawnViewSchema,
  part: partSchema,
  source: sourceSchema,
  id: atlasIdSchema,
  text: textSchema,
  texts: textsSchema,
};
