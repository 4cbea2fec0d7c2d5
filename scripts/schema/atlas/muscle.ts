import * as v from 'valibot';
import { closed } from '../chart/common.js';
import { bodyRegions, confidences, verificationStrengths } from '../../../src/atlas/terms.js';
import { atlasIdSchema, textSchema, textsSchema } from './text.js';
import { triggerPointSchema } from './trigger-point.js';

const prevalenceSchema = v.pipe(
  closed({ finding: textSchema, population: textSchema, source: atlasIdSchema, confidence: v.picklist(confidences) }),
  v.title('Prevalence'),
  v.description('Samples and criteria differ: not comparable with each other, and no prior for a ranking.'),
);

export const muscleSchema = v.pipe(
  closed({
    id: atlasIdSchema,
    name: textSchema,
    latin: textSchema,
    synonyms: textsSchema,
    group: v.pipe(atlasIdSchema, v.description('What ties the parts of one muscle together, such as `trapezius`.')),
    bodyRegion: v.picklist(bodyRegions),
    symptoms: textsSchema,
    confusedWith: v.pipe(textsSchema, v.description('What feels alike and is something else.')),
    cautions: v.optional(v.pipe(textsSchema, v.description('Red flags and what to keep clear of. To be shown before the referral.'))),
    prevalence: v.optional(v.array(prevalenceSchema)),
    anatomicalVariation: v.optional(textSchema),
    notes: v.optional(textSchema),
    placementConfidence: textSchema,
    sources: v.pipe(v.array(atlasIdSchema), v.description('Ids of the sources of the atlas.')),
    confidence: v.pipe(v.picklist(confidences), v.description('`verified`: the main referral area was stated in a source that was read. `recalled`: common textbook knowledge, not read again.')),
    verificationStrength: v.picklist(verificationStrengths),
    triggerPoints: v.pipe(v.array(triggerPointSchema), v.minLength(1)),
  }),
  v.title('Muscle'),
);
