import { entryOf, type JsonObject, type Referral, type Tenderness } from '../../chart/index.js';
import { labelOf } from '../../locales/index.js';
import type { FhirMessages } from './types.js';
import { depthConcepts, qualityConcepts } from './concepts.js';
import { at, codeIn, component, componentsFor, fhirText, inLoinc, known, maybeInSnomed, ownConcept, quantity, termFor } from './elements.js';
import { own } from './systems.js';

/** Sensation of a mark, as components: a rating without its place means nothing, so it stays in the mark's Observation. */
export function sensationComponents(mark: Tenderness | Referral, messages: FhirMessages): JsonObject[] {
  const { intensity, qualities = [], depth, course, trend } = mark;
  return [
    ...(intensity === undefined ? [] : [component('intensity', { valueQuantity: quantity(intensity, '{score}') }, [inLoinc('intensity')])]),
    ...qualities.map((quality) => {
      const value = ownConcept('quality', quality, labelOf(messages.qualities, quality), maybeInSnomed(entryOf(qualityConcepts, quality)));
      return component('quality', { valueCodeableConcept: value }, [inLoinc('quality')]);
    }),
    ...(depth ? [component('depth', { valueCodeableConcept: ownConcept('depth', depth, labelOf(messages.depths, depth), maybeInSnomed(entryOf(depthConcepts, depth))) })] : []),
    ...onsetComponent(mark.onset),
    ...(course ? [component('course', { valueCodeableConcept: ownConcept('course', course) }, [inLoinc('course')])] : []),
    ...(trend ? [component('trend', { valueCodeableConcept: ownConcept('trend', trend) }, [inLoinc('trend')])] : []),
  ];
}

function onsetComponent(onset: Tenderness['onset']): JsonObject[] {
  if (!onset) return [];
  if ('words' in onset) {
    const words = fhirText(onset.words);
    return words === undefined ? [] : [component('onset', { valueString: words })];
  }
  return onset.date.startsWith('0000') ? [] : [component('onset', { valueDateTime: onset.date })];
}

/** Reads the fields that `sensationComponents` writes. */
export function readSensation(resource: JsonObject): JsonObject {
  const qualities = componentsFor(resource, 'quality').flatMap((each) => codeIn(at(each, 'valueCodeableConcept'), own('quality')) ?? []);
  const [onset] = componentsFor(resource, 'onset');
  const [date, words] = [at(onset, 'valueDateTime'), at(onset, 'valueString')];
  return known({
    intensity: at(componentsFor(resource, 'intensity')[0], 'valueQuantity', 'value'),
    qualities: qualities.length > 0 ? qualities : undefined,
    depth: termFor(resource, 'depth'),
    onset: date !== undefined ? { date } : words !== undefined ? { words } : undefined,
    course: termFor(resource, 'course'),
    trend: termFor(resource, 'trend'),
  });
}
