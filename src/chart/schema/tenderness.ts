import * as v from 'valibot';
import { closed } from './closed.js';
import { positionSchema, viewSchema, zoneSchema } from './places.js';
import { pressureThresholdSchema } from './pressure-threshold.js';
import { recordEntries } from './record.js';
import { sensationEntries } from './sensation.js';
import { tendernessGradeSchema } from './tenderness-grade.js';
import { idSchema } from './text.js';
import { triggerSchema } from './trigger.js';

export const tendernessSchema = v.pipe(
  closed({
    id: idSchema,
    kind: v.literal('tenderness'),
    view: viewSchema,
    at: positionSchema,
    zone: zoneSchema,
    ...sensationEntries,
    tendernessGrade: v.exactOptional(tendernessGradeSchema),
    trigger: v.exactOptional(triggerSchema),
    pressureThreshold: v.exactOptional(pressureThresholdSchema),
    ...recordEntries,
  }),
  v.title('Tenderness'),
  v.description('A point: the spot of greatest tenderness. `zone` is the zone of `view` that holds `at`.'),
);
