import type { JsonObject, Mark } from '../../chart/index.js';
import { labelOf } from '../../locales/index.js';
import { toReference } from './author.js';
import { bodySite } from './body-site.js';
import { inLoinc, inSnomed } from './coded.js';
import { pain, tenderness } from './concepts.js';
import type { Context } from './context.js';
import { coding, compact, concept, ownConcept } from './elements.js';
import { findingComponents } from './findings.js';
import { placeExtensions, zonesOf } from './place.js';
import { readMark } from './read/read-mark.js';
import { identifiers, record, withRest } from './record.js';
import { sensationComponents } from './sensation.js';
import { observationCategory, own, symptomCategory } from './systems.js';
import { fhirText } from './text.js';
import type { FhirResource } from './types.js';

/**
 * A mark as an Observation. What a person feels follows the shape of HL7 Symptoms (code Symptom, value Pain); what a clinician
 * finds by touch is a finding on examination; a caution is an Observation too, as a Flag has neither a place nor a note.
 */
export function toObservation(mark: Mark, context: Context): FhirResource {
  const { messages } = context;
  const { performer, moment, issued, note } = record(mark, context);
  const device = mark.kind === 'tenderness' ? fhirText(mark.pressureThreshold?.device ?? '') : undefined;
  const observation = compact({
    resourceType: 'Observation',
    extension: placeExtensions(mark, messages),
    identifier: identifiers('mark', mark.id),
    status: 'final',
    category: categories(mark),
    code: code(mark, context),
    subject: context.subject && toReference(context.subject),
    effectiveDateTime: moment,
    issued,
    performer: [performer],
    valueCodeableConcept: value(mark, context),
    note,
    bodySite: bodySite(zonesOf(mark), messages, mark.kind === 'tenderness' ? '' : mark.areas.map(({ view }) => messages.views[view]).join('; ')),
    device: device ? { display: device } : undefined,
    // HL7 Symptoms has no element for a tie. The pain at a distance is brought on by pressing the point, which is `derivedFrom`.
    derivedFrom: mark.kind === 'referral' ? mark.from.map((id) => ({ reference: context.urlOf('mark', id) })) : undefined,
    component:
      mark.kind === 'caution'
        ? undefined
        : [...sensationComponents(mark, messages), ...(mark.kind === 'tenderness' ? findingComponents(mark) : [])],
  });
  return withRest(observation, mark, (resource) => readMark(resource, context.markAt));
}

const isFound = ({ by, kind }: Mark): boolean => by === 'clinician' && kind !== 'referral';

/** A caution that the person tells of is neither an examination nor a symptom. */
function categories(mark: Mark): JsonObject[] {
  if (isFound(mark)) return [concept([coding(observationCategory, 'exam', 'Exam')])];
  return mark.kind === 'caution' ? [] : [concept([coding(symptomCategory, 'symptom', 'Symptom')])];
}

function code(mark: Mark, { messages }: Context): JsonObject {
  const kind = coding(own('kind'), mark.kind, messages.kinds[mark.kind]);
  if (mark.kind === 'caution') return concept([kind], messages.kinds.caution);
  return concept([isFound(mark) ? inSnomed(tenderness) : inLoinc('symptom'), kind], messages.kinds[mark.kind]);
}

function value(mark: Mark, { messages }: Context): JsonObject | undefined {
  if (mark.kind === 'caution') return mark.reason === 'not-stated' ? undefined : ownConcept('caution-reason', mark.reason, labelOf(messages.cautionReasons, mark.reason));
  return isFound(mark) ? undefined : concept([inSnomed(pain)]);
}
