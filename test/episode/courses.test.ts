import { describe, expect, it } from 'vitest';
import { areaOfZones } from '../../src/chart/index.js';
import { describeCourse, follow, knownErrors, thresholds } from '../../src/episode/index.js';
import { en, englishEpisode } from '../../src/locales/index.js';
import { locales } from '../locales/all.js';
import { caution, treatment } from '../chart/examples.js';
import { episodeOf, pain, point, visit } from './visits.js';

const states = (course: ReturnType<typeof follow>, id: string) => course.complaints.find((complaint) => complaint.id === id)?.sightings.map(({ state }) => state);

describe('ten courses, worked by hand', () => {
  it('1 better: 7, 5, 3 over three visits, treated twice', () => {
    const top = 'back.shoulder-top.left';
    const course = follow(episodeOf(
      visit(1, [point('a', top, 7)], { treatments: [{ ...treatment('t1', 'a'), intensityBefore: 7, intensityAfter: 5 }] }),
      visit(8, [point('a', top, 5, { status: 'better' })], { treatments: [treatment('t2', 'a')] }),
      visit(20, [point('a', top, 3)]),
    ));
    const [a] = course.complaints;
    expect(a?.sightings.map(({ intensity }) => intensity)).toEqual([7, 5, 3]);
    // 5 - 7, 3 - 5; 3 - 7 in all.
    expect(a?.changes.map(({ intensity }) => intensity?.difference)).toEqual([-2, -2]);
    expect(a?.overall?.intensity).toEqual({ before: 7, after: 3, difference: -4, error: knownErrors.intensity });
    expect(a?.treatments).toBe(2);
    expect(a?.sightings[0]).toMatchObject({ change: { before: 7, after: 5 }, treatments: 1 });
    expect(a?.sightings[1]?.status).toBe('better');
    // The same point: one zone of one.
    expect(a?.changes[0]?.place).toEqual({ appeared: [], gone: [], overlap: 1, error: knownErrors.place });
    expect(course.visits.map(({ appeared }) => appeared)).toEqual([['a'], [], []]);
  });

  it('2 worse, with a band only where a host asks for a cited one', () => {
    const episode = episodeOf(visit(1, [point('a', 'front.knee.right', 4)]), visit(9, [point('a', 'front.knee.right', 6)]));
    expect(follow(episode).complaints[0]?.changes[0]?.intensity).not.toHaveProperty('band');
    // Two points, half of the first rating: the upper band of both.
    expect(follow(episode, { threshold: thresholds.salaffi2004 }).complaints[0]?.overall?.intensity).toMatchObject({ difference: 2, band: { name: 'much better' } });
    expect(follow(episode, { threshold: thresholds.immpact2008 }).complaints[0]?.overall?.intensity).toMatchObject({ band: { name: 'substantial' } });
  });

  it('3 gone, by its status, and returned', () => {
    const course = follow(episodeOf(visit(1, [point('a', 'front.chin', 5)]), visit(2, [point('a', 'front.chin', undefined, { status: 'gone' })]), visit(3, [point('a', 'front.chin', 2)])));
    expect(states(course, 'a')).toEqual(['marked', 'gone', 'marked']);
    expect(course.visits.map(({ appeared, resolved, returned }) => ({ appeared, resolved, returned }))).toEqual([
      { appeared: ['a'], resolved: [], returned: [] },
      { appeared: [], resolved: ['a'], returned: [] },
      { appeared: [], resolved: [], returned: ['a'] },
    ]);
    // From the visit at which it was marked to the next: 5 to 2.
    expect(course.complaints[0]?.changes).toMatchObject([{ from: 0, to: 2, intensity: { before: 5, after: 2 } }]);
  });

  it('4 moved from calf to buttock: the furthest marked part of the left leg came nearer, and the right leg has no entry', () => {
    const course = follow(episodeOf(
      visit(1, [pain('a', ['back.buttock-upper.left', 'back.thigh-back.left', 'back.calf-medial.left'], 7)]),
      visit(15, [pain('a', ['back.buttock-upper.left', 'back.thigh-back.left'], 5)]),
      visit(29, [pain('a', ['back.buttock-upper.left'], 5)]),
    ));
    // Ranks of the table: calf 5, thigh 3, buttock 2.
    expect(course.limbs).toMatchObject([{ limb: 'leg', side: 'left', visits: [{ rank: 5, part: 'calf-medial' }, { rank: 3, part: 'thigh-back' }, { rank: 2, part: 'buttock-upper' }], moves: ['nearer', 'nearer'] }]);
    expect(course.limbs).toHaveLength(1);
    expect(course.complaints[0]?.changes.map(({ place }) => place.gone)).toEqual([['back.calf-medial.left'], ['back.thigh-back.left']]);
    // Two of three whole zones, then one of two.
    expect(course.complaints[0]?.changes.map(({ place }) => place.overlap)).toEqual([2 / 3, 1 / 2]);
  });

  it('5 changed side', () => {
    const course = follow(episodeOf(visit(1, [pain('a', ['back.thigh-back.left'], 4)]), visit(4, [pain('a', ['back.thigh-back.right'], 4)])));
    expect(course.complaints[0]?.overall?.sides).toEqual({ appeared: ['right'], gone: ['left'] });
    expect(course.complaints[0]?.overall?.place.overlap).toBe(0);
    expect(course.limbs.map(({ side, moves }) => [side, ...moves])).toEqual([['left', 'free'], ['right', 'appeared']]);
  });

  it('6 two areas that were merged: the one that is no longer drawn is not mentioned, which is not gone', () => {
    const course = follow(episodeOf(visit(1, [pain('a', ['front.thigh-front.left'], 3), pain('b', ['front.knee.left'], 4)]), visit(2, [pain('a', ['front.thigh-front.left', 'front.knee.left'], 4)])));
    expect(states(course, 'b')).toEqual(['marked', 'unmentioned']);
    expect(course.visits[1]).toMatchObject({ resolved: [], unmentioned: ['b'] });
    expect(course.complaints[0]?.overall?.place).toMatchObject({ appeared: ['front.knee.left'], gone: [], overlap: 1 / 2 });
    // More skin than before, with the error of an extent beside it.
    expect(course.complaints[0]?.overall?.extent?.difference).toBeGreaterThan(0);
    expect(course.complaints[0]?.overall?.extent?.error.value).toBe(0.4);
  });

  it('7 renamed: the same mark has the same course, and its latest name', () => {
    const course = follow(episodeOf(visit(1, [point('a', 'front.nose', 2, { name: 'P1' })]), visit(2, [point('a', 'front.nose', 2, { name: 'A' })]), visit(3, [point('a', 'front.nose', 2)])));
    expect(course.complaints).toHaveLength(1);
    expect(course.complaints[0]).toMatchObject({ name: 'A', sightings: [{ name: 'P1' }, { name: 'A' }, {}] });
  });

  it('8 on a new figure: places are those of the neutral one, so nothing has moved', () => {
    const marks = [pain('a', ['front.knee.left'], 3)];
    const course = follow(episodeOf(visit(1, marks, { figure: 'neutral' }), visit(2, marks, { figure: 'female' })));
    expect(course.complaints[0]?.overall?.place).toMatchObject({ appeared: [], gone: [], overlap: 1 });
  });

  it('9 a visit with "no pain anywhere", and one where only its place was asked about and is free', () => {
    const marks = [point('a', 'front.nose', 3), point('b', 'front.chin', 3)];
    const course = follow(episodeOf(visit(1, marks), visit(2, [], { nothingToMark: true }), visit(3, marks), visit(4, [], { clear: ['front.nose'] })));
    expect(states(course, 'a')).toEqual(['marked', 'gone', 'marked', 'gone']);
    expect(states(course, 'b')).toEqual(['marked', 'gone', 'marked', 'unmentioned']);
    expect(course.visits.map(({ returned }) => returned)).toEqual([[], [], ['a', 'b'], []]);
  });

  it('10 a visit by another author, and cautions that are no complaint', () => {
    const course = follow(episodeOf(visit(1, [point('a', 'front.nose', 3), caution('c')]), visit(2, [point('a', 'front.nose', 6, { by: 'clinician' }), caution('c')], { recordedBy: 'clinician' })));
    expect(course.visits.map(({ by }) => by)).toEqual(['patient', 'clinician']);
    expect(course.complaints.map(({ id }) => id)).toEqual(['a']);
    expect(course.complaints[0]?.sightings.map(({ by }) => by)).toEqual(['patient', 'clinician']);
  });
});

it('an area in profile is the same skin as on the back', () => {
  const side = { ...pain('a', ['back.thigh-lateral.left'], 4), areas: areaOfZones(['left-side.thigh-lateral.left']) };
  const course = follow(episodeOf(visit(1, [pain('a', ['back.thigh-lateral.left'], 4)]), visit(2, [side])));
  expect(course.complaints[0]?.overall?.place.overlap).toBeGreaterThan(0.3);
  expect(course.limbs.map(({ moves }) => moves)).toEqual([['same']]);
});

describe('a course in words', () => {
  const sciatica = episodeOf(
    visit(1, [pain('a', ['back.buttock-upper.left', 'back.calf-medial.left'], 7), point('b', 'back.shoulder-top.left', 7, { name: 'B' })], { treatments: [treatment('t1', 'b')] }),
    visit(15, [pain('a', ['back.buttock-upper.left'], 5), point('b', 'back.shoulder-top.left', undefined)], { treatments: [treatment('t2', 'b')] }),
    visit(29, [pain('a', ['back.buttock-upper.left'], 3), point('b', 'back.shoulder-top.left', undefined, { status: 'gone' })]),
  );

  it('says each complaint, its side, and the most distal marked part, with the error beside it', () => {
    expect(describeCourse(sciatica, { locale: en, words: englishEpisode, timeZone: 'UTC' }).split('\n')).toEqual([
      'Course of the complaints: 3 visits (Jan 1, 2026, 9:00 AM – Jan 29, 2026, 9:00 AM)',
      'Left upper buttock: 7, 5, 3 over 3 visits.',
      'B · Left shoulder, top: 7, not rated, gone over 3 visits, treated 2 times.',
      'The furthest marked part of the left leg moved from Left calf, inner side to Left upper buttock.',
      'Ratings: changes of less than 1.8 points may be due to chance.',
      'Places: two drawings of the same pain a minute apart share 62 % of their area.',
      'Extent: two drawings of the same pain a minute apart differ by up to 40 %.',
    ]);
  });

  it('in all languages with the side in it', async () => {
    for (const [, messages] of locales) {
      const words = await messages.episode();
      const text = describeCourse(sciatica, { locale: messages, words });
      expect(text).toContain(words.limbs.leg.left);
      expect(text).not.toContain(words.limbs.leg.right);
      expect(text).toContain(messages.zoneName('back.buttock-upper.left'));
    }
  });

  it('and in one language only', () => {
    expect(() => describeCourse(sciatica, { locale: en } as never)).toThrow('go together');
  });
});
