import * as v from 'valibot';
import { firmnesses, techniques } from '../../../src/chart/terms.js';
import { closed, grows, idSchema, recordEntries, word } from './common.js';
import { intensitySchema } from './sensation.js';

const seconds = (most: number, meaning: string) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most), v.description(meaning));
const held = seconds(3600, 'How long it was really held, in whole seconds.');

export const firmnessSchema = v.pipe(
  word(firmnesses),
  v.title('Firmness'),
  v.description(`How hard, as the therapist judged it. Not a measurement, and no unit.${grows}`),
);
export const techniqueSchema = v.pipe(word(techniques), v.title('Technique'), v.description(`What was done. \`trigger-point\` is pressure held on the point.${grows}`));

export const pressureStepSchema = v.pipe(
  v.union([
    closed({
      depthMm: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(10),
        v.maxValue(100),
        v.multipleOf(10),
        v.description(
          'How deep the tissue was pressed in, in millimetres, in whole steps of ten.',
        ),
      ),
      seconds: held,
    }),
    closed({
      firmness: firmnessSchema,
      seconds: held,
    }),
  ], 'must be either {depthMm, seconds} or {firmness, seconds}'),
  v.title('Pressure step'),
  v.description('Pressure held at one depth, or at one firmness where the depth was not measured.'),
);

export const treatmentSchema = v.pipe(
  closed({
    id: idSchema,
    mark: v.pipe(idSchema, v.description('The mark of this chart at which it was done.')),
    technique: techniqueSchema,
    pressure: v.pipe(v.array(pressureStepSchema), v.description('In order. Empty: no pressure was used or recorded.')),
    seconds: v.exactOptional(seconds(36_000, 'How long it took where no pressure was noted (heat, a stretch), in whole seconds. Does not count the pressure steps.')),
    intensityBefore: v.exactOptional(v.pipe(intensitySchema, v.description('Intensity at the mark before it was treated: 0 to 10, numeric rating scale (NRS).'))),
    intensityAfter: v.exactOptional(v.pipe(intensitySchema, v.description('Intensity at the mark right after it was treated: 0 to 10, numeric rating scale (NRS).'))),
    ...recordEntries,
  }),
  v.title('Treatment'),
  v.description('What was done at a mark.'),
);
