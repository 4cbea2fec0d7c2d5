import * as v from 'valibot';
import { authors } from '../terms.js';
import { extensionsSchema } from './extensions.js';
import { noteSchema, precisionSchema, timestampSchema } from './text.js';

export const authorSchema = v.pipe(v.picklist(authors), v.title('Author'), v.description('Who recorded it.'));

/** What everything recorded on a chart carries: who said it, and when. */
export const recordEntries = {
  note: v.exactOptional(noteSchema),
  by: authorSchema,
  createdAt: timestampSchema,
  createdAtPrecision: v.exactOptional(precisionSchema),
  updatedAt: v.exactOptional(timestampSchema),
  updatedAtPrecision: v.exactOptional(precisionSchema),
  extensions: v.exactOptional(extensionsSchema),
};
