import { viewIds, type ViewId } from '../../anatomy/index.js';
import { createProblemList, describeValue, parseChart, readJson, type JsonObject, type JsonValue, type ParseResult, type Problem, type ProblemList } from '../../chart/index.js';
import { settleZones, withOutline, type Origin } from '../outlines/index.js';
import { defaultSource, type SourceOf } from './annotation.js';
import { readPoint, readPolygons } from './selector.js';

/**
 * Reads what `toAnnotations` writes, also after another tool moved shapes: places come from the selectors (circles; paths and polygons of straight
 * lines), everything else from `palpate:mark`. Other annotations are left out, each with a warning. Never throws. The chart goes through
 * `parseChart`, so a point that was moved out of its zone is refused, and so is an area in the mirror image of its zones. The zones of a moved area
 * are computed again, with a warning; outlines that are too complex for this are refused.
 *
 * @param input the collection, as JSON text or a value
 */
export function fromAnnotations(input: unknown, { source = defaultSource }: { readonly source?: SourceOf } = {}): ParseResult {
  const read = readJson(input);
  if (!read.ok) return read;
  const collection = isObject(read.value) ? read.value : {};
  const { 'palpate:chart': head, first } = collection;
  const items = isObject(first) ? first['items'] : undefined;
  const failed = (path: string, message: string): ParseResult => ({ ok: false, problems: [{ path, message }] });
  if (collection['type'] !== 'AnnotationCollection') return failed('', `must be an AnnotationCollection, but is ${describeValue(read.value)}.`);
  if (!isObject(head)) return failed('palpate:chart', 'is missing: the chart that the annotations belong to.');
  if (!isList(items)) return failed('first.items', `must be a list, but is ${describeValue(items)}.`);

  const viewOf = new Map(viewIds.map((view) => [source(view), view]));
  const [problems, leftOut] = [createProblemList(), createProblemList()];
  const marks = items.flatMap((item, index) => readMark(item, ['first', 'items', index], viewOf, problems, leftOut) ?? []);
  if (problems.count > 0) return { ok: false, problems: problems.toProblems() };
  const chart = parseChart({ ...head, marks: marks.map(({ mark }) => mark) });
  return withWarnings(settleZones(chart, marks.map(({ origins }) => origins)), leftOut.toProblems());
}

const isObject = (value: JsonValue | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);
const withWarnings = (result: ParseResult, more: readonly Problem[]): ParseResult => (result.ok ? { ...result, warnings: [...result.warnings, ...more] } : result);

type Path = readonly (string | number)[];

/** A mark, and the origins of its areas. */
interface Found {
  readonly mark: JsonObject;
  readonly origins: readonly Origin[];
}

function readMark(item: JsonValue, path: Path, viewOf: ReadonlyMap<string, ViewId>, problems: ProblemList, leftOut: ProblemList): Found | undefined {
  const { 'palpate:mark': mark, target } = isObject(item) ? item : {};
  if (!isObject(mark)) return void leftOut.add(path, () => 'was left out: palpate did not write this annotation.');
  const targets = (isList(target) ? target : [target]).map((place) => readTarget(place, viewOf));
  if (targets.some((place) => !place)) return void problems.add([...path, 'target'], () => 'must have an SvgSelector on a known view.');
  const [first] = targets;
  const { areas } = mark;
  if (!isList(areas)) {
    const at = first && targets.length === 1 && first.view === mark['view'] ? readPoint(first.svg) : undefined;
    return at ? { mark: { ...mark, at }, origins: [] } : void problems.add([...path, 'target'], () => 'must be one circle, on the view of the mark.');
  }
  const pieces = areas.slice(0, viewIds.length + 1).map((area) => {
    const place = targets.find((other) => isObject(area) && other?.view === area['view']);
    const polygons = place && readPolygons(place.svg);
    return polygons && isObject(area) ? withOutline(area, polygons) : undefined;
  });
  if (pieces.length !== targets.length || pieces.includes(undefined)) return void problems.add([...path, 'target'], () => 'must be paths or polygons of straight lines, one target per view.');
  const origins = areas.map((area) => ({ path: `first.items[${path.at(-1)}].target`, checksum: isObject(area) ? area['checksum'] : undefined }));
  return { mark: { ...mark, areas: pieces as JsonObject[] }, origins };
}

function readTarget(target: JsonValue | undefined, viewOf: ReadonlyMap<string, ViewId>): { readonly view: ViewId; readonly svg: string } | undefined {
  const { source, selector } = isObject(target) ? target : {};
  const svg = isObject(selector) && selector['type'] === 'SvgSelector' ? selector['value'] : undefined;
  const view = typeof source === 'string' ? viewOf.get(source) : undefined;
  return view && typeof svg === 'string' ? { view, svg } : undefined;
}
