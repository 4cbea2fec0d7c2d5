import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { toAtlasSchemaFile } from '../../scripts/atlas/to-schema-file.js';
import { generateAtlas } from '../../scripts/generate-atlas.mjs';
import { atlasStatement, builtInAtlas, getMuscle, getTriggerPoint, sourcesOf } from '../../src/atlas.js';
import { asset } from '../anatomy/assets.js';

const folder = new URL('../../src/atlas/generated/', import.meta.url);
const modules = generateAtlas();
const data: unknown = JSON.parse(asset('trigger-points.json'));

describe('the generated modules are those of the atlas as it is; else run `npm run generate`', () => {
  it.each([...modules])('%s', (name, text) => {
    const isFresh = readFileSync(new URL(name, folder), 'utf8') === text;
    expect(isFresh).toBe(true);
  });

  // The shape is made of the schema: test/chart/shape.test.ts.
  it('and no others lie beside them', () => expect(readdirSync(folder).sort()).toEqual([...modules.keys(), 'shape.ts'].sort()));

  it('say what the data says, word for word', () => expect(builtInAtlas()).toEqual(data));
});

describe('the published JSON Schema of an atlas', () => {
  const text = readFileSync('assets/atlas-schema.json', 'utf8');
  const schema = JSON.parse(text) as { $id: string };

  it('is what the code says', () => expect(text).toBe(toAtlasSchemaFile()));

  it('takes the built-in atlas, and refuses what has a field of its own', () => {
    const isAtlas = new Ajv2020({ strict: true }).compile(schema);
    expect(isAtlas(data)).toBe(true);
    expect(isAtlas({ ...builtInAtlas(), likelihood: 0.9 })).toBe(false);
  });
});

describe('the built-in atlas', () => {
  it('has 116 muscles with 187 trigger points', () => {
    expect(builtInAtlas().muscles).toHaveLength(116);
    expect(builtInAtlas().muscles.flatMap(({ triggerPoints }) => triggerPoints)).toHaveLength(187);
  });

  it('says that it is contested and a draft', () => {
    expect(atlasStatement().statement).toMatch(/contested.+described in the literature/);
    expect(atlasStatement().status).toMatch(/draft.+not diagnostic/);
  });

  it('is looked up by id', () => {
    expect(getMuscle('soleus')?.latin).toBe('Musculus soleus');
    expect(getTriggerPoint('infraspinatus-1')?.id).toBe('infraspinatus-1');
    for (const id of ['nothing', '', '__proto__', 'constructor']) expect([getMuscle(id), getTriggerPoint(id)]).toEqual([undefined, undefined]);
    for (const muscle of builtInAtlas().muscles) expect(sourcesOf(muscle)).toHaveLength(muscle.sources.length);
  });
});
