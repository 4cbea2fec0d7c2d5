import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partIds } from '../../../src/anatomy/index.js';
import { denials, depthConcepts, findingSite, lateralities, laterality, otherLateralities, pain, painScores, present, qualityConcepts, severities, tenderness, yes } from '../../../src/interchange/fhir/concepts.js';
import { painSites } from '../../../src/interchange/fhir/pain-sites.js';
import { sites } from '../../../src/interchange/fhir/sites.js';
import { loincCodes, loincNumbers, loincQuestions, loincWords } from '../../../src/interchange/fhir/systems.js';

interface Row {
  readonly code: string;
  readonly term: string;
  readonly use: string;
  readonly source: string;
  readonly [field: string]: unknown;
}
interface Table {
  readonly sources: Readonly<Record<string, string>>;
  readonly codes: readonly Row[];
}
const readTable = (name: string) => JSON.parse(readFileSync(`assets/codes/${name}.json`, 'utf8')) as Table;
const [snomed, loinc] = [readTable('snomed'), readTable('loinc')];

const texts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** What the code uses, in the words of the table. */
const used = [
  ...sites.flatMap(({ parts, any, left, right }) => [
    ...(any ? [{ code: any[0], term: any[1], use: 'body site', parts }] : []),
    ...(left ? [{ code: left[0], term: left[1], use: 'body site', side: 'left', parts }] : []),
    ...(right ? [{ code: right[0], term: right[1], use: 'body site', side: 'right', parts }] : []),
  ]),
  ...Object.entries(lateralities).map(([side, [code, term]]) => ({ code, term, use: 'laterality', side })),
  ...[pain, tenderness].map(([code, term]) => ({ code, term, use: 'finding' })),
  ...Object.entries(qualityConcepts).map(([quality, [code, term]]) => ({ code, term, use: 'quality', quality })),
  ...Object.entries(depthConcepts).map(([depth, [code, term]]) => ({ code, term, use: 'depth', depth })),
  { code: present[0], term: present[1], use: 'presence' },
  ...Object.entries(otherLateralities).map(([side, [code, term]]) => ({ code, term, use: 'laterality, read', side })),
  ...[laterality, findingSite].map(([code, term]) => ({ code, term, use: 'attribute, read' })),
  { code: yes[0], term: yes[1], use: 'presence, read' },
  ...denials.map(([code, term]) => ({ code, term, use: 'absence, read' })),
  ...severities.map(([code, term]) => ({ code, term, use: 'severity, read' })),
  ...painScores.map(([code, term]) => ({ code, term, use: 'rating, read' })),
  ...painSites.map(({ concept: [code, term], parts, side }) => ({ code, term, use: 'pain at a place, read', ...(side && { side }), parts })),
];

describe('the table of SNOMED CT codes', () => {
  it('is what the code uses, no more and no less', () => {
    const withSource = used.map((row, index) => ({ ...row, source: snomed.codes[index]?.source }));
    expect(snomed.codes).toEqual(withSource);
  });

  it('names a source for each, and holds each once', () => {
    for (const { source } of snomed.codes) expect(snomed.sources).toHaveProperty(source);
    expect(new Set(snomed.codes.map(({ code }) => code)).size).toBe(snomed.codes.length);
  });

  it('holds every number of the source code that passes for a SNOMED CT identifier', () => {
    const known = new Set(snomed.codes.map(({ code }) => code));
    const found = texts('src').flatMap((text) => [...text.matchAll(/'(\d{6,18})'/g)].map(([, code]) => code!));
    expect(found.length).toBeGreaterThan(90);
    expect(found.filter((code) => !known.has(code))).toEqual([]);
  });

  it('has ids with a right check digit, of concepts', () => {
    for (const { code } of snomed.codes) {
      expect(isVerhoeff(code), code).toBe(true);
      expect(code.at(-3), code).toBe('0'); // partition 00: a concept of the international edition
      expect(code.at(-2), code).toBe('0');
    }
  });

  it('says the side in the term where it says one in the field', () => {
    for (const { side, term, use } of snomed.codes) {
      if (use !== 'body site') continue;
      expect(/\bleft\b/i.test(term)).toBe(side === 'left');
      expect(/\bright\b/i.test(term)).toBe(side === 'right');
    }
  });

  it('leaves three kinds of places to their words', () => {
    const coded = new Set(sites.flatMap(({ parts }) => parts));
    expect(partIds.filter((part) => !coded.has(part))).toEqual(['genital', 'sacroiliac', 'achilles']);
  });
});

describe('the check digit', () => {
  it('refuses invalid codes from public lists', () => {
    for (const code of ['85151005', '362080001', '362081002', '70323009']) expect(isVerhoeff(code)).toBe(false);
  });

  it('refuses every single digit changed and all but a few neighbours swapped', () => {
    const code = '91775009';
    for (let at = 0; at < code.length; at++) {
      for (const digit of '0123456789') if (digit !== code[at]) expect(isVerhoeff(code.slice(0, at) + digit + code.slice(at + 1))).toBe(false);
    }
    expect(isVerhoeff('19775009')).toBe(false);
  });
});

describe('the table of LOINC codes', () => {
  it('is what the code uses, with a right check digit and a source', () => {
    const byCode = (a: readonly string[], b: readonly string[]) => a[0]!.localeCompare(b[0]!);
    const numbers = loincNumbers.map((code, value): [string, string] => [code, String(value)]);
    const all = [...[loincCodes, loincQuestions, loincWords].flatMap((codes) => Object.values(codes)), ...numbers].map(([code, term]) => [code, term]);
    expect(loinc.codes.map(({ code, term }) => [code, term]).sort(byCode)).toEqual(all.sort(byCode));
    for (const { code, source } of loinc.codes) {
      expect(loinc.sources).toHaveProperty(source);
      // Answers have a check of their own, which is not published.
      if (!code.startsWith('LA')) expect(luhn(code.split('-')[0]!), code).toBe(Number(code.split('-')[1]));
    }
  });
});

/** Verhoeff's check over the dihedral group of ten, as SNOMED CT's release file specification has it. */
function isVerhoeff(code: string): boolean {
  const multiply = (a: number, b: number) => (a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5);
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const turned = (digit: number, times: number): number => (times === 0 ? digit : turned(turn[digit]!, times - 1));
  return [...code].reverse().reduce((sum, digit, at) => multiply(sum, turned(Number(digit), at % 8)), 0) === 0;
}

/** The check digit of LOINC: mod 10 over the doubled odd places from the right. */
function luhn(number: string): number {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
