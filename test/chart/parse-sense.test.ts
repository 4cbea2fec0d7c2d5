import { describe, expect, it } from 'vitest';
import { anchorOf, distanceToZone, mirrorZone, type ZoneId } from '../../src/anatomy/index.js';
import { parseChart, type Chart, type Mark } from '../../src/chart/index.js';
import { area, caution, example, referral, tenderness, treatment } from './examples.js';

const problemsOf = (document: unknown) => {
  const result = parseChart(document);
  return result.ok ? [] : result.problems;
};
const withMarks = (...marks: Mark[]): Chart => ({ ...example(), marks, treatments: [] });
const swapped = (zone: ZoneId): Mark => ({ ...tenderness('m1', zone), zone: mirrorZone(zone) });
/** A small triangle at the anchor of a zone. */
const around = (zone: ZoneId): [number, number][][][] => {
  const [x, y] = anchorOf(zone);
  return [[[[x, y], [x + 2, y], [x, y + 2], [x, y]]]];
};

it('a chart that makes sense has no problems', () => {
  expect(parseChart(example())).toEqual({ ok: true, chart: example(), warnings: [] });
});

describe('what has the right structure and cannot be is refused, in words', () => {
  const [m1] = withMarks(tenderness('m1')).marks as [ReturnType<typeof tenderness>];
  const ring = area.polygons[0]![0]!;

  const cases: [what: string, document: unknown, path: string, message: string][] = [
    [
      'a record whose sides were swapped',
      withMarks(swapped('back.shoulder-top.right')),
      'marks[0].at',
      `must be in back.shoulder-top.left, but [${anchorOf('back.shoulder-top.right').join(', ')}] is in back.shoulder-top.right. Left and right may have been swapped.`,
    ],
    [
      'a point in another zone',
      withMarks({ ...m1, at: anchorOf('back.calf-medial.left') }),
      'marks[0].at',
      `must be in back.shoulder-top.right, but [${anchorOf('back.calf-medial.left').join(', ')}] is in back.calf-medial.left.`,
    ],
    [
      'an area whose sides were swapped',
      withMarks({ ...caution('m1'), areas: [{ ...area, polygons: around('back.shoulder-top.right') }] }),
      'marks[0].areas[0].polygons[0]',
      'must be in the zones that its area covers (back.shoulder-top.left), but is in back.shoulder-top.right. Left and right may have been swapped.',
    ],
    ['a point outside the body', withMarks({ ...m1, at: [0, 0] }), 'marks[0].at', 'must be in back.shoulder-top.right, but [0, 0] is outside the body.'],
    [
      'a zone of another view',
      withMarks({ ...m1, zone: 'front.shoulder-top.right' }),
      'marks[0].zone',
      'must be a zone of the view back, but front.shoulder-top.right is in front.',
    ],
    [
      'two marks of one id',
      withMarks(tenderness('m1'), caution('m1')),
      'marks[1].id',
      'must be unique, but marks[0] already has the id “m1”.',
    ],
    [
      'a treatment with the id of a mark',
      { ...example(), treatments: [treatment('m2', 'm1')] },
      'treatments[0].id',
      'must be unique, but marks[1] already has the id “m2”.',
    ],
    [
      'a tie to a mark that is not there',
      withMarks(referral('m2', ['m1'])),
      'marks[0].from[0]',
      'must be the id of a tenderness mark, but “m1” is not on the chart.',
    ],
    [
      'a tie to an area',
      withMarks(referral('m2', ['m3']), caution('m3')),
      'marks[0].from[0]',
      'must be the id of a tenderness mark, but “m3” is a caution.',
    ],
    [
      'a tie to itself',
      withMarks(referral('m2', ['m2'])),
      'marks[0].from[0]',
      'must be the id of a tenderness mark, but “m2” is a referral.',
    ],
    [
      'a treatment of a mark that is not there',
      { ...example(), treatments: [treatment('t1', 'm9')] },
      'treatments[0].mark',
      'must be the id of a mark, but “m9” is not on the chart.',
    ],
    ['nothing to mark, with marks', { ...example(), nothingToMark: true }, 'nothingToMark', 'must be false, because the chart has marks (3).'],
    [
      'an area with a zone of another view',
      withMarks({ ...caution('m3'), areas: [{ ...area, zones: [{ zone: 'front.nose', covered: 1 }] }] }),
      'marks[0].areas[0].zones[0].zone',
      'must be a zone of the view back, but front.nose is in front.',
    ],
    [
      'a ring that is not closed',
      withMarks({ ...caution('m3'), areas: [{ ...area, polygons: [[[...ring.slice(0, 3), [200, 151]]]] }] }),
      'marks[0].areas[0].polygons[0][0]',
      'must end where it begins, at [200, 150], but ends at [200, 151].',
    ],
    [
      'a ring that leaves the view',
      withMarks({ ...caution('m3'), areas: [{ ...area, polygons: [[[ring[0]!, [491, 150], ring[2]!, ring[0]!]]] }] }),
      'marks[0].areas[0].polygons[0][0][1]',
      'must be in the view back (x -10 to 490, y 0 to 1000), but is [491, 150].',
    ],
    ...([
      [[-10.1, 150], 'left of it'],
      [[200, -0.1], 'above it'],
      [[200, 1000.1], 'below it'],
    ] as const).map(([position, where]): [string, unknown, string, string] => [
      `a ring that leaves the view ${where}`,
      withMarks({ ...caution('m3'), areas: [{ ...area, polygons: [[[[...position], ring[1]!, ring[2]!, [...position]]]] }] }),
      'marks[0].areas[0].polygons[0][0][0]',
      `must be in the view back (x -10 to 490, y 0 to 1000), but is [${position.join(', ')}].`,
    ]),
    [
      'two areas on one view',
      withMarks({ ...caution('m3'), areas: [area, area] }),
      'marks[0].areas[1].view',
      'is a duplicate: “back” is already in the list.',
    ],
    [
      'a zone covered twice',
      withMarks({ ...caution('m3'), areas: [{ ...area, zones: [...area.zones, ...area.zones] }] }),
      'marks[0].areas[0].zones[1].zone',
      'is a duplicate: “back.shoulder-top.left” is already in the list.',
    ],
    ['an absent zone twice', { ...example(), absent: ['front.nose', 'front.nose'] }, 'absent[1]', 'is a duplicate: “front.nose” is already in the list.'],
    ['a quality twice', withMarks({ ...m1, qualities: ['dull', 'dull'] }), 'marks[0].qualities[1]', 'is a duplicate: “dull” is already in the list.'],
    ['a tie twice', withMarks(m1, referral('m2', ['m1', 'm1'])), 'marks[1].from[1]', 'is a duplicate: “m1” is already in the list.'],
    [
      'a day that there is not',
      withMarks({ ...m1, createdAt: '2026-02-29T10:00:00Z' }),
      'marks[0].createdAt',
      'must be a real date, but is “2026-02-29T10:00:00Z”.',
    ],
    ['a beginning on no day', withMarks({ ...m1, onset: { date: '2026-02-30' } }), 'marks[0].onset.date', 'must be a real date, but is “2026-02-30”.'],
    [
      'a mark changed on no day',
      withMarks({ ...m1, updatedAt: '2026-06-31T10:00:00Z' }),
      'marks[0].updatedAt',
      'must be a real date, but is “2026-06-31T10:00:00Z”.',
    ],
    [
      'a treatment changed on no day',
      { ...example(), treatments: [{ ...treatment('t1', 'm1'), updatedAt: '2026-06-31T10:00:00Z' }] },
      'treatments[0].updatedAt',
      'must be a real date, but is “2026-06-31T10:00:00Z”.',
    ],
    [
      'a day with a time',
      withMarks({ ...m1, createdAt: '2019-03-04T10:00:00Z', createdAtPrecision: 'day' }),
      'marks[0].createdAt',
      'must be 2019-03-04T00:00:00Z, the start of the day in UTC, because only the day is known, but is “2019-03-04T10:00:00Z”.',
    ],
    [
      'a day that begins in another time zone',
      withMarks({ ...m1, updatedAt: '2019-03-04T00:00:00+01:00', updatedAtPrecision: 'day' }),
      'marks[0].updatedAt',
      'must be 2019-03-04T00:00:00Z, the start of the day in UTC, because only the day is known, but is “2019-03-04T00:00:00+01:00”.',
    ],
    [
      'a month that begins on its fourth day',
      { ...example(), recordedAt: '2019-03-04T00:00:00Z', recordedAtPrecision: 'month' },
      'recordedAt',
      'must be 2019-03-01T00:00:00Z, the start of the month in UTC, because only the month is known, but is “2019-03-04T00:00:00Z”.',
    ],
    [
      'a year that begins in March',
      { ...example(), treatments: [{ ...treatment('t1', 'm1'), createdAt: '2019-03-01T00:00:00Z', createdAtPrecision: 'year' }] },
      'treatments[0].createdAt',
      'must be 2019-01-01T00:00:00Z, the start of the year in UTC, because only the year is known, but is “2019-03-01T00:00:00Z”.',
    ],
    ['a precision of nothing', withMarks({ ...m1, updatedAtPrecision: 'day' }), 'marks[0].updatedAtPrecision', 'must be left out, because there is no updatedAt.'],
    ['a chart of no day', { ...example(), recordedAt: '2026-04-31T10:00:00Z' }, 'recordedAt', 'must be a real date, but is “2026-04-31T10:00:00Z”.'],
  ];
  it.each(cases)('%s', (_, document, path, message) => {
    expect(problemsOf(document)).toEqual([{ path, message }]);
  });

  it('all of it is reported at once', () => {
    const document = { ...withMarks(swapped('front.cheek.left'), { ...swapped('front.ear.left'), id: 'm2' }), absent: ['front.nose', 'front.nose'] };
    expect(problemsOf(document).map((problem) => problem.path)).toEqual(['marks[0].at', 'marks[1].at', 'absent[1]']);
  });
});

describe('what looks odd and can be is read', () => {
  const cases: [what: string, document: unknown][] = [
    ['pain in an absent limb', { ...withMarks(tenderness('m1', 'back.heel.left')), absent: ['back.heel.left'] }],
    ['a referral from nowhere', withMarks(referral('m2', []))],
    ['a mark that is older than its chart', { ...withMarks(tenderness('m1')), recordedAt: '2030-01-01T00:00:00+02:00' }],
    ['a leap day', { ...example(), recordedAt: '2028-02-29T23:59:59.999-11:00' }],
    ['a beginning in a year', withMarks({ ...tenderness('m1'), onset: { date: '2024' } })],
    ['a beginning in a month', withMarks({ ...tenderness('m1'), onset: { date: '2024-02' } })],
    ['a beginning on a leap day', withMarks({ ...tenderness('m1'), onset: { date: '2024-02-29' } })],
    ['a beginning in words', withMarks({ ...tenderness('m1'), onset: { words: 'after the move' } })],
    ['nothing to mark', { ...withMarks(), nothingToMark: true }],
    ['finer positions than palpate writes', withMarks({ ...tenderness('m1'), at: [anchorOf('back.shoulder-top.right')[0] + 0.0123, anchorOf('back.shoulder-top.right')[1]] })],
    ['a ring in the corners of its view', withMarks({ ...caution('m3'), areas: [{ ...area, polygons: [[[[-10, 0], [490, 0], [490, 1000], [-10, 0]]]] }] })],
    ['an id of emoji', withMarks({ ...tenderness('m1'), id: '🙂'.repeat(200) })],
    ['a note of 2,000 emoji', withMarks({ ...tenderness('m1'), note: '🙂'.repeat(2000) })],
    ['a treatment without pressure', { ...example(), treatments: [{ ...treatment('t1', 'm1'), pressure: [] }] }],
  ];
  it.each(cases)('%s', (_, document) => {
    expect(problemsOf(document)).toEqual([]);
  });
});

it('a point may lie 0.2 beside its zone, and no further', () => {
  const far = distanceToZone('back.shoulder-top.right', onBorder('back.shoulder-top.right'));
  expect(far).toBeGreaterThan(0.1);
  expect(far).toBeLessThanOrEqual(0.2);
});

/** The farthest place above the zone that is taken for one in it. */
function onBorder(zone: ZoneId): [number, number] {
  const [x, y] = anchorOf(zone);
  let step = 0;
  while (problemsOf(withMarks({ ...tenderness('m1', zone), at: [x, y - step] })).length === 0) step += 0.05;
  return [x, y - step + 0.05];
}
