import * as v from 'valibot';
import { depths, qualities } from '../terms.js';

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
    v.pipe(v.array(v.picklist(qualities)), v.title('Qualities'), v.description('How it feels, each word once.')),
  ),
  depth: v.exactOptional(
    v.pipe(v.picklist(depths), v.title('Depth'), v.description('How deep it is felt. Left out: not known.')),
  ),
};
