import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorZone, zoneIds, type ZoneId } from '../../src/anatomy/index.js';
import { builtInAtlas, musclesReferringTo, referralOf, type Pain } from '../../src/atlas.js';
import { runs, seedOf } from '../slow.js';

const zoneLists = fc.uniqueArray(fc.constantFrom(...zoneIds), { minLength: 1, maxLength: 6 });
const options = (seed: number, numRuns: number) => ({ seed: seedOf(seed), numRuns: runs(numRuns) });
const find = (pain: Pain | readonly Pain[], id: string) => musclesReferringTo(pain).find(({ muscle }) => muscle.id === id);

describe('musclesReferringTo', () => {
  it('explains its score in parts', () => {
    const match = find(['front.shoulder-front.right', 'front.big-toe.right'], 'infraspinatus');
    expect(match).toMatchObject({
      side: 'right',
      explains: { primary: ['front.shoulder-front.right'], spillover: [] },
      leavesOut: ['front.big-toe.right'],
      parts: { explained: 0.5 },
    });
    const { primary, spillover } = referralOf(match?.triggerPoint.id ?? 'infraspinatus-1', 'right');
    expect(match?.unmarked).toEqual({ primary: primary.filter((zone) => zone !== 'front.shoulder-front.right'), spillover });
    const own = 1 / (primary.length + 0.4 * spillover.length);
    expect(match?.parts.own).toBeCloseTo(own, 12);
    expect(match?.score).toBeCloseTo(0.8 * 0.5 + 0.2 * own, 12);
  });

  it('a muscle whose whole referral and nothing else is marked has the full score if all of it is primary', () => {
    const point = builtInAtlas().muscles.flatMap(({ triggerPoints }) => triggerPoints).find(({ referral }) => referral.spillover.length === 0 && referral.primary.length > 1);
    const { primary } = referralOf(point as never, 'left');
    expect(musclesReferringTo(primary)[0]).toMatchObject({ rank: 1, score: 1, leavesOut: [], unmarked: { primary: [], spillover: [] } });
  });

  it('shows cautions before the referral', () => {
    expect(Object.keys(musclesReferringTo('front.chest-upper.left')[0] ?? {})[0]).toBe('redFlags');
    expect(find('front.sternum', 'sternalis')?.redFlags.join()).toMatch(/cardiac/);
  });

  it('takes zones, shares, areas and marks alike', () => {
    const zones = [{ zone: 'front.temple.left', covered: 0.5 }, { zone: 'front.eye.left', covered: 1 }] as const;
    const area = { view: 'front', polygons: [], zones } as const;
    const byShares = musclesReferringTo(zones);
    expect(musclesReferringTo(area)).toEqual(byShares);
    expect(musclesReferringTo({ areas: [area] })).toEqual(byShares);
    expect(musclesReferringTo(['front.temple.left', 'front.eye.left'])).not.toEqual(byShares);
    expect(musclesReferringTo([{ zone: 'front.temple.left', covered: 1 }, 'front.eye.left'])).toEqual(musclesReferringTo(['front.temple.left', 'front.eye.left']));
  });

  it('a zone that is hardly touched counts less', () => {
    const [much, little] = [0.9, 0.05].map((covered) => find(['front.shoulder-front.left', { zone: 'front.big-toe.left', covered }], 'infraspinatus')?.parts.explained ?? 0);
    expect(little).toBeGreaterThan(much ?? 1);
  });

  it('takes what is drawn in profile for the skin of front and back, once', () => {
    expect(find('left-side.temple.left', 'temporalis')).toMatchObject({ side: 'left', explains: { primary: ['left-side.temple.left'] } });
    expect(musclesReferringTo(['front.temple.left', 'left-side.temple.left'])).toEqual(musclesReferringTo('front.temple.left'));
    // The foot in profile is not the sole, though parts of both are called heel.
    expect(find('left-side.heel.left', 'quadratus-plantae')).toBeUndefined();
  });

  it('tells the sides: one, both together, or either', () => {
    expect(find('back.interscapular.left', 'rhomboids')?.side).toBe('left');
    expect(find(['back.interscapular.left', 'back.interscapular.right'], 'rhomboids')).toMatchObject({ side: 'both', leavesOut: [], parts: { explained: 1 } });
    expect(find('front.sternum', 'sternalis')?.side).toBe('either');
  });

  it('keeps ties: the same score has the same rank, and a limit cuts no tie', () => {
    const all = musclesReferringTo('soles.toes.left');
    const tied = all.filter(({ rank }) => rank === all[1]?.rank);
    const limited = musclesReferringTo('back.coccyx', { limit: 1 });
    const whole = musclesReferringTo('back.coccyx');
    expect(limited).toEqual(whole.filter(({ rank }) => rank === 1));
    expect(new Set(tied.map(({ score }) => score.toFixed(9))).size).toBe(1);
  });

  it.each([
    ['nothing', []],
    ['no zone', 'nowhere' as ZoneId],
    ['a share of nothing', { zone: 'front.nose', covered: 0 }],
    ['a share that is no number', { zone: 'front.nose', covered: NaN }],
    ['a mark without areas', { areas: [] }],
  ] satisfies [string, Pain | readonly Pain[]][])('%s is referred to by nothing', (_, pain) => expect(musclesReferringTo(pain)).toEqual([]));

  it('a share beyond all counts as all', () => {
    expect(musclesReferringTo({ zone: 'front.nose', covered: 1e9 })).toEqual(musclesReferringTo('front.nose'));
  });

  it('mirrors with the pain', () => {
    const other = { left: 'right', right: 'left', both: 'both', either: 'either' } as const;
    fc.assert(
      fc.property(zoneLists, (zones) => {
        const key = (list: ReturnType<typeof musclesReferringTo>, flip: boolean) => list.map(({ muscle, side, score, rank }) => `${rank} ${muscle.id} ${flip ? other[side] : side} ${score.toFixed(9)}`).sort();
        expect(key(musclesReferringTo(zones.map(mirrorZone)), true)).toEqual(key(musclesReferringTo(zones), false));
      }),
      options(1, 150),
    );
  });

  it('accounts for every marked zone, scores from 0 to 1, ranks by score, whatever the order of the marks', () => {
    fc.assert(
      fc.property(zoneLists, (zones) => {
        const matches = musclesReferringTo(zones);
        for (const { score, rank, explains, leavesOut } of matches) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
          expect(rank).toBe(1 + matches.filter((match) => match.score > score + 1e-9).length);
          const told = [...explains.primary, ...explains.spillover, ...leavesOut];
          expect(new Set(told).size).toBe(told.length);
          expect(told.every((zone) => zones.includes(zone))).toBe(true);
        }
        const ids = (list: typeof matches) => list.map(({ muscle, score }) => `${muscle.id} ${score.toFixed(9)}`).sort();
        expect(ids(musclesReferringTo([...zones].reverse()))).toEqual(ids(matches));
      }),
      options(2, 150),
    );
  });
});
