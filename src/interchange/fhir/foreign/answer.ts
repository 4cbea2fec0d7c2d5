import type { JsonValue, Quality } from '../../../chart/index.js';
import { en } from '../../../locales/index.js';
import { denials, pain, present, qualityConcepts, severities, tenderness, yes } from '../concepts.js';
import { at, codeIn, isObject, itemsOf, textOf, wordsOf } from '../elements.js';
import { isSystem, loinc, loincNumbers, loincWords, own, snomed, yesNo } from '../systems.js';
import { isPlaceAnswer } from './observed-site.js';
import type { SiteNames } from './site-words.js';

/** The meaning of a value: pain or no pain, how severe, which quality. */
export interface Answer {
  /** `open`: it says neither. */
  readonly says: 'yes' | 'no' | 'open';
  readonly amount?: Amount;
  /** Severity, in the words of the record. */
  readonly severity?: string;
  readonly qualities?: readonly Quality[];
}

/** A number as recorded, with its comparator and unit. */
export interface Amount {
  readonly value: number;
  readonly comparator?: string;
  readonly unit?: string;
  /** The maximum of the scale, if the value states it. */
  readonly outOf?: number;
}

const open: Answer = { says: 'open' };
const felt: Answer = { says: 'yes' };
const none: Answer = { says: 'no' };

const loincAnswers = new Map<string, Answer>(
  (Object.keys(loincWords) as (keyof typeof loincWords)[]).map((name) => {
    const [code, term] = loincWords[name];
    return [code, name === 'yes' ? felt : name === 'no' || name === 'none' ? none : { says: 'yes', severity: term }];
  }),
);

const qualityOf = new Map<string, Quality>((Object.entries(qualityConcepts) as [Quality, readonly [string, string]][]).map(([quality, [code]]) => [code, quality]));
const qualityCalled = new Map<string, Quality>((Object.entries(en.qualities) as [Quality, string][]).flatMap(([quality, word]) => [[word.toLowerCase(), quality] as const, [quality, quality] as const]));
const severityOf = new Map<string, string>(severities.map(([code, term]) => [code, term]));
const painful = new Set([pain[0], tenderness[0], present[0], yes[0]]);
const painless = new Set(denials.map(([code]) => code));

/** The answer in an element with a `value[x]`; undefined without one. */
export function answerIn(element: JsonValue, names: SiteNames): Answer | undefined {
  const fields = Object.entries(isObject(element) ? element : {}).filter(([field]) => /^_?value[A-Z]/.test(field));
  const [first, ...others] = fields.filter(([field]) => !field.startsWith('_'));
  if (!first) return fields.length > 0 ? open : undefined;
  return others.length > 0 ? open : readValue(...first, names);
}

function readValue(field: string, value: JsonValue, names: SiteNames): Answer {
  switch (field) {
    case 'valueBoolean':
      return value === true ? felt : value === false ? none : open;
    case 'valueInteger':
      return typeof value === 'number' ? inNumbers({ value }) : open;
    case 'valueQuantity':
      return readQuantity(value);
    case 'valueRatio': {
      const [part, whole] = [readQuantity(at(value, 'numerator')).amount, readQuantity(at(value, 'denominator')).amount];
      const isPlain = part && whole && !part.comparator && !whole.comparator && part.unit === whole.unit;
      return isPlain ? inNumbers({ ...part, outOf: whole.value }) : open;
    }
    case 'valueRange': {
      const [low, high] = [at(value, 'low', 'value'), at(value, 'high', 'value')];
      return typeof low === 'number' && low > 0 ? { says: 'yes', severity: `${low} – ${typeof high === 'number' ? high : '?'}` } : open;
    }
    case 'valueString':
      return inWords(textOf(value) ?? '', names);
    case 'valueCodeableConcept':
      return readConcept(value, names);
    default:
      return open;
  }
}

const inNumbers = (amount: Amount): Answer => {
  const isNothing = amount.value <= 0 && amount.comparator === undefined;
  return { says: isNothing ? 'no' : amount.comparator?.startsWith('<') || amount.value < 0 ? 'open' : 'yes', amount };
};

function readQuantity(quantity: JsonValue | undefined): Answer {
  const [value, comparator, unit, code] = ['value', 'comparator', 'unit', 'code'].map((name) => at(quantity, name));
  if (typeof value !== 'number') return open;
  const said = [textOf(code), textOf(unit)].find((each) => each !== undefined && !isScore(each)) ?? textOf(code) ?? textOf(unit);
  const outOf = /^\s*\/\s*(\d+)\s*$|^\s*(?:out )?of (\d+)\s*$/i.exec(textOf(unit) ?? textOf(code) ?? '');
  return inNumbers({ value, ...(typeof comparator === 'string' && { comparator }), ...(said !== undefined && { unit: said }), ...(outOf && { outOf: Number(outOf[1] ?? outOf[2]) }) });
}

/** Units of a score, which have no dimension. */
export const isScore = (unit: string): boolean => /^(?:1|\{[^}]*\}|\/\s*10+|(?:out )?of 10+|scores?|points?|pts|nrs|vas|level|score 0-10|0-10)?$/i.test(unit.trim());

/** All known codings must agree. The text counts only if no code is known. */
function readConcept(concept: JsonValue, names: SiteNames): Answer {
  const codings = itemsOf(at(concept, 'coding'));
  const read = codings.map((coding) => readCoding(coding));
  const isStrange = codings.some((coding, index) => read[index] === undefined && (isSystem(at(coding, 'system'), snomed) || isSystem(at(coding, 'system'), loinc)));
  const coded = read.flatMap((answer) => answer ?? []);
  const place = isPlaceAnswer(concept, names);
  if (place && coded.length === 0) return felt;
  const text = textOf(at(concept, 'text'));
  const worded = text === undefined ? undefined : inWords(text, names);
  if (coded.length === 0) {
    const displays = codings.map((coding) => inWords(textOf(at(coding, 'display')) ?? '', names));
    return merge(codings.length > 0 ? [...displays, ...(worded && worded.says !== 'open' ? [worded] : [])] : worded ? [worded] : []);
  }
  if (isStrange) return open;
  return merge([...coded, ...(worded && worded.says !== 'open' ? [worded] : [])]);
}

function merge(answers: readonly Answer[]): Answer {
  const [first] = answers;
  if (!first || new Set(answers.map(({ says }) => says)).size > 1) return open;
  const amounts = new Set(answers.flatMap(({ amount }) => (amount ? [amount.value] : [])));
  if (amounts.size > 1) return open;
  const qualities = [...new Set(answers.flatMap((answer) => answer.qualities ?? []))];
  return Object.assign({}, ...[...answers].reverse(), qualities.length > 0 ? { qualities } : {}) as Answer;
}

/** Undefined for an unknown code. */
function readCoding(coding: JsonValue): Answer | undefined {
  const [system, code, display] = [at(coding, 'system'), textOf(at(coding, 'code')) ?? '', textOf(at(coding, 'display'))];
  if (isSystem(system, snomed)) {
    const quality = qualityOf.get(code);
    const severity = severityOf.get(code);
    if (quality) return { says: 'yes', qualities: [quality] };
    if (severity) return { says: 'yes', severity: display ?? severity };
    return painful.has(code) ? felt : painless.has(code) ? none : undefined;
  }
  if (isSystem(system, loinc)) {
    const value = (loincNumbers as readonly string[]).indexOf(code);
    // One implementation guide displays the answer 2 as "2 or more".
    if (value >= 0) return display === undefined || isNumber(display, value) ? inNumbers({ value, outOf: 10 }) : { says: value > 0 ? 'yes' : 'open', severity: display };
    const answer = loincAnswers.get(code);
    return answer?.severity !== undefined && display !== undefined ? { ...answer, severity: display } : answer;
  }
  if (system === yesNo) return code === 'Y' ? felt : code === 'N' ? none : undefined;
  const ours = codeIn({ coding: [coding] }, own('quality'));
  return ours !== undefined && qualityCalled.has(ours) ? { says: 'yes', qualities: [qualityCalled.get(ours) as Quality] } : undefined;
}

const isNumber = (text: string, value: number): boolean => new RegExp(`^\\s*${value}\\s*(?:/\\s*10|out of 10)?\\s*$`).test(text);

const severityWords = /^(?:very |quite |rather )?(?:slight|mild|moderate|strong|severe|intense|excruciating|unbearable|worst)(?: to (?:moderate|severe|very severe))?(?: pain| possible)*$/;

/** English words that are only an answer. */
function inWords(text: string, names: SiteNames): Answer {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.!]$/, '');
  const [, number, of] = /^(\d{1,3}(?:\.\d+)?)(?: ?\/ ?(\d+)| out of (\d+))?$/.exec(words) ?? [];
  const outOf = of ?? / out of (\d+)$/.exec(words)?.[1];
  if (number !== undefined) return inNumbers({ value: Number(number), ...(outOf !== undefined && { outOf: Number(outOf) }) });
  if (/^(?:y|yes|true|present|pain|positive)$/.test(words)) return felt;
  if (/^(?:n|no|none|false|absent|negative|no pain|had no pain|not present|not at all|denied|denies pain)$/.test(words)) return none;
  if (severityWords.test(words)) return { says: 'yes', severity: text.trim() };
  const quality = qualityCalled.get(words);
  if (quality) return { says: 'yes', qualities: [quality] };
  return isPlaceAnswer({ text }, names) ? felt : open;
}

/** An element in words: its question and its answer. */
export const remarkOf = (element: JsonValue, answer: string): string => {
  const asked = wordsOf(at(element, 'code'));
  return asked === undefined ? answer : `${asked}: ${answer}`;
};

