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
 * Reads a chart from JSON text or any value: `const read = parseChart(text)`. Never throws; its work is bounded in time and memory. The chart shares
 * nothing with the input.
 *
 * The steps: plain JSON of reasonable size; a known version; the structure of the JSON Schema; the meaning, such as a zone that contains its point.
 * The first step that fails reports its problems, up to 50. Unknown fields, and unknown words of lists that may grow, of a later minor version (1.x)
 * are kept with a warning. An unknown zone, view or kind of mark cannot be shown, and is a problem in any version.
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

/** Whether a document has the structure of a chart, exactly as in the published JSON Schema. With `isNewer`, unknown fields are allowed. */
export function checkStructure(document: JsonObject, isNewer: boolean, problems: ProblemList): Chart | undefined {
  const before = problems.count;
  checkShape(isNewer ? openChartShape : chartShape, document, problems, isNewer ? anyWordShape : undefined);
  return problems.count > before ? undefined : (document as unknown as Chart);
}

/**
 * For each older version, a function to the next one. A migration gets plain JSON of any shape with that version, must not throw, and sets a later
 * `schemaVersion`.
 */
export type Migrations = Readonly<Record<string, (document: JsonObject) => JsonObject>>;

/** Everything that 1.1 and 1.2 added is optional. */
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
  /** The version to read. */
  readonly current?: string;
  /** The type of document, for messages. */
  readonly what?: string;
}

/** Migrates a document to the current version, or reports why it cannot be read. */
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

/** Repeats as long as the table has a migration. Versions only increase, so it ends. */
function migrated(document: JsonObject, table: Migrations): JsonObject {
  const { schemaVersion: version } = document;
  const migrate = typeof version === 'string' && Object.hasOwn(table, version) ? table[version] : undefined;
  return migrate ? migrated(migrate(document), table) : document;
}
