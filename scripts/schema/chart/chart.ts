import * as v from 'valibot';
import { figureIds } from '../../../src/anatomy/index.js';
import { anatomyVersion, schemaVersion } from '../../../src/chart/version.js';
import { authorSchema, closed, extensionsSchema, grows, idSchema, noteSchema, precisionSchema, timestampSchema, word } from './common.js';
import { keyPointSchema, postureFindingSchema, postureSchema, sensoryPointSchema, sensorySchema, sensoryScoreSchema } from './examination.js';
import { findingSchema, pressureThresholdSchema, pressureUnitSchema, triggerSchema, triggerStatusSchema } from './findings.js';
import { cautionReasonSchema, cautionSchema, markSchema, referralSchema, relationSchema, statusSchema, tendernessSchema } from './mark.js';
import { areaSchema, coverageSchema, positionSchema, ringSchema, viewSchema, zoneSchema } from './places.js';
import { courseSchema, depthSchema, intensitySchema, onsetSchema, qualitySchema, trendSchema } from './sensation.js';
import { firmnessSchema, pressureStepSchema, techniqueSchema, treatmentSchema } from './treatment.js';

export const figureSchema = v.pipe(
  word(figureIds),
  v.title('Figure'),
  v.description(`The figure it is shown on. Positions are those of the neutral figure whichever is shown.${grows}`),
);

/** The document: the source of types, checks and the published JSON Schema. */
export const chartSchema = v.pipe(
  closed({
    schemaVersion: v.pipe(v.literal(schemaVersion), v.description('Version of this schema.')),
    anatomy: v.pipe(v.literal(anatomyVersion), v.description('The figures and zones that positions and zone names refer to.')),
    id: idSchema,
    figure: figureSchema,
    recordedAt: timestampSchema,
    recordedAtPrecision: v.exactOptional(precisionSchema),
    recordedBy: authorSchema,
    nothingToMark: v.pipe(v.boolean(), v.description('True: asked, and no pain anywhere. Then there are no marks.')),
    absent: v.pipe(
      v.array(zoneSchema),
      v.description('Zones of an absent limb, each once. Pain may still be marked on them (phantom).'),
    ),
    clear: v.exactOptional(
      v.pipe(v.array(zoneSchema), v.description('Zones that were asked about and are free of pain, each once. No mark of pain that is not `gone` touches the skin of one.')),
    ),
    marks: v.array(markSchema),
    relations: v.exactOptional(v.pipe(v.array(relationSchema), v.description('How marks relate to each other, each relation once. Left out: not recorded.'))),
    treatments: v.array(treatmentSchema),
    sensory: v.exactOptional(sensorySchema),
    posture: v.exactOptional(postureSchema),
    extensions: v.exactOptional(extensionsSchema),
  }),
  v.title('Chart'),
  v.description(
    `A body chart: all marks of one moment for one person. A record, not a diagnosis. This is version ${schemaVersion}, to the letter. A reader of 1.x takes a later 1.y as well: it keeps fields that it does not know, and words where their list says that it may grow; a zone, view or kind of mark that it does not know it refuses, as it cannot show them.`,
  ),
);

/** The `$defs` of the published JSON Schema. */
export const definitions = {
  mark: markSchema,
  tenderness: tendernessSchema,
  referral: referralSchema,
  caution: cautionSchema,
  relation: relationSchema,
  status: statusSchema,
  treatment: treatmentSchema,
  sensory: sensorySchema,
  sensoryPoint: sensoryPointSchema,
  sensoryScore: sensoryScoreSchema,
  keyPoint: keyPointSchema,
  posture: postureSchema,
  postureFinding: postureFindingSchema,
  area: areaSchema,
  coverage: coverageSchema,
  ring: ringSchema,
  position: positionSchema,
  view: viewSchema,
  zone: zoneSchema,
  intensity: intensitySchema,
  quality: qualitySchema,
  depth: depthSchema,
  onset: onsetSchema,
  course: courseSchema,
  trend: trendSchema,
  trigger: triggerSchema,
  triggerStatus: triggerStatusSchema,
  finding: findingSchema,
  pressureThreshold: pressureThresholdSchema,
  pressureUnit: pressureUnitSchema,
  cautionReason: cautionReasonSchema,
  technique: techniqueSchema,
  firmness: firmnessSchema,
  figure: figureSchema,
  pressureStep: pressureStepSchema,
  author: authorSchema,
  id: idSchema,
  moment: timestampSchema,
  precision: precisionSchema,
  note: noteSchema,
  extensions: extensionsSchema,
};
