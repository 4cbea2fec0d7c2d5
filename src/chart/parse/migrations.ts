import type { JsonObject } from '../json.js';

/**
 * For each older version of the document: how to make the next one of it. A migration gets plain JSON of any shape
 * that calls itself that version, must not throw, and sets `schemaVersion` to a later one.
 */
export type Migrations = Readonly<Record<string, (document: JsonObject) => JsonObject>>;

/** All that 1.1 added is optional. */
export const migrations: Migrations = {
  '1.0': (document) => ({ ...document, schemaVersion: '1.1' }),
};
