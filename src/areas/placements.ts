import { isSameJson, type Area } from '../chart/index.js';
import type { Point } from '../geometry/index.js';

/** How an area that was only moved got to its place. Each move starts again from `origin`, so that clipping at the body's edge loses nothing. */
export interface Placement {
  /** The area before it was moved. */
  readonly origin: Area;
  /** Distance moved from there, in body coordinates. */
  readonly offset: Point;
  /** The figure on which it was moved, where its grip was before the steps in `sum`, and its distance from `origin` then. */
  readonly figure: string;
  readonly grip: Point;
  readonly base: Point;
  /** All steps from there, in units of that figure, so that a step and its opposite cancel exactly. */
  readonly sum: Point;
  /** The sum when some of it was last on the body. */
  readonly seen: Point;
}

/** Placements of moved areas by chart content, so that undo and redo find them, too. */
export interface Placements {
  find(mark: string, area: Area): Placement | undefined;
  note(mark: string, area: Area, placement: Placement): void;
}

const mostMarks = 20;
const mostPlaces = 100;

export function createPlacements(): Placements {
  const byMark = new Map<string, readonly (readonly [area: Area, placement: Placement])[]>();
  const keyOf = (mark: string, { view }: Area): string => `${view} ${mark}`;
  return {
    find: (mark, area) => byMark.get(keyOf(mark, area))?.find(([there]) => isSameJson(there, area))?.[1],
    note(mark, area, placement) {
      const key = keyOf(mark, area);
      const others = (byMark.get(key) ?? []).filter(([there]) => !isSameJson(there, area));
      byMark.delete(key); // moves it to the end: the latest
      byMark.set(key, [[area, placement] as const, ...others].slice(0, mostPlaces));
      const [oldest] = byMark.keys();
      if (byMark.size > mostMarks && oldest !== undefined) byMark.delete(oldest);
    },
  };
}

/** Without floating-point residue: 0.1 + 0.2 - 0.3 is 0. */
const settled = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

export const plus = (a: Point, b: Point): Point => [settled(a[0] + b[0]), settled(a[1] + b[1])];
export const minus = (a: Point, b: Point): Point => [settled(a[0] - b[0]), settled(a[1] - b[1])];
export const isNone = ([x, y]: Point): boolean => x === 0 && y === 0;
