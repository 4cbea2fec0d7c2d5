import * as v from 'valibot';
import { cautionReasons } from '../terms.js';
import { areasSchema } from './areas.js';
import { closed } from './closed.js';
import { recordEntries } from './record.js';
import { idSchema } from './text.js';

export const cautionSchema = v.pipe(
  closed({
    id: idSchema,
    kind: v.literal('caution'),
    areas: areasSchema,
    reason: v.picklist(cautionReasons),
    ...recordEntries,
  }),
  v.title('Caution'),
  v.description('An area to avoid or to treat with care.'),
);
