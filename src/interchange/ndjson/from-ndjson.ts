import { createProblemList, describeValue, isSameJson, parseChart, quote, readJson, type Chart, type JsonObject, type JsonValue, type Problem, type ProblemList } from '../../chart/index.js';
import { columnNames } from '../rows/index.js';

/** All charts of a text, or the problems for which it was refused; never some of them. */
export type ChartsResult =
  | {
      readonly ok: true;
      /** The charts, in the order of the text. */
      readonly charts: readonly Chart[];
      /** Columns that are not palpate's: one object per chart. Left out if there are none. */
      readonly extra?: readonly JsonObject[];
      /** What was read, but deserves a look. Empty: nothing. */
      readonly warnings: readonly Problem[];
    }
  | {
      readonly ok: false;
      /** What is wrong, and where; at least one. */
      readonly problems: readonly Problem[];
    };

/** Longer texts are refused: read them in pieces, chart by chart. */
const mostCharacters = 256_000_000;

/** The content of the lines of one chart. */
interface Gathered {
  readonly line: number;
  head: JsonObject | undefined;
  readonly count: JsonValue | undefined;
  readonly marks: Map<number, JsonValue>;
  readonly treatments: Map<number, JsonValue>;
  /** Columns of the host, from the first line that has them. */
  readonly extra: Map<string, JsonValue>;
  /** Columns with a different value in another line. */
  readonly unequal: Set<string>;
}

/**
 * Reads the charts that `toNdjson` writes. Never throws. Lines may come in any order. Only `chart`, `mark` and `treatments` are read, not the flat
 * columns, and each chart goes through `parseChart`. Null counts as missing, because engines fill gaps with it; `extensions` stay unchanged. Unknown
 * columns are returned in `extra`.
 */
export function fromNdjson(text: unknown): ChartsResult {
  if (typeof text !== 'string') return failed(`must be text, but is ${describeValue(text)}.`);
  if (text.length > mostCharacters) return failed(`The text is longer than ${mostCharacters} characters.`);
  const problems = createProblemList();
  const gathered = new Map<string, Gathered>();
  text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).forEach((line, i) => {
    if (line.trim() !== '') gather(line, i + 1, gathered, problems);
  });
  const charts: Chart[] = [];
  const extra: JsonObject[] = [];
  const warnings: Problem[] = [];
  for (const found of gathered.values()) {
    const chart = problems.count === 0 ? assemble(found, problems) : undefined;
    const result = chart && parseChart(chart);
    if (result?.ok) {
      charts.push(result.chart);
      extra.push(Object.fromEntries(found.extra));
      warnings.push(...result.warnings.map((warning) => ({ ...warning, path: `line[${found.line}].${warning.path}` })));
      for (const name of found.unequal) warnings.push({ path: `line[${found.line}]`, message: `The lines of this chart differ in ${quote(name)}. The value of the first line was used.` });
    } else for (const { path, message } of result?.problems ?? []) problems.add(['line', found.line], () => `${path} ${message}`.trim());
  }
  if (problems.count > 0) return { ok: false, problems: problems.toProblems() };
  return { ok: true, charts, ...(extra.some((columns) => Object.keys(columns).length > 0) && { extra }), warnings };
}

const failed = (message: string): ChartsResult => ({ ok: false, problems: [{ path: '', message }] });
const isObject = (value: JsonValue | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const isIndex = (value: JsonValue | undefined): value is number => Number.isInteger(value) && (value as number) >= 0;

function gather(text: string, line: number, gathered: Map<string, Gathered>, problems: ProblemList): void {
  const at = ['line', line];
  const read = readJson(text);
  if (!read.ok) return read.problems.forEach(({ path, message }) => problems.add(at, () => `${path} ${message}`.trim()));
  const { value: row } = read;
  if (!isObject(row)) return problems.add(at, () => `must be a row, a JSON object, but is ${describeValue(row)}.`);
  const { chart_id: id, chart, mark, mark_index: index, mark_count: count, treatments } = row;
  if (typeof id !== 'string') return problems.add([...at, 'chart_id'], () => `must be text, but is ${describeValue(id)}.`);
  const found = gathered.get(id) ?? { line, head: undefined, count, marks: new Map(), treatments: new Map(), extra: new Map(), unequal: new Set() };
  gathered.set(id, found);
  for (const [name, value] of Object.entries(row)) {
    if (ownKeys.has(name)) continue;
    const before = found.extra.get(name);
    if (before === undefined) found.extra.set(name, value);
    else if (!isSameJson(before, value)) found.unequal.add(name);
  }
  if (isObject(chart)) {
    if (found.head) problems.add([...at, 'chart'], () => 'must appear once per chart, but this is the second.');
    found.head = withoutNulls(chart);
  }
  if (isObject(mark)) {
    if (!isIndex(index) || found.marks.has(index)) return problems.add([...at, 'mark_index'], () => `must be the index of the mark, used once, but is ${describeValue(index)}.`);
    found.marks.set(index, withoutNulls(mark));
  }
  for (const item of Array.isArray(treatments) ? (treatments as readonly JsonValue[]) : []) {
    if (!isObject(item) || !isIndex(item['index']) || found.treatments.has(item['index'])) problems.add([...at, 'treatments'], () => 'must give each treatment its own index.');
    else found.treatments.set(item['index'], withoutNulls(item['treatment'] ?? null));
  }
}

const ownKeys: ReadonlySet<string> = new Set([...columnNames, 'chart', 'mark', 'treatments']);

/** Without null fields: outside `extensions` a chart has none. */
function withoutNulls<T extends JsonValue>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutNulls) as JsonValue as T;
  if (!isObject(value)) return value;
  const fields = Object.entries(value as JsonObject).flatMap(([name, inner]) => (inner === null ? [] : [[name, name === 'extensions' ? inner : withoutNulls(inner)]]));
  return Object.fromEntries(fields) as T;
}

/** The document before it was split into lines. */
function assemble({ line, head, count, marks, treatments }: Gathered, problems: ProblemList): JsonObject | undefined {
  if (!head) problems.add(['line', line, 'chart'], () => 'is missing on all lines of this chart.');
  else if (count !== marks.size) problems.add(['line', line, 'mark_count'], () => `is ${describeValue(count)}, but ${marks.size} marks of this chart were found.`);
  return head && { ...head, marks: inOrder(marks), treatments: inOrder(treatments) };
}

const inOrder = (items: ReadonlyMap<number, JsonValue>): JsonValue[] => [...items].sort(([a], [b]) => a - b).map(([, item]) => item);
