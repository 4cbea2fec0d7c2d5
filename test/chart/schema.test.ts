import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSchemaFile } from '../../scripts/schema/to-schema-file.js';
import { zoneIds } from '../../src/anatomy/index.js';
import { schemaVersion } from '../../src/chart/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { example } from './examples.js';
import { isChartForAjv, schema, schemaText } from './schema.js';

describe('the published JSON Schema', () => {
  it('is what the code says: run `npm run generate` after a change', () => {
    expect(schemaText).toBe(toSchemaFile());
  });

  it('is itself valid', () => {
    expect(new Ajv2020({ strict: true }).validateSchema(schema)).toBe(true);
  });

  it('says at its head that it is generated, and which version it describes', () => {
    expect(Object.keys(schema)[0]).toBe('$comment');
    expect(schema.$comment).toContain('npm run generate');
    expect(schema.$id).toBe(`urn:palpate:schema:chart:${schemaVersion}`);
  });

  it('lists every zone, and once only', () => {
    expect(schema.$defs.zone?.enum).toEqual([...zoneIds]);
    expect(schemaText.split('"back.shoulder-top.right"')).toHaveLength(2);
  });

  it('takes every chart that makes sense', () => {
    fc.assert(fc.property(chartArbitrary, (chart) => isChartForAjv(chart)), { numRuns: 300 });
  });

  it.each([
    ['a field of its own', { ...example(), painLevel: 3 }],
    ['no marks', { ...example(), marks: undefined }],
    ['a mark of no kind', { ...example(), marks: [{ ...example().marks[0], kind: 'pain' }] }],
  ])('refuses a chart with %s', (_, document) => {
    expect(isChartForAjv(JSON.parse(JSON.stringify(document)))).toBe(false);
  });
});
