import * as v from 'valibot';
import { closed } from './closed.js';
import { atMostCharacters } from './text.js';

/** A year, a month or a day, in the form of ISO 8601. Whether the day exists is a question of sense. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a year, month or day, such as 2026, 2026-11 or 2026-11-22'),
  v.description('ISO 8601 calendar date, as exact as it is known: 2026, 2026-11 or 2026-11-22.'),
);

export const onsetSchema = v.pipe(
  v.union(
    [
      closed({ date: daySchema }),
      closed({
        words: v.pipe(
          v.string(),
          v.nonEmpty(),
          atMostCharacters(200),
          v.description('As the person says it, such as “about 3 weeks”, counted from when the mark was recorded. At most 200 characters.'),
        ),
      }),
    ],
    'must be either {date} or {words}',
  ),
  v.title('Onset'),
  v.description('Since when: a date or words, as onset[x] in FHIR. Left out: not known.'),
);
