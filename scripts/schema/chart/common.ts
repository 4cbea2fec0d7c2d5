import * as v from 'valibot';
import type { JsonValue } from '../../../src/chart/json.js';
import { timestampPattern } from '../../../src/chart/moment.js';
import { authors, precisions, type Word } from '../../../src/chart/terms.js';

// Building blocks of the document.

/**
 * An object with these fields and no others (`additionalProperties: false`). Valibot's own also accepts arrays as objects, unlike JSON Schema: here
 * an array gets the same message as `null`, "not an object".
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

/**
 * A maximum number of characters, counted in code points as in JSON Schema. Valibot's own action counts UTF-16 units and would refuse a note with
 * emoji that the published schema allows; it still writes the keyword.
 */
export function atMostCharacters(limit: number): v.MaxLengthAction<string, number, undefined> {
  const action = v.maxLength<string, number>(limit);
  return {
    ...action,
    '~run'(dataset, config) {
      // The value may be anything, even something that cannot be converted to text.
      const text: unknown = dataset.value;
      return typeof text === 'string' && text.length > limit && [...text].length <= limit ? dataset : action['~run'](dataset, config);
    },
  };
}

/** Schemas made by `words`. */
export interface WordSchema<T extends string> extends v.BaseSchema<unknown, Word<T>, v.BaseIssue<unknown>> {
  readonly isWord: true;
}

/** One word of a list that later minor versions may extend. This version accepts no other; `opened` accepts any word, so its type does, too. */
export const word = <const T extends readonly string[]>(known: T, message?: string): WordSchema<T[number]> => ({ ...v.picklist(known, message), isWord: true }) as unknown as WordSchema<T[number]>;

/** The description of every such list in the published schema. */
export const grows = ' Later 1.x versions may add words; keep unknown ones and show them unchanged.';

/** A word of any later version: without white space, as in all lists. */
export const anyWordSchema = v.pipe(v.string(), v.regex(/^[^\s\p{C}]{1,100}$/u, 'must be a word without blanks, of at most 100 characters'));

/** The id of a mark, treatment or chart. */
export const idSchema = v.pipe(v.string(), v.nonEmpty(), atMostCharacters(200), v.title('Identifier'));

/** A moment in the format of RFC 3339. Whether the day exists (30 February) is checked later. */
export const timestampSchema = v.pipe(
  v.string(),
  v.regex(
    timestampPattern,
    'must be a date and time with Z or an offset, such as 2026-11-22T10:15:00Z',
  ),
  v.title('Moment'),
  v.description('ISO 8601 / RFC 3339 date and time with Z or an offset, such as 2026-11-22T10:15:00Z.'),
);

/** The precision of a moment that is not known to the second. That the moment is the start of its period is checked later. */
export const precisionSchema = v.pipe(
  word(precisions),
  v.title('Precision'),
  v.description(
    'How exactly the moment is known, where it is not known to the second. The moment then is the start of that day, month or year in UTC: 2019-03-01T00:00:00Z with `month` is March 2019, in whatever time zone it was said.' + grows,
  ),
);

/** Free text about a mark or treatment. */
export const noteSchema = v.pipe(
  v.string(),
  atMostCharacters(2000),
  v.title('Note'),
  v.description('Free text, at most 2,000 characters. It can hold personal data.'),
);

// Any JSON: `parseChart` has ensured this before the schema is applied.
const anyJson = v.unknown() as v.GenericSchema<unknown> as v.GenericSchema<JsonValue>;
const anyRecord = v.record(v.string(), anyJson);

const untouched: typeof anyRecord = {
  ...anyRecord,
  // Valibot's own copies the record, drops keys such as `constructor`, and accepts an array as a record.
  '~run'(dataset, config) {
    const { value } = dataset;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return anyRecord['~run']({ value: null }, config);
    return { typed: true, value: value as Record<string, JsonValue> };
  },
};

/** Data of the host. Kept and written back unchanged. */
export const extensionsSchema = v.pipe(
  untouched,
  v.title('Extensions'),
  v.description('Any JSON that the recording application adds. Kept and written back untouched; name keys so that they do not clash, such as by a domain.'),
);

export const authorSchema = v.pipe(word(authors), v.title('Author'), v.description(`Who recorded it.${grows}`));

/** The common fields of everything recorded on a chart: who and when. */
export const recordEntries = {
  note: v.exactOptional(noteSchema),
  by: authorSchema,
  createdAt: timestampSchema,
  createdAtPrecision: v.exactOptional(precisionSchema),
  updatedAt: v.exactOptional(timestampSchema),
  updatedAtPrecision: v.exactOptional(precisionSchema),
  extensions: v.exactOptional(extensionsSchema),
};
