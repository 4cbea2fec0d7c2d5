import { entryOf, modalities, type Chart, type JsonObject, type JsonValue, type Modality } from '../../chart/index.js';
import type { Context } from './context.js';
import { at, codeIn, coding, compact, concept, itemsOf, known, ownConcept, toWords } from './elements.js';
import { readRecord, record, restOf, withRest } from './record.js';
import { toReference } from './people.js';
import { observationCategory, own } from './systems.js';
import type { FhirResource } from './types.js';

// Sensation and posture: one Observation each, with a component per finding. FHIR has no codes for these, so our own come with words.

/** Our names of the tests. */
const tests: Readonly<Record<Modality, string>> = { lightTouch: 'light-touch', pinPrick: 'pin-prick' };

/** The scores at the key points: a component per test and point. */
export function toSensory(chart: Chart, context: Context): FhirResource[] {
  const { sensory } = chart;
  if (!sensory) return [];
  const components = sensory.points.flatMap(({ point, side, ...scores }) =>
    modalities.flatMap((modality): JsonObject[] => {
      const score = scores[modality];
      const code = concept([coding(own(tests[modality]), `${point}.${side}`)], `${toWords(tests[modality])}, ${point}, ${side}`);
      if (score === undefined) return [];
      return [{ code, ...(typeof score === 'number' ? { valueInteger: score } : { valueCodeableConcept: ownConcept('sensory-score', score) }) }];
    }),
  );
  return [withRest(toExamination(chart, 'sensory', 'Sensory examination at key points', components, context), sensory, readSensory)];
}

export function readSensory(resource: JsonObject): JsonObject {
  const points = new Map<string, Record<string, JsonValue>>();
  for (const each of itemsOf(at(resource, 'component')))
    for (const modality of modalities) {
      const name = codeIn(at(each, 'code'), own(tests[modality]));
      if (name === undefined) continue;
      const [point = '', side = ''] = name.split('.');
      const found = points.get(name) ?? { point, side };
      points.set(name, found);
      const score = at(each, 'valueInteger') ?? codeIn(at(each, 'valueCodeableConcept'), own('sensory-score'));
      if (score !== undefined) found[modality] = score;
    }
  return { points: [...points.values()], ...readExamination(resource) };
}

/** Posture: a component per item, in words. */
export function toPosture(chart: Chart, context: Context): FhirResource[] {
  const { posture } = chart;
  if (!posture) return [];
  const components = posture.findings.map(({ item, finding }): JsonObject => ({
    code: ownConcept('posture-item', item, toWords(item.replace('.', ', '))),
    valueCodeableConcept: ownConcept('posture-finding', finding, entryOf(plumbWords, finding)),
  }));
  return [withRest(toExamination(chart, 'posture', 'Posture as observed', components, context), posture, readPosture)];
}

const plumbWords: Readonly<Record<string, string>> = { 'in-front': 'In front of the plumb line', on: 'On the plumb line', behind: 'Behind the plumb line' };

export const readPosture = (resource: JsonObject): JsonObject => ({
  findings: itemsOf(at(resource, 'component')).flatMap((each) => {
    const item = codeIn(at(each, 'code'), own('posture-item'));
    return item === undefined ? [] : [known({ item, finding: codeIn(at(each, 'valueCodeableConcept'), own('posture-finding')) })];
  }),
  ...readExamination(resource),
});

function toExamination(chart: Chart, field: 'sensory' | 'posture', title: string, component: JsonObject[], context: Context): JsonObject {
  const said = chart[field];
  if (!said) return {};
  const { performer, moment, issued, note } = record(said, context);
  return compact({
    resourceType: 'Observation',
    status: 'final',
    category: [concept([coding(observationCategory, 'exam', 'Exam')])],
    code: concept([coding(own('kind'), field)], title),
    subject: context.subject && toReference(context.subject),
    effectiveDateTime: moment,
    issued,
    performer: [performer],
    note,
    component,
  });
}

const readExamination = (resource: JsonObject): JsonObject => ({
  ...readRecord(resource, at(resource, 'effectiveDateTime'), itemsOf(at(resource, 'performer'))[0]),
  ...restOf(resource),
});
