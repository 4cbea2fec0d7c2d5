import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChart, type Chart } from '../../src/chart/index.js';
import { carryForward, createEpisode, describeCourse, follow, mapsOf, parseEpisode, serialiseEpisode } from '../../src/episode/index.js';
import { episodeFromFhir, episodeToFhir } from '../../src/interchange/fhir.js';
import { episodeFromNdjson, episodeToNdjson } from '../../src/interchange/ndjson.js';
import { episodeToSvg } from '../../src/interchange/svg.js';
import { longEpisode } from '../../stories/host/episodes.js';
import { runs, seedOf } from '../slow.js';
import { episodeArbitrary, episodeOf, pain, point, visit } from './visits.js';

// Episodes as other people write them.

const nose = (intensity?: number, rest: object = {}) => point('a', 'front.nose', intensity, rest);
const at = (id: string, recordedAt: string, rest: Partial<Chart> = {}): Chart => ({ ...visit(1, [nose(5)]), id, recordedAt, ...rest });
const read = (charts: readonly unknown[]) => parseEpisode(JSON.stringify({ ...episodeOf(), charts }));
const orderOf = (charts: readonly unknown[]) => {
  const result = read(charts);
  return result.ok ? result.episode.charts.map(({ id }) => id) : result.problems;
};

describe('moments', () => {
  it('of the same day, hour and minute: both are visits, in one order whatever the order of the list', () => {
    const [one, two] = [at('x', '2026-03-01T09:00:00Z'), at('b', '2026-03-01T09:00:00Z')];
    expect(orderOf([one, two])).toEqual(['x', 'b']);
    expect(createEpisode([one, two]).charts).toEqual(createEpisode([two, one]).charts);
    expect(follow(createEpisode([one, two])).complaints[0]?.sightings).toHaveLength(2);
  });

  it('known to the day, the month or the year: by the start of what is known, then by its end', () => {
    const year = at('year', '2026-01-01T00:00:00Z', { recordedAtPrecision: 'year' });
    const month = at('month', '2026-01-01T00:00:00Z', { recordedAtPrecision: 'month' });
    const day = at('day', '2026-01-01T00:00:00Z', { recordedAtPrecision: 'day' });
    const exact = at('exact', '2026-02-01T09:00:00Z');
    expect(orderOf([exact, year, month, day])).toEqual(['day', 'month', 'year', 'exact']);
    const episode = createEpisode([exact, year, month, day], { id: 'e1' });
    for (const text of [JSON.stringify(episodeToFhir(episode)), JSON.stringify(episodeToFhir(episode, { as: 'courses' }))]) expect(episodeFromFhir(text)).toMatchObject({ ok: true, episode });
    expect(episodeFromNdjson(episodeToNdjson(episode))).toMatchObject({ ok: true, episode });
    expect(describeCourse(episode, { timeZone: 'UTC' })).toContain('2026');
  });

  it('with an offset: in order of time, not of text', () => {
    expect(orderOf([at('tokyo', '2026-03-02T01:00:00+09:00'), at('utc', '2026-03-01T15:30:00Z'), at('york', '2026-03-01T12:00:00-05:00')])).toEqual(['utc', 'tokyo', 'york']);
  });

  it('in the far future, and far apart', () => {
    const episode = createEpisode([at('a', '1950-01-01T00:00:00Z'), at('b', '9999-12-31T23:59:59Z')], { id: 'e1' });
    expect(parseEpisode(serialiseEpisode(episode))).toEqual({ ok: true, episode, warnings: [] });
    expect(episodeToSvg(episode)).not.toMatch(/NaN|Infinity/);
  });
});

describe('visits', () => {
  it.each([0, 1, 2, 500])('%i of them', (count) => {
    const episode = longEpisode(count, 20);
    const course = follow(episode);
    expect(course.visits).toHaveLength(count);
    expect(course.complaints).toHaveLength(count ? 20 : 0);
    expect(describeCourse(episode, { timeZone: 'UTC' }).split('\n')[0]).toContain(String(count));
    expect(episodeToSvg(episode, { timeZone: 'UTC' })).not.toMatch(/NaN|undefined|Infinity/);
    expect(parseEpisode(serialiseEpisode(episode))).toMatchObject({ ok: true, warnings: [] });
    expect(mapsOf(episode).average.charts).toBe(count);
  });

  it('by two authors, and with another figure: the same complaint', () => {
    const course = follow(episodeOf({ ...visit(1, [nose(7)]), recordedBy: 'patient' }, { ...visit(2, [nose(4, { by: 'clinician' })]), recordedBy: 'clinician', figure: 'male' }));
    expect(course.visits.map(({ by }) => by)).toEqual(['patient', 'clinician']);
    expect(course.complaints).toMatchObject([{ id: 'a', overall: { intensity: { before: 7, after: 4 }, place: { overlap: 1 } } }]);
  });

  it('a mark id that is used twice on one chart is a problem by name, with both places', () => {
    const result = read([visit(1, [nose(3)]), visit(2, [nose(3), nose(4)])]);
    expect(result).toMatchObject({ ok: false, problems: [{ path: 'charts[1].marks[1].id', message: expect.stringContaining('marks[0]') as unknown }] });
  });

  it('a mark id that means a point at one visit and an area at the next is one complaint, whose extents are not compared', () => {
    const course = follow(episodeOf(visit(1, [nose(3)]), visit(2, [pain('a', ['front.nose', 'front.chin'], 2)])));
    expect(course.complaints).toHaveLength(1);
    expect(course.complaints[0]?.overall).not.toHaveProperty('extent');
  });

  it('the chart of another person looks like any other; FHIR, which names people, refuses it', () => {
    const bundle = episodeToFhir(episodeOf(visit(1, [nose(3)]), visit(2, [nose(2)])), { subject: { reference: 'Patient/1' } });
    const subjects = bundle.entry.filter(({ resource }) => 'subject' in resource);
    (subjects.at(-1)!.resource as unknown as { subject: unknown }).subject = { reference: 'Patient/2' };
    expect(episodeFromFhir(bundle)).toMatchObject({ ok: false, problems: [expect.objectContaining({ message: expect.stringMatching(/person|people/) as unknown })] });
  });
});

describe('broken JSON', () => {
  const whole = JSON.parse(serialiseEpisode(episodeOf(visit(1, [nose(7, { name: 'A' }), pain('b', ['front.chin'], 3, { from: ['a'] })], { relations: [{ type: 'comes-with', from: 'a', to: 'b' }], clear: ['back.knee-back.left'] }), visit(2, [nose(5, { status: 'better' })])))) as object;

  it('at every place: refused by a path to it or above it, or read with the value kept', () => {
    for (const place of placesIn(whole)) {
      for (const junk of [null, -7.5, 'junk', [], { junk: 1 }, true]) {
        const broken = replaced(whole, place, junk);
        const result = parseEpisode(JSON.stringify(broken));
        if (result.ok) {
          expect(parseEpisode(serialiseEpisode(result.episode))).toMatchObject({ ok: true, episode: result.episode });
          continue;
        }
        expect(result.problems.length).toBeGreaterThan(0);
        // What is wrong may be that others do not fit it any more, on the same chart.
        const chart = place[0] === 'charts' && typeof place[1] === 'number' ? `charts[${place[1]}]` : String(place[0]);
        for (const { path, message } of result.problems) {
          expect(path.startsWith(chart) || chart === 'schemaVersion', `${path} for ${place.join('.')}`).toBe(true);
          expect(message.length).toBeGreaterThan(5);
        }
      }
    }
  });

  it('cut off anywhere: refused, and nothing is thrown', () => {
    const text = JSON.stringify(whole);
    fc.assert(fc.property(fc.integer({ min: 0, max: text.length - 1 }), (end) => void expect(parseEpisode(text.slice(0, end)).ok).toBe(false)), { numRuns: runs(60), seed: seedOf(170) });
  });
});

describe('FHIR of another system', () => {
  const knee = (id: string, day: string, intensity: number) => ({
    fullUrl: `urn:uuid:00000000-0000-4000-8000-00000000000${id}`,
    resource: { resourceType: 'Observation', id, status: 'final', code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] }, effectiveDateTime: `${day}T09:00:00Z`, performer: [{ reference: 'Practitioner/1' }], bodySite: { coding: [{ system: 'http://snomed.info/sct', code: '72696002' }], text: 'left knee' }, valueInteger: intensity },
  });
  const bundleOf = (...entry: object[]) => episodeFromFhir(JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }), { id: 'e1' });

  it('is one visit; where a complaint recurred after months, a warning says that the days differ, and each mark keeps its own', () => {
    const result = bundleOf(knee('1', '2026-01-01', 3), knee('2', '2026-03-01', 5));
    expect(Object.keys(result).sort()).toEqual(['episode', 'ok', 'unplaced', 'warnings']);
    expect(result).toMatchObject({ ok: true, warnings: [{ path: 'entry', message: expect.stringContaining('records of 2 days') as unknown }] });
    const [only, ...others] = result.ok ? result.episode.charts : [];
    expect(others).toEqual([]);
    expect(only?.marks).toMatchObject([{ intensity: 3, createdAt: '2026-01-01T09:00:00Z' }, { intensity: 5, createdAt: '2026-03-01T09:00:00Z' }]);
    expect(bundleOf(knee('1', '2026-01-01', 3))).toMatchObject({ ok: true, warnings: [] });
  });
});

describe('NDJSON from elsewhere', () => {
  it('with a byte order mark, CRLF and blank lines it is the same episode; also one without a visit', () => {
    fc.assert(
      fc.property(episodeArbitrary, (episode) => {
        const lines = episodeToNdjson(episode).trimEnd().split('\n');
        expect(episodeFromNdjson(`\uFEFF\r\n${lines.join('\r\n\r\n')}\r\n \r\n`)).toMatchObject({ ok: true, warnings: [], episode });
      }),
      { numRuns: runs(30), seed: seedOf(171) },
    );
    expect(episodeFromNdjson(`\uFEFF${episodeToNdjson(episodeOf())}`)).toMatchObject({ ok: true, episode: episodeOf() });
  });

  it('with a last line cut off it is refused by the number of the line', () => {
    const text = episodeToNdjson(episodeOf(visit(1, [nose(3)]), visit(2, [nose(2)]))).trimEnd();
    expect(episodeFromNdjson(text.slice(0, -20))).toMatchObject({ ok: false, problems: [{ path: expect.stringContaining('line[2]') as unknown }] });
  });

  it('with a line missing it is refused: the count of marks does not fit', () => {
    const lines = episodeToNdjson(episodeOf(visit(1, [nose(3), point('b', 'front.chin')]), visit(2, [nose(2)]))).trimEnd().split('\n');
    expect(episodeFromNdjson(lines.slice(1).join('\n')).ok).toBe(false);
  });
});

it('a chart that is carried forward and answered is the next visit of the same complaints', () => {
  const last = visit(1, [nose(7), pain('b', ['front.chin'], 3)]);
  const next = carryForward(last, { id: 'next', recordedAt: new Date('2026-02-01T09:00:00Z') });
  const answered = { ...next, marks: next.marks.map((mark) => ({ ...mark, intensity: 2, status: 'better' as const })) } as Chart;
  expect(parseChart(answered).ok).toBe(true);
  expect(follow(createEpisode([last, answered])).complaints.map(({ sightings }) => sightings.map(({ intensity }) => intensity))).toEqual([[7, 2], [3, 2]]);
});

type Path = readonly (string | number)[];

/** All places of a document, from the outside in. */
function placesIn(value: unknown, path: Path = []): Path[] {
  const inner = Array.isArray(value) ? value.flatMap((item, i) => placesIn(item, [...path, i])) : value && typeof value === 'object' ? Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key])) : [];
  return path.length > 0 ? [path, ...inner] : inner;
}

function replaced(value: unknown, [first, ...rest]: Path, junk: unknown): unknown {
  if (first === undefined) return junk;
  if (Array.isArray(value)) return value.map((item, i) => (i === first ? replaced(item, rest, junk) : (item as unknown)));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [first]: replaced(fields[first], rest, junk) };
}
