import * as v from 'valibot';
import { courses, depths, qualities, trends } from '../../../src/chart/terms.js';
import { atMostCharacters, closed, grows, word } from './common.js';

export const intensitySchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(10),
  v.title('Intensity'),
  v.description('Numeric rating scale (NRS), 0 none to 10 worst. Left out: not rated yet, which is not 0.'),
);

/** A year, month or day in the format of ISO 8601. Whether the day exists is checked later. */
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

export const qualitySchema = v.pipe(word(qualities), v.title('Quality'), v.description(`How it feels. Ordinary words, of no licensed instrument.${grows}`));
export const depthSchema = v.pipe(word(depths), v.title('Depth'), v.description(`How deep it is felt. Left out: not known.${grows}`));
export const courseSchema = v.pipe(
  word(courses),
  v.title('Course'),
  v.description(`Constant, intermittent or transient; as \`clinicalCourse\` of HL7 Symptoms 1.0.0, in ordinary words. Left out: not known.${grows}`),
);
export const trendSchema = v.pipe(
  word(trends),
  v.title('Trend'),
  v.description(`Where it was going when it was recorded; the words of openEHR CLUSTER.symptom_sign.v2. Left out: not known.${grows}`),
);

/** What a person feels at a point or in an area. */
export const sensationEntries = {
  intensity: v.exactOptional(intensitySchema),
  qualities: v.exactOptional(v.pipe(v.array(qualitySchema), v.title('Qualities'), v.description('How it feels, each word once.'))),
  depth: v.exactOptional(depthSchema),
  onset: v.exactOptional(onsetSchema),
  course: v.exactOptional(courseSchema),
  trend: v.exactOptional(trendSchema),
};
