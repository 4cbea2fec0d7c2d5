import type { InferOutput } from 'valibot';
import { expect, it } from 'vitest';
import type { Area, Caution, Chart, Coverage, Mark, Onset, PostureRecord, PressureStep, PressureThreshold, Referral, Relation, SensoryExamination, Tenderness, Treatment, Trigger } from '../../src/chart/index.js';
import type { chartSchema } from '../../scripts/schema/chart/chart.js';
import type { postureSchema, sensorySchema } from '../../scripts/schema/chart/examination.js';
import type { pressureThresholdSchema, triggerSchema } from '../../scripts/schema/chart/findings.js';
import type { cautionSchema, markSchema, referralSchema, relationSchema, tendernessSchema } from '../../scripts/schema/chart/mark.js';
import type { areaSchema, coverageSchema } from '../../scripts/schema/chart/places.js';
import type { onsetSchema } from '../../scripts/schema/chart/sensation.js';
import type { pressureStepSchema, treatmentSchema } from '../../scripts/schema/chart/treatment.js';
import type { AsInSchema, Same } from '../same-type.js';

// Type checking fails if an interface of the document and its schema differ.
const same: {
  tenderness: AsInSchema<Tenderness, InferOutput<typeof tendernessSchema>>;
  referral: AsInSchema<Referral, InferOutput<typeof referralSchema>>;
  caution: AsInSchema<Caution, InferOutput<typeof cautionSchema>>;
  relation: AsInSchema<Relation, InferOutput<typeof relationSchema>>;
  mark: AsInSchema<Mark, InferOutput<typeof markSchema>>;
  treatment: AsInSchema<Treatment, InferOutput<typeof treatmentSchema>>;
  pressureStep: AsInSchema<PressureStep, InferOutput<typeof pressureStepSchema>>;
  area: AsInSchema<Area, InferOutput<typeof areaSchema>>;
  coverage: AsInSchema<Coverage, InferOutput<typeof coverageSchema>>;
  onset: AsInSchema<Onset, InferOutput<typeof onsetSchema>>;
  trigger: AsInSchema<Trigger, InferOutput<typeof triggerSchema>>;
  pressureThreshold: AsInSchema<PressureThreshold, InferOutput<typeof pressureThresholdSchema>>;
  sensory: AsInSchema<SensoryExamination, InferOutput<typeof sensorySchema>>;
  posture: AsInSchema<PostureRecord, InferOutput<typeof postureSchema>>;
  // A chart in memory may be of any 1.x, the schema is of one.
  chart: AsInSchema<Omit<Chart, 'schemaVersion'>, Omit<InferOutput<typeof chartSchema>, 'schemaVersion'>>;
} = {
  tenderness: true,
  referral: true,
  caution: true,
  relation: true,
  mark: true,
  treatment: true,
  pressureStep: true,
  area: true,
  coverage: true,
  onset: true,
  trigger: true,
  pressureThreshold: true,
  sensory: true,
  posture: true,
  chart: true,
};

// And the comparison itself can detect a difference.
const different: [Same<{ readonly a: 1 }, { a: 1 }>, Same<{ a: 1; b?: 2 }, { a: 1 }>, Same<{ a?: 1 }, { a: 1 }>, Same<{ a?: 1 }, { a?: 1 | undefined }>] = [false, false, false, false];

it('the types of the document are those of its schema', () => {
  expect(Object.values(same)).not.toContain(false);
  expect(different).not.toContain(true);
});
