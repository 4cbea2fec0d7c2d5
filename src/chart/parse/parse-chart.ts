import { anyWordShape, chartShape } from '../generated/shape.js';
import type { JsonObject, JsonValue } from '../json.js';
import { markSound } from '../sound.js';
import type { Chart } from '../types.js';
import { isLaterMinor, schemaVersion, versionNumbers } from '../version.js';
import { checkShape, isObject, type Shape } from './check-shape.js';
import { createProblemList, describeValue, type Problem, type ProblemList } from './problem.js';
import { readJson } from './read-json.js';
import { checkSense } from './sense.js';

/** A chart, or the problems for which the document was refused; never a partial chart. */
export type ParseResult =
  | {
      readonly ok: true;
      /** The chart. It shares nothing with the input. */
      readonly chart: Chart;
      /** What was read, but deserves a look. Empty: nothing. */
      readonly warnings: readonly Problem[];
    }
  | {
      readonly ok: false;
      /** What is wrong, and where; at least one. */
      readonly problems: readonly Problem[];
    };

/**
 * Reads a chart from JSON text or any value. Never throws; its work is bounded in time
 * and memory. The chart shares nothing with the input.
 *
 * In this order: plain JSON of a bearable size; a version that is known; the structure that the JSON Schema
 * describes; sense, such as a zone that holds its point. The first step that fails tells all that it found, up to
 * 50 problems. What only a later minor version (1.x) knows is kept, with a warning: fields, and words of
 * lists that grow. A zone, view or kind of mark that is not known cannot be shown, and is a problem whatever the version.
 */
export function parseChart(input: unknown): ParseResult {
  const read = readJson(input);
  if (!read.ok) return read;
  const version = readVersion(read.value);
  if (!version.ok) return version;

  const problems = createProblemList();
  const chart = checkStructure(version.document, version.isNewer, problems);
  if (chart) checkSense(chart, problems);
  if (!chart || problems.count > 0) return { ok: false, problems: problems.toProblems() };
  return { ok: true, chart: markSound(chart), warnings: version.warnings };
}

/** A chart of this or any later minor version. */
export const openChartShape: Shape = { ...chartShape, fields: { ...chartShape.fields, schemaVersion: { is: 'text' } } };

/**
 * Whether a document has the structure of a chart: exactly what the published JSON Schema says. With `isNewer`,
 * fields that it does not name are let pass.
 */
export function checkStructure(document: JsonObject, isNewer: boolean, problems: ProblemList): Chart | undefined {
  const before = problems.count;
  checkShape(isNewer ? openChartShape : chartShape, document, problems, isNewer ? anyWordShape : undefined);
  return problems.count > before ? undefined : (document as unknown as Chart);
}

/**
 * For each older version of the document: how to make the next one of it. A migration gets plain JSON of any shape
 * that calls itself that version, must not throw, and sets `schemaVersion` to a later one.
 */
export type Migrations = Readonly<Record<string, (document: JsonObject) => JsonObject>>;

/** All that 1.1 and 1.2 added is optional. */
export const migrations: Migrations = {
  '1.0': (document) => ({ ...document, schemaVersion: '1.1' }),
  '1.1': (document) => ({ ...document, schemaVersion: '1.2' }),
};

export type VersionResult =
  | {
      readonly ok: true;
      readonly document: JsonObject;
      /** Of a later minor version: unknown fields and words are kept. */
      readonly isNewer: boolean;
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface VersionOptions {
  readonly migrations?: Migrations;
  /** The version that is read here. */
  readonly current?: string;
  /** What the document is. */
  readonly what?: string;
}

/** Brings a document to the version that is read here, or says why it cannot be read. */
export function readVersion(value: JsonValue, { migrations: table = migrations, current = schemaVersion, what = 'a chart' }: VersionOptions = {}): VersionResult {
  const failed = (path: string, message: string): VersionResult => ({ ok: false, problems: [{ path, message }] });
  if (!isObject(value)) return failed('', `must be ${what}, a JSON object, but is ${describeValue(value)}.`);

  const document = migrated(value, table);
  const version = document.schemaVersion;
  if (version === undefined) return failed('schemaVersion', `is missing: expected the document version, “${current}”.`);
  const numbers = typeof version === 'string' ? versionNumbers(version) : undefined;
  if (typeof version !== 'string' || !numbers) return failed('schemaVersion', `must be a version such as “${current}”, but is ${describeValue(version)}.`);

  const [major, minor] = versionNumbers(current) ?? [1, 0];
  const [documentMajor, documentMinor] = numbers;
  if (documentMajor > major) {
    return failed('schemaVersion', `is ${describeValue(version)}: this palpate reads versions up to ${major}.x. Update palpate to read the document.`);
  }
  if (documentMajor < major || documentMinor < minor) {
    return failed('schemaVersion', `is ${describeValue(version)}: this version cannot be migrated to ${current}.`);
  }
  const isNewer = isLaterMinor(version, current);
  const warning = `is ${describeValue(version)}, later than ${current}: unknown fields and words are kept, and words are shown as they are.`;
  return { ok: true, document, isNewer, warnings: isNewer ? [{ path: 'schemaVersion', message: warning }] : [] };
}

/** As far as the table leads. It leads upwards, so no version comes twice. */
function migrated(document: JsonObject, table: Migrations): JsonObject {
  const { schemaVersion: version } = document;
  const migrate = typeof version === 'string' && Object.hasOwn(table, version) ? table[version] : undefined;
  return migrate ? migrated(migrate(document), table) : document;
}
