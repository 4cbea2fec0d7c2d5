import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyRegions, builtInAtlas, searchMuscles } from '../../src/atlas.js';
import { runs, seedOf } from '../slow.js';

const ids = (...args: Parameters<typeof searchMuscles>) => searchMuscles(...args).map(({ muscle }) => muscle.id);

describe('searchMuscles', () => {
  it.each([
    ['infraspinatus', 'infraspinatus', 'its name'],
    ['INFRAsp', 'infraspinatus', 'the beginning of it, in any letters'],
    ['pars descendens', 'trapezius-upper', 'its Latin name'],
    ['upper traps', 'trapezius-upper', 'a synonym'],
    ['SPS', 'serratus-posterior-superior', 'an abbreviation'],
    ['mastoid', 'sternocleidomastoid-sternal', 'what a word has inside'],
    ['quadratus lumb', 'quadratus-lumborum', 'several words'],
    ['lumborum   quadratus!', 'quadratus-lumborum', 'in any order'],
    ['pïriförmis', 'piriformis', 'whatever the accents'],
    ['PİRİFORMİS', 'piriformis', 'and Turkish capitals'],
  ])('“%s” finds %s: %s', (query, id) => expect(ids(query).slice(0, 3)).toContain(id));

  it('finds by symptom, and says where', () => {
    const [first] = searchMuscles('temple headache');
    expect(searchMuscles('temple headache').map(({ muscle }) => muscle.id)).toContain('trapezius-upper');
    expect(first?.found.map(({ field }) => field)).toContain('symptom');
  });

  it('a name comes before a symptom, the whole word before its beginning', () => {
    const found = searchMuscles('temporalis');
    expect(found[0]).toMatchObject({ rank: 1, muscle: { id: 'temporalis' } });
    expect(ids('soleus')[0]).toBe('soleus');
  });

  it('needs every word', () => {
    expect(ids('soleus temporalis')).toEqual([]);
  });

  it('by region and group, with words or without', () => {
    for (const region of bodyRegions) expect(ids('', { region })).toEqual(builtInAtlas().muscles.filter(({ bodyRegion }) => bodyRegion === region).map(({ id }) => id));
    expect(ids('', { group: 'trapezius' })).toEqual(['trapezius-upper', 'trapezius-middle', 'trapezius-lower']);
    expect(ids('descending', { group: 'trapezius' })).toEqual(['trapezius-upper']);
    expect(ids('', { group: 'no such group' })).toEqual([]);
  });

  it('without words lists all, in the order of the atlas', () => {
    expect(ids('')).toEqual(builtInAtlas().muscles.map(({ id }) => id));
    expect(ids('   ')).toHaveLength(116);
    expect(ids('?!')).toEqual([]);
  });

  it('ties have the same rank, and a limit cuts none', () => {
    const all = searchMuscles('deltoid');
    for (const { rank, score } of all) expect(rank).toBe(1 + all.filter((other) => other.score > score + 1e-9).length);
    const limited = searchMuscles('deltoid', { limit: 1 });
    expect(limited.every(({ rank }) => rank === 1)).toBe(true);
  });

  it('every muscle is first, or ties with the first, for its own name', () => {
    const lost = builtInAtlas().muscles.filter(({ id, name }) => searchMuscles(name).find(({ muscle }) => muscle.id === id)?.rank !== 1);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('bears whatever is typed', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (query) => Array.isArray(searchMuscles(query))), { seed: seedOf(1), numRuns: runs(200) });
    expect(ids(`${'a '.repeat(1e6)}`).length).toBeGreaterThan(0);
    expect(ids('('.repeat(1e6))).toEqual([]);
    expect(ids('\ud800')).toEqual([]);
  });
});
