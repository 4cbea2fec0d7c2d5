import * as v from 'valibot';
import { timestampPattern } from '../moment.js';
import { precisions } from '../terms.js';

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
    timestampPattern,
    'must be a date and time with Z or an offset, such as 2026-11-22T10:15:00Z',
  ),
  v.title('Moment'),
  v.description('ISO 8601 / RFC 3339 date and time with Z or an offset, such as 2026-11-22T10:15:00Z.'),
);

/** Beside a moment that is not known to the second. That the moment is the start of its period is a question of sense. */
export const precisionSchema = v.pipe(
  v.picklist(precisions),
  v.title('Precision'),
  v.description(
    'How exactly the moment is known, where it is not known to the second. The moment then is the start of that day, month or year in UTC: 2019-03-01T00:00:00Z with `month` is March 2019, in whatever time zone it was said.',
  ),
);

/** Free text about a mark or treatment. */
export const noteSchema = v.pipe(
  v.string(),
  atMostCharacters(2000),
  v.title('Note'),
  v.description('Free text, at most 2,000 characters. It can hold personal data.'),
);
