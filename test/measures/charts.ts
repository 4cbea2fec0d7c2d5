import { getZone, mirrorZone, type Point, type ZoneId } from '../../src/anatomy/index.js';
import { toArea, zoneShape, type Shape } from '../../src/areas/index.js';
import { createChart, type Area, type Chart, type Mark, type Referral } from '../../src/chart/index.js';
import { referral, tenderness } from '../chart/examples.js';

// Charts for examples that are worked by hand.

export const chartOf = (...marks: Mark[]): Chart => ({ ...createChart({ id: 'c1' }), marks });

/** Tenderness in each of these zones. */
export const tenderIn = (...zones: ZoneId[]): Chart => chartOf(...zones.map((zone, i) => tenderness(`m${i + 1}`, zone)));

/** A pain that covers a shape of a view. */
export const painOver = (id: string, view: Area['view'], shape: Shape): Referral => ({ ...referral(id, []), areas: [toArea(view, shape)!] });

/** A pain that covers whole zones. */
export const painAllOver = (id: string, ...zones: ZoneId[]): Referral => ({ ...referral(id, []), areas: zones.map((zone) => toArea(getZone(zone)!.view, zoneShape(zone))!) });

/** A rectangle as a shape. */
export const box = (left: number, top: number, width: number, height: number): Shape => [
  [[[left, top], [left + width, top], [left + width, top + height], [left, top + height]]],
];

const turn = ([x, y]: Point): [number, number] => [Math.round((480 - x) * 10) / 10, y];
const mirrorView = (view: Area['view']): Area['view'] => (view === 'left-side' ? 'right-side' : view === 'right-side' ? 'left-side' : view);

/** What the chart would be of a person who is the mirror image of this one. All views mirror about x = 240. */
export const mirrorChart = (chart: Chart): Chart => ({ ...chart, ...(chart.clear && { clear: chart.clear.map(mirrorZone) }), marks: chart.marks.map(mirrorMark) });

function mirrorMark(mark: Mark): Mark {
  if (mark.kind === 'tenderness') return { ...mark, view: mirrorView(mark.view), at: turn(mark.at), zone: mirrorZone(mark.zone) };
  const areas = mark.areas.map(({ view, polygons, zones }) => ({
    view: mirrorView(view),
    polygons: polygons.map((rings) => rings.map((ring) => ring.map(turn))),
    zones: zones.map(({ zone, covered }) => ({ zone: mirrorZone(zone), covered })),
  }));
  return { ...mark, areas };
}
