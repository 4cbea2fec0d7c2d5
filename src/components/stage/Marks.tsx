'use client';
import { useMemo, type RefObject } from 'react';
import { inPerspective, toDrawnPosition, views, type Figure, type Perspective, type ViewId } from '../../anatomy/index.js';
import type { Tenderness } from '../../chart/index.js';
import { spreadPoints, type Point } from '../../geometry/index.js';
import { useBodyMap } from '../context.js';
import { PointMark } from './PointMark.js';
import { useMarkKeys } from './use-mark-keys.js';
import { useSize, type Size } from './use-size.js';

/** Pixels between the middles of two marks: 24 to aim at, and the ring around. */
const gap = 26;

export interface MarksProps {
  readonly figure: Figure;
  readonly view: ViewId;
  readonly perspective: Perspective;
  readonly stage: RefObject<HTMLElement | null>;
}

/** The tender points of a view, as buttons over the figure. They keep their size on the screen, and near ones step aside. */
export function Marks({ figure, view, perspective, stage }: MarksProps) {
  const marks = useBodyMap((state) => state.chart.marks);
  const selection = useBodyMap((state) => state.selection);
  const size = useSize(stage);
  const points = useMemo(() => marks.filter((mark): mark is Tenderness => mark.kind === 'tenderness' && mark.view === view), [marks, view]);
  const places = useMemo(
    () => points.map((mark) => toShare(view, inPerspective(view, toDrawnPosition(figure, mark.zone, mark.at), perspective))),
    [points, figure, view, perspective],
  );
  const pinned = points.findIndex(({ id }) => id === selection);
  const asides = useMemo(() => stepAside(places, size, pinned), [places, size, pinned]);
  const handleKeyDown = useMarkKeys(figure, view, perspective);
  const tabStop = points[Math.max(0, pinned)]?.id;

  if (points.length === 0) return null;
  return (
    <div className="palpate-marks" onKeyDown={handleKeyDown}>
      {points.map((mark, i) => (
        <PointMark
          key={mark.id}
          mark={mark}
          x={places[i]?.[0] ?? 0}
          y={places[i]?.[1] ?? 0}
          asideX={asides[i]?.[0] ?? 0}
          asideY={asides[i]?.[1] ?? 0}
          isSelected={mark.id === selection}
          isTabStop={mark.id === tabStop}
        />
      ))}
    </div>
  );
}

/** A place as shares of the view box, 0 to 1. */
function toShare(view: ViewId, [x, y]: Point): Point {
  const [left, top, width, height] = views[view].viewBox;
  return [(x - left) / width, (y - top) / height];
}

/** How many pixels each mark is drawn away from its place so that all can be seen and hit. */
function stepAside(places: readonly Point[], size: Size | undefined, pinned: number): Point[] {
  if (!size) return [];
  const pixels = places.map(([x, y]): Point => [x * size.width, y * size.height]);
  return spreadPoints(pixels, gap, pinned).map(([x, y], i) => [x - (pixels[i]?.[0] ?? x), y - (pixels[i]?.[1] ?? y)]);
}
