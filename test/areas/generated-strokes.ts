import { boundsOf, type Point } from '../../src/geometry/index.js';
import { anchorOf, outlineOf, views, viewIds, zonesIn, type Figure, type ViewId } from '../../src/anatomy/index.js';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import { neutral } from '../../src/figures/neutral.js';
import { seededRandom } from '../geometry/seeded.js';

/** A line that a hand might draw, in units of a figure's view. */
export interface Stroke {
  readonly kind: StrokeKind;
  readonly view: ViewId;
  readonly figure: Figure;
  readonly samples: readonly Point[];
}

interface Box {
  readonly middle: Point;
  readonly width: number;
  readonly height: number;
}

/** A line through a box, by how far along it is: 0 to 1. */
type Line = (box: Box) => (along: number) => Point;

const turn = 2 * Math.PI;
const round = (turns: number): Line => ({ middle: [x, y], width, height }) => (t) => [x + (width / 2) * Math.cos(t * turns * turn), y + (height / 2) * Math.sin(t * turns * turn)];

const lines = {
  dot: ({ middle }) => () => middle,
  line: ({ middle: [x, y], width, height }) => (t) => [x + (t - 0.5) * width, y + (t - 0.5) * height],
  loop: round(1),
  'double loop': round(2),
  'half loop': round(0.5),
  spiral: ({ middle: [x, y], width, height }) => (t) => [x + (width / 2) * t * Math.cos(t * 4 * turn), y + (height / 2) * t * Math.sin(t * 4 * turn)],
  'figure eight': ({ middle: [x, y], width, height }) => (t) => [x + (width / 2) * Math.sin(2 * t * turn), y + (height / 2) * Math.cos(t * turn)],
  scribble: ({ middle: [x, y], width, height }) => (t) => [x + (Math.abs(((t * 12) % 2) - 1) - 0.5) * width, y + (t - 0.5) * height],
  'outside the body': ({ width, height }) => (t) => [-80 - t * width, 500 + t * height],
} satisfies Record<string, Line>;

export type StrokeKind = keyof typeof lines;
export const strokeKinds = Object.keys(lines) as StrokeKind[];

/** Samples along a line as a hand would leave them: unevenly spaced, and off it by up to `shake` units. */
export function strokeAlong(kind: StrokeKind, box: Box, count: number, random: () => number = () => 0.5, shake = 0): Point[] {
  const at = lines[kind](box);
  const off = () => (random() - 0.5) * 2 * shake;
  return Array.from({ length: count }, (_, i): Point => {
    const [x, y] = at(count === 1 ? 0 : i / (count - 1));
    return [x + off(), y + off()];
  });
}

/** Outliers that pointers have been seen to report. */
const broken: readonly Point[] = [[NaN, NaN], [NaN, 100], [Infinity, 5], [-Infinity, NaN]];

/** Strokes of all kinds and sizes on every view and figure, the same ones for the same seed. Many leave the body. */
export function generatedStrokes(count: number, seed: number): Stroke[] {
  const random = seededRandom(seed);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  return Array.from({ length: count }, (_, i): Stroke => {
    const [view, figure, kind] = [viewIds[i % viewIds.length]!, oneOf([neutral, female, male]), oneOf(strokeKinds)];
    const onOutline = random() < 0.3;
    const [left, top, width, height] = views[view].viewBox;
    const middle: Point = onOutline ? [left + random() * width, top + random() * height] : anchorOf(oneOf(zonesIn(view)).id, figure);
    const box = { middle, width: 2 + random() ** 2 * 200, height: 2 + random() ** 2 * 300 };
    const samples = strokeAlong(kind, box, Math.round(5 * 1000 ** random()), random, random() * 2);
    if (random() < 0.2) samples.splice(Math.floor(random() * samples.length), 0, oneOf(broken));
    return { kind, view, figure, samples };
  });
}

/** The box that a view's outline fills. */
export function bodyBox(view: ViewId): Box {
  const [left, top, right, bottom] = boundsOf(outlineOf(view));
  return { middle: [(left + right) / 2, (top + bottom) / 2], width: right - left, height: bottom - top };
}
