import * as v from 'valibot';
import { closed } from '../chart/common.js';
import { atlasIdSchema, textSchema } from './text.js';

export const sourceSchema = v.pipe(
  closed({
    id: atlasIdSchema,
    citation: textSchema,
    url: v.optional(textSchema),
    kind: v.pipe(textSchema, v.description('What it is, such as `textbook` or `study-abstract`.')),
    read: v.pipe(v.picklist(['full', 'excerpt', 'no']), v.description('How much of it was read for this atlas.')),
    note: v.optional(textSchema),
  }),
  v.title('Source'),
);
