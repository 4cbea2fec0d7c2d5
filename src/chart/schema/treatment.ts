import * as v from 'valibot';
import { firmnesses, techniques } from '../terms.js';
import { closed } from './closed.js';
import { recordEntries } from './record.js';
import { intensitySchema } from './sensation.js';
import { idSchema } from './text.js';

const secondsSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3600), v.description('How long, in seconds.'));

export const pressureStepSchema = v.pipe(
  v.union([
    closed({
      depthMm: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(10),
        v.maxValue(100),
        v.multipleOf(10),
        v.description('How deep the tissue was pressed in, in millimetres, in steps of ten.'),
      ),
      seconds: secondsSchema,
    }),
    closed({ firmness: v.picklist(firmnesses), seconds: secondsSchema }),
  ]),
  v.title('Pressure step'),
  v.description('Pressure held at one depth, or at one firmness where the depth was not measured.'),
);

export const treatmentSchema = v.pipe(
  closed({
    id: idSchema,
    mark: v.pipe(idSchema, v.description('The mark of this chart at which it was done.')),
    technique: v.picklist(techniques),
    pressure: v.pipe(v.array(pressureStepSchema), v.description('One after the other. Empty: no pressure was used, or none was noted.')),
    intensityBefore: v.exactOptional(intensitySchema),
    intensityAfter: v.exactOptional(intensitySchema),
    ...recordEntries,
  }),
  v.title('Treatment'),
  v.description('What was done at a mark.'),
);
