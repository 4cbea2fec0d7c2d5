import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChart, type Chart } from '../../src/chart/index.js';
import { carryForward, createEpisode, follow, mapsOf, parseEpisode, serialiseEpisode } from '../../src/episode/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { mirrorChart } from '../measures/charts.js';
import { runs, seedOf } from '../slow.js';
import { episodeArbitrary } from './visits.js';

describe('an episode', () => {
  it('is written and read to the equal episode', () => {
    fc.assert(
      fc.property(episodeArbitrary, (episode) => {
        expect(parseEpisode(serialiseEpisode(episode))).toEqual({ ok: true, episode, warnings: [] });
        expect(parseEpisode(episode)).toEqual({ ok: true, episode, warnings: [] });
      }),
      { numRuns: runs(150), seed: seedOf(162) },
    );
  });

  it('is followed in the same way whatever the order of its charts', () => {
    fc.assert(
      fc.property(episodeArbitrary.chain((episode) => fc.tuple(fc.constant(episode), fc.shuffledSubarray([...episode.charts], { minLength: episode.charts.length }))), ([episode, charts]) => {
        expect(follow({ charts })).toEqual(follow(episode));
        expect(parseEpisode({ ...episode, charts })).toMatchObject({ ok: true, episode });
      }),
      { numRuns: runs(100), seed: seedOf(163) },
    );
  });

  it('of one visit is that chart alone', () => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        expect(follow(chart)).toEqual(follow(createEpisode([chart])));
        const read = parseEpisode(chart);
        expect(read).toEqual({ ok: true, episode: createEpisode([chart], { id: chart.id }), warnings: [] });
        expect(mapsOf(createEpisode([chart]))).toMatchObject({ first: chart, last: chart, average: { charts: 1 } });
      }),
      { numRuns: runs(100), seed: seedOf(164) },
    );
  });

  it('of a mirrored person is followed to the mirrored course', () => {
    const sides = { left: 'right', right: 'left', midline: 'midline' } as const;
    fc.assert(
      fc.property(episodeArbitrary, (episode) => {
        const [course, mirrored] = [follow(episode), follow({ charts: episode.charts.map(mirrorChart) })];
        const told = (found: typeof course, turn: boolean) => ({
          sides: found.complaints.map(({ sightings }) => sightings.map((sighting) => sighting.sides.map((side) => (turn ? sides[side] : side)).sort())),
          limbs: found.limbs.map(({ limb, side, visits, moves }) => `${limb} ${turn ? sides[side] : side} ${visits.map((visit) => visit?.rank ?? '-').join()} ${moves.join()}`).sort(),
        });
        expect(told(mirrored, true)).toEqual(told(course, false));
      }),
      { numRuns: runs(100), seed: seedOf(165) },
    );
  });
});

describe('a visit that is carried forward', () => {
  const next = { id: 'next', recordedAt: new Date('2026-02-01T09:00:00Z') };

  it('is a chart with the same marks, whose places, names, qualities and relations stay', () => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        const carried = carryForward(chart, next);
        expect(parseChart(carried)).toEqual({ ok: true, chart: carried, warnings: [] });
        const kept = ({ marks, relations, absent, figure }: Chart) => ({
          relations, absent, figure,
          marks: marks.map((mark) => (mark.kind === 'caution' ? mark : { id: mark.id, kind: mark.kind, name: mark.name, qualities: mark.qualities, depth: mark.depth, course: mark.course, extensions: mark.extensions, place: mark.kind === 'tenderness' ? [mark.view, mark.at, mark.zone] : [mark.from, mark.areas] })),
        });
        expect(kept(carried)).toEqual(kept(chart));
      }),
      { numRuns: runs(200), seed: seedOf(166) },
    );
  });

  it('says nothing of today that no one has said', () => {
    fc.assert(
      fc.property(chartArbitrary, (chart) => {
        const { marks, treatments, clear, nothingToMark, recordedAt, recordedBy } = carryForward(chart, next);
        expect({ treatments, clear, nothingToMark, recordedAt, recordedBy }).toEqual({ treatments: [], clear: undefined, nothingToMark: false, recordedAt: '2026-02-01T09:00:00.000Z', recordedBy: chart.recordedBy });
        for (const mark of marks) {
          if (mark.kind === 'caution') continue;
          for (const field of ['intensity', 'trend', 'note', 'tendernessGrade', 'trigger', 'pressureThreshold', 'updatedAt']) expect(mark).not.toHaveProperty(field);
          expect(mark.createdAt).toBe('2026-02-01T09:00:00.000Z');
          expect([undefined, 'gone']).toContain(mark.status);
          expect(mark.onset === undefined || 'date' in mark.onset).toBe(true);
        }
      }),
      { numRuns: runs(200), seed: seedOf(167) },
    );
  });
});
