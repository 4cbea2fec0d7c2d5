import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toAtlasShapeFile, toChartShapeFile } from '../../scripts/schema/to-shape-file.js';

describe('the generated tables are those of the schema as it is; else run `npm run generate`', () => {
  it.each([
    ['chart', toChartShapeFile],
    ['atlas', toAtlasShapeFile],
  ])('%s', (room, toShapeFile) => {
    const isFresh = readFileSync(`src/${room}/generated/shape.ts`, 'utf8') === toShapeFile();
    expect(isFresh).toBe(true);
  });
});
