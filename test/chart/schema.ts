import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The published JSON Schema, from the repository. */
export const schemaText = readFileSync('assets/schema.json', 'utf8');

export const schema = JSON.parse(schemaText) as { $id: string; $comment: string; $defs: Record<string, { enum?: string[] }> };

/** Whether Ajv, which knows nothing of palpate, accepts a document as a chart. */
export const isChartForAjv = new Ajv2020({ strict: true }).compile(schema);
