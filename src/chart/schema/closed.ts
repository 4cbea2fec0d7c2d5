import * as v from 'valibot';

/**
 * An object that has these fields and no other (`additionalProperties: false`). Valibot's own also looks for the
 * fields in arrays, which JSON Schema does not: an array is answered as `null` would be, "not an object".
 */
export function closed<const TEntries extends v.ObjectEntries>(entries: TEntries): v.StrictObjectSchema<TEntries, undefined> {
  const strict = v.strictObject(entries);
  return {
    ...strict,
    '~run'(dataset, config) {
      return strict['~run'](Array.isArray(dataset.value) ? { value: null } : dataset, config);
    },
  };
}
