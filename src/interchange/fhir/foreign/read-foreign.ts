import type { ZoneId } from '../../../anatomy/index.js';
import { momentFields, type JsonObject, type JsonValue, type Moment, type Quality } from '../../../chart/index.js';
import { denials, pain, qualityConcepts } from '../concepts.js';
import { at, codesIn, componentsFor, itemsOf, known, textOf } from '../elements.js';
import { whenOf } from '../moments.js';
import { roleOf } from '../people.js';
import { cutNote, wholeNoteOf } from '../record.js';
import type { Entry, Resolve } from '../references.js';
import { interpretations, loinc, loincCodes, loincQuestions, snomed } from '../systems.js';
import { isSamePerson, subjectOf } from '../whose.js';
import { isAboutPain, isOutOfTen, isRating, isSymptom } from './about-pain.js';
import { answerIn, isScore, remarkOf, type Amount, type Answer } from './answer.js';
import { observedSite } from './observed-site.js';
import { settleSite } from './said-site.js';
import type { SiteNames } from './site-words.js';
import { wholeZones } from './whole-zones.js';

export type Foreign = { readonly mark: JsonObject; readonly warnings: readonly string[] } | { readonly reason: string };

export interface ForeignOptions {
  readonly resolve: Resolve;
  readonly names: SiteNames;
  /** Body structures that were read. */
  readonly used: Set<JsonObject>;
}

/** An Observation from another system becomes pain felt over the whole of its body site: it names a region, and a point would claim more than it says. */
export function readForeign(entry: Entry, { resolve, names, used }: ForeignOptions): Foreign {
  const { resource } = entry;
  const type = textOf(at(resource, 'resourceType'));
  if (type !== 'Observation') return { reason: type ? `It is a ${type.slice(0, 40)}.` : 'It is not a FHIR resource.' };
  const felt = readPain(resource, names);
  if ('reason' in felt) return felt;
  const place = settleSite(observedSite(entry, resolve, names, used));
  if ('reason' in place) return place;
  const when = whenOf(resource);
  if ('reason' in when) return when;

  const by = recorderOf(entry, resolve);
  const status = textOf(at(resource, 'status'));
  const note = [wholeNoteOf(resource), ...felt.remarks].filter((text) => text !== undefined && text !== '').join('\n');
  const kept = cutNote(note);
  return {
    mark: known({
      kind: 'referral',
      from: [],
      intensity: felt.intensity,
      qualities: felt.qualities.length > 0 ? [...felt.qualities] : undefined,
      areas: wholeZones(place.zones).map((area) => ({ ...area })),
      note: kept === '' ? undefined : kept,
      by,
      ...momentFields('createdAt', when.moment),
    }),
    warnings: [
      ...felt.warnings,
      ...when.warnings,
      ...(status === 'preliminary' || status === 'unknown' ? [`Its status is ${status}.`] : []),
      ...(by ? [] : ['It does not say who recorded it: a clinician is assumed.']),
      ...(kept === note ? [] : ['Its note was cut at 2,000 characters.']),
    ],
  };
}

function recorderOf(entry: Entry, resolve: Resolve): string | undefined {
  const performers = itemsOf(at(entry.resource, 'performer'));
  const role = performers.flatMap((performer) => roleOf(performer, entry.resource) ?? [])[0];
  return role ?? (performers.some((reference) => isSamePerson({ reference, from: entry }, subjectOf(entry), resolve)) ? 'patient' : undefined);
}

interface Pain {
  readonly intensity: number | undefined;
  readonly qualities: readonly Quality[];
  /** Details of the pain without a field in the document, in the record's own words. */
  readonly remarks: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * The pain that a resource reports, or why it does not report any. A question about pain may be answered with no, in words of any system, so the
 * value must be known to mean yes.
 */
function readPain(resource: JsonObject, names: SiteNames): Pain | { readonly reason: string } {
  if (!isAboutPain(resource)) return { reason: 'It is not a known record of pain.' };
  if (at(resource, 'dataAbsentReason') !== undefined) return { reason: 'It has a reason instead of a value, so it does not report pain.' };
  if (isNegative(resource)) return { reason: 'It was interpreted as negative.' };
  const value = isSymptom(resource) ? undefined : answerIn(resource, names);
  const parts = componentsFor(resource, 'intensity').filter((part) => at(part, 'dataAbsentReason') === undefined && !isNegative(part));
  const ratings = parts.map((part) => readRating(part, answerIn(part, names)));
  const zero = ratings.find((rating) => 'isNone' in rating);
  if (zero) return { reason: (zero as Refused).reason };

  const main = isRating(resource) ? readRating(resource, value) : readFinding(resource, value);
  if ('reason' in main) return main;
  const severities = itemsOf(at(resource, 'component')).filter((part) => codesIn(at(part, 'code'), loinc).includes(loincQuestions.severity[0]));
  const all = [main, ...ratings.map((rating, index) => ('reason' in rating ? { ...nothing, warnings: [`One rating was left out: ${rating.reason}`], remarks: saidIn(parts[index] as JsonValue) } : rating))];
  const numbers = [...new Set(all.flatMap(({ intensity }) => intensity ?? []))];
  const isOne = numbers.length <= 1;
  return {
    intensity: isOne ? numbers[0] : undefined,
    qualities: qualitiesOf(resource, [value, ...componentsFor(resource, 'quality').map((part) => answerIn(part, names))]),
    remarks: [...all.flatMap(({ remarks }) => remarks), ...severities.flatMap((part) => severityIn(part, answerIn(part, names))), ...(isOne ? [] : numbers.map(String))],
    warnings: [...all.flatMap(({ warnings }) => warnings), ...(isOne ? [] : ['It has several different ratings. They were kept in the note.'])],
  };
}

const severityIn = (element: JsonValue, answer: Answer | undefined): string[] => (answer?.severity === undefined ? [] : [remarkOf(element, answer.severity)]);
const saidIn = (element: JsonValue): string[] => {
  const [value, text] = [at(element, 'valueQuantity'), at(element, 'valueString')];
  return value === undefined && text === undefined ? [] : [remarkOf(element, textOf(text) ?? [at(value, 'comparator'), at(value, 'value'), at(value, 'unit') ?? at(value, 'code')].filter((each) => each !== undefined).join(' '))];
};

const nothing = { intensity: undefined as number | undefined, remarks: [] as string[], warnings: [] as string[] };
type Rated = typeof nothing;
/** `isNone`: it says that there is no pain. */
type Refused = { readonly reason: string; readonly isNone?: true };

/** A pain or its place, and the value that says whether there is any. */
function readFinding(resource: JsonObject, answer: Answer | undefined): Rated | Refused {
  if (!answer) return nothing;
  const { amount } = answer;
  if (answer.says !== 'yes' || (amount?.unit !== undefined && !isScore(amount.unit)) || (amount?.comparator !== undefined && !amount.comparator.startsWith('>'))) return { reason: 'Its value does not report pain.' };
  if (amount) return amount.outOf === undefined ? { ...nothing, remarks: [remarkOf(resource, words(amount))], warnings: ['Its value is a number, but not a known rating. It was kept in the note.'] } : inTens(resource, amount, amount.outOf);
  return { ...nothing, remarks: severityIn(resource, answer) };
}

const words = ({ comparator, value, unit, outOf }: Amount): string => `${comparator === undefined ? '' : `${comparator} `}${value}${outOf === undefined ? (unit === undefined || unit === '1' || unit.startsWith('{') ? '' : ` ${unit}`) : `/${outOf}`}`;

/** A rating: a number on a stated scale, or words. */
function readRating(element: JsonValue, answer: Answer | undefined): Rated | Refused {
  const amount = answer?.amount;
  if (!amount) {
    if (answer?.says === 'no') return { reason: 'It is a rating without a number, and reports no pain.', isNone: true };
    if (answer?.severity !== undefined) return { ...nothing, remarks: severityIn(element, answer), warnings: ['Its severity is in words. They were kept in the note, without a number.'] };
    return { reason: 'It is a rating without a number.' };
  }
  const { value, comparator, unit } = amount;
  if (value <= 0 && comparator === undefined) return { reason: 'Its rating is not above 0, so it does not report pain.', isNone: true };
  if (comparator !== undefined && !comparator.startsWith('>')) return { reason: `Its rating is “${words(amount)}”, which is not a number and may mean no pain.` };
  if (comparator !== undefined) return { ...nothing, remarks: [remarkOf(element, words(amount))], warnings: [`Its rating is “${words(amount)}”, which is not a number. It was kept in the note.`] };
  const line = lineOf(element);
  if (unit !== undefined && !isScore(unit)) {
    const length = line !== undefined && line.unit === unit ? line.high : undefined;
    const isLine = (unit === 'mm' && length === 100) || (unit === 'cm' && length === 10);
    if (!isLine || !Number.isInteger((value * 10) / length) || value > length) return { reason: `Its rating is ${words(amount)}, which is not stated to be a whole number on a scale from 0 to 10.` };
    return { ...nothing, intensity: (value * 10) / length, warnings: [`Its rating was ${words(amount)} on a line of ${length} ${unit}.`] };
  }
  return inTens(element, amount, amount.outOf ?? line?.high ?? (isOutOfTen(element) ? 10 : undefined));
}

function inTens(element: JsonValue, amount: Amount, outOf: number | undefined): Rated {
  const tens = outOf === 10 ? amount.value : outOf === 100 ? amount.value / 10 : undefined;
  if (tens !== undefined && Number.isInteger(tens) && tens >= 1 && tens <= 10) return { ...nothing, intensity: tens, warnings: outOf === 100 ? [`Its rating was ${amount.value} of 100.`] : [] };
  return { ...nothing, remarks: [remarkOf(element, words(amount))], warnings: ['Its rating is not a whole number on a scale from 0 to 10. It was kept in the note.'] };
}

/** The scale in a reference range, if it starts at 0 and is longer than any normal range. */
function lineOf(element: JsonValue): { readonly high: number; readonly unit: string | undefined } | undefined {
  const [range] = itemsOf(at(element, 'referenceRange'));
  const [low, high] = [at(range, 'low', 'value'), at(range, 'high', 'value')];
  const unit = textOf(at(range, 'high', 'code')) ?? textOf(at(range, 'high', 'unit'));
  return low === 0 && typeof high === 'number' && high >= 10 ? { high, unit } : undefined;
}

/** Interpreted as negative or not detected. */
const isNegative = (element: JsonValue): boolean =>
  itemsOf(at(element, 'interpretation')).some((concept) => codesIn(concept, interpretations).some((code) => code === 'NEG' || code === 'ND') || codesIn(concept, snomed).some((code) => denials.some(([denial]) => denial === code)));

/** The known qualities in the code and value of an Observation and its components. */
function qualitiesOf(resource: JsonObject, answers: readonly (Answer | undefined)[]): Quality[] {
  const said = answers.flatMap((answer) => answer?.qualities ?? []);
  const codes = [at(resource, 'code'), at(resource, 'valueCodeableConcept')].flatMap((concept) => codesIn(concept, snomed));
  return (Object.keys(qualityConcepts) as Quality[]).filter((quality) => codes.includes(qualityConcepts[quality]?.[0] ?? '') || said.includes(quality)).concat(said.filter((quality) => !(quality in qualityConcepts)));
}

/** Symptom absent: asked about, and no pain, as in HL7 Symptoms. */
const isAbsentPain = (resource: JsonObject): boolean =>
  codesIn(at(resource, 'code'), loinc).includes(loincCodes.symptomAbsent[0]) && codesIn(at(resource, 'valueCodeableConcept'), snomed).includes(pain[0]);

const hasSite = (resource: JsonObject): boolean => at(resource, 'bodySite') !== undefined || at(resource, 'bodyStructure') !== undefined;

/** The same without a place. */
export const isNoPain = (resource: JsonObject): boolean => isAbsentPain(resource) && !hasSite(resource);

/** The same at a place. */
export const isFreeOfPain = (resource: JsonObject): boolean => isAbsentPain(resource) && hasSite(resource);

/** Zones that another system records as free of pain, and when. */
export function readFree(entry: Entry, { resolve, names, used }: ForeignOptions): { readonly zones: readonly ZoneId[]; readonly moment: Moment; readonly warnings: readonly string[] } | { readonly reason: string } {
  const place = settleSite(observedSite(entry, resolve, names, used));
  const when = whenOf(entry.resource);
  if ('reason' in place) return place;
  return 'reason' in when ? when : { zones: place.zones, ...when };
}
