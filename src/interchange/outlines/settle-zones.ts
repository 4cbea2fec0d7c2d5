import { coverageOf, toShape, unite } from '../../areas/index.js';
import { isAmong, painfulSkin, parseChart, type Area, type Coverage, type JsonValue, type ParseResult } from '../../chart/index.js';
import { firstTangled } from './first-tangled.js';
import { checksumOf } from './without-outline.js';

/** Where the outline of an area is in a file, and the checksum that palpate wrote there. */
export interface Origin {
  readonly path: string;
  readonly checksum: JsonValue | undefined;
}

/**
 * The chart with the zones that its areas now cover. Areas with an unchanged outline keep their zones exactly; the zones of the others are computed
 * as for drawn areas. Outlines that would take too long are refused.
 *
 * Runs after the check of the chart: an area in the mirror image of its recorded zones is a record whose sides were swapped.
 *
 * @param origins for each mark, the origins of its areas
 */
export function settleZones(result: ParseResult, origins: readonly (readonly Origin[])[]): ParseResult {
  if (!result.ok) return result;
  const areas = result.chart.marks.map((mark) => (mark.kind === 'tenderness' ? [] : mark.areas));
  const changed = areas.flatMap((each, index) => each.flatMap((area, place) => changedArea(area, origins[index]?.[place])));
  if (changed.length === 0) return result;
  const tangled = firstTangled(changed.map(({ area }) => area));
  if (tangled) return { ok: false, problems: changed.filter(({ area }) => area === tangled).map(({ path }) => ({ path, message: tooMuch })) };

  const zonesOf = new Map(changed.map(({ area }) => [area, zonesUnder(area)]));
  const moved = changed.filter(({ area }) => !isSame(area.zones, zonesOf.get(area) ?? []));
  if (moved.length === 0) return result;
  const isMoved = new Set(moved.map(({ area }) => area));
  const settle = (area: Area): Area => (isMoved.has(area) ? { ...area, zones: zonesOf.get(area) ?? [] } : area);
  const marks = result.chart.marks.map((mark) => (mark.kind === 'tenderness' ? mark : { ...mark, areas: mark.areas.map(settle) }));
  const { clear = [], ...rest } = result.chart;
  const skin = painfulSkin(marks);
  const free = clear.filter((zone) => !isAmong(zone, skin));
  const again = parseChart({ ...rest, marks, ...(free.length > 0 && { clear: free }) });
  const taken = free.length < clear.length ? [{ path: 'clear', message: 'had zones that an outline now covers; they were removed.' }] : [];
  return again.ok ? { ...again, warnings: [...again.warnings, ...taken, ...moved.map(({ path }) => ({ path, message: workedOut }))] } : again;
}

const workedOut = 'is not the outline that palpate wrote: its zones were computed again.';
const tooMuch = 'is too complex to compute its zones again: edited outlines must together have few corners and crossings.';

interface Changed {
  readonly area: Area;
  readonly path: string;
}

const changedArea = (area: Area, origin: Origin | undefined): Changed[] => (origin && origin.checksum !== checksumOf(area.polygons) ? [{ area, path: origin.path }] : []);

/** Each polygon by the even-odd rule: tools do not agree on the direction of holes. */
const zonesUnder = ({ view, polygons }: Area): Coverage[] => coverageOf(view, unite(...polygons.map((rings) => toShape(rings.map((ring) => ring.slice(0, -1))))));

/** In any order. */
const isSame = (before: readonly Coverage[], after: readonly Coverage[]): boolean =>
  before.length === after.length && before.every(({ zone, covered }) => after.some((other) => other.zone === zone && other.covered === covered));
