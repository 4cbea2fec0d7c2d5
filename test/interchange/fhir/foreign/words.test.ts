import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getZone, zones, type Side, type ZoneId } from '../../../../src/anatomy/index.js';
import { lateralities, otherLateralities } from '../../../../src/interchange/fhir/concepts.js';
import { parseExpression } from '../../../../src/interchange/fhir/foreign/expression.js';
import { sideIn } from '../../../../src/interchange/fhir/foreign/side-words.js';
import { partsIn } from '../../../../src/interchange/fhir/foreign/site-words.js';
import { sites } from '../../../../src/interchange/fhir/sites.js';
import { locales } from '../../../locales/all.js';
import { runs, seedOf } from '../../../slow.js';
import { marksOf, observation, read, snomed, urls, zonesOf } from './observation.js';

describe('a side in words', () => {
  it.each([
    ['Left knee', 'left'],
    ['knee (R)', 'right'],
    ['L. shoulder', 'left'],
    ['knee, right-sided', 'right'],
    ['the right hand side of the back', 'right'],
    ['left and the right knee', 'both'],
    ['L & R', 'both'],
    ['b/l knees', 'both'],
    ['Schulter li.', 'left'],
    ['Knie re.', 'right'],
    ['beide Knie', 'both'],
    ['côté droit', 'right'],
    ['ambas rodillas', 'both'],
    ['右肩', 'right'],
    ['両膝', 'both'],
    ['unilateral', 'one'],
    ['on one side', 'one'],
    ['mid-line', 'midline'],
    ['Unilateral left', 'left'],
    ['left or right', 'unclear'],
    ['L/R', 'unclear'],
    ['left, right', 'unclear'],
    ['mainly left', 'unclear'],
    ['not the left', 'unclear'],
    ['left knee, radiating', 'unclear'],
    ['both knees, left worse', 'unclear'],
    ['ipsilateral', 'unclear'],
    ['L5', undefined],
    ['L spine', 'unclear'],
    ['R/O fracture', 'unclear'],
    ['What is your level of pain right now', undefined],
    ['all right', undefined],
    ['left over', undefined],
    ['has left', undefined],
    ['right-handed', undefined],
    ['leftover, upright, bright', undefined],
    ['l’épaule', undefined],
    ['', undefined],
  ] as const)('“%s”: %s', (text, side) => {
    expect(sideIn(text).side).toBe(side);
  });

  it.each(locales)('of a zone, in %s, is its side or none', (language, { zoneName }) => {
    const wrong = zones.filter(({ id, side }) => ![side, undefined].includes(sideIn(zoneName(id)).side as Side | undefined));
    expect(wrong.map(({ id }) => zoneName(id))).toEqual([]);
    if (language !== 'ar') expect(zones.filter(({ id, side }) => side === 'left' && sideIn(zoneName(id)).side === 'left').length).toBeGreaterThan(150);
  });
});

describe('a place in words', () => {
  it('is that of each term of SNOMED CT', () => {
    const terms = sites.flatMap(({ parts, any, left, right }) => [any, left, right].flatMap((term) => (term ? [[term[1], parts] as const] : [])));
    expect(terms.map(([term]) => [term, partsIn(`${term} (body structure)`)])).toEqual(terms);
  });

  it.each([['Pain in the lower back', ['lumbar-spine', 'lower-back']], ['FEET', sites.at(-1)!.parts], ['calves', ['calf-medial', 'calf-lateral', 'calf-lower']], ['back of the knee', ['knee-back']]] as const)('“%s”', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });

  it.each(['leg', 'arm', 'stomach', 'knee replacement', 'no knee', 'near the knee', ''])('is none of which anybody could doubt: “%s”', (text) => {
    expect(partsIn(text)).toBeUndefined();
  });
});

describe('an expression of SNOMED CT', () => {
  it('is read as it is, whatever the white space and terms', () => {
    const id = fc.constantFrom('72696002', '7771000', '272741003', '363698007');
    const space = fc.constantFrom('', ' ', '\n', '  ');
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 3 }), fc.array(fc.tuple(id, id), { maxLength: 3 }), space, fc.boolean(), (focus, attributes, s, hasTerms) => {
        const named = (code: string) => `${s}${code}${hasTerms ? `${s}|Left = (a): {b}, +|` : ''}${s}`;
        const refined = attributes.map(([name, value], index) => (index % 2 ? `{${named(name)}=${named(value)}}` : `${named(name)}=${named(value)}`)).join(`${s},${s}`);
        const parsed = parseExpression(`${focus.map(named).join('+')}${refined && `:${refined}`}`);
        expect(parsed).toEqual({ focus, attributes: attributes.map(([name, value]) => ({ name, value: { focus: [value], attributes: [] } })) });
      }),
      { numRuns: runs(300), seed: seedOf(522) },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('72696002', ':', '=', '{', '}', '(', ')', '+', ',', '|', '#1', ' ')).map((parts) => parts.join(''))), (text) => {
        const parsed = parseExpression(text);
        expect(parsed === undefined || parsed.focus.length > 0).toBe(true);
      }),
      { numRuns: runs(1000), seed: seedOf(523) },
    );
  });
});

describe('any words about the side', () => {
  type Said = readonly [allows: readonly Side[], where: (fields: Fields) => Fields];
  interface Fields {
    readonly extension: readonly object[];
    readonly coding: readonly object[];
    readonly words: readonly string[];
    readonly component: readonly object[];
    readonly code: string;
  }
  const allowed: Readonly<Record<string, readonly Side[]>> = { left: ['left'], right: ['right'], both: ['left', 'midline', 'right'], midline: ['midline'], one: ['left', 'right'] };
  const words: Readonly<Record<string, readonly string[]>> = { left: ['left', 'links', 'gauche', 'izquierdo'], right: ['right', 'rechts', 'droite', 'direito'], both: ['bilateral', 'both'], midline: ['midline'], one: ['unilateral'] };
  const codes = [...Object.entries(lateralities), ...Object.entries(otherLateralities)].map(([side, [code]]) => [side, code] as const);
  const coded: fc.Arbitrary<Said> = fc.tuple(fc.constantFrom(...codes), fc.constantFrom('mcode', 'hl7', 'coding', 'component', 'unnamed')).map(([[side, code], where]): Said => {
    const concept = snomed(code);
    return [
      allowed[side]!,
      (fields) =>
        where === 'coding' ? { ...fields, coding: [...fields.coding, ...concept.coding] }
        : where === 'component' ? { ...fields, component: [...fields.component, { code: snomed('272741003'), valueCodeableConcept: concept }] }
        : { ...fields, extension: [...fields.extension, { url: where === 'mcode' ? urls.mcode : where === 'hl7' ? urls.hl7 : 'urn:x:1', valueCodeableConcept: concept }] },
    ];
  });
  const worded: fc.Arbitrary<Said> = fc.constantFrom(...Object.entries(words)).chain(([side, all]) => fc.constantFrom(...all).map((word): Said => [allowed[side]!, (fields) => ({ ...fields, words: [...fields.words, word] })]));
  const sided: fc.Arbitrary<Said> = fc.constantFrom(['left', '1017210004'], ['right', '1017211000']).map(([side, code]): Said => [allowed[side!]!, (fields) => ({ ...fields, code: code! })]);

  it('no other side is placed, or nothing is', () => {
    const seen = { placed: 0, not: 0 };
    fc.assert(
      fc.property(fc.array(fc.oneof(coded, worded), { maxLength: 3 }), fc.option(sided), (added, site) => {
        const statements = site ? [...added, site] : added;
        const empty: Fields = { extension: [], coding: [], words: [], component: [], code: '52612000' };
        const { extension, coding, words: text, component, code } = statements.reduce((fields, [, add]) => add(fields), empty);
        const bodySite = { coding: [...snomed(code).coding, ...coding], ...(text.length > 0 && { text: `${text.join(' ')} lower back` }), ...(extension.length > 0 && { extension }) };
        const result = read(observation({ bodySite, ...(component.length > 0 && { component }) }));
        const placed = marksOf(result).flatMap(zonesOf).map((zone) => getZone(zone as ZoneId)!.side);
        for (const [allows] of statements) expect(allows).toEqual(expect.arrayContaining(placed));
        seen[placed.length > 0 ? 'placed' : 'not']++;
        expect(result.ok && result.chart.marks.length + result.unplaced.length).toBe(1);
      }),
      { numRuns: runs(1000), seed: seedOf(524) },
    );
    expect(Math.min(seen.placed, seen.not)).toBeGreaterThan(100);
  });
});
