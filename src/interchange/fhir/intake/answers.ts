import { isSameJson, readJson, type Author, type Chart, type JsonObject, type JsonValue } from '../../../chart/index.js';
import { intakeVersion, parseAnswers, scoresOf, treeOf, withAnswer, type Answer, type Answers, type AnswerValue, type Branch, type Item, type ParseAnswersResult, type Questionnaire, type ScoreResult } from '../../../intake/index.js';
import { toUuid } from '../../to-uuid.js';
import { at, coding, compact, concept, fhirJson, fhirText, identifierIn, isObject, itemsOf, textOf } from '../elements.js';
import { fhirDateTime } from '../moments.js';
import { identifiers } from '../record.js';
import { dataAbsentReason, extensionUrl, observationCategory, own, ucum } from '../systems.js';
import type { FhirEntry, FhirReference, FhirResource } from '../types.js';
import { optionValue } from './items.js';
import { splitRest, withRestOf } from './kept.js';

const absentUrl = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
/** Answers without an element in QuestionnaireResponse. */
const moreUrl = extensionUrl('more-answers');
/** HL7's codes for questions without an answer. */
const absentReasons = { skipped: 'unknown', declined: 'asked-declined' } as const;

/** Options of `answersToFhir`. */
export interface AnswersToFhirOptions {
  /** The questionnaire of the answers. */
  readonly questionnaire: Questionnaire;
  /** The chart of the body items. The response refers to its pains as `toFhir` writes them. */
  readonly chart?: Chart;
  /** The patient. Defaults to none. */
  readonly subject?: FhirReference;
  /** The person who answered. Defaults to the subject if the patient answered. */
  readonly source?: FhirReference;
}

/**
 * Answers as entries of a FHIR R4 Bundle: the QuestionnaireResponse, then an Observation per score that has a value or is missing by its rule,
 * `derivedFrom` the response. `toFhir` writes the entries of the chart.
 */
export function answersToFhir(answers: Answers, options: AnswersToFhirOptions): FhirEntry[] {
  const { questionnaire, subject } = options;
  const url = `urn:uuid:${toUuid(JSON.stringify([answers.id, 'answers']))}`;
  const scores = scoresOf(questionnaire, answers).map((score) => ({
    fullUrl: `urn:uuid:${toUuid(JSON.stringify([answers.id, 'score', score.id]))}`,
    resource: writeScore(score, answers, url, subject),
  }));
  return [{ fullUrl: url, resource: writeResponse(answers, options) }, ...scores];
}

function writeResponse(answers: Answers, { questionnaire, chart, subject, source }: AnswersToFhirOptions): FhirResource {
  const urlOf = (mark: string) => `urn:uuid:${toUuid(JSON.stringify([chart?.id ?? answers.chart ?? '', 'mark', mark]))}`;
  const moment = fhirDateTime({ at: answers.confirmedAt ?? answers.startedAt });
  const resource = compact({
    resourceType: 'QuestionnaireResponse',
    identifier: identifiers('answers', answers.id)[0],
    questionnaire: questionnaire.url ?? `${own('questionnaire')}:${encodeURIComponent(questionnaire.id)}`,
    status: answers.confirmedAt === undefined ? 'in-progress' : 'completed',
    subject: subject && { ...subject },
    authored: moment,
    source: (source ?? (answers.by === 'patient' ? subject : undefined)) as JsonObject | undefined,
    item: writeItems(treeOf(questionnaire), answers, urlOf),
  });
  // Steps of a body item, and answers without a place in the questionnaire.
  const found = answersIn(resource, questionnaire);
  const more = answers.answers.filter((answer) => !found.answers.some((each) => isSameJson(each, answer)));
  const whole = more.length > 0 ? { ...resource, extension: [{ url: moreUrl, valueString: fhirJson(more) }] } : resource;
  return withRestOf(whole, answers, readFields(whole, questionnaire)) as FhirResource;
}

/** The answers in FHIR's nesting: items below their group, and below the answer they belong to. Items that were not asked are left out. */
function writeItems(branches: readonly Branch[], answers: Answers, urlOf: (mark: string) => string): JsonObject[] {
  return branches.flatMap(({ item, branches: below }): JsonObject[] => {
    const answer = answers.answers.find((each) => each.item === item.id);
    const inside = writeItems(below, answers, urlOf);
    if (!answer && inside.length === 0) return [];
    const values = answer?.state === 'answered' ? answer.values.map((value) => writeValue(item, value, urlOf)) : [];
    const isInAnswer = values.length > 0 && inside.length > 0;
    const reason = answer && answer.state !== 'answered' ? [{ url: absentUrl, valueCode: absentReasons[answer.state] }] : [];
    return [
      compact({
        extension: reason,
        linkId: item.id,
        text: item.text === undefined ? undefined : fhirText(item.text),
        answer: values.map((value, nth) => ({ ...value, ...(isInAnswer && nth === 0 && { item: inside }) })),
        item: isInAnswer ? undefined : inside,
      }),
    ];
  });
}

function writeValue(item: Item, value: AnswerValue, urlOf: (mark: string) => string): JsonObject {
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'number') return { [item.type === 'decimal' ? 'valueDecimal' : 'valueInteger']: value };
  if (item.type === 'body') return { valueReference: { reference: urlOf(value), identifier: { system: own('mark'), value } } };
  if (item.type === 'date') return { valueDate: value };
  const option = item.type === 'choice' ? item.options.find((each) => each.value === value) : undefined;
  return option ? optionValue(withoutScore(option), 'value') : { valueString: fhirText(value) ?? ' ' };
}

const withoutScore = <T extends { readonly score?: number }>({ score: _score, ...rest }: T): Omit<T, 'score'> => rest;

/**
 * Reads a QuestionnaireResponse to a questionnaire. Never throws. An answer to an unknown question or of an unknown type makes the whole response
 * invalid: no answer is dropped.
 */
export function answersFromFhir(input: unknown, questionnaire: Questionnaire): ParseAnswersResult {
  const read = readJson(input);
  if (!read.ok) return read;
  const resource = read.value;
  if (!isObject(resource) || resource.resourceType !== 'QuestionnaireResponse') {
    return { ok: false, problems: [{ path: '', message: 'must be a FHIR QuestionnaireResponse, a JSON object with “resourceType”: “QuestionnaireResponse”.' }] };
  }
  const [fields, whole] = splitRest<Answers>(resource);
  const strangers = unknownIn(fields, questionnaire);
  if (strangers.length > 0) return { ok: false, problems: strangers };
  return parseAnswers(whole(readFields(fields, questionnaire) as Answers));
}

function answersIn(resource: JsonObject, questionnaire: Questionnaire): Answers {
  let answers = { answers: [] as readonly Answer[] } as Answers;
  const walk = (list: JsonValue | undefined): void => {
    for (const each of itemsOf(list)) {
      const answer = readAnswer(each, questionnaire);
      if (answer) answers = withAnswer(answers, questionnaire, answer);
      walk(at(each, 'item'));
      for (const value of itemsOf(at(each, 'answer'))) walk(at(value, 'item'));
    }
  };
  walk(resource.item);
  const text = textOf(at(itemsOf(resource.extension).find((each) => at(each, 'url') === moreUrl), 'valueString'));
  const read = text === undefined ? undefined : parseAnswers({ schemaVersion: intakeVersion, id: 'more', questionnaire: questionnaire.id, by: 'patient', startedAt: '1970-01-01T00:00:00Z', answers: parsed(text) });
  const isThere = (id: string) => answers.answers.some(({ item }) => item === id);
  for (const answer of read?.ok ? read.answers.answers : []) if (!isThere(answer.item)) answers = withAnswer(answers, questionnaire, answer);
  return answers;
}

/** Any JSON; null if it is not JSON. */
const parsed = (text: string): JsonValue => {
  const read = readJson(text);
  return read.ok ? read.value : null;
};

function readFields(resource: JsonObject, questionnaire: Questionnaire): object {
  const authored = textOf(resource.authored);
  const confirmed = resource.status === 'completed' || resource.status === 'amended';
  const moment = authored && wholeMoment(authored);
  const head = compact({
    schemaVersion: intakeVersion,
    id: identifierIn(resource.identifier, own('answers')) ?? textOf(at(resource.identifier, 'value')) ?? textOf(resource.id) ?? questionnaire.id,
    questionnaire: questionnaire.id,
    by: 'patient' satisfies Author,
    startedAt: moment,
    confirmedAt: confirmed ? moment : undefined,
  });
  return { ...head, answers: answersIn(resource, questionnaire).answers };
}

/** A day or month in FHIR as the moment at which it begins, in UTC. */
const wholeMoment = (authored: string): string => (authored.includes('T') ? authored : `${`${authored}-01-01`.slice(0, 10)}T00:00:00Z`);

function readAnswer(each: JsonValue, questionnaire: Questionnaire): Answer | undefined {
  const item = questionnaire.items.find(({ id }) => id === at(each, 'linkId'));
  if (!item) return undefined;
  const reason = at(itemsOf(at(each, 'extension')).find((extension) => at(extension, 'url') === absentUrl), 'valueCode');
  const values = itemsOf(at(each, 'answer')).map((answer) => readValue(answer, item));
  if (values.length > 0 && values.every((value) => value !== undefined)) return { item: item.id, state: 'answered', values: values as AnswerValue[] };
  if (reason === absentReasons.declined) return { item: item.id, state: 'declined' };
  return reason === undefined ? undefined : { item: item.id, state: 'skipped' };
}

function readValue(answer: JsonValue, item: Item): AnswerValue | undefined {
  const reference = at(answer, 'valueReference');
  if (reference !== undefined) return item.type === 'body' ? identifierIn(at(reference, 'identifier'), own('mark')) : undefined;
  const code = at(answer, 'valueCoding', 'code') ?? at(answer, 'valueCoding', 'display');
  const value = ['Boolean', 'Integer', 'Decimal', 'Date', 'Time', 'String'].map((kind) => at(answer, `value${kind}`)).find((found) => found !== undefined) ?? code;
  if (item.type === 'choice' && typeof value === 'number') return String(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** Answers without a place in the questionnaire or without a known value. */
function unknownIn(resource: JsonObject, questionnaire: Questionnaire): { path: string; message: string }[] {
  const found: { path: string; message: string }[] = [];
  const seen = new Set<string>();
  const walk = (list: JsonValue | undefined, path: string): void =>
    itemsOf(list).forEach((each, nth) => {
      const where = `${path}item[${nth}]`;
      const id = textOf(at(each, 'linkId')) ?? '';
      const item = questionnaire.items.find((known) => known.id === id);
      if (!item) found.push({ path: where, message: `answers “${id}”, but the questionnaire has no such item.` });
      else if (seen.has(id)) found.push({ path: where, message: `is a second answer to “${id}”; each item can have one.` });
      seen.add(id);
      itemsOf(at(each, 'answer')).forEach((answer, which) => {
        if (item && readValue(answer, item) === undefined) found.push({ path: `${where}.answer[${which}]`, message: 'has no known value.' });
        walk(at(answer, 'item'), `${where}.answer[${which}].`);
      });
      walk(at(each, 'item'), `${where}.`);
    });
  walk(resource.item, '');
  return found;
}

function writeScore({ id, text, value }: ScoreResult, answers: Answers, from: string, subject: FhirReference | undefined): FhirResource {
  return compact({
    resourceType: 'Observation',
    identifier: identifiers('score', `${answers.id}/${id}`),
    status: 'final',
    category: [concept([coding(observationCategory, 'survey', 'Survey')])],
    code: concept([coding(own('score'), encodeURIComponent(id))], text ?? id),
    subject: subject && { ...subject },
    effectiveDateTime: fhirDateTime({ at: answers.confirmedAt ?? answers.startedAt }),
    valueQuantity: value === undefined ? undefined : { value, unit: '{score}', system: ucum, code: '{score}' },
    dataAbsentReason: value === undefined ? concept([coding(dataAbsentReason, 'unknown', 'Unknown')]) : undefined,
    derivedFrom: [{ reference: from }],
  }) as FhirResource;
}
