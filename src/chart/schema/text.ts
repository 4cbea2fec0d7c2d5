import * as v from 'valibot';

/**
 * At most so many characters, counted as JSON Schema counts (code points). Valibot's own action counts UTF-16 units
 * and would refuse a note with emoji that the published schema allows; it still writes the keyword.
 */
export function atMostCharacters(limit: number): v.MaxLengthAction<string, number, undefined> {
  const action = v.maxLength<string, number>(limit);
  return {
    ...action,
    '~run'(dataset, config) {
      // What is no text comes here too, and need not even be turnable into one.
      const text: unknown = dataset.value;
      return typeof text === 'string' && text.length > limit && [...text].length <= limit ? dataset : action['~run'](dataset, config);
    },
  };
}

/** A name that refers to one mark, treatment or chart. */
export const idSchema = v.pipe(v.string(), v.nonEmpty(), atMostCharacters(200), v.title('Identifier'));

/** A moment, in the form of RFC 3339. Whether the day exists (30 February) is a question of sense. */
export const timestampSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
    'must be a date and time with Z or an offset, such as 2026-11-22T10:15:00Z',
  ),
  v.title('Moment'),
  v.description('ISO 8601 / RFC 3339 date and time with Z or an offset, such as 2026-11-22T10:15:00Z.'),
);

/** Free text about a mark or treatment. */
export const noteSchema = v.pipe(
  v.string(),
  atMostCharacters(2000),
  v.title('Note'),
  v.description('Free text, at most 2,000 characters. It can hold personal data.'),
);
