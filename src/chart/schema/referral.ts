import * as v from 'valibot';
import { areasSchema } from './areas.js';
import { closed } from './closed.js';
import { recordEntries } from './record.js';
import { sensationEntries } from './sensation.js';
import { idSchema } from './text.js';

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
