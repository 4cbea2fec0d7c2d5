import * as v from 'valibot';
import { courses, depths, qualities, trends } from '../terms.js';
import { onsetSchema } from './onset.js';

export const intensitySchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(10),
  v.title('Intensity'),
  v.description('Numeric rating scale (NRS), 0 none to 10 worst. Left out: not rated yet, which is not 0.'),
);

/** What a person feels at a point or in an area. */
export const sensationEntries = {
  intensity: v.exactOptional(intensitySchema),
  qualities: v.exactOptional(
    v.pipe(v.array(v.picklist(qualities)), v.title('Qualities'), v.description('How it feels, each word once. Ordinary words, of no licensed instrument.')),
  ),
  depth: v.exactOptional(
    v.pipe(v.picklist(depths), v.title('Depth'), v.description('How deep it is felt. Left out: not known.')),
  ),
  onset: v.exactOptional(onsetSchema),
  course: v.exactOptional(
    v.pipe(
      v.picklist(courses),
      v.title('Course'),
      v.description('Felt all the time, off and on, or in passing; as `clinicalCourse` of HL7 Symptoms 1.0.0, in ordinary words. Left out: not known.'),
    ),
  ),
  trend: v.exactOptional(
    v.pipe(
      v.picklist(trends),
      v.title('Trend'),
      v.description('Where it was going when it was recorded; the words of openEHR CLUSTER.symptom_sign.v2. Left out: not known.'),
    ),
  ),
};
