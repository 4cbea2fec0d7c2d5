import { areaSchema, coverageSchema, ringSchema } from './areas.js';
import { cautionSchema } from './caution.js';
import { markSchema } from './chart.js';
import { extensionsSchema } from './extensions.js';
import { onsetSchema } from './onset.js';
import { positionSchema, viewSchema, zoneSchema } from './places.js';
import { pressureThresholdSchema } from './pressure-threshold.js';
import { authorSchema } from './record.js';
import { referralSchema } from './referral.js';
import { intensitySchema } from './sensation.js';
import { tendernessSchema } from './tenderness.js';
import { idSchema, noteSchema, precisionSchema, timestampSchema } from './text.js';
import { pressureStepSchema, treatmentSchema } from './treatment.js';
import { findingSchema, triggerSchema } from './trigger.js';

/** What the published JSON Schema names in its `$defs`, and refers to wherever it is used. */
export const definitions = {
  mark: markSchema,
  tenderness: tendernessSchema,
  referral: referralSchema,
  caution: cautionSchema,
  treatment: treatmentSchema,
  area: areaSchema,
  coverage: coverageSchema,
  ring: ringSchema,
  position: positionSchema,
  view: viewSchema,
  zone: zoneSchema,
  intensity: intensitySchema,
  onset: onsetSchema,
  trigger: triggerSchema,
  finding: findingSchema,
  pressureThreshold: pressureThresholdSchema,
  pressureStep: pressureStepSchema,
  author: authorSchema,
  id: idSchema,
  moment: timestampSchema,
  precision: precisionSchema,
  note: noteSchema,
  extensions: extensionsSchema,
};
