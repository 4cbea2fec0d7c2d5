import * as v from 'valibot';
import { bodySides, keyPoints, postureItemIds, postureWords } from '../../../src/chart/examination.js';
import { closed, grows, recordEntries, word } from './common.js';

// Sensory and posture examinations.

export const keyPointSchema = v.pipe(
  v.picklist(keyPoints),
  v.title('Key point'),
  v.description('A key sensory point of the International Standards for Neurological Classification of Spinal Cord Injury (ASIA/ISCoS), by its level; S4 and S5 have one.'),
);

export const sensoryScoreSchema = v.pipe(
  v.union([v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)), v.literal('not-testable')], 'must be 0, 1, 2 or “not-testable”'),
  v.title('Sensory score'),
  v.description('0 absent, 1 altered, 2 normal (ISNCSCI), or `not-testable`. Left out: not recorded.'),
);

export const sensoryPointSchema = v.pipe(
  closed({
    point: keyPointSchema,
    side: v.pipe(v.picklist(bodySides), v.description("The patient's.")),
    lightTouch: v.exactOptional(sensoryScoreSchema),
    pinPrick: v.exactOptional(sensoryScoreSchema),
  }),
  v.title('Sensory point'),
  v.description('What was found at one key point: at least one of light touch and pin prick.'),
);

export const sensorySchema = v.pipe(
  closed({ points: v.pipe(v.array(sensoryPointSchema), v.minLength(1), v.description('Each point of a side once.')), ...recordEntries }),
  v.title('Sensory examination'),
  v.description('Sensation as it was tested at key points. Scores alone: no level and no grade, which are for a clinician to give.'),
);

export const postureFindingSchema = v.pipe(
  closed({
    item: v.pipe(word(postureItemIds, 'must be one of “front.eyes”, “head.tilt”, … “right-side.knee”'), v.description(`What was looked at.${grows}`)),
    finding: v.pipe(word(postureWords, 'must be one of “level”, “left-higher”, … “double-curve”'), v.description(`How it was seen: one of the words of the item. \`in-front\`, \`on\` and \`behind\` are of a plumb line through the ankle. Left and right are the patient's.${grows}`)),
  }),
  v.title('Posture finding'),
);

export const postureSchema = v.pipe(
  closed({ findings: v.pipe(v.array(postureFindingSchema), v.minLength(1), v.description('Each item once. What is not listed was not looked at.')), ...recordEntries }),
  v.title('Posture as observed'),
  v.description('Posture as somebody saw it, in words: no degrees, no score. By eye observers agree poorly (kappa 0.16 for lordosis, 0.02 to 0.19 for the head).'),
);
