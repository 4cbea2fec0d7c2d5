import { readJson, type JsonObject, type JsonValue, type Problem } from '../../../chart/index.js';
import { intakeVersion, parseQuestionnaire, treeOf, type Branch, type Item, type ParseQuestionnaireResult, type Questionnaire } from '../../../intake/index.js';
import { at, compact, fhirText, isObject, itemsOf, textOf } from '../elements.js';
import type { FhirResource } from '../types.js';
import { readItem, writeItem, type OptionsOf } from './items.js';
import { keep, keptFields, restored, splitRest, withRestOf } from './kept.js';

const optionsIn = (items: readonly Item[]): OptionsOf => {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    return item && { type: item.type, options: item.type === 'choice' ? item.options : [] };
  };
};

/** The fields outside the items. */
const head = ({ id, url, title, language }: Partial<Questionnaire>): JsonObject =>
  compact({
    resourceType: 'Questionnaire',
    id: id !== undefined && isFhirId(id) ? id : undefined,
    language,
    url,
    title: title === undefined ? undefined : fhirText(title),
    status: 'active',
  });

const isFhirId = (id: string): boolean => /^[A-Za-z0-9.-]{1,64}$/.test(id);

function readHead(resource: JsonObject): Partial<Questionnaire> {
  const { item: _item, ...fields } = resource;
  const url = textOf(fields.url) || undefined;
  const found = compact({ id: textOf(fields.id) || (url ?? 'questionnaire'), url, title: textOf(fields.title) || undefined, language: textOf(fields.language) || undefined }) as Partial<Questionnaire>;
  const extensions = keep(fields, head(found));
  return { ...found, ...(extensions && { extensions }) };
}

/**
 * A questionnaire as a FHIR R4 Questionnaire. Extensions contain what FHIR has no element for: the steps of a body item, scores, and the labels at
 * the ends of a scale. `questionnaireFromFhir` reads it back to the equal one.
 */
export function questionnaireToFhir(questionnaire: Questionnaire): FhirResource {
  const { items, ...top } = questionnaire;
  const options = optionsIn(items);
  const written = restored(head(top), top.extensions);
  const resource = withRestOf(written, { ...top, schemaVersion: undefined }, readHead(written));
  const item = treeOf(questionnaire).map((branch) => writeBranch(branch, options));
  return { ...resource, ...(item.length > 0 && { item }) } as FhirResource;
}

function writeBranch({ item, branches }: Branch, options: OptionsOf): JsonObject {
  return { ...writeItem(item, options), ...(branches.length > 0 && { item: branches.map((branch) => writeBranch(branch, options)) }) };
}

/**
 * Reads a FHIR R4 Questionnaire from JSON text or a value. Never throws. Unused item types, extensions and other elements are kept, each with a
 * warning, and `questionnaireToFhir` writes them back, so that a round trip gives the equal resource.
 */
export function questionnaireFromFhir(input: unknown): ParseQuestionnaireResult {
  const read = readJson(input);
  if (!read.ok) return read;
  const resource = read.value;
  if (!isObject(resource) || resource.resourceType !== 'Questionnaire') {
    return { ok: false, problems: [{ path: '', message: 'must be a FHIR Questionnaire, a JSON object with “resourceType”: “Questionnaire”.' }] };
  }
  const [fields, whole] = splitRest<Questionnaire>(resource);
  const top = readHead(fields);
  const warnings: Problem[] = fields === resource ? keptFields(top.extensions).filter((field) => fields[field] !== undefined && field !== 'status').map((field) => ({ path: field, message: 'is kept, but not used or only in part.' })) : [];
  // Two passes: the form of a condition depends on the item it refers to, which may come later.
  const first = readItems(fields, () => undefined);
  const { items, told, problems } = readItems(fields, optionsIn(first.items));
  if (problems.length > 0) return { ok: false, problems };
  warnings.push(...told);
  const parsed = parseQuestionnaire(whole({ ...top, schemaVersion: intakeVersion, items } as Questionnaire));
  return parsed.ok ? { ...parsed, warnings: [...warnings, ...parsed.warnings] } : parsed;
}

/** The items of a Questionnaire as a list, with warnings for unused parts and problems for invalid ones. */
function readItems(resource: JsonObject, options: OptionsOf) {
  const [items, told, problems] = [[] as Item[], [] as Problem[], [] as Problem[]];
  const walk = (list: JsonValue | undefined, within: string | undefined, path: string): void =>
    itemsOf(list).forEach((each, nth) => {
      const where = `${path}item[${nth}]`;
      const item = isObject(each) ? readItem(each, ({ path: inside, message }) => told.push({ path: `${where}.${inside}`, message }), options) : undefined;
      if (!item) return void problems.push({ path: where, message: 'must have a “linkId” and a “type”.' });
      items.push({ ...item, ...(within !== undefined && { within }) });
      walk(at(each, 'item'), item.id, `${where}.`);
    });
  walk(resource.item, undefined, '');
  return { items, told, problems };
}
