import { distanceToZone, isZoneId, views, zoneAt } from '../../anatomy/index.js';
import { isSameJson } from '../../chart/index.js';
import { checkShape, createProblemList, quote, readJson, type Path, type Problem, type ProblemList } from '../../chart/parse/index.js';
import { builtInSensation } from '../built-in.js';
import { zoneOn } from '../fields-at.js';
import { sensationShape } from '../generated/shape.js';
import type { KeyPointPlace, SensationSource, SensationTables, SensoryField, SpinalLevel } from '../types.js';

/** How far outside its part a key point may lie, in units: what rounding to 0.1 can do. */
const tolerance = 0.2;

/** The tables, or the problems for which they were refused. */
export type ParseSensationResult = {
  readonly ok: true;
  /** The tables, with built-in ones for what the document left out. */
  readonly tables: SensationTables;
} | {
  readonly ok: false;
  /** What is wrong, and where; at least one. */
  readonly problems: readonly Problem[];
};

/**
 * Reads your own tables from JSON text or a JSON value; the schema is `palpate/sensation-schema.json`. If one of the two is left out, the built-in
 * one is used. Never throws. Checks the structure first, then the meaning, such as whether a zone exists and a key point is on the body; reports up
 * to 50 problems.
 */
export function parseSensation(input: unknown): ParseSensationResult {
  const read = readJson(input);
  if (!read.ok) return read;
  const problems = createProblemList();
  checkShape(sensationShape, read.value, problems);
  if (problems.count > 0) return { ok: false, problems: problems.toProblems() };
  const given = read.value as unknown as Partial<SensationTables>;
  if (given.levels) checkTable('levels', given.levels.levels, given.levels.sources, problems);
  if (given.nerves) checkTable('nerves', given.nerves.nerves, given.nerves.sources, problems);
  given.levels?.levels.forEach((level, i) => checkKeyPoint(level, ['levels', 'levels', i, 'keyPoint'], problems));
  checkSharedPoints(given.levels?.levels ?? [], problems);
  return problems.count > 0 ? { ok: false, problems: problems.toProblems() } : { ok: true, tables: { ...builtInSensation(), ...given } };
}

function checkTable(name: 'levels' | 'nerves', fields: readonly SensoryField[], sources: readonly SensationSource[], problems: ProblemList): void {
  const known = checkOnce(sources.map(({ id }) => id), (i) => [name, 'sources', i, 'id'], problems);
  checkOnce(fields.map(({ id }) => id), (i) => [name, name, i, 'id'], problems);
  fields.forEach(({ zones, sources: named }, f) => {
    named.forEach((id, i) => {
      if (!known.has(id)) problems.add([name, name, f, 'sources', i], () => `is ${quote(id)}, which is not among the sources of the table.`);
    });
    checkOnce(zones.map(({ view, part }) => `${view}.${part}`), (i) => [name, name, f, 'zones', i], problems);
    zones.forEach((zone, i) => {
      if (!isZoneId(zoneOn(zone, 'left'))) problems.add([name, name, f, 'zones', i, 'part'], () => `is ${quote(zone.part)}, which the view ${quote(zone.view)} does not show.`);
    });
  });
}

function checkOnce(ids: readonly string[], pathOf: (index: number) => Path, problems: ProblemList): ReadonlySet<string> {
  const seen = new Set<string>();
  ids.forEach((id, i) => {
    if (seen.has(id)) problems.add(pathOf(i), () => `is ${quote(id)}, which is a duplicate.`);
    seen.add(id);
  });
  return seen;
}

function checkKeyPoint({ keyPoint }: SpinalLevel, path: Path, problems: ProblemList): void {
  if (!keyPoint) return;
  const { view, at: [x, y], part } = keyPoint;
  const { viewBox: [left, top, width, height], midline, rightOfMidline } = views[view];
  const zone = zoneOn({ view, part }, rightOfMidline ?? 'left');
  if (!isZoneId(zone)) problems.add([...path, 'part'], () => `is ${quote(part)}, which the view ${quote(view)} does not show.`);
  else if (midline + x > left + width || y < top || y > top + height) problems.add([...path, 'at'], () => `is outside the view ${quote(view)}.`);
  else if (distanceToZone(zone, [midline + x, y]) > tolerance) {
    const holder = zoneAt(view, [midline + x, y]);
    problems.add([...path, 'at'], () => `must be in the part ${quote(part)}, but [${x}, ${y}] is ${holder ? `in ${holder}` : 'outside the body'}.`);
  }
}

/** Levels may share a key point, as S4 and S5 do: then it is in one place. */
function checkSharedPoints(levels: readonly SpinalLevel[], problems: ProblemList): void {
  const first = new Map<string, KeyPointPlace>();
  levels.forEach(({ keyPoint }, i) => {
    if (!keyPoint) return;
    const before = first.get(keyPoint.point);
    if (!before) first.set(keyPoint.point, keyPoint);
    else if (!isSameJson({ ...before }, { ...keyPoint })) problems.add(['levels', 'levels', i, 'keyPoint'], () => `must be the same as that of another level with the key point ${quote(keyPoint.point)}.`);
  });
}
