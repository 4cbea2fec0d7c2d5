import { describe, expect, it } from 'vitest';
import { marksOf, observation, places, read, reasonOf, snomed, urls, zonesOf, type PlaceName } from './observation.js';

// A stated side is never widened, and never contradicted in silence.

const [left, right, both, midline, one] = ['7771000', '24028007', '51440002', '399488007', '66459002'].map((code) => snomed(code));
const codings = (...concepts: { readonly coding: readonly object[] }[]) => ({ coding: concepts.flatMap(({ coding }) => coding) });
const extended = (site: object, url: string, value: object) => ({ ...site, extension: [{ url, ...value }] });
const [knee, leftKnee, rightKnee, back, wrist] = ['72696002', '82169009', '6757004', '52612000', '8205005'].map((code) => snomed(code));
const expression = (code: string) => ({ bodySite: snomed(code) });
const text = (words: string, site: object = {}) => ({ bodySite: { ...site, text: words } });

const structure = (fields: object, id = 'b1') => ({ resourceType: 'BodyStructure', id, patient: { reference: 'Patient/12' }, ...fields });
const contained = (fields: object) => ({ contained: [structure(fields)], bodySite: { extension: [{ url: urls.bodySite, valueReference: { reference: '#b1' } }] } });
const included = (...parts: object[]) => ({ extension: parts.map((extension) => ({ url: urls.included, extension })) });
const part = (url: string, valueCodeableConcept: object | undefined) => ({ url, valueCodeableConcept });

const placed: readonly (readonly [what: string, fields: object, place: PlaceName])[] = [
  // Codes
  ['a code of the left', { bodySite: leftKnee }, 'left knee'],
  ['a code of the right', { bodySite: rightKnee }, 'right knee'],
  ['no side of the lower back', { bodySite: back }, 'lower back'],
  ['a second code of the left', { bodySite: codings(knee!, left!) }, 'left knee'],
  ['a second code of both', { bodySite: codings(knee!, both!) }, 'both knees'],
  ['a second code, of both, of the lower back', { bodySite: codings(back!, both!) }, 'lower back'],
  ['one side, and which', { bodySite: codings(leftKnee!, one!) }, 'left knee'],
  ['unilateral left', { bodySite: codings(knee!, snomed('419161000')) }, 'left knee'],
  ['unilateral right', { bodySite: codings(knee!, snomed('419465000')) }, 'right knee'],
  ['a side in another system, by its name', { bodySite: codings(back!, { coding: [{ system: 'urn:x:side', code: '1', display: 'Left' }] }) }, 'left lower back'],
  ['a side in another system, by its code', { bodySite: codings(back!, { coding: [{ system: 'urn:x:side', code: 'R' }] }) }, 'right lower back'],
  ['the name of a code alone', { bodySite: snomed('52612000', 'Left lumbar region') }, 'left lower back'],
  ['an edition of SNOMED CT in the system', { bodySite: { coding: [{ system: 'http://snomed.info/sct/900000000000207008/version/20240101', code: '82169009' }] } }, 'left knee'],
  ['the OID of SNOMED CT', { bodySite: { coding: [{ system: 'urn:oid:2.16.840.1.113883.6.96', code: '6757004' }] } }, 'right knee'],
  // Extensions
  ['mCODE, left', { bodySite: extended(back!, urls.mcode, { valueCodeableConcept: left }) }, 'left lower back'],
  ['mCODE, right', { bodySite: extended(knee!, urls.mcode, { valueCodeableConcept: right }) }, 'right knee'],
  ['HL7, left', { bodySite: extended(back!, urls.hl7, { valueCodeableConcept: left }) }, 'left lower back'],
  ['HL7, midline', { bodySite: extended(back!, urls.hl7, { valueCodeableConcept: midline }) }, 'lumbar spine'],
  ['Belgium, a Coding', { bodySite: extended(wrist!, urls.belgium, { valueCoding: { system: 'http://snomed.info/sct', code: '419161000' } }) }, 'left wrist'],
  ['an extension that is named for it, with a word', { bodySite: extended(back!, 'https://example.org/laterality', { valueString: 'links' }) }, 'left lower back'],
  ['an extension that is named for it, with a letter', { bodySite: extended(back!, 'https://example.org/body-side', { valueCode: 'R' }) }, 'right lower back'],
  ['an extension of no such name', { bodySite: extended(back!, 'https://example.org/x1', { valueCodeableConcept: right }) }, 'right lower back'],
  ['an extension of the coding', { bodySite: { coding: [{ ...back!.coding[0], extension: [{ url: urls.mcode, valueCodeableConcept: left }] }] } }, 'left lower back'],
  ['an extension beside the code of the coding', { bodySite: { coding: [{ ...back!.coding[0], _code: { extension: [{ url: urls.mcode, valueCodeableConcept: left }] } }] } }, 'left lower back'],
  ['an extension beside the text', { bodySite: { ...back, text: 'Lower back', _text: { extension: [{ url: urls.mcode, valueCodeableConcept: right }] } } }, 'right lower back'],
  ['an extension within an extension', { bodySite: { ...back, extension: [{ url: 'https://example.org/site', extension: [{ url: 'laterality', valueCodeableConcept: left }] }] } }, 'left lower back'],
  ['an extension of the value of an extension', { bodySite: { extension: [{ url: 'https://example.org/bodySite', valueCodeableConcept: { ...back, extension: [{ url: urls.mcode, valueCodeableConcept: right }] } }] } }, 'right lower back'],
  ['an extension of the Observation', { bodySite: back, extension: [{ url: urls.mcode, valueCodeableConcept: left }] }, 'left lower back'],
  ['an extension within one of the Observation', { bodySite: back, extension: [{ url: 'urn:x:1', extension: [{ url: urls.mcode, valueCodeableConcept: left }] }] }, 'left lower back'],
  ['an extension of the Observation, of no such name', { bodySite: back, extension: [{ url: 'urn:x:1', valueCoding: { system: 'http://snomed.info/sct', code: '24028007' } }] }, 'right lower back'],
  ['an extension of the question', { code: { ...snomed('279039007'), extension: [{ url: urls.mcode, valueCodeableConcept: right }] }, bodySite: undefined }, 'right lower back'],
  ['an extension that says nothing of a place', { bodySite: extended(leftKnee!, 'https://example.org/x2', { valueString: 'kl 22' }) }, 'left knee'],
  // Words
  ['“Left” in the text', text('Left lower back', back), 'left lower back'],
  ['“R.” in the text', text('R. knee', knee), 'right knee'],
  ['“lt” in the text', text('Lt knee', knee), 'left knee'],
  ['“left-sided”', text('left-sided lower back', back), 'left lower back'],
  ['“on the right-hand side”', text('lower back, on the right-hand side', back), 'right lower back'],
  ['“both”', text('both knees', knee), 'both knees'],
  ['“left and right”', text('left and right knee', knee), 'both knees'],
  ['“bilateral”', text('Bilateral knee', knee), 'both knees'],
  ['“links”', text('unten links', back), 'left lower back'],
  ['“rechts”', text('Knie rechts', knee), 'right knee'],
  ['“linkes”, a name of the German map', text('Linkes Knie', knee), 'left knee'],
  ['“gauche”', text('bas du dos à gauche', back), 'left lower back'],
  ['“droite”', text('l’épaule droite', snomed('16982005')), 'right shoulder'],
  ['“izquierdo”', text('hombro izquierdo', snomed('16982005')), 'left shoulder'],
  ['“derecha”', text('rodilla derecha', knee), 'right knee'],
  ['“esquerdo”', text('joelho esquerdo', knee), 'left knee'],
  ['“direito”', text('no joelho direito', knee), 'right knee'],
  ['“左”', text('左膝', knee), 'left knee'],
  ['“双”', text('双膝', knee), 'both knees'],
  ['“الأيمن”', text('الكتف الأيمن', snomed('16982005')), 'right shoulder'],
  ['words alone', { bodySite: { text: 'Right knee joint' } }, 'right knee'],
  ['a code of another system, by its name', { bodySite: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'X', display: 'Left wrist' }] } }, 'left wrist'],
  ['a word for “low back” in the text of the code for the back', text('Low back', snomed('77568009')), 'lower back'],
  // Expressions
  ['a laterality', expression('72696002:272741003=7771000'), 'left knee'],
  ['terms and white space', expression(' 72696002 |Knee region structure| : 272741003 |Laterality| = 24028007 |Right| '), 'right knee'],
  ['a group', expression('72696002:{272741003=51440002}'), 'both knees'],
  ['equivalent to', expression('=== 52612000 : 272741003 = 7771000'), 'left lower back'],
  ['two concepts at once', expression('77568009+52612000:272741003=24028007'), 'right lower back'],
  ['a finding at a site', { code: snomed('22253000:363698007=(72696002:272741003=7771000)'), bodySite: undefined }, 'left knee'],
  ['a finding, its site and its side in a group', { code: snomed('22253000 |Pain|:{363698007 |Finding site|=72696002 |Knee|,272741003=24028007}'), bodySite: undefined }, 'right knee'],
  // BodyStructures
  ['R4, a qualifier', contained({ location: knee, locationQualifier: [left] }), 'left knee'],
  ['R4, a code of the right', contained({ location: rightKnee }), 'right knee'],
  ['R4, described', contained({ location: back, description: 'right lower back' }), 'right lower back'],
  ['R5', { ...contained({ includedStructure: [{ structure: knee, laterality: right }] }), bodySite: undefined, bodyStructure: { reference: '#b1' } }, 'right knee'],
  ['HL7 Europe', contained(included([part('structure', wrist), part('laterality', left)])), 'left wrist'],
  ['HL7 Europe, the side alone, beside the site', { contained: [structure(included([{ url: 'structure', valueCodeableConcept: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }] } }, part('laterality', right)]))], bodySite: { ...wrist, extension: [{ url: urls.bodySite, valueReference: { reference: '#b1' } }] } }, 'right wrist'],
  ['the side of R5 as an extension of R4', contained({ location: back, extension: [{ url: `${urls.included}.laterality`, valueCodeableConcept: right }] }), 'right lower back'],
  // Components
  ['a component for the side', { bodySite: back, component: [{ code: snomed('272741003'), valueCodeableConcept: left }] }, 'left lower back'],
  ['a component that answers with a side', { bodySite: back, component: [{ code: { text: 'Where?' }, valueCodeableConcept: right }] }, 'right lower back'],
  ['a component for the site', { bodySite: undefined, component: [{ code: { coding: [{ system: 'http://loinc.org', code: '39111-0' }] }, valueCodeableConcept: leftKnee }] }, 'left knee'],
];

const contradicted = /contradict/;
const unplaced: readonly (readonly [what: string, fields: object, reason: RegExp])[] = [
  ['a code of the left, and the text of the right', text('Right knee', leftKnee), contradicted],
  ['a code of the left, and its name of the right', { bodySite: snomed('82169009', 'Structure of right knee region') }, contradicted],
  ['a code of the left, and the extension of the right', { bodySite: extended(leftKnee!, urls.mcode, { valueCodeableConcept: right }) }, contradicted],
  ['a code of the left, and the qualifier of both', { bodySite: codings(leftKnee!, both!) }, contradicted],
  ['the codes of both', { bodySite: codings(leftKnee!, rightKnee!) }, contradicted],
  ['two extensions', { bodySite: { ...back, extension: [{ url: urls.mcode, valueCodeableConcept: left }, { url: urls.hl7, valueCodeableConcept: right }] } }, contradicted],
  ['both, and one side', { bodySite: codings(knee!, both!, one!) }, contradicted],
  ['the question of the left, the site of the right', { code: { ...snomed('30989003'), text: 'Left knee pain' }, bodySite: rightKnee }, contradicted],
  ['the structure of the left, the site of the right', { ...contained({ location: leftKnee }), bodySite: { ...rightKnee, extension: [{ url: urls.bodySite, valueReference: { reference: '#b1' } }] } }, contradicted],
  ['the knee, in words the wrist', text('left wrist', leftKnee), /body sites contradict each other/],
  ['one side, and not which', { bodySite: codings(knee!, one!) }, /unilateral/],
  ['one side of the lower back', text('one-sided lower back', back), /unilateral/],
  ['no side of a pair', { bodySite: knee }, /one of a pair, without a side/],
  ['the midline of a pair', { bodySite: codings(knee!, midline!) }, /does not exist on the side “midline”/],
  ['left or right', text('left or right knee', knee), /unclear words/],
  ['left more than right', text('lower back, left more than right', back), /unclear words/],
  ['worse on the left', text('lower back, worse on the left', back), /unclear words/],
  ['not on the left', text('lower back, not on the left', back), /unclear words/],
  ['the other side', text('lower back, contralateral', back), /unclear words/],
  ['the lumbar spine, as L', text('L spine', back), /unclear words/],
  ['a word of a language that is unknown', text('bal oldali derék', back), /may name a side: “bal oldali derék”/],
  ['the same in Finnish', text('vasen alaselkä', back), /may name a side/],
  ['a code of another system without words', { bodySite: codings(back!, { coding: [{ system: 'urn:x:sites', code: 'LWS-2' }] }) }, /may name a side/],
  ['an extension that is named for it, not understood', { bodySite: extended(leftKnee!, 'https://example.org/laterality', { valueCode: 'sin' }) }, /an unknown qualifier/],
  ['an extension that is named for it, of a kind that says no side', { bodySite: extended(leftKnee!, 'https://example.org/bilateral', { valueBoolean: false }) }, /an unknown qualifier/],
  ['a qualifier of the place', contained(included([part('structure', wrist), part('laterality', left), part('qualifier', snomed('351726001', 'Below'))])), /an unknown qualifier: .*Below/],
  ['a qualifier as HL7 Symptoms has it', { bodySite: extended(leftKnee!, 'http://hl7.org/fhir/uv/symptoms/StructureDefinition/LocationQualifier', { valueString: 'just above' }) }, /an unknown qualifier/],
  ['a further code of SNOMED CT', { bodySite: codings(leftKnee!, snomed('264217000', 'Superior')) }, /another code/],
  ['a landmark', contained({ includedStructure: [{ structure: leftKnee, bodyLandmarkOrientation: [{ clockFacePosition: [] }, {}] }] }), /landmark/],
  ['an excluded part', contained({ includedStructure: [{ structure: leftKnee }], excludedStructure: [{ structure: wrist }] }), /excludes/],
  ['two parts', contained({ includedStructure: [{ structure: leftKnee }, { structure: rightKnee }] }), /several parts/],
  ['a structure that is not there', { bodySite: { extension: [{ url: urls.bodySite, valueReference: { reference: 'BodyStructure/9' } }] } }, /not in the Bundle/],
  ['a structure that is not there, in R5', { bodyStructure: { reference: 'BodyStructure/9' } }, /not in the Bundle/],
  ['a structure that is out of use', contained({ location: leftKnee, active: false }), /no longer in use/],
  ['a structure with a modifier', contained({ location: leftKnee, modifierExtension: [{ url: 'urn:x', valueBoolean: true }] }), /modifier/],
  ['a structure of somebody else', contained({ location: leftKnee, patient: { reference: 'Patient/13' } }), /another person/],
  ['an unknown attribute', expression('72696002:116676008=22253000'), /unsupported attribute/],
  ['a subtype of', expression('<<< 72696002:272741003=7771000'), /invalid or unsupported SNOMED CT expression/],
  ['half an expression', expression('72696002:272741003='), /invalid or unsupported SNOMED CT expression/],
  ['an expression with an unknown side', expression('72696002:272741003=22253000'), /unsupported attribute/],
  ['two sites in one expression', { code: snomed('22253000:{363698007=82169009},{363698007=91774008}'), bodySite: undefined }, /several sites/],
  ['an expression that contradicts', { bodySite: { coding: [...snomed('72696002:272741003=7771000').coding], text: 'Right knee' } }, contradicted],
  ['a component for the side without an answer', { bodySite: back, component: [{ code: snomed('272741003') }] }, /without an answer/],
  ['several body sites', { bodySite: [leftKnee, rightKnee] }, /several body sites/],
  ['a site that only says a side', { bodySite: left }, /site is unknown/],
];

describe('the side is the stated one', () => {
  it.each(placed)('%s', (_, fields, place) => {
    const result = read(observation(fields));
    expect(reasonOf(result)).toBeUndefined();
    expect(marksOf(result).map(zonesOf)).toEqual([[...places[place]].sort()]);
  });
});

describe('no side is made up, widened, or chosen of two', () => {
  it.each(unplaced)('%s', (_, fields, reason) => {
    const result = read(observation(fields));
    expect(reasonOf(result)).toMatch(reason);
    expect(marksOf(result)).toEqual([]);
  });
});

describe('in a mirror, everything is on the other side', () => {
  const pairs = [['82169009', '6757004'], ['7771000', '24028007'], ['419161000', '419465000'], ['left', 'right'], ['Left', 'Right'], ['links', 'rechts'], ['Linkes', 'Rechtes'], ['gauche', 'droite'], ['izquierdo', 'derecho'], ['izquierda', 'derecha'], ['esquerdo', 'direito'], ['左', '右'], ['الأيسر', 'الأيمن'], ['"R"', '"L"'], ['R. knee', 'L. knee'], ['Lt', 'Rt']] as const;
  const swaps = new Map(pairs.flatMap(([a, b]) => [[a, b], [b, a]] as [string, string][]));
  const all = new RegExp([...swaps.keys()].sort((a, b) => b.length - a.length).join('|').replaceAll('.', '\\.'), 'g');
  const mirror = (fields: object) => JSON.parse(JSON.stringify(fields).replace(all, (found) => swaps.get(found)!)) as object;
  const other = (zone: string) => zone.replace(/\.(left|right)$/, (_, side: string) => (side === 'left' ? '.right' : '.left'));

  it.each(placed)('%s', (_, fields, place) => {
    const result = read(mirror(observation(fields)));
    expect(marksOf(result).map(zonesOf)).toEqual([places[place].map(other).sort()]);
  });
});
