import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateAnatomy } from '../../scripts/generate-anatomy.mjs';

const folder = new URL('../../src/anatomy/generated/', import.meta.url);
const modules = generateAnatomy();

describe('the generated modules are those of the assets as they are; else run `npm run generate`', () => {
  it.each([...modules])('%s', (name, text) => {
    const isFresh = readFileSync(new URL(name, folder), 'utf8') === text;
    expect(isFresh).toBe(true);
  });

  it('and no others lie beside them', () => expect(readdirSync(folder).sort()).toEqual([...modules.keys()].sort()));
});
