import type { JsonObject, Mark } from '../../chart/index.js';
import { labelOf } from '../../locales/index.js';
import { bodySite } from './body-site.js';
import { absent, pain, tenderness } from './concepts.js';
import type { Context } from './context.js';
import { at, codeIn, coding, compact, component, concept, extensionsOf, fhirText, identifierIn, inLoinc, inSnomed, itemsOf, known, ownConcept, termFor, textOf } from './elements.js';
import { findingComponents, readFindings } from './findings.js';
import { toReference } from './people.js';
import { placeExtensions, readAreas, readPlace, zonesOf } from './place.js';
import { identifiers, readRecord, record, restOf, withRest } from './record.js';
import { readSensation, sensationComponents } from './sensation.js';
import { extensionUrl, observationCategory, own, symptomCategory } from './systems.js';
import type { FhirResource } from './types.js';

/**
 * A mark as an Observation. What a person feels follows HL7 Symptoms (code Symptom, value Pain); what a clinician finds by touch is an examination
 * finding; a caution is an Observation too, because a Flag has neither a place nor a note.
 */
export function toObservation(mark: Mark, context: Context): FhirResource {
  const { messages } = context;
  const { performer, moment, issued, note } = record(mark, context);
  const device = mark.kind === 'tenderness' ? fhirText(mark.pressureThreshold?.device ?? '') : undefined;
  const observation = compact({
    resourceType: 'Observation',
    extension: [...placeExtensions(mark, messages), ...nameExtension(mark)],
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
    // HL7 Symptoms has no element for a link. Pressing the point brings on the pain elsewhere, so this is `derivedFrom` the point.
    derivedFrom: mark.kind === 'referral' ? mark.from.map((id) => ({ reference: context.urlOf('mark', id) })) : undefined,
    component: [
      ...(mark.kind === 'caution' ? [] : sensationComponents(mark, messages)),
      ...(mark.kind === 'tenderness' ? findingComponents(mark) : []),
      ...(mark.status === undefined ? [] : [component('status', { valueCodeableConcept: ownConcept('status', mark.status, labelOf(messages.statuses, mark.status)) })]),
    ],
  });
  return withRest(observation, mark, (resource) => readMark(resource, context.markAt));
}

/** Reads a mark from an Observation that palpate wrote. It is not checked here: `parseChart` does that. `markAt` finds the linked marks. */
export function readMark(resource: JsonObject, markAt: (reference: string) => string | undefined): JsonObject {
  const kind = codeIn(at(resource, 'code'), own('kind'));
  const ties = itemsOf(at(resource, 'derivedFrom')).flatMap((source) => markAt(textOf(at(source, 'reference')) ?? '') ?? []);
  const fields = {
    tenderness: () => ({ ...readPlace(resource), ...readSensation(resource), ...readFindings(resource) }),
    referral: () => ({ from: ties, ...readSensation(resource), areas: readAreas(resource) }),
    caution: () => ({ areas: readAreas(resource), reason: at(resource, 'valueCodeableConcept') === undefined ? 'not-stated' : codeIn(at(resource, 'valueCodeableConcept'), own('caution-reason')) }),
  };
  return {
    ...known({
      id: identifierIn(at(resource, 'identifier'), own('mark')),
      kind,
      name: at(extensionsOf(resource, 'name')[0], 'valueString'),
      status: termFor(resource, 'status'),
      ...(isKind(kind) ? fields[kind]() : {}),
      ...readRecord(resource, at(resource, 'effectiveDateTime'), itemsOf(at(resource, 'performer'))[0]),
    }),
    ...restOf(resource),
  };
}

const isKind = (kind: string | undefined): kind is 'tenderness' | 'referral' | 'caution' => kind === 'tenderness' || kind === 'referral' || kind === 'caution';

/** The id in its chart. */
export const idOfMark = (resource: JsonObject): string | undefined => textOf(restOf(resource).id) ?? identifierIn(at(resource, 'identifier'), own('mark'));

/** Whether palpate wrote this Observation for a mark. */
export const isOwnMark = (resource: JsonObject): boolean =>
  at(resource, 'resourceType') === 'Observation' && isKind(codeIn(at(resource, 'code'), own('kind')));

/** A short name for use among people. */
function nameExtension({ name }: Mark): JsonObject[] {
  const text = name === undefined ? undefined : fhirText(name);
  return text === undefined ? [] : [{ url: extensionUrl('name'), valueString: text }];
}

const isFound = ({ by, kind }: Mark): boolean => by === 'clinician' && kind !== 'referral';

/** A caution that a person reports is neither an examination nor a symptom. */
function categories(mark: Mark): JsonObject[] {
  if (isFound(mark)) return [concept([coding(observationCategory, 'exam', 'Exam')])];
  return mark.kind === 'caution' ? [] : [concept([coding(symptomCategory, 'symptom', 'Symptom')])];
}

function code(mark: Mark, { messages }: Context): JsonObject {
  const kind = coding(own('kind'), mark.kind, messages.kinds[mark.kind]);
  if (mark.kind === 'caution') return concept([kind], messages.kinds.caution);
  // Pain that is gone is an absent symptom.
  return concept([isFound(mark) ? inSnomed(tenderness) : inLoinc(mark.status === 'gone' ? 'symptomAbsent' : 'symptom'), kind], messages.kinds[mark.kind]);
}

function value(mark: Mark, { messages }: Context): JsonObject | undefined {
  if (mark.kind === 'caution') return mark.reason === 'not-stated' ? undefined : ownConcept('caution-reason', mark.reason, labelOf(messages.cautionReasons, mark.reason));
  if (isFound(mark)) return mark.status === 'gone' ? concept([inSnomed(absent)]) : undefined;
  return concept([inSnomed(pain)]);
}
