import { anchorOf, getZone, zonePolygon, type Figure, type Point, type ViewId, type ZoneId } from '../anatomy/index.js';
import { ringsToD } from '../drawing/index.js';
import { mergePolygons } from '../geometry/index.js';
import type { ShownField } from './shown-fields.js';
import { weights, type Weight } from './terms.js';

// What a level or a nerve looks like, in numbers: the same on the screen, on paper and in a picture.

/** The drawing of a field on a view of a figure, in units of the view, facing. */
export interface DrawnField {
  /** An outline per weight, the most certain last, so that it is on top. */
  readonly shapes: readonly { readonly weight: Weight; readonly d: string }[];
  /** The places of its label: the most certain zone of each side. */
  readonly at: readonly Point[];
}

/** Draws a field on a view of a figure, without hidden zones. */
export function drawnField({ zones }: ShownField, figure: Figure, view: ViewId, hidden: ReadonlySet<ZoneId>): DrawnField {
  const on = (weight: Weight) => zones[weight].filter((zone) => getZone(zone)?.view === view && !hidden.has(zone));
  const shapes = [...weights].reverse().flatMap((weight) => {
    const polygons = on(weight).map((zone) => zonePolygon(zone, figure));
    return polygons.length > 0 ? [{ weight, d: ringsToD(mergePolygons(polygons)) }] : [];
  });
  const surest = weights.map(on).find((found) => found.length > 0) ?? [];
  const firstOn = (side: string) => surest.find((zone) => getZone(zone)?.side === side);
  const sided = [firstOn('left'), firstOn('right')].filter((zone) => zone !== undefined);
  const signed = sided.length > 0 ? sided : surest.slice(0, 1);
  return { shapes, at: signed.map((zone) => anchorOf(zone, figure)) };
}

/** A tile of lines, in units of the view. */
export interface FieldPattern {
  readonly size: number;
  /** Degrees. */
  readonly angle: number;
  readonly d: string;
  /** Of a line. */
  readonly width: number;
}

/**
 * Lines for a weight: close where maps agree, apart where most do, broken and thin where it is disputed. Each of four tones has a direction
 * of its own, and none is that of a caution, so that fields that overlap differ without colour.
 */
export function fieldPattern(weight: Weight, tone: number): FieldPattern {
  const size = { core: 4, usual: 8, disputed: 8 }[weight];
  const width = { core: 1.5, usual: 1.3, disputed: 0.9 }[weight];
  return { size, angle: [0, 90, 30, 120][tone % 4] ?? 0, d: weight === 'disputed' ? `M2 ${size / 2}H5` : `M0 ${size / 2}H${size}`, width };
}

/** Width and dashes of the edge of a weight, in units of the view. */
export const fieldEdge: Readonly<Record<Weight, { readonly width: number; readonly dashes?: string }>> = { core: { width: 1.8 }, usual: { width: 1.2 }, disputed: { width: 1, dashes: '2 4' } };
