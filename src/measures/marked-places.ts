import { viewIds, zoneIds, type ViewId, type ZoneId } from '../anatomy/index.js';
import { gridOf } from './grid.js';
import type { Marked } from './pain.js';
import { clearRuns, createRuns, type Runs } from './runs.js';
import { addPoint, addPolygon } from './scanline.js';

/** The zones and cells that a chart marks. */
export interface MarkedPlaces {
  /** Each once, as indices into `zoneIds`. */
  readonly zones: readonly number[];
  readonly cells: Readonly<Record<ViewId, Runs>>;
}

const numberOf: ReadonlyMap<string, number> = new Map(zoneIds.map((id, i) => [id, i]));
const isMarked = new Uint8Array(zoneIds.length);
const zones: number[] = [];
let cells: Record<ViewId, Runs> | undefined;

/**
 * What the marks of these kinds cover. An area is in the cells whose centre one of its polygons contains (even-odd), a point in the cell that
 * contains it. **Valid until the next call**, which reuses the arrays, so that no memory is allocated per chart.
 *
 * @throws RangeError for an unknown view
 */
export function markedPlaces({ marks }: Marked, kinds: readonly string[]): MarkedPlaces {
  cells ??= Object.fromEntries(viewIds.map((view) => [view, createRuns(gridOf(view))])) as Record<ViewId, Runs>;
  for (const view of viewIds) clearRuns(cells[view]);
  for (const number of zones) isMarked[number] = 0;
  zones.length = 0;
  for (const mark of marks) {
    if (!kinds.includes(mark.kind)) continue;
    if (mark.kind === 'tenderness') {
      addZone(mark.zone);
      addPoint(runsOn(cells, mark.view, mark.id), mark.at);
    } else {
      for (const area of mark.areas) {
        for (const { zone, covered } of area.zones) if (covered > 0) addZone(zone);
        const runs = runsOn(cells, area.view, mark.id);
        for (const polygon of area.polygons) addPolygon(runs, polygon);
      }
    }
  }
  return { zones, cells };
}

function addZone(zone: ZoneId): void {
  const number = numberOf.get(zone);
  if (number === undefined || isMarked[number]) return;
  isMarked[number] = 1;
  zones.push(number);
}

function runsOn(all: Readonly<Record<ViewId, Runs>>, view: ViewId, mark: string): Runs {
  const runs = all[view] as Runs | undefined;
  if (!runs) throw new RangeError(`Mark “${mark}” is on an unknown view: “${view}”.`);
  return runs;
}
