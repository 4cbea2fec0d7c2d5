import * as v from 'valibot';
import { closed } from '../chart/common.js';
import { muscleSchema } from './muscle.js';
import { sourceSchema } from './source.js';
import { textSchema } from './text.js';

const weightSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const metaSchema = v.pipe(
  closed({
    title: textSchema,
    version: textSchema,
    status: textSchema,
    statement: v.pipe(textSchema, v.description('What to show wherever the atlas is opened.')),
    conventions: v.optional(closed({ placements: v.optional(textSchema), referral: v.optional(textSchema), confidence: v.optional(textSchema) })),
    scoringSuggestion: v.optional(
      v.pipe(
        closed({
          primaryWeight: weightSchema,
          spilloverWeight: weightSchema,
          coverageShare: weightSchema,
          precisionShare: weightSchema,
          note: v.optional(textSchema),
        }),
        v.description('What a match counts in the ranking. A heuristic; without it 1, 0.4, 0.8 and 0.2.'),
      ),
    ),
  }),
  v.title('About the atlas'),
);

export const atlasSchema = v.pipe(
  closed({ meta: metaSchema, sources: v.array(sourceSchema), muscles: v.array(muscleSchema) }),
  v.title('Trigger-point atlas'),
  v.description('Muscles, indicative places of trigger points, and where pain from them is described to be felt. Educational reference, no diagnosis.'),
);
