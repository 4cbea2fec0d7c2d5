import type { Run } from './packed.js';
import type { Piece, Shape } from './shapes.js';
import { views, type ViewId } from './views.js';

/** Writes runs as SVG path commands, unchanged or mirrored about the midline of a view. */
export interface Pen {
  /** The move to the first point, or to the last. */
  readonly move: (run: Run, mirrored: boolean, toEnd?: boolean) => string;
  readonly curves: (run: Run, mirrored: boolean) => string;
  /** The same curves in reverse. */
  readonly curvesBack: (run: Run, mirrored: boolean) => string;
}

export function createPen(view: ViewId): Pen {
  const axis = 20 * views[view].midline;
  return {
    move(run, mirrored, toEnd = false) {
      const i = toEnd ? run.length - 2 : 0;
      return `M${tenths(mirrored ? axis - run[i]! : run[i]!)} ${tenths(run[i + 1]!)}`;
    },
    curves(run, mirrored) {
      let d = '';
      for (let i = 0; i + 7 < run.length; i += 6) d += curve(run, mirrored, i, i + 2, i + 4, i + 6);
      return d;
    },
    curvesBack(run, mirrored) {
      let d = '';
      for (let i = run.length - 2; i > 0; i -= 6) d += curve(run, mirrored, i, i - 2, i - 4, i - 6);
      return d;
    },
  };
}

/** One curve in relative steps. The arguments are the indices of its four points in the run. */
function curve(run: Run, mirrored: boolean, from: number, first: number, second: number, to: number): string {
  const x = run[from]!;
  const y = run[from + 1]!;
  const stepX = (i: number) => tenths(mirrored ? x - run[i]! : run[i]! - x);
  const stepY = (i: number) => tenths(run[i + 1]! - y);
  return `c${stepX(first)} ${stepY(first)} ${stepX(second)} ${stepY(second)} ${stepX(to)} ${stepY(to)}`;
}

/** Tenths as text. A view has some thirty thousand numbers but only a few hundred different ones, and formatting is slow, so each is formatted once. */
export function tenths(value: number): string {
  return value < 0 ? (negative[-value] ??= String(value / 10)) : (positive[value] ??= String(value / 10));
}

const positive: string[] = [];
const negative: string[] = [];

/** Writes shapes. A border that several shapes use is written once per direction. */
export function createShapeWriter(arcs: readonly Run[], pen: Pen): (shape: Shape) => string {
  const written: string[] = [];
  const curvesOf = ({ arc, reversed, mirrored }: Piece): string =>
    (written[4 * arc + 2 * Number(reversed) + Number(mirrored)] ??= (reversed ? pen.curvesBack : pen.curves)(arcs[arc] ?? [], mirrored));
  return (shape) => {
    let d = '';
    for (const chain of shape) {
      const start = chain[0];
      if (start) d += pen.move(arcs[start.arc] ?? [], start.mirrored, start.reversed);
      for (const piece of chain) d += curvesOf(piece);
      d += 'z';
    }
    return d;
  };
}
