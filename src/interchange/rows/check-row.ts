import { figureIds, getZone, groupIds, isZoneId, partIds, viewIds, type ZoneId } from '../../anatomy/index.js';
import { authors, cautionReasons, convertPressure, courses, depths, describeValue, findings, followUpStatuses, isKnown, isLaterMinor, markKinds, pressureUnits, qualities, techniques, trends, triggerStatuses, type ProblemList } from '../../chart/index.js';
import { columnNames, columnTypes } from './columns.js';
import type { ColumnName, MarkRow } from './mark-row.js';

/** The possible values of a column with a list, in any version. */
const lists: Partial<Record<ColumnName, readonly string[]>> = {
  kind: markKinds,
  view: viewIds,
  side: ['left', 'right', 'midline'],
  body_group: groupIds,
  part: partIds,
};

/** The values of a column. A chart of a later minor version may have others. */
const words: Partial<Record<ColumnName, readonly string[]>> = {
  figure: figureIds,
  recorded_by: authors,
  qualities,
  depth: depths,
  course: courses,
  trend: trends,
  trigger_status: triggerStatuses,
  taut_band: findings,
  referred_pain: findings,
  recognised_pain: findings,
  twitch_response: findings,
  jump_sign: findings,
  threshold_unit: pressureUnits,
  caution_reason: cautionReasons,
  technique: techniques,
  marked_by: authors,
  status: followUpStatuses,
};

const zoneColumns: ReadonlySet<ColumnName> = new Set<ColumnName>(['zone', 'zones', 'absent', 'clear']);
const scales: ReadonlySet<ColumnName> = new Set<ColumnName>(['intensity', 'intensity_before', 'intensity_after']);

/** A row of marks as read; undefined, with problems in the list, if it is invalid. */
export function checkRow(values: Readonly<Record<string, unknown>>, path: readonly (string | number)[], problems: ProblemList): MarkRow | undefined {
  const before = problems.count;
  const known = typeof values.schema_version === 'string' && isLaterMinor(values.schema_version) ? lists : { ...lists, ...words };
  for (const name of columnNames) {
    const value = values[name];
    const wish = wishFor(name, value, known[name]);
    if (wish) problems.add([...path, name], () => `must be ${wish}, but is ${describeValue(value)}.`);
  }
  if (problems.count > before) return undefined;
  const row = asRow(values);
  checkSense(row, path, problems);
  return problems.count > before ? undefined : row;
}

const asRow = (values: Readonly<Record<string, unknown>>): MarkRow => Object.fromEntries(columnNames.map((name) => [name, values[name]])) as unknown as MarkRow;

/** The values of a column with a list. */
export const wordsOf = (name: ColumnName): readonly string[] | undefined => words[name] ?? lists[name];

/** Derived columns must agree with the others: if not, sides were swapped, rows were mixed up, or a decimal sign was lost. */
function checkSense(row: MarkRow, path: readonly (string | number)[], problems: ProblemList): void {
  const zone = row.zone === null ? undefined : getZone(row.zone);
  const follows = { view: zone?.view, side: zone?.side, body_group: zone?.group, part: zone?.part };
  for (const name of ['view', 'side', 'body_group', 'part'] as const) {
    if (zone && row[name] !== follows[name]) problems.add([...path, name], () => `must be ${describeValue(follows[name])}, because the zone is ${describeValue(row.zone)}, but is ${describeValue(row[name])}.`);
  }
  const { threshold, threshold_unit: unit, threshold_kpa: kPa } = row;
  // The conversion of a unit of a later version is unknown.
  if (unit !== null && !isKnown(pressureUnits, unit)) return;
  const inKPa = threshold === null || unit === null ? null : convertPressure(threshold, unit, 'kPa');
  const agrees = inKPa === null || kPa === null ? inKPa === kPa : Math.abs(inKPa - kPa) <= 0.0051 + inKPa * 1e-9;
  if (!agrees) problems.add([...path, 'threshold_kpa'], () => `must be the threshold in kPa, ${inKPa === null ? 'nothing' : Math.round(inKPa * 100) / 100}, but is ${describeValue(kPa)}.`);
}

/** Expected and actual value. */
function wishFor(name: ColumnName, value: unknown, known: readonly string[] | undefined): string | undefined {
  const type = columnTypes[name];
  if (value === null && (type === 'text' || type === 'number')) return undefined;
  if (type === 'flag') return typeof value === 'boolean' ? undefined : 'true or false';
  if (type === 'count') return Number.isInteger(value) && (value as number) >= 0 ? undefined : 'a whole number';
  if (type === 'number') return wishForNumber(name, value);
  if (type === 'numbers') return Array.isArray(value) && value.every((item) => typeof item === 'number' && item >= 0 && item <= 1) ? undefined : 'a list of numbers from 0 to 1';
  const texts: readonly unknown[] = type === 'list' && Array.isArray(value) ? value : [value];
  if (!texts.every((text): text is string => typeof text === 'string' && text !== '')) return type === 'list' ? 'a list of texts' : 'text';
  if (zoneColumns.has(name)) return texts.every(isZone) ? undefined : 'the id of a zone';
  return !known || texts.every((text) => known.includes(text)) ? undefined : `one of ${known.join(', ')}`;
}

function wishForNumber(name: ColumnName, value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'a number';
  return scales.has(name) && !(Number.isInteger(value) && value >= 0 && value <= 10) ? 'a whole number from 0 to 10' : undefined;
}

const isZone = (text: string): text is ZoneId => isZoneId(text);
