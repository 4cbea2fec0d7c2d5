import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEpisode, episodeVersion, parseEpisode, serialiseEpisode, withChart } from '../../src/episode/index.js';
import { jsonArbitrary } from '../arbitraries.js';
import fc from 'fast-check';
import { episodeOf, point, visit } from './visits.js';

const [first, second] = [visit(1, [point('a', 'front.nose', 3)]), visit(2, [point('a', 'front.nose', 2)])];
const problemsOf = (input: unknown) => {
  const result = parseEpisode(input);
  return result.ok ? [] : result.problems;
};

describe('what is no episode is refused by name', () => {
  it.each([
    [7, '', 'must be an episode, a JSON object, but is 7.'],
    ['{', '', 'JSON'],
    [{ id: 'e', charts: [] }, 'schemaVersion', 'is missing: expected the document version, “1.0”'],
    [{ ...episodeOf(first), schemaVersion: '2.0' }, 'schemaVersion', 'reads versions up to 1.x'],
    [{ ...episodeOf(first), mood: 1 }, 'mood', 'is an unknown field'],
    [{ ...episodeOf(first), id: '' }, 'id', 'must not be empty'],
    [{ ...episodeOf(first), charts: [7] }, 'charts[0]', 'must be an object'],
    [episodeOf(first, { ...second, id: first.id }), 'charts[1].id', 'charts[0] already has the id'],
    [{ ...episodeOf(first), charts: [first, { ...second, marks: 3 }] }, 'charts[1].marks', 'must be a list, but is 3.'],
    [{ ...episodeOf(first), charts: [{ ...first, schemaVersion: '3.0' }] }, 'charts[0].schemaVersion', 'reads versions up to'],
  ])('%#', (input, path, message) => {
    const [problem] = problemsOf(input);
    expect(problem?.path).toBe(path);
    expect(problem?.message).toContain(message);
  });

  it('nothing throws for any input, and the number of problems is capped', () => {
    fc.assert(fc.property(jsonArbitrary, (value) => void expect(parseEpisode(value).ok).toBe(false)), { numRuns: 200 });
    expect(problemsOf({ ...episodeOf(), charts: Array.from({ length: 200 }, () => 7) })).toHaveLength(51);
    expect(problemsOf({ ...episodeOf(), charts: Array.from({ length: 200 }, () => ({ ...first, marks: [7, 7, 7] })) })).toHaveLength(51);
  });
});

describe('an episode', () => {
  it('keeps what only a later version knows, of itself and of its charts', () => {
    const later = { ...episodeOf(first), schemaVersion: '1.4', mood: ['rain'], charts: [{ ...first, schemaVersion: '1.9', weather: 'rain' }] };
    const result = parseEpisode(later);
    expect(result).toEqual({ ok: true, episode: later, warnings: [expect.objectContaining({ path: 'schemaVersion' }), expect.objectContaining({ path: 'charts[0].schemaVersion' })] });
    expect(result.ok && JSON.parse(serialiseEpisode(result.episode))).toEqual(later);
  });

  it('brings charts of version 1.0 up', () => {
    const old = JSON.parse(readFileSync('test/chart/1.0/desk-worker.json', 'utf8')) as object;
    expect(parseEpisode({ ...episodeOf(), charts: [old] })).toEqual({ ok: true, episode: { ...episodeOf(), charts: [{ ...old, schemaVersion: '1.2' }] }, warnings: [] });
  });

  it('is put in order of time, with a warning', () => {
    const result = parseEpisode({ ...episodeOf(), charts: [second, first] });
    expect(result).toEqual({ ok: true, episode: episodeOf(first, second), warnings: [{ path: 'charts', message: 'were put in order of time.' }] });
  });

  it('has a state of each chart, the newest that was put in', () => {
    const better = { ...first, marks: [point('a', 'front.nose', 1)] };
    expect(withChart(episodeOf(first, second), better).charts).toEqual([better, second]);
    expect(withChart(episodeOf(second), first).charts).toEqual([first, second]);
    expect(createEpisode([]).schemaVersion).toBe(episodeVersion);
  });

  it('is written with its fields in order', () => {
    const { id, ...rest } = { ...episodeOf(first), name: 'neck', extensions: { a: 1 } };
    expect(Object.keys(JSON.parse(serialiseEpisode({ ...rest, id })) as object)).toEqual(['schemaVersion', 'id', 'name', 'charts', 'extensions']);
    expect(serialiseEpisode(episodeOf(first), { indent: 2 })).toContain('\n  "id": "e1"');
  });
});
