import type { Complaint } from '../../episode/index.js';
import { node, type SceneNode } from '../scene/node.js';
import type { Setting } from '../scene/options.js';
import { textNode } from '../scene/text.js';
import type { TimelineLayout } from './layout.js';

/** Pixels from one label to the next. */
const gap = 12;

/** Where the line of a complaint ends, and its label. */
export interface LineEnd {
  readonly at: readonly [x: number, y: number];
  readonly label: string;
}

/** The label of a line: its short name, or its number. */
export const labelOfLine = ({ name }: Complaint, index: number): string => name ?? String(index + 1);

/** Labels at the ends of the lines. Lines that end at the same visit have their labels moved apart, in order, with a thin line to each moved one. */
export function labelNodes(ends: readonly LineEnd[], { frame }: TimelineLayout, { palette, messages }: Setting): SceneNode[] {
  const sign = messages.direction === 'rtl' ? -1 : 1;
  const visits = new Map<number, LineEnd[]>();
  for (const end of ends) visits.set(end.at[0], [...(visits.get(end.at[0]) ?? []), end]);
  return [...visits.values()].flatMap((together) => {
    const sorted = [...together].sort((a, b) => a.at[1] - b.at[1]);
    const heights = spread(sorted.map(({ at }) => at[1]), frame.top - gap / 2, frame.bottom);
    return sorted.flatMap(({ at: [x, y], label }, i) => {
      const height = heights[i] as number;
      const isMoved = Math.abs(height - y) > 2;
      const begin = x + sign * (isMoved ? 18 : 8);
      return [
        isMoved ? node('path', { d: `M${(x + sign * 6).toFixed(1)} ${y.toFixed(1)}L${(begin - sign * 2).toFixed(1)} ${height.toFixed(1)}`, fill: 'none', stroke: palette.quiet, 'stroke-width': 0.75 }) : undefined,
        textNode(label, { x: begin + sign * 3.1 * label.length, y: height, size: 11, weight: 600, fill: palette.ink }),
      ].filter((each) => each !== undefined);
    });
  });
}

/** Ascending heights, moved to keep a gap between top and bottom; a smaller gap if there is no space. */
export function spread(heights: readonly number[], top: number, bottom: number): number[] {
  const least = Math.min(gap, (bottom - top) / Math.max(1, heights.length - 1));
  const down = heights.reduce<number[]>((placed, height) => [...placed, Math.max(height, placed.length > 0 ? (placed.at(-1) as number) + least : top)], []);
  return down.reduceRight<number[]>((placed, height) => [Math.min(height, placed.length > 0 ? (placed[0] as number) - least : bottom), ...placed], []);
}
