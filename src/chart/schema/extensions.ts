import * as v from 'valibot';
import type { JsonValue } from '../json.js';

// Any JSON: `parseChart` has made sure of that before a schema sees it.
const anyJson = v.unknown() as v.GenericSchema<unknown> as v.GenericSchema<JsonValue>;
const anyRecord = v.record(v.string(), anyJson);

const untouched: typeof anyRecord = {
  ...anyRecord,
  // Valibot's own copies the record, leaves out keys such as `constructor`, and takes an array for a record.
  '~run'(dataset, config) {
    const { value } = dataset;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return anyRecord['~run']({ value: null }, config);
    return { typed: true, value: value as Record<string, JsonValue> };
  },
};

/** What a host adds of its own. Kept and written back as it is. */
export const extensionsSchema = v.pipe(
  untouched,
  v.title('Extensions'),
  v.description('Any JSON that the recording application adds. Kept and written back untouched; name keys so that they do not clash, such as by a domain.'),
);
