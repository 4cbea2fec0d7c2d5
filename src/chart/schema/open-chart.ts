import * as v from 'valibot';
import { chartSchema } from './chart.js';
import { opened } from './open.js';

/** A chart of this or any later minor version. */
export const openChartSchema = opened(v.strictObject({ ...chartSchema.entries, schemaVersion: v.string() }));
