import { describe, expect, it } from 'vitest';
import { atlasStatement, builtInAtlas, extendAtlas, musclesNear, musclesReferringTo, parseAtlas, referralOf, searchMuscles, smallestSets, type AnyAtlas } from '../../src/atlas.js';
import { asset } from '../anatomy/assets.js';

/** A small atlas of a host, as from JSON. */
const own = () => ({
  meta: { title: 'Ours', version: '1', status: 'in use', statement: 'Written by our clinic.' },
  sources: [{ id: 'handbook', citation: 'Our handbook.', kind: 'textbook', read: 'full' }],
  muscles: [
    {
      id: 'our-muscle',
      name: 'Kämpfermuskel',
      latin: 'Musculus noster',
      synonyms: [] as string[],
      group: 'ours',
      bodyRegion: 'shoulder',
      symptoms: ['sore shoulder'],
      confusedWith: [] as string[],
      cautions: ['mind the pacemaker'],
      placementConfidence: 'estimated',
      sources: ['handbook'],
      confidence: 'recalled',
      verificationStrength: 'weak',
      triggerPoints: [
        {
          id: 'our-point',
          label: 'Ours',
          location: 'On top',
          depth: 'deep',
          access: 'external',
          confidence: 'recalled',
          placements: [{ view: 'back', at: [48.3, 175.4], part: 'shoulder-top' }],
          referral: { primary: [{ view: 'back', part: 'shoulder-top', side: 'same' }], spillover: [{ view: 'front', part: 'sternum', side: 'midline' }] },
        },
      ],
    },
  ],
});

type Own = ReturnType<typeof own>;

const parsed = (input: unknown): AnyAtlas => {
  const result = parseAtlas(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.atlas;
};
const problemsOf = (input: unknown) => {
  const result = parseAtlas(input);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path} ${message}`);
};
const spoilt = (spoil: (atlas: Own) => void) => {
  const atlas = own();
  spoil(atlas);
  return problemsOf(atlas);
};
const firstPoint = (atlas: Own) => atlas.muscles[0]?.triggerPoints[0] as Own['muscles'][0]['triggerPoints'][0];

describe('parseAtlas', () => {
  it('takes the built-in atlas, as a value and as text', () => {
    expect(parsed(asset('trigger-points.json'))).toEqual(builtInAtlas());
    expect(parsed(builtInAtlas())).toEqual(builtInAtlas());
  });

  it.each<[string, (atlas: Own) => void, RegExp]>([
    ['a field of its own', (atlas) => Object.assign(atlas.muscles[0] ?? {}, { likelihood: 1 }), /^muscles\[0\]\.likelihood /],
    ['no statement', (atlas) => Reflect.deleteProperty(atlas.meta, 'statement'), /^meta\.statement is missing/],
    ['a muscle twice', (atlas) => atlas.muscles.push(...own().muscles.map((muscle) => ({ ...muscle, triggerPoints: [{ ...firstPoint(own()), id: 'other' }] }))), /^muscles\[1\]\.id is “our-muscle”, but this id is already used/],
    ['a point twice', (atlas) => atlas.muscles[0]?.triggerPoints.push(firstPoint(own())), /^muscles\[0\]\.triggerPoints\[1\]\.id .*already used/],
    ['a source that is not there', (atlas) => atlas.muscles[0]?.sources.push('hearsay'), /^muscles\[0\]\.sources\[1\] is “hearsay”, which is not among the sources/],
    ['a part that is invalid', (atlas) => Object.assign(firstPoint(atlas).placements[0] ?? {}, { part: 'tail' }), /placements\[0\]\.part must be the id of a part.*“tail”/],
    ['a part that the view does not show', (atlas) => Object.assign(firstPoint(atlas).placements[0] ?? {}, { part: 'nose' }), /placements\[0\]\.part is “nose”, which the view “back” does not show/],
    ['a place on the wrong side of the midline', (atlas) => Object.assign(firstPoint(atlas).placements[0] ?? {}, { at: [-48, 175] }), /placements\[0\]\.at\[0\] must be at least 0/],
    ['a place beside the view', (atlas) => Object.assign(firstPoint(atlas).placements[0] ?? {}, { at: [900, 175] }), /placements\[0\]\.at is outside the view/],
    ['a mirrored view', (atlas) => Object.assign(firstPoint(atlas).placements[0] ?? {}, { view: 'right-side' }), /placements\[0\]\.view must be one of/],
    ['a side where there is none', (atlas) => Object.assign(firstPoint(atlas).referral.spillover[0] ?? {}, { side: 'same' }), /spillover\[0\]\.side must be “midline”/],
    ['a midline where there are sides', (atlas) => Object.assign(firstPoint(atlas).referral.primary[0] ?? {}, { side: 'midline' }), /primary\[0\]\.side is “midline”/],
    ['a referral zone in profile', (atlas) => Object.assign(firstPoint(atlas).referral.primary[0] ?? {}, { view: 'left-side' }), /primary\[0\]\.view must be one of/],
  ])('refuses one with %s', (_, spoil, problem) => {
    const problems = spoilt(spoil);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['a number', () => 0],
    ['a text that is no JSON', () => 'no JSON'],
    ['a list', () => '[]'],
    ['an empty object', () => ({})],
    ['a function', () => () => 1],
    ['a map', () => new Map()],
    ['a prototype', () => '{"__proto__": {}}'],
    ['a getter that throws', () => Object.defineProperty(own(), 'meta', { enumerable: true, get: () => { throw new Error('no'); } })],
    ['a proxy that throws', () => new Proxy({}, { ownKeys: () => { throw new Error('no'); } })],
    ['depth without end', () => '['.repeat(50_000)],
  ])('refuses %s without throwing', (_, make) => expect(problemsOf(make())).not.toEqual([]));

  it('tells at most 50 problems, and how many more', () => {
    const problems = problemsOf({ ...own(), muscles: Array.from({ length: 500 }, () => 7) });
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatch(/and 450 more/);
  });
});

describe('an atlas of a host’s own', () => {
  const atlas = parsed(own());

  it('answers every question instead of the built-in one', () => {
    expect(musclesNear('back', [288.3, 175.4], { atlas })).toMatchObject([{ muscle: { id: 'our-muscle' }, side: 'right', redFlags: ['mind the pacemaker'] }]);
    expect(referralOf('our-point', 'left', { atlas })).toEqual({ primary: ['back.shoulder-top.left'], spillover: ['front.sternum'] });
    expect(musclesReferringTo('back.shoulder-top.left', { atlas })).toMatchObject([{ muscle: { id: 'our-muscle' }, side: 'left', rank: 1 }]);
    expect(smallestSets(['front.sternum'], { atlas }).sets[0]?.members).toMatchObject([{ muscle: { id: 'our-muscle' }, side: 'either' }]);
    expect(searchMuscles('kampf', { atlas })).toHaveLength(1);
    expect(atlasStatement(atlas).statement).toBe('Written by our clinic.');
  });

  it('counts by the weights that it suggests', () => {
    const weighed = parsed({ ...own(), meta: { ...own().meta, scoringSuggestion: { primaryWeight: 1, spilloverWeight: 1, coverageShare: 1, precisionShare: 0 } } });
    expect(musclesReferringTo('front.sternum', { atlas: weighed })[0]?.score).toBe(1);
    expect(musclesReferringTo('front.sternum', { atlas })[0]?.score).toBeCloseTo(0.8 * 0.4 + 0.2 * (0.4 / 1.4), 12);
  });

  it('extends another: new entries follow, those of the same id take the place', () => {
    const result = extendAtlas(builtInAtlas(), { ...own(), muscles: [...own().muscles, { ...builtInAtlas().muscles[0], name: 'Our trapezius' }] });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.atlas.muscles).toHaveLength(117);
    expect(result.atlas.muscles[0]?.name).toBe('Our trapezius');
    expect(result.atlas.muscles.at(-1)?.id).toBe('our-muscle');
    expect(result.atlas.sources).toHaveLength(175);
    expect(atlasStatement(result.atlas).statement).toMatch(/contested.+Written by our clinic\.$/);
    expect(builtInAtlas().muscles).toHaveLength(116);
  });

  it('may name the sources of what it extends, and may not take the id of a point of another muscle', () => {
    const [muscle] = own().muscles;
    expect(extendAtlas(builtInAtlas(), { ...own(), muscles: [{ ...muscle, sources: ['ts1983'] }] }).ok).toBe(true);
    const clash = extendAtlas(builtInAtlas(), { ...own(), muscles: [{ ...muscle, triggerPoints: [{ ...firstPoint(own()), id: 'infraspinatus-1' }] }] });
    expect(clash).toMatchObject({ ok: false, problems: [{ message: expect.stringMatching(/already used/) as string }] });
    expect(extendAtlas(builtInAtlas(), { ...own(), muscles: [...own().muscles, ...own().muscles] }).ok).toBe(false);
    expect(extendAtlas(builtInAtlas(), 'nothing').ok).toBe(false);
  });
});
