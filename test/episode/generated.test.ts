import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { toEpisodeSchemaFile } from '../../scripts/schema/to-schema-file.js';
import { toEpisodeShapeFile } from '../../scripts/schema/to-shape-file.js';
import { distalRankModule } from '../../scripts/generate-episode.mjs';
import { getZone, toZoneId, isZoneId } from '../../src/anatomy/index.js';
import { distalParts } from '../../src/episode/generated/distal-rank.js';
import { visit, point } from './visits.js';

const read = (path: string) => readFileSync(path, 'utf8');

it('what is generated is that of its sources', () => {
  expect(read('assets/episode-schema.json')).toBe(toEpisodeSchemaFile());
  expect(read('src/episode/generated/shape.ts')).toBe(toEpisodeShapeFile());
  expect(read('src/episode/generated/distal-rank.ts')).toBe(distalRankModule());
});

it('the published schema distinguishes an episode from anything else', () => {
  const isEpisode = new Ajv2020({ strict: true }).compile(JSON.parse(read('assets/episode-schema.json')) as object);
  const episode = { schemaVersion: '1.0', id: 'e1', charts: [visit(1, [point('a', 'front.nose', 3)])] };
  expect(isEpisode(episode)).toBe(true);
  expect(isEpisode({ ...episode, charts: [{ ...episode.charts[0], marks: 7 }] })).toBe(false);
  expect(isEpisode({ ...episode, mood: 1 })).toBe(false);
});

it('the ranks name parts that there are, each once in its limb', () => {
  for (const limb of Object.values(distalParts)) {
    const parts = limb.flatMap((step) => step.split(' '));
    expect(new Set(parts).size).toBe(parts.length);
    for (const part of parts) {
      const [view = '', name = ''] = part.split('.');
      const ids = (['left', 'right', 'midline'] as const).map((side) => toZoneId(view as never, name as never, side)).filter(isZoneId);
      expect(ids.map((id) => getZone(id)?.part), part).toContain(name);
    }
  }
});
