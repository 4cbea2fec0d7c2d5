import * as v from 'valibot';
import { answerStates, behaviours, bodySteps, missingRules, operators, optionKinds, scoreRules } from '../../../src/intake/terms.js';
import { intakeVersion } from '../../../src/intake/version.js';
import { atMostCharacters, authorSchema, closed, extensionsSchema, grows, timestampSchema, word } from '../chart/common.js';

const nameSchema = v.pipe(v.string(), v.nonEmpty(), atMostCharacters(255));
const textSchema = v.pipe(v.string(), v.nonEmpty(), atMostCharacters(10_000));
const name = (what: string) => v.pipe(nameSchema, v.description(what));
const text = (what: string) => v.pipe(textSchema, v.description(what));
const valueSchema = v.pipe(v.union([v.string(), v.number(), v.boolean()], 'must be a text, a number, or true or false'), v.title('Value'));

export const conditionSchema = v.pipe(
  closed({
    item: name('The id of the item whose answer is looked at.'),
    operator: v.pipe(v.picklist(operators), v.description('As in FHIR. `!=` holds where no answer is the same, also where there is none.')),
    value: v.pipe(valueSchema, v.description('What is compared with; for `exists`, whether there is an answer.')),
  }),
  v.title('Condition'),
);

const conditionsSchema = v.pipe(v.array(conditionSchema), v.minLength(1));

const base = {
  id: name('Names the item; each once.'),
  within: v.exactOptional(name('The id of the item that it belongs to: the one before it, or one that that belongs to.')),
  text: v.exactOptional(text('The question, or what is shown.')),
  enableWhen: v.exactOptional(v.pipe(conditionsSchema, v.description('It is asked when these hold.'))),
  enableBehavior: v.exactOptional(v.pipe(v.picklist(behaviours), v.description('Left out: all have to hold.'))),
  hidden: v.exactOptional(v.pipe(v.boolean(), v.description('Whether neither it nor what belongs to it is shown to the person.'))),
  extensions: v.exactOptional(extensionsSchema),
};
const question = { ...base, required: v.exactOptional(v.pipe(v.boolean(), v.description('Whether the answers are complete only with this one.'))) };
const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a day such as 2026-11-29'));

export const optionSchema = v.pipe(
  closed({
    value: name('What is recorded.'),
    text: v.exactOptional(text('What is shown.')),
    system: v.exactOptional(name('The code system of the value.')),
    as: v.exactOptional(v.pipe(v.picklist(optionKinds), v.description('How FHIR writes it. Left out: as a code.'))),
    score: v.exactOptional(v.pipe(v.number(), v.description('What it counts in a score.'))),
  }),
  v.title('Option'),
);

const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const itemSchema = v.pipe(
  v.variant('type', [
    closed({
      type: v.literal('group'),
      ...base,
      repeats: v.exactOptional(v.pipe(v.boolean(), v.description('Whether its questions can be answered several times: one entry for each.'))),
      most: v.exactOptional(v.pipe(count(1, 100), v.description('The most entries of a group that repeats. Left out: 20.'))),
    }),
    closed({ type: v.literal('display'), ...base }),
    closed({ type: v.literal('boolean'), ...question }),
    closed({ type: v.literal('choice'), ...question, options: v.pipe(v.array(optionSchema), v.minLength(1)), several: v.exactOptional(v.boolean()), open: v.exactOptional(v.pipe(v.boolean(), v.description('Whether something else can be answered in own words.'))) }),
    closed({
      type: v.picklist(['integer', 'decimal']),
      ...question,
      min: v.exactOptional(v.number()),
      max: v.exactOptional(v.number()),
      low: v.exactOptional(text('What the least means.')),
      high: v.exactOptional(text('What the most means.')),
      unit: v.exactOptional(name('The unit, as it is shown.')),
    }),
    closed({ type: v.literal('date'), ...question, min: v.exactOptional(daySchema), max: v.exactOptional(daySchema) }),
    closed({ type: v.literal('text'), ...question, long: v.exactOptional(v.boolean()), maxLength: v.exactOptional(count(1, 1_000_000)) }),
    closed({
      type: v.literal('body'),
      ...question,
      steps: v.pipe(v.array(word(bodySteps)), v.description(`What is asked of each pain besides its place and side, and at the end.${grows}`)),
      most: v.exactOptional(count(1, 20)),
    }),
    closed({ type: v.literal('unknown'), ...question, was: name('What it is called where it comes from.') }),
  ]),
  v.title('Item'),
);

export const scoreSchema = v.pipe(
  closed({
    id: name('Names the score; each once.'),
    text: v.exactOptional(text('What it is called.')),
    rule: v.picklist(scoreRules),
    items: v.pipe(v.array(name('The id of an item with a number, a yes or no, or options.')), v.minLength(1)),
    missing: v.pipe(v.picklist(missingRules), v.description('How missing answers count. `prorate`, for a sum, replaces each by the mean of the others.')),
    least: v.exactOptional(v.pipe(count(1, 10_000), v.description('The fewest answers with which there is a score.'))),
  }),
  v.title('Score'),
);

export const questionnaireSchema = v.pipe(
  closed({
    schemaVersion: v.pipe(v.literal(intakeVersion), v.description('Version of this schema.')),
    id: name('Names the questionnaire.'),
    url: v.exactOptional(name('Its canonical address.')),
    title: v.exactOptional(text('What it is called.')),
    language: v.exactOptional(name('The language of its texts, a BCP 47 tag.')),
    items: v.pipe(v.array(itemSchema), v.description('In the order in which they are asked; each below the one it belongs to. At most 2,000.')),
    scores: v.exactOptional(v.array(scoreSchema)),
    extensions: v.exactOptional(extensionsSchema),
  }),
  v.title('Questionnaire'),
  v.description('What is asked, and how answers are counted. A record, not a diagnosis.'),
);

export const answerSchema = v.pipe(
  v.variant('state', [
    closed({ item: name('The id of the item, or of a step of a body item.'), state: v.literal('answered'), values: v.pipe(v.array(valueSchema), v.minLength(1)) }),
    closed({ item: name('The id of the item, or of a step of a body item.'), state: v.picklist(answerStates.filter((state) => state !== 'answered')) }),
  ]),
  v.title('Answer'),
);

export const answersSchema = v.pipe(
  closed({
    schemaVersion: v.pipe(v.literal(intakeVersion), v.description('Version of this schema.')),
    id: name('Names these answers.'),
    questionnaire: name('The id of the questionnaire.'),
    chart: v.exactOptional(name('The id of the chart that its body steps were recorded on.')),
    by: authorSchema,
    startedAt: timestampSchema,
    confirmedAt: v.exactOptional(timestampSchema),
    answers: v.pipe(v.array(answerSchema), v.description('Each item once. What has no entry was not asked.')),
    extensions: v.exactOptional(extensionsSchema),
  }),
  v.title('Answers'),
  v.description('What a person answered, skipped or would rather not say.'),
);

/** Named parts, which the table used to check documents contains once each. */
export const intakeDefinitions = { name: nameSchema, text: textSchema, value: valueSchema, condition: conditionSchema, conditions: conditionsSchema, day: daySchema, option: optionSchema, item: itemSchema, score: scoreSchema, answer: answerSchema };
