import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEpisode, follow } from '../../src/episode/index.js';
import { episodeToCsv, fromCsv } from '../../src/interchange/csv.js';
import { episodeFromFhir, episodeToFhir, fromFhir, toFhir, type EpisodeToFhirOptions } from '../../src/interchange/fhir.js';
import { episodeFromNdjson, episodeToNdjson } from '../../src/interchange/ndjson.js';
import { treatment } from '../chart/examples.js';
import { runs, seedOf } from '../slow.js';
import { episodeArbitrary, episodeOf, pain, point, visit } from './visits.js';

const neck = episodeOf(
  visit(1, [point('a', 'back.scapula.left', 7), pain('b', ['front.temple.left'], 4, { from: ['a'] })], { treatments: [treatment('t1', 'a')], relations: [{ type: 'comes-with', from: 'a', to: 'b' }] }),
  visit(8, [point('a', 'back.scapula.left', 4), pain('b', ['front.temple.left'], undefined, { from: ['a'], status: 'gone' })], { treatments: [treatment('t2', 'a')] }),
  visit(15, [point('a', 'back.scapula.left', 2), pain('b', ['front.temple.left'], 3, { from: ['a'] })], { clear: ['front.nose'] }),
);
const marksIn = (options?: EpisodeToFhirOptions) => episodeToFhir(neck, options).entry.filter(({ resource }) => JSON.stringify(resource['code'] ?? '').match(/"(tenderness|referral)"/));

describe('an episode comes back equal', () => {
  const ways: readonly EpisodeToFhirOptions[] = [{}, { as: 'courses' }, { version: 'R5', as: 'courses', subject: { reference: 'Patient/1' }, episodeOfCare: { reference: 'EpisodeOfCare/7' } }, { bundle: 'transaction', as: 'courses' }];

  it.each(ways)('from FHIR: %j', (options) => {
    expect(episodeFromFhir(JSON.stringify(episodeToFhir(neck, options)))).toEqual({ ok: true, episode: neck, unplaced: [], warnings: [] });
    fc.assert(
      fc.property(episodeArbitrary, (episode) => {
        expect(episodeFromFhir(JSON.stringify(episodeToFhir(episode, options)))).toEqual({ ok: true, episode, unplaced: [], warnings: [] });
      }),
      { numRuns: runs(12), seed: seedOf(168) },
    );
  });

  it('from NDJSON, whatever the order of the lines', () => {
    fc.assert(
      fc.property(episodeArbitrary, fc.boolean(), (episode, isTurned) => {
        const lines = episodeToNdjson(episode).trimEnd().split('\n');
        expect(episodeFromNdjson((isTurned ? lines.reverse() : lines).join('\n'))).toMatchObject({ ok: true, warnings: [], episode });
      }),
      { numRuns: runs(40), seed: seedOf(169) },
    );
  });

  it('as CSV it has a row for each mark and visit', () => {
    const read = fromCsv(episodeToCsv(neck));
    expect(read.ok && read.extra).toEqual([0, 0, 1, 1, 2, 2].map((day) => ({ episode_id: 'e1', visit: String(day) })));
    expect(read.ok && read.rows.map(({ mark_id, intensity, status }) => [mark_id, intensity, status])).toEqual([['a', 7, null], ['b', 4, null], ['a', 4, null], ['b', null, 'gone'], ['a', 2, null], ['b', 3, null]]);
  });
});

describe('in FHIR', () => {
  it('a snapshot has an Observation a mark and visit; a course one a complaint, and a new one after it was gone', () => {
    expect(marksIn()).toHaveLength(6);
    const courses = marksIn({ as: 'courses' });
    // a; b until it was gone; b after it has returned.
    expect(courses.map(({ resource }) => JSON.stringify(resource['identifier']).match(/"value":"(a|b)"/)?.[1])).toEqual(['a', 'b', 'b']);
    expect(JSON.stringify(courses[0]?.resource['component'])).toContain('"value":2');
    expect(JSON.stringify(courses[1]?.resource['code'])).toContain('111551-8');
    expect(follow(neck).visits[2]?.returned).toEqual(['b']);
  });

  it('all references of a course lead to an entry', () => {
    const { entry } = episodeToFhir(neck, { as: 'courses' });
    const urls = new Set(entry.map(({ fullUrl }) => fullUrl));
    const references = entry.flatMap(({ resource }) => [...JSON.stringify({ ...resource, extension: [] }).matchAll(/"reference":"(urn:[^"]*)"/g)].map(([, url]) => url));
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((url) => !urls.has(url!))).toEqual([]);
  });

  it('a course is updated on a server, all else is created once', () => {
    const requests = episodeToFhir(neck, { as: 'courses', bundle: 'transaction' }).entry.map(({ request, resource }) => `${request?.method} ${resource.resourceType}`);
    expect(requests.filter((request) => request === 'PUT Observation')).toHaveLength(3);
    expect(requests.filter((request) => request === 'PUT List')).toHaveLength(1);
    expect(requests.filter((request) => request === 'POST Procedure')).toHaveLength(2);
  });

  it('a visit has the Encounter of the host, or one that points to the episode of care', () => {
    const own = episodeToFhir(neck, { encounter: (_, day) => ({ reference: `Encounter/${day}` }) });
    expect(own.entry.filter(({ resource }) => resource.resourceType === 'Encounter')).toEqual([]);
    expect(own.entry.filter(({ resource }) => JSON.stringify(resource['encounter']) === '{"reference":"Encounter/2"}')).toHaveLength(4);
    const made = episodeToFhir(neck, { episodeOfCare: { reference: 'EpisodeOfCare/7' } }).entry.filter(({ resource }) => resource.resourceType === 'Encounter');
    expect(made).toHaveLength(3);
    expect(made[0]?.resource).toMatchObject({ status: 'finished', class: { code: 'AMB' }, episodeOfCare: [{ reference: 'EpisodeOfCare/7' }], period: { start: '2026-01-01T09:00:00.000Z' } });
  });

  it('a visit that is missing, a retracted chart and two people are refused; one chart is one visit', () => {
    const bundle = episodeToFhir(neck, { subject: { reference: 'Patient/1' } });
    const panel = bundle.entry.findIndex(({ resource }) => JSON.stringify(resource['code']).includes('"chart"'));
    expect(episodeFromFhir({ ...bundle, entry: bundle.entry.filter((_, i) => i !== panel) } as never)).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('incomplete episode') as unknown }] });
    expect(episodeFromFhir(JSON.stringify(bundle).replace('"status":"final"', '"status":"entered-in-error"'))).toMatchObject({ ok: false });
    expect(episodeFromFhir(JSON.stringify(bundle).replace('Patient/1"', 'Patient/2"'))).toMatchObject({ ok: false });
    const [first] = neck.charts;
    expect(episodeFromFhir(toFhir(first!), { id: 'e1' })).toMatchObject({ ok: true, episode: createEpisode([first!], { id: 'e1' }) });
    expect(fromFhir(bundle)).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('only one can be read') as unknown }] });
  });

  it('nothing throws for any input', () => {
    for (const input of [7, '', '{', {}, { resourceType: 'Bundle', entry: [7, { resource: { resourceType: 'List' } }] }]) {
      expect(() => episodeFromFhir(input)).not.toThrow();
      expect(() => episodeFromNdjson(input)).not.toThrow();
    }
    expect(episodeFromNdjson('{}').ok).toBe(false);
  });
});
