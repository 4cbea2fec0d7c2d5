import * as v from 'valibot';
import { cautionReasons } from '../../../src/chart/terms.js';
import { closed, grows, idSchema, recordEntries, word } from './common.js';
import { pressureThresholdSchema, tendernessGradeSchema, triggerSchema } from './findings.js';
import { areasSchema, positionSchema, viewSchema, zoneSchema } from './places.js';
import { sensationEntries } from './sensation.js';

export const tendernessSchema = v.pipe(
  closed({
    id: idSchema,
    kind: v.literal('tenderness'),
    view: viewSchema,
    at: positionSchema,
    zone: zoneSchema,
    ...sensationEntries,
    tendernessGrade: v.exactOptional(tendernessGradeSchema),
    trigger: v.exactOptional(triggerSchema),
    pressureThreshold: v.exactOptional(pressureThresholdSchema),
    ...recordEntries,
  }),
  v.title('Tenderness'),
  v.description('A point: the spot of greatest tenderness. `zone` is the zone of `view` that holds `at`.'),
);

export const referralSchema = v.pipe(
  closed({
    id: idSchema,
    kind: v.literal('referral'),
    from: v.pipe(
      v.array(idSchema),
      v.description('The tenderness marks of this chart that the pain is referred from, each once. Empty: not known.'),
    ),
    ...sensationEntries,
    areas: areasSchema,
    ...recordEntries,
  }),
  v.title('Referral'),
  v.description('An area where pain is felt, usually tied to the tenderness that it is referred from.'),
);

export const cautionReasonSchema = v.pipe(
  word(cautionReasons),
  v.title('Reason of a caution'),
  v.description(`Why care is needed. \`not-stated\`: nobody has said so far, which is not \`other\`.${grows}`),
);

export const cautionSchema = v.pipe(
  closed({
    id: idSchema,
    kind: v.literal('caution'),
    areas: areasSchema,
    reason: cautionReasonSchema,
    ...recordEntries,
  }),
  v.title('Caution'),
  v.description('An area to avoid or to treat with care.'),
);

export const markSchema = v.variant('kind', [tendernessSchema, referralSchema, cautionSchema]);
