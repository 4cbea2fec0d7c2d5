import { describe, expect, it } from 'vitest';
import { partIds, type PartId } from '../../src/anatomy/index.js';
import { builtInAtlas, searchMuscles } from '../../src/atlas.js';
import { commonTerms } from '../../src/atlas/common-terms.js';
import type { CommonTerm } from '../../src/locales/index.js';
import { locales, translations } from '../locales/all.js';

const terms = Object.keys(commonTerms) as CommonTerm[];
const partsOf = (term: CommonTerm): ReadonlySet<string> => new Set(commonTerms[term][0].split(' '));
const english = terms.flatMap((term) => commonTerms[term][1].split(', ').map((phrase) => [phrase, term] as const));
/** Whether the atlas mentions a muscle in these parts: palpated there, or its pain described there. */
const isThere = (id: string, parts: ReadonlySet<string>) =>
  builtInAtlas().muscles.find((muscle) => muscle.id === id)!.triggerPoints.some(({ placements, referral }) => [...placements, ...referral.primary, ...referral.spillover].some(({ part }) => parts.has(part)));

describe('what people call a pain', () => {
  it('is known by at least 68 names of parts of the body', () => {
    expect(terms.length).toBeGreaterThanOrEqual(68);
    for (const term of terms) for (const part of partsOf(term)) expect(partIds, term).toContain(part as PartId);
  });

  it.each(english)('“%s” finds muscles that the atlas has there', (phrase, term) => {
    const phrases = commonTerms[term][1].split(', ');
    const found = searchMuscles(phrase).filter(({ found: hits }) => hits.some(({ field, text }) => field === 'common' && phrases.includes(text)));
    // Some are also found by their own name, which counts more.
    expect(found.length).toBeGreaterThan(0);
    for (const { muscle } of found) expect(isThere(muscle.id, partsOf(term)), muscle.id).toBe(true);
  });

  it.each([
    ['tennis elbow', ['supinator', 'extensor-carpi-radialis-brevis', 'anconeus']],
    ['lateral elbow', ['supinator', 'extensor-carpi-radialis-longus']],
    ["golfer's elbow", ['pronator-teres', 'flexor-carpi-ulnaris']],
    ['golfers elbow', ['flexor-carpi-radialis']],
    ['frozen shoulder', ['subscapularis', 'infraspinatus', 'supraspinatus']],
    ['sciatica', ['gluteus-minimus-posterior', 'piriformis']],
    ['tension headache', ['trapezius-upper', 'suboccipitals', 'temporalis']],
    ['jaw', ['masseter-superficial', 'lateral-pterygoid']],
    ['heel pain', ['soleus', 'quadratus-plantae', 'abductor-hallucis']],
    ['runner’s knee', ['rectus-femoris', 'vastus-medialis']],
    ['shin splints', ['tibialis-anterior']],
    ['stiff neck', ['levator-scapulae', 'splenius-cervicis']],
    ['IT band', ['tensor-fasciae-latae', 'vastus-lateralis']],
    ['plantar fasc', ['abductor-hallucis']],
    ['side stitch', ['serratus-anterior', 'external-oblique']],
  ])('%s leads to %s', (query, muscles) => expect(searchMuscles(query).map(({ muscle }) => muscle.id)).toEqual(expect.arrayContaining(muscles)));

  it('comes after the name of a muscle, and within a region stays there', () => {
    expect(searchMuscles('piriformis')[0]).toMatchObject({ muscle: { id: 'piriformis' }, found: [{ field: 'name' }] });
    for (const { muscle } of searchMuscles('sciatica', { region: 'lower-leg' })) expect(muscle.bodyRegion).toBe('lower-leg');
  });

  it('finds the same in an atlas of a host’s own, by what that one describes', () => {
    const { muscles, ...rest } = builtInAtlas();
    const only = muscles.filter(({ id }) => id === 'supinator');
    expect(searchMuscles('tennis elbow', { atlas: { ...rest, muscles: only } }).map(({ muscle }) => muscle.id)).toEqual(['supinator']);
    expect(searchMuscles('heel pain', { atlas: { ...rest, muscles: only } })).toEqual([]);
  });
});

describe.each(translations)('%s', (_, messages) => {
  it('finds by its own words what English finds by its', async () => {
    const { commonWords, commonNote } = await messages.explorer();
    const own = Object.entries(commonWords) as [CommonTerm, string][];
    expect(own.length).toBeGreaterThan(30);
    for (const [term, list] of own) {
      for (const phrase of list.split(', ')) {
        const found = searchMuscles(phrase, { words: commonWords });
        expect(found.some(({ muscle, found: [hit] }) => hit?.field === 'common' && isThere(muscle.id, partsOf(term))), phrase).toBe(true);
      }
    }
    expect(commonNote('Ziel')).toContain('Ziel');
  });
});

it('English has its words in the atlas', async () => {
  const en = locales.find(([language]) => language === 'en')![1];
  expect((await en.explorer()).commonWords).toEqual({});
});
