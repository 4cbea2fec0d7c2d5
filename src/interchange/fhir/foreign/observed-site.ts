import type { JsonObject, JsonValue } from '../../../chart/index.js';
import { laterality, type SaidSide } from '../concepts.js';
import { at, codesIn, isObject, itemsOf, textOf } from '../elements.js';
import { follow, type Entry, type Resolve } from '../references.js';
import { modifierObjection } from '../retraction.js';
import { isSystem, loinc, loincQuestions, snomed } from '../systems.js';
import { isSamePerson, subjectOf } from '../whose.js';
import { createSaidSite, isPainSiteCode, isSideCode, isSiteCode, readSite, type SaidSite } from './said-site.js';
import { sideIn } from './side-words.js';
import { partsIn, zonesOfParts, type SiteNames } from './site-words.js';
import { painPlaceIn } from './about-pain.js';

interface Reading {
  readonly said: SaidSite;
  readonly from: Entry;
  readonly resolve: Resolve;
  readonly names: SiteNames;
  /** Body structures that were read. */
  readonly used: Set<JsonObject>;
}

/**
 * The place of an Observation, from everything that may state it: the body site and its extensions, referenced body structures, question, answer, and
 * components for site or side.
 */
export function observedSite(from: Entry, resolve: Resolve, names: SiteNames, used: Set<JsonObject>): SaidSite {
  const reading: Reading = { said: createSaidSite(), from, resolve, names, used };
  const { resource } = from;
  const { said } = reading;
  const sites = Array.isArray(resource.bodySite) ? resource.bodySite : [resource.bodySite];
  if (sites.length > 1) said.objections.push('It has several body sites.');
  for (const site of sites) readElement(reading, site, 'site');
  readStructure(reading, resource.bodyStructure);
  if (isObject(resource.bodyStructure)) readElement(reading, resource.bodyStructure.concept, 'site');
  for (const each of extensionsAt(resource)) readOwnExtension(reading, each);

  readSite(said, resource.code, 'pain', names);
  for (const each of extensionsWithin(resource.code)) readExtension(reading, each);
  const asked = painPlaceIn(resource.code);
  if (asked) said.places.push(zonesOfParts(asked));
  readAnswer(reading, resource.valueCodeableConcept);
  const answer = textOf(resource.valueString);
  if (answer !== undefined) readAnswer(reading, { text: answer });
  for (const component of itemsOf(resource.component)) readComponent(reading, component);
  return said;
}

/** The sides that the body site of one of our own records states, in codes and words. */
export function bodySides(from: Entry, resolve: Resolve, names: SiteNames): ReadonlySet<SaidSide> {
  const reading: Reading = { said: createSaidSite(), from, resolve, names, used: new Set() };
  const { bodySite, bodyStructure } = from.resource;
  readSite(reading.said, bodySite, 'pain', names);
  for (const each of extensionsWithin(bodySite)) readExtension(reading, each);
  readStructure(reading, bodyStructure);
  return reading.said.sides;
}

/** A CodeableConcept with everything in it: FHIR allows an extension on each field. */
function readElement(reading: Reading, element: JsonValue | undefined, use: 'site' | 'qualifier'): void {
  if (element === undefined) return;
  const isEmpty = isObject(element) && element.coding === undefined && element.text === undefined;
  if (!isEmpty) readSite(reading.said, element, use, reading.names);
  for (const each of extensionsWithin(element)) readExtension(reading, each);
}

/** The extensions of an element and its content, at any depth except inside extensions. */
function extensionsWithin(value: JsonValue | undefined): JsonValue[] {
  if (Array.isArray(value)) return value.flatMap(extensionsWithin);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, inner]) => (field === 'extension' ? itemsOf(inner) : field === 'contained' ? [] : extensionsWithin(inner)));
}

/** An extension with such a name must be understood. */
const aboutSite = /lateral|side\b|site|structure|location|qualifier|orientation|landmark|excluded|topograph|relative/i;
/** The same for an extension of the Observation itself, which may be about anything. */
const aboutBody = /lateral|body-?(?:site|structure|side|location)/i;
/** These do not describe a place. */
const harmless = /^(?:data-absent-reason|translation|originalText|narrativeLink|ordinalValue|itemWeight|designation|coding-sctdescid|rendering.*)$/i;

/** All extensions of an element, nested ones included. */
const extensionsAt = (element: JsonValue): JsonValue[] => itemsOf(at(element, 'extension')).flatMap((each) => [each, ...extensionsAt(each)]);

/** An extension of the Observation itself that is named after the body or has a code for a side. */
function readOwnExtension(reading: Reading, extension: JsonValue): void {
  const [concept, coding] = [at(extension, 'valueCodeableConcept'), at(extension, 'valueCoding')];
  const codes = codesIn(concept ?? { coding: coding === undefined ? [] : [coding] }, snomed);
  if (aboutBody.test(nameOfUrl(extension)) || codes.some(isSideCode)) readExtension(reading, extension);
}

/** The last part of its URL; the rest names a guide or a server. */
const nameOfUrl = (extension: JsonValue): string => /[^/:#]*$/.exec(textOf(at(extension, 'url')) ?? '')?.[0] ?? '';

function readExtension(reading: Reading, extension: JsonValue, isWithin = false): void {
  const name = nameOfUrl(extension);
  if (harmless.test(name)) return;
  const isAbout = isWithin || aboutSite.test(name);
  const [field, value] = Object.entries(isObject(extension) ? extension : {}).find(([each]) => /^value[A-Z]/.test(each)) ?? [];
  const concept = conceptOf(field, value);
  if (/excluded/i.test(name)) reading.said.objections.push('It excludes a body structure, which is not supported.');
  else if (field === 'valueReference' || field === 'valueCodeableReference') readReference(reading, value, isAbout);
  else if (concept) readLooseConcept(reading, concept, isAbout);
  else if (field !== undefined && isAbout) reading.said.objections.push(`Its site has an unknown qualifier: ${name.slice(0, 80)}.`);
  for (const inner of [...extensionsWithin(extension), ...(concept ? extensionsWithin(concept) : [])]) readExtension(reading, inner, isAbout);
}

function conceptOf(field: string | undefined, value: JsonValue | undefined): JsonObject | undefined {
  if (field === 'valueCodeableConcept') return isObject(value) ? value : undefined;
  if (field === 'valueCoding' && value !== undefined) return { coding: [value] };
  return typeof value === 'string' && /^value(?:String|Code|Markdown)$/.test(field ?? '') ? { text: value } : undefined;
}

/** The value of an extension that may not be about the place: it must be understood only if its name says so. */
function readLooseConcept({ said, names }: Reading, concept: JsonObject, isAbout: boolean): void {
  if (isAbout) return readSite(said, concept, 'qualifier', names);
  const own = createSaidSite();
  readSite(own, concept, 'qualifier', names);
  for (const side of own.sides) said.sides.add(side);
  if (own.sides.size === 0) said.doubts.push(...(own.objections.length > 0 ? [`“${(textOf(concept.text) ?? JSON.stringify(concept)).slice(0, 80)}”`] : []));
}

function readReference(reading: Reading, value: JsonValue | undefined, isAbout: boolean): void {
  const reference = at(value, 'reference');
  const target = isObject(reference) ? reference : value;
  const found = follow(target, reading.from, reading.resolve);
  if (found && found.resource.resourceType === 'BodyStructure') readStructure(reading, target);
  else if (isAbout || /BodyStructure\//.test(textOf(at(target, 'reference')) ?? '')) readStructure(reading, target);
}

/** A BodyStructure: of R4, of R5, and of HL7 Europe, which has the fields of R5 in extensions of R4. */
function readStructure(reading: Reading, value: JsonValue | undefined): void {
  const { said, from, resolve, used } = reading;
  const reference = isObject(at(value, 'reference')) ? at(value, 'reference') : value;
  if (reference === undefined || (at(reference, 'reference') === undefined && at(value, 'concept') !== undefined)) return;
  const found = follow(reference, from, resolve);
  if (!found || found.resource.resourceType !== 'BodyStructure') {
    said.objections.push('It leads to a body structure that is not in the Bundle.');
    return;
  }
  const { resource } = found;
  used.add(resource);
  const objection = modifierObjection(resource) ?? (resource.active === false || resource.status === 'entered-in-error' ? 'Its body structure is no longer in use.' : undefined);
  if (objection) said.objections.push(objection);
  const owner = { reference: resource.patient, from: found.entry };
  if (isObject(resource.patient) && isObject(from.resource.subject) && !isSamePerson(owner, subjectOf(from), resolve)) said.objections.push('Its body structure belongs to another person.');

  readElement(reading, resource.location, 'site');
  for (const qualifier of itemsOf(resource.locationQualifier)) readElement(reading, qualifier, 'qualifier');
  const extended = itemsOf(resource.extension).filter((each) => /includedStructure$/i.test(nameOfUrl(each)));
  const included = [...itemsOf(resource.includedStructure), ...extended.map(asIncluded)];
  if (included.length > 1) said.objections.push('Its body structure has several parts.');
  if (itemsOf(resource.excludedStructure).length > 0) said.objections.push('Its body structure excludes a part.');
  for (const part of included) {
    readElement(reading, at(part, 'structure'), 'site');
    readElement(reading, at(part, 'laterality'), 'qualifier');
    for (const qualifier of itemsOf(at(part, 'qualifier'))) readElement(reading, qualifier, 'qualifier');
    if (itemsOf(at(part, 'bodyLandmarkOrientation')).length > 0) said.objections.push('Its body structure is described by a landmark, which is not supported.');
    for (const each of itemsOf(at(part, 'extension'))) readExtension(reading, each);
  }
  for (const each of itemsOf(resource.extension)) if (!extended.includes(each)) readExtension(reading, each);
  const words = textOf(resource.description);
  const { side } = sideIn(words ?? '');
  if (side === 'unclear') said.objections.push('The description of its body structure names a side in unclear words.');
  else if (side) said.sides.add(side);
  else if (words !== undefined && !reading.names.areKnown(words)) said.doubts.push(`“${words.slice(0, 80)}”`);
}

/** The fields of R5 from the parts of the R4 extension. */
function asIncluded(extension: JsonValue): JsonObject {
  const parts = itemsOf(at(extension, 'extension'));
  const named = (name: string) => parts.filter((part) => at(part, 'url') === name);
  const valueOf = (part: JsonValue): JsonValue => ({ ...(isObject(at(part, 'valueCodeableConcept')) ? (at(part, 'valueCodeableConcept') as JsonObject) : {}) });
  const known = ['structure', 'laterality', 'qualifier', 'bodyLandmarkOrientation'];
  return {
    ...(named('structure')[0] !== undefined && { structure: valueOf(named('structure')[0] as JsonValue) }),
    ...(named('laterality')[0] !== undefined && { laterality: valueOf(named('laterality')[0] as JsonValue) }),
    qualifier: named('qualifier').map(valueOf),
    bodyLandmarkOrientation: named('bodyLandmarkOrientation'),
    extension: parts.filter((part) => !known.includes(textOf(at(part, 'url')) ?? '')),
  };
}

/** An answer that is a side or a place, such as "Right" to shoulder pain. Other answers describe the pain. */
function readAnswer({ said, names }: Reading, value: JsonValue | undefined): void {
  if (isPlaceAnswer(value, names)) readSite(said, value, 'site', names);
}

export function isPlaceAnswer(value: JsonValue | undefined, names: SiteNames): boolean {
  const codes = codesIn(value, snomed);
  if (codes.length > 0) return codes.some((code) => isSideCode(code) || isSiteCode(code) || /[:=]/.test(code)) && !codes.some(isPainSiteCode);
  const texts = [textOf(at(value, 'text')), ...itemsOf(at(value, 'coding')).map((coding) => textOf(at(coding, 'display')))].flatMap((text) => text ?? []);
  return texts.some((text) => names.zonesNamed(text).length > 0 || partsIn(text) !== undefined || (names.areKnown(text) && sideIn(text).side !== undefined));
}

/** Codes of a component or Observation that asks for the site or the side. */
const { bodySite, painSite, painLocation } = loincQuestions;
const siteQuestions: ReadonlySet<string> = new Set([bodySite, painSite, painLocation].map(([code]) => code));

function readComponent(reading: Reading, component: JsonValue): void {
  const [code, value] = [at(component, 'code'), at(component, 'valueCodeableConcept')];
  const asked = codesIn(code, loinc);
  const isSide = asked.includes(loincQuestions.laterality[0]) || codesIn(code, snomed).includes(laterality[0]);
  const isSite = asked.some((each) => siteQuestions.has(each));
  const text = textOf(at(component, 'valueString'));
  const answer = text === undefined ? value : { text };
  if (isSide || isSite) {
    if (answer === undefined) reading.said.objections.push('It has a component for the side or site without an answer.');
    else readElement(reading, answer, isSide ? 'qualifier' : 'site');
  } else if (itemsOf(at(value, 'coding')).some((coding) => isSystem(at(coding, 'system'), snomed) && isSideCode(textOf(at(coding, 'code')) ?? ''))) readElement(reading, value, 'qualifier');
}
