import { painIndexAreaOf, painIndexAreas, painRegionOf, isGeneralisedArea, type PainIndexArea, type PainRegion } from './pain-index-areas.js';
import { countedMarks, zonesOfMark, type CountOptions, type Marked } from './pain.js';

/**
 * The published versions: `2010` Wolfe, Arthritis Care Res 62:600-610; `2011` Wolfe, J Rheumatol 38:1113-1122 (for surveys);
 * `2016` Wolfe, Semin Arthritis Rheum 46:319-329; `2019` Wolfe, Scand J Pain 19 (WP2019, widespread pain of the 2016 regions).
 */
export type PainIndexVersion = '2010' | '2011' | '2016' | '2019';

/** The Widespread Pain Index of a chart, from `painIndex`. */
export interface PainIndex {
  /** The published version of the criteria. */
  readonly version: PainIndexVersion;
  /** 0 to 19. */
  readonly index: number;
  /** The counted areas, in the order of the published tables. */
  readonly areas: readonly PainIndexArea[];
  /** Number of regions with pain, 0 to 5; jaw, chest and abdomen belong to none. Undefined for 2010 and 2011, which have no regions. */
  readonly regions: readonly PainRegion[] | undefined;
  /** Number of areas with pain, of the 15 that belong to regions. Undefined for 2010 and 2011. */
  readonly sites: number | undefined;
}

/**
 * The Widespread Pain Index: in how many of 19 areas a chart marks pain, and in which regions according to a version. The index itself is the same in
 * all versions. It is a number, not a diagnosis: the criteria require more, and "are not to be used for self-diagnosis" (Wolfe 2011). They ask about
 * pain in the past week; the host knows which period a chart describes.
 */
export function painIndex(chart: Marked, version: PainIndexVersion = '2016', options?: CountOptions): PainIndex {
  const found = new Set(countedMarks(chart, options).flatMap(zonesOfMark).map(painIndexAreaOf));
  const areas = painIndexAreas.filter((area) => found.has(area));
  const knowsRegions = version === '2016' || version === '2019';
  const generalised = areas.filter(isGeneralisedArea);
  return {
    version,
    index: areas.length,
    areas,
    regions: knowsRegions ? [...new Set(generalised.map(painRegionOf))] : undefined,
    sites: knowsRegions ? generalised.length : undefined,
  };
}
