// Ten shapes of public FHIR R4 Questionnaires, rebuilt: their elements, nesting and extensions, with words of our own. No text of an instrument is in them.

const ext = (url: string, value: object): object => ({ url, ...value });
const hl7 = 'http://hl7.org/fhir/StructureDefinition/';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/';
const coded = (code: string, display: string, score?: number) => ({
  valueCoding: { ...(score !== undefined && { extension: [ext(`${hl7}ordinalValue`, { valueDecimal: score })] }), system: 'urn:example:answers', code, display },
});
const control = (code: string) => ext(`${hl7}questionnaire-itemControl`, { valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] } });

export interface Shape {
  readonly name: string;
  readonly resource: object;
  /** Where something is kept that nothing here uses, each once. */
  readonly told: readonly string[];
}

export const shapes: readonly Shape[] = [
  {
    name: 'a mood scale with ordinal answers and a computed total',
    told: ['code', 'item[0].code', 'item[1].code', 'item[2].extension', 'item[2].readOnly'],
    resource: {
      resourceType: 'Questionnaire', id: 'mood', url: 'https://example.org/mood', title: 'The last two weeks', status: 'active', code: [{ system: 'http://loinc.org', code: '00000-0' }],
      item: [
        { linkId: '/1', code: [{ system: 'http://loinc.org', code: '00000-1' }], text: 'Little joy in what you do', type: 'choice', required: true, answerOption: [coded('a', 'Never', 0), coded('b', 'Some days', 1), coded('c', 'Most days', 2), coded('d', 'Every day', 3)] },
        { linkId: '/2', code: [{ system: 'http://loinc.org', code: '00000-2' }], text: 'Low in spirits', type: 'choice', required: true, answerOption: [coded('a', 'Never', 0), coded('b', 'Some days', 1), coded('c', 'Most days', 2), coded('d', 'Every day', 3)] },
        { linkId: '/total', text: 'Total', type: 'decimal', readOnly: true, extension: [ext(`${sdc}sdc-questionnaire-calculatedExpression`, { valueExpression: { language: 'text/fhirpath', expression: '%resource.item.answer.value.ordinal().sum()' } })] },
      ],
    },
  },
  {
    name: 'groups within groups, with prefixes and controls',
    told: ['item[0].prefix', 'item[0].item[0].prefix', 'item[0].item[0].extension', 'item[0].item[0].item[1].prefix'],
    resource: {
      resourceType: 'Questionnaire', id: 'nested', status: 'draft',
      item: [{ linkId: 'a', prefix: 'A', text: 'You', type: 'group', item: [{ linkId: 'a.1', prefix: 'A.1', text: 'Your work', type: 'group', extension: [control('gtable')], item: [{ linkId: 'a.1.1', text: 'What do you do?', type: 'string', maxLength: 80 }, { linkId: 'a.1.2', prefix: 'A.1.2', text: 'Hours a week', type: 'integer' }] }] }, { linkId: 'z', text: 'Thank you.', type: 'display' }],
    },
  },
  {
    name: 'conditions, all and any, of every operator',
    told: ['item[4].enableWhen'],
    resource: {
      resourceType: 'Questionnaire', id: 'conditions', status: 'active',
      item: [
        { linkId: 'smoke', text: 'Do you smoke?', type: 'choice', answerOption: [coded('y', 'Yes'), coded('n', 'No')] },
        { linkId: 'age', text: 'How old are you?', type: 'integer', extension: [ext(`${hl7}minValue`, { valueInteger: 0 }), ext(`${hl7}maxValue`, { valueInteger: 120 })] },
        { linkId: 'since', text: 'Since when?', type: 'date', enableWhen: [{ question: 'smoke', operator: '=', answerCoding: { system: 'urn:example:answers', code: 'y' } }, { question: 'age', operator: '>=', answerInteger: 18 }], enableBehavior: 'all' },
        { linkId: 'many', text: 'How many a day?', type: 'decimal', enableWhen: [{ question: 'since', operator: 'exists', answerBoolean: true }, { question: 'age', operator: '<', answerInteger: 18 }], enableBehavior: 'any' },
        { linkId: 'word', text: 'A word on it', type: 'text', enableWhen: [{ question: 'smoke', operator: '!=', answerCoding: { system: 'urn:example:answers', code: 'n', display: 'No' } }] },
      ],
    },
  },
  {
    name: 'options by value set',
    told: ['contained', 'item[0].type', 'item[0].answerValueSet', 'item[1].type', 'item[1].answerValueSet'],
    resource: {
      resourceType: 'Questionnaire', id: 'valuesets', status: 'active', contained: [{ resourceType: 'ValueSet', id: 'yn', status: 'active', compose: { include: [{ system: 'urn:example:answers', concept: [{ code: 'y', display: 'Yes' }] }] } }],
      item: [{ linkId: '1', text: 'Did you sleep?', type: 'choice', answerValueSet: '#yn' }, { linkId: '2', text: 'Which medicine?', type: 'choice', answerValueSet: 'http://example.org/ValueSet/medicines' }, { linkId: '3', text: 'And now?', type: 'boolean' }],
    },
  },
  {
    name: 'kinds of items that are not asked here',
    told: ['item[1].type', 'item[1].extension', 'item[2].type', 'item[3].type', 'item[4].type', 'item[5].type', 'item[6].type'],
    resource: {
      resourceType: 'Questionnaire', id: 'kinds', status: 'active',
      item: [
        { linkId: 'oc', text: 'Which helps?', type: 'open-choice', answerOption: [coded('heat', 'Warmth')] },
        { linkId: 'q', text: 'Your weight', type: 'quantity', extension: [ext(`${hl7}questionnaire-unit`, { valueCoding: { system: 'http://unitsofmeasure.org', code: 'kg' } })] },
        { linkId: 'at', text: 'A picture', type: 'attachment' }, { linkId: 'u', text: 'A page', type: 'url' }, { linkId: 'dt', text: 'When exactly?', type: 'dateTime' }, { linkId: 't', text: 'At what hour?', type: 'time' }, { linkId: 'r', text: 'Who treats you?', type: 'reference' },
        { linkId: 's', text: 'A word', type: 'string' },
      ],
    },
  },
  {
    name: 'pain from 0 to 10 with a slider',
    told: ['item[0].extension', 'item[0].item[0].extension'],
    resource: {
      resourceType: 'Questionnaire', id: 'slider', status: 'active', title: 'Pain now',
      item: [{ linkId: 'pain', text: 'How bad is it now?', type: 'integer', required: true, extension: [control('slider'), ext(`${hl7}questionnaire-sliderStepValue`, { valueInteger: 1 }), ext(`${hl7}minValue`, { valueInteger: 0 }), ext(`${hl7}maxValue`, { valueInteger: 10 })], item: [{ linkId: 'pain-low', text: 'none', type: 'display', extension: [control('lower')] }] }],
    },
  },
  {
    name: 'a question below an answer, and no id',
    told: [],
    resource: {
      resourceType: 'Questionnaire', status: 'active',
      item: [{ linkId: 'fall', text: 'Did you fall this year?', type: 'boolean', item: [{ linkId: 'fall-when', text: 'When was it?', type: 'date', extension: [ext(`${hl7}minValue`, { valueDate: '2020-01-01' })], enableWhen: [{ question: 'fall', operator: '=', answerBoolean: true }] }] }],
    },
  },
  {
    name: 'a group that repeats, in a group that repeats',
    told: ['item[0].item[0].repeats'],
    resource: {
      resourceType: 'Questionnaire', id: 'repeats', status: 'active',
      item: [{ linkId: 'drug', text: 'What you take', type: 'group', repeats: true, item: [{ linkId: 'name', text: 'Its name', type: 'string', repeats: true }, { linkId: 'why', text: 'What for?', type: 'choice', repeats: true, answerOption: [coded('pain', 'Pain'), coded('sleep', 'Sleep')] }, { linkId: 'time', text: 'Each time', type: 'group', repeats: true, extension: [ext(`${hl7}questionnaire-maxOccurs`, { valueInteger: 4 })], item: [{ linkId: 'much', text: 'How much?', type: 'decimal', extension: [ext(`${hl7}questionnaire-unit`, { valueCoding: { system: 'http://unitsofmeasure.org', code: 'mg' } })] }, { linkId: 'helps', text: 'Did it help?', type: 'open-choice', enableWhen: [{ question: 'much', operator: '>', answerDecimal: 0 }], answerOption: [coded('y', 'Yes'), coded('n', 'No')] }] }] }],
    },
  },
  {
    name: 'options that are texts, numbers and days, with what is chosen at first',
    told: ['item[0].initial', 'item[2].answerOption'],
    resource: {
      resourceType: 'Questionnaire', id: 'options', status: 'active',
      item: [
        { linkId: 'a', text: 'Which hand?', type: 'choice', initial: [{ valueString: 'right' }], answerOption: [{ valueString: 'left' }, { valueString: 'right' }] },
        { linkId: 'b', text: 'How many floors?', type: 'choice', extension: [ext(`${hl7}questionnaire-hidden`, { valueBoolean: true })], answerOption: [{ valueInteger: 1 }, { valueInteger: 2 }] },
        { linkId: 'c', text: 'Which day suits you?', type: 'choice', answerOption: [{ valueDate: '2026-12-01', initialSelected: true }, { valueDate: '2026-12-02' }] },
      ],
    },
  },
  {
    name: 'all that a publisher adds',
    told: ['meta', 'extension', 'name', 'version', 'date', 'publisher', 'contact', 'useContext', 'subjectType', 'item[0]._text', 'item[0].definition', 'item[0].modifierExtension'],
    resource: {
      resourceType: 'Questionnaire', id: 'published', meta: { profile: [`${sdc}sdc-questionnaire`] }, language: 'en', extension: [ext(`${sdc}sdc-questionnaire-preferredTerminologyServer`, { valueUrl: 'https://example.org/tx' })],
      url: 'https://example.org/published', version: '1.2.0', name: 'Published', title: 'Your day', status: 'retired', date: '2026-01-01', publisher: 'Somebody', contact: [{ name: 'Somebody' }], useContext: [{ code: { code: 'venue' }, valueCodeableConcept: { text: 'Ward' } }], subjectType: ['Patient'],
      item: [{ linkId: '1', definition: 'https://example.org/sd#a', text: 'How was your day?', _text: { extension: [ext(`${hl7}translation`, { extension: [{ url: 'lang', valueCode: 'de' }, { url: 'content', valueString: 'Wie war Ihr Tag?' }] })] }, type: 'string', modifierExtension: [ext('urn:example:modifier', { valueBoolean: true })] }],
    },
  },
];
