'use client';
import { useMemo, type RefObject } from 'react';
import { inPerspective, views, type Figure, type Perspective, type ViewId } from '../../anatomy/index.js';
import { changeOf, tiesOf, type Mark } from '../../chart/index.js';
import { spreadPoints, type Point } from '../../geometry/index.js';
import { useBodyMap, useMessages } from '../context.js';
import { buttonPlaceOf } from './drawn.js';
import { MarkButton } from './MarkButton.js';
import type { AreaEditing } from './use-area-editing.js';
import { useMarkKeys } from './use-mark-keys.js';
import { useSize, type Size } from './use-size.js';

/** Pixels between the middles of two marks: 24 to aim at, and the ring around. */
const gap = 26;

export interface MarksProps {
  readonly figure: Figure;
  readonly view: ViewId;
  readonly perspective: Perspective;
  readonly stage: RefObject<HTMLElement | null>;
  readonly areas: AreaEditing;
}

/** The marks of a view, as buttons over the figure: points at their place, areas on their top edge. They keep their size on the screen, and near ones step aside. */
export function Marks({ figure, view, perspective, stage, areas }: MarksProps) {
  const messages = useMessages();
  const marks = useBodyMap((state) => state.chart.marks);
  const selection = useBodyMap((state) => state.selection);
  const size = useSize(stage);
  const shown = useMemo(
    () =>
      marks.flatMap((mark): { mark: Mark; place: Point }[] => {
        const place = buttonPlaceOf(mark, view, figure);
        return place ? [{ mark, place: toShare(view, inPerspective(view, place, perspective)) }] : [];
      }),
    [marks, figure, view, perspective],
  );
  const tags = useMemo(() => tagsOf(marks), [marks]);
  const treatments = useBodyMap((state) => state.chart.treatments);
  const changes = useMemo(() => new Map(treatments.map(({ mark }) => [mark, changeOf({ treatments }, mark)])), [treatments]);
  const pinned = shown.findIndex(({ mark }) => mark.id === selection);
  const asides = useMemo(() => stepAside(shown.map(({ place }) => place), size, pinned), [shown, size, pinned]);
  const handleKeyDown = useMarkKeys(figure, view, perspective, areas);
  const tabStop = shown[Math.max(0, pinned)]?.mark.id;

  if (shown.length === 0) return null;
  return (
    <div className="palpate-marks" role="group" aria-label={`${messages.views[view]}, ${messages.labels.marks}`} onKeyDown={handleKeyDown}>
      {shown.map(({ mark, place }, i) => (
        <MarkButton
          key={mark.id}
          mark={mark}
          x={place[0]}
          y={place[1]}
          asideX={asides[i]?.[0] ?? 0}
          asideY={asides[i]?.[1] ?? 0}
          tags={tags.get(mark.id) ?? ''}
          change={changes.get(mark.id)}
          isSelected={mark.id === selection}
          isTabStop={mark.id === tabStop}
        />
      ))}
    </div>
  );
}

/** Numbers that stand at both ends of a tie where there is no line to draw. */
function tagsOf(marks: readonly Mark[]): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const { point, area, tag } of tiesOf({ marks })) {
    if (tag === undefined) continue;
    for (const { id } of [point, area]) tags.set(id, [tags.get(id), tag].filter(Boolean).join(' '));
  }
  return tags;
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
