import { createProblemList, describeValue, isSameJson, parseChart, readJson, type JsonObject, type JsonValue, type ParseResult, type ProblemList } from '../../chart/index.js';
import { settleZones, withOutline, type Origin } from '../outlines/index.js';

/**
 * Reads what `toFeatures` writes, also after another tool moved shapes: geometry comes from the features, everything else from their `mark` and
 * `area`. Never throws. The chart goes through `parseChart`, so a point that was moved out of its zone is refused, and so is an area in the mirror
 * image of its zones. The zones of a moved area are computed again, with a warning; outlines that are too complex for this are refused.
 *
 * @param input the collection, as JSON text or a value
 */
export function fromFeatures(input: unknown): ParseResult {
  const read = readJson(input);
  if (!read.ok) return read;
  const collection = read.value;
  const failed = (path: string, message: string): ParseResult => ({ ok: false, problems: [{ path, message }] });
  if (!isObject(collection) || collection['type'] !== 'FeatureCollection') return failed('', `must be a FeatureCollection, but is ${describeValue(collection)}.`);
  const { features, palpate } = collection;
  if (!isList(features)) return failed('features', `must be a list, but is ${describeValue(features)}.`);
  if (!isObject(palpate)) return failed('palpate', 'is missing: the chart that the features belong to.');

  const problems = createProblemList();
  const marks = new Map<string, Found>();
  features.forEach((feature, index) => addFeature(feature, index, marks, problems));
  return problems.count > 0 ? { ok: false, problems: problems.toProblems() } : toChart(palpate, [...marks.values()]);
}

/** A mark and its place. */
interface Found {
  readonly mark: JsonObject;
  readonly place: { readonly at: JsonValue } | { readonly areas: JsonValue[] };
  /** For its areas. */
  readonly origins: Origin[];
}

const toChart = (head: JsonObject, found: readonly Found[]): ParseResult =>
  settleZones(parseChart({ ...head, marks: found.map(({ mark, place }) => ({ ...mark, ...place })) }), found.map(({ origins }) => origins));

const isObject = (value: JsonValue | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

function addFeature(feature: JsonValue, index: number, marks: Map<string, Found>, problems: ProblemList): void {
  const at = ['features', index];
  const { geometry, properties } = isObject(feature) ? feature : {};
  if (!isObject(geometry) || !isObject(properties)) return problems.add(at, () => 'must be a feature with a geometry and properties.');
  const { mark, area } = properties;
  if (!isObject(mark) || typeof mark['id'] !== 'string') return problems.add([...at, 'properties', 'mark'], () => 'must be a mark with an id, as palpate wrote it.');
  const { id } = mark;
  const known = marks.get(id);
  if (geometry['type'] === 'Point') {
    if (known) return problems.add([...at, 'properties', 'mark', 'id'], () => 'must be unique, but another feature already has it.');
    return void marks.set(id, { mark, place: { at: geometry['coordinates'] ?? null }, origins: [] });
  }
  const polygons = polygonsOf(geometry);
  if (!polygons) return problems.add([...at, 'geometry', 'type'], () => `must be Point, Polygon or MultiPolygon, but is ${describeValue(geometry['type'])}.`);
  if (!isObject(area)) return problems.add([...at, 'properties', 'area'], () => 'is missing: the view and the zones of the area.');
  const [piece, origin] = [withOutline(area, polygons), { path: `features[${index}].geometry`, checksum: area['checksum'] }];
  if (!known) return void marks.set(id, { mark, place: { areas: [piece] }, origins: [origin] });
  if ('areas' in known.place && isSameJson(known.mark, mark)) {
    known.place.areas.push(piece);
    known.origins.push(origin);
  } else problems.add([...at, 'properties', 'mark'], () => 'must be the same in all features of this mark.');
}

/** A tool may have turned a MultiPolygon with one part into a Polygon. */
function polygonsOf({ type, coordinates = null }: JsonObject): JsonValue | undefined {
  if (type === 'MultiPolygon') return coordinates;
  return type === 'Polygon' ? [coordinates] : undefined;
}
