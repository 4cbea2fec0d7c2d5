import { createRequire } from 'node:module';
import type fc from 'fast-check';

const whole = createRequire(import.meta.url)('fast-check') as typeof fc;

/** Tries of a property for each mutant: few, the same every time, and no search for the smallest, as one failure is enough to know. */
const tries = 30;
const samples = 60;

/** fast-check, with less of it. */
export default {
  ...whole,
  sample: <Value>(values: fc.Arbitrary<Value>, parameters: fc.Parameters<Value>) => whole.sample(values, { ...parameters, numRuns: Math.min(parameters.numRuns ?? samples, samples) }),
  assert: <Values>(property: fc.IRawProperty<Values>, parameters: fc.Parameters<Values> = {}) =>
    whole.assert(property, { seed: 20_261_122, ...parameters, numRuns: Math.min(parameters.numRuns ?? tries, tries), endOnFailure: true }),
};
