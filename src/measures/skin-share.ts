import { figureIds, getZone, zones, type FigureId, type ZoneId } from '../anatomy/index.js';
import { isKnown, type Word } from '../chart/index.js';
import { skinShares } from './generated/skin.js';

type Shares = Readonly<Record<string, readonly number[]>>;

const listed: Readonly<Record<string, Shares>> = skinShares;

/**
 * The share of a figure's whole skin that a zone has, 0 to 1, measured on the mesh from which the figures are drawn. All zones of front, back and
 * soles add up to 1. A zone of a side view shows skin of these and has no share of its own: 0. An unknown figure (of a later document version) counts
 * as the neutral one.
 */
export function skinShare(id: ZoneId, figure: Word<FigureId> = 'neutral'): number {
  const known = isKnown(figureIds, figure) ? figure : 'neutral';
  return partsOf(id, known) / wholeOf(known);
}

function partsOf(id: ZoneId, figure: FigureId): number {
  const zone = getZone(id);
  return (zone && listed[zone.view]?.[zone.part]?.[figureIds.indexOf(figure)]) ?? 0;
}

const wholes = new Map<FigureId, number>();

function wholeOf(figure: FigureId): number {
  const whole = wholes.get(figure) ?? zones.reduce((sum, { id }) => sum + partsOf(id, figure), 0);
  wholes.set(figure, whole);
  return whole;
}
