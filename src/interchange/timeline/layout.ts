import type { Course } from '../../episode/index.js';

/** Positions on the timeline, in pixels. */
export interface TimelineLayout {
  readonly course: Course;
  readonly width: number;
  readonly height: number;
  /** How high a small map is. */
  readonly mapHeight: number;
  /** The bounds of the lines: left, right, top (10) and bottom (0). */
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** The position of each visit on a true time axis. */
  readonly x: readonly number[];
  /** The position of an intensity, 0 to 10. */
  readonly y: (intensity: number) => number;
  /** The visits with a written day, and those with a small map: the first, the last, and as many between as fit. */
  readonly dated: readonly number[];
  readonly mapped: readonly number[];
}

/** How high the lines and the small maps are, in pixels: less where the drawing is narrow. */
const sizesFor = (width: number) => (width < 560 ? { lines: 120, map: 88 } : { lines: 160, map: 116 });
const dateWidth = 84;

/** @param mapShare the width of the small maps of a visit, as a share of their height */
export function timelineLayout(course: Course, width: number, mapShare: number, isRtl = false): TimelineLayout {
  const { lines, map: mapHeight } = sizesFor(width);
  const mapWidth = mapShare * mapHeight;
  const frame = { left: 34, right: width - 34, top: 18, bottom: 18 + lines };
  const times = course.visits.map(({ time }) => time);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const inset = Math.min(mapWidth, (frame.right - frame.left) / 2) / 2;
  const [start, end] = [frame.left + inset, frame.right - inset];
  const x = times.map((time) => {
    const share = last > first ? (time - first) / (last - first) : 0.5;
    return start + (isRtl ? 1 - share : share) * (end - start);
  });
  return {
    course,
    width,
    mapHeight,
    height: frame.bottom + 62 + (x.length > 0 ? mapHeight + 12 : 0),
    frame,
    x,
    y: (intensity) => frame.bottom - (intensity / 10) * (frame.bottom - frame.top),
    dated: spaced(x, dateWidth),
    mapped: spaced(x, mapWidth + 6),
  };
}

/** The first, the last, and from left to right all others with enough distance. */
function spaced(x: readonly number[], least: number): number[] {
  const end = x.length - 1;
  if (end < 0) return [];
  const kept = [0];
  for (let i = 1; i < end; i++) if (Math.abs((x[i] as number) - (x[kept.at(-1) as number] as number)) >= least && Math.abs((x[i] as number) - (x[end] as number)) >= least) kept.push(i);
  if (end > 0 && Math.abs((x[end] as number) - (x[kept.at(-1) as number] as number)) >= least) kept.push(end);
  return kept;
}
