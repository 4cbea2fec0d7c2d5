import { markSound } from '../sound.js';
import type { Chart } from '../types.js';
import { checkStructure } from './check-structure.js';
import type { Problem } from './problem.js';
import { createProblemList } from './problem-list.js';
import { readJson } from './read-json.js';
import { readVersion } from './read-version.js';
import { checkSense } from './sense/check-sense.js';

/** A chart, or what is wrong with the document; never half of it. */
export type ParseResult =
  | { readonly ok: true; readonly chart: Chart; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a chart from JSON text or from a JSON value, whatever comes. Never throws; what it takes is bounded in time
 * and memory. The chart shares nothing with the input.
 *
 * In this order: plain JSON of a bearable size; a version that is known; the structure that the JSON Schema
 * describes; sense, such as a zone that holds its point. The first step that fails tells all that it found, up to
 * 50 problems. Fields that only a later minor version (1.x) knows are kept, with a warning.
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
