import { bodySides, createChart, createProblemList, describeValue, formatPartialDate, isKnown, keyPoints, momentFields, momentOf, parseChart, parsePartialDate, type Chart, type PostureRecord, type Problem, type ProblemList, type Recorded, type SensoryExamination } from '../../chart/index.js';
import { guard, guardId, isMissing, unguard, writeCell, type Cell } from './cells.js';
import { readMoment } from './dates.js';
import { readTable } from './table.js';
import type { CsvOptions } from './to-csv.js';

// Sensation and posture as separate tables, one row per point or item: they are not marks, and do not fit into one row of a chart.

/** An examination that was read, with the id of its chart. */
export interface ChartExamination<T> {
  /** The id of the chart that the examination belongs to. */
  readonly chart_id: string;
  /** The examination: a sensory examination or a record of posture. */
  readonly examination: T;
}

/** The examinations of a table, one per chart, or the problems for which it was refused; never some of them. */
export type ExaminationsResult<T> = {
  readonly ok: true;
  /** The examinations, in the order of the table. */
  readonly examinations: readonly ChartExamination<T>[];
} | {
  readonly ok: false;
  /** What is wrong, and where; at least one. */
  readonly problems: readonly Problem[];
};

type TableOptions = Pick<CsvOptions, 'byteOrderMark' | 'header' | 'delimiter'>;

const recordColumns = ['chart_id', 'examined_by', 'examined_at', 'updated_at', 'note'] as const;
const sensoryColumns = [...recordColumns, 'point', 'side', 'light_touch', 'pin_prick'] as const;
const postureColumns = [...recordColumns, 'item', 'finding'] as const;

/**
 * The sensory examinations of charts as CSV, one row per key point. An empty cell is a test that was not recorded; `not-testable` stays as it is.
 * `extensions` are left out: use NDJSON for the whole chart.
 */
export const sensoryToCsv = (charts: Chart | Iterable<Chart>, options: TableOptions = {}): string =>
  write(charts, options, sensoryColumns, ({ sensory }) => (sensory ? [sensory, sensory.points.map(({ point, side, lightTouch, pinPrick }) => [point, side, lightTouch, pinPrick])] : undefined));

/** Recorded posture of charts as CSV, one row per item. `extensions` are left out, as in `sensoryToCsv`. */
export const postureToCsv = (charts: Chart | Iterable<Chart>, options: TableOptions = {}): string =>
  write(charts, options, postureColumns, ({ posture }) => (posture ? [posture, posture.findings.map(({ item, finding }) => [guard(item), guard(finding)])] : undefined));

/** Reads what `sensoryToCsv` writes, also after a spreadsheet has saved it, and checks every cell. Never throws. */
export const sensoryFromCsv = (text: unknown): ExaminationsResult<SensoryExamination> =>
  read(text, sensoryColumns, 'sensory', 'points', (cells, path, problems) => {
    const { point = '', side = '', light_touch, pin_prick } = cells;
    if (!isKnown(keyPoints, point)) problems.add([...path, 'point'], () => `must be a key point, such as C5 or S4-5, but is ${describeValue(point)}.`);
    if (!isKnown(bodySides, side)) problems.add([...path, 'side'], () => `must be left or right, but is ${describeValue(side)}.`);
    const lightTouch = readScore(light_touch, [...path, 'light_touch'], problems);
    const pinPrick = readScore(pin_prick, [...path, 'pin_prick'], problems);
    return { point, side, ...(lightTouch !== undefined && { lightTouch }), ...(pinPrick !== undefined && { pinPrick }) };
  });

/** Reads what `postureToCsv` writes, and checks every cell. Never throws. */
export const postureFromCsv = (text: unknown): ExaminationsResult<PostureRecord> => read(text, postureColumns, 'posture', 'findings', ({ item = '', finding = '' }) => ({ item, finding }));

function readScore(cell: string | undefined, path: Path, problems: ProblemList): number | string | undefined {
  if (cell === undefined || isMissing(cell)) return undefined;
  // Programs write whole numbers as 2.0 in a column with gaps.
  const number = /^([012])([.,]0+)?$/.exec(cell)?.[1];
  if (number !== undefined) return Number(number);
  if (cell !== 'not-testable') problems.add(path, () => `must be 0, 1, 2, not-testable or nothing, but is ${describeValue(cell)}.`);
  return cell;
}

function write(charts: Chart | Iterable<Chart>, { byteOrderMark = false, header = true, delimiter = ',' }: TableOptions, columns: readonly string[], rowsOf: (chart: Chart) => readonly [Recorded, readonly (readonly Cell[])[]] | undefined): string {
  const lines: (readonly Cell[])[] = header ? [columns] : [];
  for (const chart of Symbol.iterator in charts ? charts : [charts]) {
    const [record, rows = []] = rowsOf(chart) ?? [];
    if (!record) continue;
    const updated = momentOf(record, 'updatedAt');
    const first = [guardId(chart.id), guard(record.by), moment(formatPartialDate(momentOf(record, 'createdAt'))), updated && moment(formatPartialDate(updated)), record.note === undefined ? undefined : guard(record.note)];
    for (const row of rows) lines.push([...first, ...row]);
  }
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.map((cells) => `${cells.map((cell) => writeCell(cell, delimiter, '.')).join(delimiter)}\r\n`).join('')}`;
}

/** Programs would reformat a day and read a year as a number. */
const moment = (text: string): string => (text.includes('T') ? text : guard(text));

type Path = readonly (string | number)[];
type ReadRow = (cells: Readonly<Record<string, string>>, path: Path, problems: ProblemList) => object;

function read<F extends 'sensory' | 'posture'>(text: unknown, columns: readonly string[], field: F, list: string, readRow: ReadRow): ExaminationsResult<NonNullable<Chart[F]>> {
  const failed = (message: string) => ({ ok: false, problems: [{ path: '', message }] }) as const;
  if (typeof text !== 'string') return failed(`must be a text, but is ${describeValue(text)}.`);
  const table = readTable(text, columns);
  if (typeof table === 'string') return failed(table);
  const problems = createProblemList();
  const places = columns.map((name) => [name, table.header.indexOf(name)] as const);
  for (const [name, place] of places) if (place < 0) problems.add([name], () => 'is missing: the table has no such column.');
  const byChart = new Map<string, { readonly record: string; readonly line: number; readonly fields: object; readonly items: object[] }>();
  for (const { cells, line } of problems.count > 0 ? [] : table.body) {
    if (cells.length > table.header.length) problems.add(['line', line], () => `has ${cells.length} cells, but there are ${table.header.length} columns.`);
    const texts = Object.fromEntries(places.map(([name, place]) => [name, cells[place] ?? '']));
    const trimmed = Object.fromEntries(Object.entries(texts).map(([name, cell]) => [name, unguard(cell.trim())]));
    const { chart_id = '', note = '' } = texts;
    const item = readRow(trimmed, ['line', line], problems);
    const fields = { by: trimmed.examined_by, ...readTime('createdAt', trimmed.examined_at, ['line', line, 'examined_at'], problems), ...(trimmed.updated_at && readTime('updatedAt', trimmed.updated_at, ['line', line, 'updated_at'], problems)), ...(note !== '' && { note: unguard(note) }) };
    const record = JSON.stringify(fields);
    const found = byChart.get(chart_id) ?? { record, line, fields, items: [] };
    byChart.set(chart_id, found);
    if (found.record !== record) problems.add(['line', line], () => `must have the same author, time and note as line ${found.line}, because both belong to one examination.`);
    found.items.push(item);
  }
  if (problems.count > 0) return { ok: false, problems: problems.toProblems() };
  const examinations = [...byChart].flatMap(([id, { line, fields, items }]) => {
    const result = parseChart({ ...createChart({ id: 'c' }), [field]: { ...fields, [list]: items } });
    if (!result.ok) for (const { path, message } of result.problems) problems.addAt({ path: `${path} (from line ${line} on)`, message });
    const examination = result.ok ? result.chart[field] : undefined;
    return examination ? [{ chart_id: unguard(id), examination: examination as NonNullable<Chart[F]> }] : [];
  });
  return problems.count > 0 ? { ok: false, problems: problems.toProblems() } : { ok: true, examinations };
}

/** A moment with its precision. */
function readTime(field: 'createdAt' | 'updatedAt', cell: string | undefined, path: Path, problems: ProblemList): object {
  const known = parsePartialDate(readMoment(cell ?? '') ?? '');
  if (!known) problems.add(path, () => `must be a date, or a date and time with Z or an offset, such as 2026-11-22T10:15:00Z, but is ${describeValue(cell)}.`);
  return known ? momentFields(field, known) : {};
}
