import { isSameJson, readJson, type Author, type Chart, type JsonObject, type JsonValue } from '../../../chart/index.js';
import { anotherId, entryId, idsIn, intakeVersion, parseAnswers, scoresOf, treeOf, withAnswer, withEntries, type Answer, type Answers, type AnswerValue, type AskedItem, type Branch, type Item, type ParseAnswersResult, type Questionnaire, type ScoreResult } from '../../../intake/index.js';
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
    item: writeItems(treeOf(withEntries(questionnaire, answers)), answers, urlOf),
  });
  // Steps of a body item, and answers without a place in the questionnaire.
  const found = answersIn(resource, questionnaire);
  const more = answers.answers.filter((answer) => !found.answers.some((each) => isSameJson(each, answer)));
  const whole = more.length > 0 ? { ...resource, extension: [{ url: moreUrl, valueString: fhirJson(more) }] } : resource;
  return withRestOf(whole, answers, readFields(whole, questionnaire)) as FhirResource;
}

/** The answers in FHIR's nesting: items below their group, and below the answer they belong to. Items that were not asked are left out. */
function writeItems(branches: readonly Branch[], answers: Answers, urlOf: (mark: string) => string): JsonObject[] {
  return branches.flatMap(({ item, branches: below }: Branch & { readonly item: AskedItem }): JsonObject[] => {
    // That there is an entry shows by itself.
    if (item.another !== undefined) return [];
    const answer = answers.answers.find((each) => each.item === item.id);
    const inside = writeItems(below, answers, urlOf);
    if (!answer && inside.length === 0) return [];
    const values = answer?.state === 'answered' ? answer.values.map((value) => writeValue(item, value, urlOf)) : [];
    const isInAnswer = values.length > 0 && inside.length > 0;
    const reason = answer && answer.state !== 'answered' ? [{ url: absentUrl, valueCode: absentReasons[answer.state] }] : [];
    return [
      compact({
        extension: reason,
        linkId: item.copyOf ?? item.id,
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

/** One item of a response: what it answers, and under which id; `item` is undefined if the questionnaire has none of its `linkId`. */
interface Found {
  readonly each: JsonValue;
  readonly path: string;
  readonly linkId: string;
  readonly id: string;
  readonly item: Item | undefined;
}

/** The items of a response with all below, and the questions whether there is one more entry that its repeated groups answer. */
function itemsIn(resource: JsonObject, questionnaire: Questionnaire): { readonly found: readonly Found[]; readonly entries: readonly string[] } {
  const below = new Map<string, { readonly item: Item; readonly ids: readonly string[] }>();
  const list = (branches: readonly Branch[]): void => {
    for (const { item, branches: inside } of branches) {
      below.set(item.id, { item, ids: idsIn(inside) });
      list(inside);
    }
  };
  list(treeOf(questionnaire));
  const found: Found[] = [];
  const entries: string[] = [];
  const counts = new Map<string, number>();
  const walk = (items: JsonValue | undefined, path: string, names: ReadonlyMap<string, string>): void =>
    itemsOf(items).forEach((each, nth) => {
      const linkId = textOf(at(each, 'linkId')) ?? '';
      const { item, ids = [] } = below.get(linkId) ?? {};
      const plain = names.get(linkId) ?? linkId;
      const count = (counts.get(plain) ?? 0) + 1;
      counts.set(plain, count);
      const entry = item?.type === 'group' && item.repeats && count > 1 ? entryId(plain, count) : undefined;
      if (entry !== undefined) entries.push(anotherId(entry));
      const inside = entry === undefined ? names : new Map([...names, ...ids.map((id) => [id, `${entry}/${id}`] as const)]);
      const where = `${path}item[${nth}]`;
      found.push({ each, path: where, linkId, id: entry ?? plain, item });
      itemsOf(at(each, 'answer')).forEach((answer, which) => walk(at(answer, 'item'), `${where}.answer[${which}].`, inside));
      walk(at(each, 'item'), `${where}.`, inside);
    });
  walk(resource.item, '', new Map());
  return { found, entries };
}

function answersIn(resource: JsonObject, questionnaire: Questionnaire): Answers {
  const { found, entries } = itemsIn(resource, questionnaire);
  let answers = { answers: [] as readonly Answer[] } as Answers;
  const add = (answer: Answer): void => void (answers = withAnswer(answers, questionnaire, answer));
  const isThere = (id: string) => answers.answers.some(({ item }) => item === id);
  for (const { each, id, item } of found) {
    const answer = item && readAnswer(each, item, id);
    if (answer) add(answer);
  }
  const text = textOf(at(itemsOf(resource.extension).find((each) => at(each, 'url') === moreUrl), 'valueString'));
  const read = text === undefined ? undefined : parseAnswers({ schemaVersion: intakeVersion, id: 'more', questionnaire: questionnaire.id, by: 'patient', startedAt: '1970-01-01T00:00:00Z', answers: parsed(text) });
  for (const answer of read?.ok ? read.answers.answers : []) if (!isThere(answer.item)) add(answer);
  for (const item of entries) if (!isThere(item)) add({ item, state: 'answered', values: [true] });
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

function readAnswer(each: JsonValue, item: Item, id: string): Answer | undefined {
  const reason = at(itemsOf(at(each, 'extension')).find((extension) => at(extension, 'url') === absentUrl), 'valueCode');
  const values = itemsOf(at(each, 'answer')).map((answer) => readValue(answer, item));
  if (values.length > 0 && values.every((value) => value !== undefined)) return { item: id, state: 'answered', values: values as AnswerValue[] };
  if (reason === absentReasons.declined) return { item: id, state: 'declined' };
  return reason === undefined ? undefined : { item: id, state: 'skipped' };
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
  const seen = new Set<string>();
  return itemsIn(resource, questionnaire).found.flatMap(({ each, path, linkId, id, item }) => {
    const isAgain = seen.has(id);
    seen.add(id);
    if (!item) return [{ path, message: `answers “${linkId}”, but the questionnaire has no such item.` }];
    const unread = itemsOf(at(each, 'answer')).flatMap((answer, which) => (readValue(answer, item) === undefined ? [{ path: `${path}.answer[${which}]`, message: 'has no known value.' }] : []));
    return isAgain ? [{ path, message: `is a second answer to “${linkId}”; each item can have one.` }, ...unread] : unread;
  });
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
