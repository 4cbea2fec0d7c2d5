import type { JsonObject, JsonValue, Problem } from '../../../chart/index.js';
import { operators, type AnswerValue, type Condition, type Item, type Operator, type Option, type OptionKind } from '../../../intake/index.js';
import { at, compact, fhirText, isObject, itemsOf, textOf } from '../elements.js';
import { keep, keptFields, restored, splitRest, withRestOf } from './kept.js';

// One item of a Questionnaire (R4), without its children.

const minUrl = 'http://hl7.org/fhir/StructureDefinition/minValue';
const maxUrl = 'http://hl7.org/fhir/StructureDefinition/maxValue';
const ordinalUrl = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
const unitUrl = 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit';
const hiddenUrl = 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden';
const mostUrl = 'http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs';

/** The name of a value in FHIR, by type: `answerInteger`, `valueDate`. */
const optionFields: Readonly<Record<OptionKind, string>> = { code: 'Coding', text: 'String', integer: 'Integer', date: 'Date', time: 'Time' };

/** An option as the value of a Coding, String, Integer, Date or Time. */
export function optionValue({ value, text, system, as = 'code', score }: Option, prefix: 'value' | 'answer'): JsonObject {
  const field = `${prefix}${optionFields[as]}`;
  if (as === 'integer') return { [field]: Number(value) };
  if (as !== 'code') return { [field]: value };
  const extension = score === undefined || prefix === 'answer' ? undefined : [{ url: ordinalUrl, valueDecimal: score }];
  return { [field]: compact({ extension, system, code: value, display: text === undefined ? undefined : fhirText(text) }) };
}

const dateOrNumber = (type: string, value: string | number): JsonObject => ({ [type === 'date' ? 'valueDate' : type === 'integer' ? 'valueInteger' : 'valueDecimal']: value });

function base(item: Item, options: OptionsOf): JsonObject {
  const ranged = item.type === 'integer' || item.type === 'decimal' || item.type === 'date';
  const end = (url: string, value: string | number | undefined) => (value === undefined ? [] : [{ url, ...dateOrNumber(item.type, value) }]);
  return compact({
    extension: [
      ...(ranged ? [...end(minUrl, item.min), ...end(maxUrl, item.max)] : []),
      ...((item.type === 'integer' || item.type === 'decimal') && fhirText(item.unit ?? '') ? [{ url: unitUrl, valueCoding: { display: fhirText(item.unit ?? '') ?? '' } }] : []),
      ...(item.type === 'group' && item.most !== undefined ? [{ url: mostUrl, valueInteger: item.most }] : []),
      ...(item.hidden ? [{ url: hiddenUrl, valueBoolean: true }] : []),
    ],
    linkId: item.id,
    text: item.text === undefined ? undefined : fhirText(item.text),
    type: typeOf(item),
    enableWhen: item.enableWhen?.map((condition) => writeCondition(condition, options(condition.item))),
    enableBehavior: item.enableBehavior ?? (item.enableWhen && item.enableWhen.length > 1 ? 'all' : undefined),
    required: 'required' in item ? item.required : undefined,
    repeats: item.type === 'choice' ? item.several : item.type === 'group' ? item.repeats : item.type === 'body' ? true : undefined,
    maxLength: item.type === 'text' ? item.maxLength : undefined,
    answerOption: item.type === 'choice' ? item.options.map((option) => ({ ...scoreBeside(option), ...optionValue(option, 'value') })) : undefined,
  });
}

/** A Coding contains the score; beside other values it is an extension. */
const scoreBeside = ({ score, as = 'code' }: Option): JsonObject => (score === undefined || as === 'code' ? {} : { extension: [{ url: ordinalUrl, valueDecimal: score }] });

/** A body item refers to the Observations of its pains. */
function typeOf(item: Item): string {
  if (item.type === 'text') return item.long ? 'text' : 'string';
  if (item.type === 'choice' && item.open) return 'open-choice';
  return item.type === 'unknown' ? item.was : item.type === 'body' ? 'reference' : item.type;
}

/** Finds the options and type of an item by id. */
export type OptionsOf = (id: string) => { readonly type: string; readonly options: readonly Option[] } | undefined;

function writeCondition({ item, operator, value }: Condition, other: ReturnType<OptionsOf>): JsonObject {
  return { question: item, operator, ...writeCompared(value, operator, other) };
}

function writeCompared(value: AnswerValue, operator: Operator, other: ReturnType<OptionsOf>): JsonObject {
  if (typeof value === 'boolean' || operator === 'exists') return { answerBoolean: value };
  if (typeof value === 'number') return { [other?.type === 'decimal' || !Number.isInteger(value) ? 'answerDecimal' : 'answerInteger']: value };
  const option = other?.options.find((each) => each.value === value);
  if (option) return optionValue({ value: option.value, ...(option.system !== undefined && { system: option.system }), ...(option.as && { as: option.as }) }, 'answer');
  return { [other?.type === 'date' ? 'answerDate' : 'answerString']: fhirText(value) ?? ' ' };
}

/** An item in FHIR, without its children. */
export function writeItem(item: Item, options: OptionsOf): JsonObject {
  const written = restored(base(item, options), item.extensions);
  const found = readFields(written, () => {}, options);
  return withRestOf(written, withoutWithin(item), found ? withoutWithin(found) : {});
}

const withoutWithin = ({ within: _within, ...item }: Item): object => item;

/** Reads an item without its children; undefined without a name or type. Calls `tell` for parts that are kept but not used. */
export function readItem(resource: JsonObject, tell: (problem: Problem) => void, options: OptionsOf): Item | undefined {
  const [fields, whole] = splitRest<Item>(resource);
  // palpate uses everything that it wrote.
  const item = readFields(fields, fields === resource ? tell : () => {}, options);
  return item && whole(item);
}

function readFields(resource: JsonObject, tell: (problem: Problem) => void, options: OptionsOf): Item | undefined {
  const { item: _item, ...fields } = resource;
  const [id, was] = [textOf(fields.linkId), textOf(fields.type)];
  if (!id || !was) return undefined;
  const conditions = itemsOf(fields.enableWhen).map(readCondition);
  const common = compact({
    id,
    text: textOf(fields.text) || undefined,
    enableWhen: conditions.every((condition) => condition !== undefined) ? (conditions as unknown as JsonValue[]) : undefined,
    enableBehavior: fields.enableBehavior === 'any' ? 'any' : undefined,
    hidden: extensionOf(fields, hiddenUrl, 'valueBoolean') === true || undefined,
    required: typeof fields.required === 'boolean' && was !== 'group' && was !== 'display' ? fields.required : undefined,
  });
  const isClear = conditions.every((condition) => condition !== undefined);
  if (!isClear) tell({ path: 'enableWhen', message: 'has an unsupported comparison, so the item is kept but not asked.' });
  const own = isClear ? ownFields(was, fields) : undefined;
  const item = { ...common, ...(own ?? { type: 'unknown', was }) } as unknown as Item;
  if (isClear && !own) tell({ path: 'type', message: `is “${was}”${/choice$/.test(was) ? ' without known options' : ''}: the item is kept and shown as text, but cannot be answered.` });
  const written = base(item, options);
  const extensions = keep(fields, written);
  tellOfKept(fields, keptFields(extensions), new Set([ordinalUrl, ...extensionUrls(written)]), tell);
  return { ...item, ...(extensions && { extensions }) } as Item;
}

function tellOfKept(fields: JsonObject, kept: readonly string[], used: ReadonlySet<string>, tell: (problem: Problem) => void): void {
  for (const field of kept.filter((name) => name !== 'extension' && fields[name] !== undefined)) tell({ path: field, message: 'is kept, but not used or only in part.' });
  for (const url of extensionUrls(fields)) if (!used.has(url)) tell({ path: 'extension', message: `${url} is kept, but not used.` });
}

/** URLs of the extensions of an item and of its options. */
export const extensionUrls = (fields: JsonObject): string[] => [fields, ...itemsOf(fields.answerOption), ...itemsOf(fields.answerOption).map((option) => at(option, 'valueCoding') ?? null)].flatMap((each) => itemsOf(at(each, 'extension')).flatMap((extension) => textOf(at(extension, 'url')) ?? []));

function ownFields(was: string, fields: JsonObject): JsonObject | undefined {
  const end = (url: string, isRight: (value: JsonValue) => boolean) => {
    const value = was === 'date' ? extensionOf(fields, url, 'valueDate') : (extensionOf(fields, url, 'valueInteger') ?? extensionOf(fields, url, 'valueDecimal'));
    return value !== undefined && isRight(value) ? value : undefined;
  };
  const isNumber = (value: JsonValue) => typeof value === 'number' && (was === 'decimal' || Number.isInteger(value));
  switch (was) {
    case 'group': {
      const most = extensionOf(fields, mostUrl, 'valueInteger');
      return compact({ type: was, repeats: typeof fields.repeats === 'boolean' ? fields.repeats : undefined, most: typeof most === 'number' && most >= 1 && most <= 100 ? most : undefined });
    }
    case 'display':
    case 'boolean':
      return { type: was };
    case 'integer':
    case 'decimal':
      return compact({ type: was, min: end(minUrl, isNumber), max: end(maxUrl, isNumber), unit: unitOf(fields) });
    case 'date':
      return compact({ type: was, min: end(minUrl, isDate), max: end(maxUrl, isDate) });
    case 'string':
    case 'text':
      return compact({ type: 'text', long: was === 'text' || undefined, maxLength: typeof fields.maxLength === 'number' && fields.maxLength > 0 ? fields.maxLength : undefined });
    case 'choice':
    case 'open-choice': {
      const options = readOptions(fields.answerOption);
      return options && compact({ type: 'choice', options: options as unknown as JsonValue[], several: typeof fields.repeats === 'boolean' ? fields.repeats : undefined, open: was === 'open-choice' || undefined });
    }
    default:
      return undefined;
  }
}

/** The value of an extension. */
const extensionOf = (fields: JsonObject, url: string, value: string): JsonValue | undefined => at(itemsOf(fields.extension).find((each) => at(each, 'url') === url), value);

/** The unit as it is shown: its name, or its code. */
function unitOf(fields: JsonObject): string | undefined {
  const coding = extensionOf(fields, unitUrl, 'valueCoding');
  return (textOf(at(coding, 'display')) ?? textOf(at(coding, 'code'))) || undefined;
}

const isDate = (value: JsonValue): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** The options of a choice; undefined if one cannot be offered, or two would be recorded alike. */
function readOptions(value: JsonValue | undefined): readonly Option[] | undefined {
  const options = itemsOf(value).map(readOption);
  const values = options.map((option) => option?.value);
  return options.length > 0 && !values.includes(undefined) && new Set(values).size === values.length ? (options as Option[]) : undefined;
}

function readOption(option: JsonValue): Option | undefined {
  const coding = at(option, 'valueCoding');
  const score = [...itemsOf(at(option, 'extension')), ...itemsOf(at(coding, 'extension'))].find((each) => at(each, 'url') === ordinalUrl);
  const counted = at(score, 'valueDecimal');
  const scored = typeof counted === 'number' ? { score: counted } : {};
  if (isObject(coding)) {
    const code = textOf(coding.code) ?? textOf(coding.display);
    return code ? (compact({ value: code, text: textOf(coding.display), system: textOf(coding.system) || undefined, ...scored }) as unknown as Option) : undefined;
  }
  for (const as of ['text', 'integer', 'date', 'time'] as const) {
    const found = at(option, `value${optionFields[as]}`);
    if (typeof found === 'string' && found !== '' && as !== 'integer') return { value: found, as, ...scored };
    if (typeof found === 'number' && as === 'integer') return { value: String(found), as, ...scored };
  }
  return undefined;
}

function readCondition(condition: JsonValue): Condition | undefined {
  const [item, operator] = [textOf(at(condition, 'question')), textOf(at(condition, 'operator'))];
  const coding = at(condition, 'answerCoding');
  const value = ['Boolean', 'Integer', 'Decimal', 'Date', 'String', 'Time'].map((kind) => at(condition, `answer${kind}`)).find((found) => found !== undefined) ?? textOf(at(coding, 'code')) ?? textOf(at(coding, 'display'));
  if (!item || !operators.includes(operator as Operator) || !['string', 'number', 'boolean'].includes(typeof value)) return undefined;
  return { item, operator: operator as Operator, value: value as AnswerValue };
}
