import * as v from 'valibot';
import { cautionReasons, followUpStatuses, relationTypes } from '../../../src/chart/terms.js';
import { atMostCharacters, closed, grows, idSchema, recordEntries, word } from './common.js';
import { pressureThresholdSchema, tendernessGradeSchema, triggerSchema } from './findings.js';
import { areasSchema, positionSchema, viewSchema, zoneSchema } from './places.js';
import { sensationEntries } from './sensation.js';

export const statusSchema = v.pipe(
  word(followUpStatuses),
  v.title('Status at follow-up'),
  v.description(
    `How it is compared with the last visit, as a person recorded it, never computed. \`gone\`: it is no longer there, and counts as no pain. Left out: not recorded.${grows}`,
  ),
);

/** The common fields of marks. */
const markEntries = {
  name: v.exactOptional(
    v.pipe(v.string(), v.nonEmpty(), atMostCharacters(40), v.title('Name'), v.description('A short name, such as “A” or “P1”, shown on the figure. At most 40 characters. It can hold personal data.')),
  ),
  status: v.exactOptional(statusSchema),
};

export const tendernessSchema = v.pipe(
  closed({
    id: idSchema,
    kind: v.literal('tenderness'),
    ...markEntries,
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
    ...markEntries,
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
  v.description(`Why care is needed. \`not-stated\`: no reason was recorded, which is different from \`other\`.${grows}`),
);

export const cautionSchema = v.pipe(
  closed({
    id: idSchema,
    kind: v.literal('caution'),
    ...markEntries,
    areas: areasSchema,
    reason: cautionReasonSchema,
    ...recordEntries,
  }),
  v.title('Caution'),
  v.description('An area to avoid or to treat with care.'),
);

export const relationSchema = v.pipe(
  closed({
    type: v.pipe(
      word(relationTypes),
      v.title('Type of relation'),
      v.description(`\`brings-on\`: \`to\` comes on when \`from\` is bad. \`comes-with\`: both occur together. \`eases\`: \`to\` is better when \`from\` is bad. \`independent\`: asked, and they are independent.${grows}`),
    ),
    from: idSchema,
    to: idSchema,
  }),
  v.title('Relation'),
  v.description('How one mark of pain relates to another of this chart, as reported. `comes-with` and `independent` say the same either way round.'),
);

export const markSchema = v.variant('kind', [tendernessSchema, referralSchema, cautionSchema]);
