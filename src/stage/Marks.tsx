'use client';
import { useMemo, useState } from 'react';
import { inPerspective, type Figure, type Perspective, type ViewId } from '../anatomy/index.js';
import { changesOf, type Mark } from '../chart/index.js';
import type { Point } from '../geometry/index.js';
import { useBodyMap, useMessages } from '../ui/index.js';
import { buttonPlaceOf, createDeclutter, tagsOf, toShare, type Sign } from '../drawing/index.js';
import { type AreaEditing, useMarkKeys } from '../interaction/index.js';
import { Leaders } from './Leaders.js';
import { MarkButton } from './MarkButton.js';
import type { Size } from './use-size.js';

export interface MarksProps {
  readonly figure: Figure;
  readonly view: ViewId;
  readonly perspective: Perspective;
  /** Of the stage, in CSS pixels; undefined where there is no layout. */
  readonly size: Size | undefined;
  readonly areas: AreaEditing;
}

/** The marks of a view, as buttons over the figure: points at their place, areas with a plate that stands on their top edge. They keep their size on the screen, and near ones are moved apart. */
export function Marks({ figure, view, perspective, size, areas }: MarksProps) {
  const messages = useMessages();
  const marks = useBodyMap((state) => state.chart.marks);
  const selection = useBodyMap((state) => state.selection);
  const zoom = useBodyMap((state) => state.cameras[view]?.scale ?? 1);
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
  const changes = useMemo(() => changesOf({ treatments }), [treatments]);
  const pinned = shown.findIndex(({ mark }) => mark.id === selection);
  const [declutter] = useState(createDeclutter);
  const offsets = useMemo(() => {
    const signs = shown.map(({ mark, place }): Sign => ({ place, isArea: mark.kind !== 'tenderness', ties: tags.get(mark.id), after: changes.get(mark.id)?.after }));
    return size ? declutter(signs, { width: size.width * zoom, height: size.height * zoom }, pinned) : [];
  }, [declutter, shown, tags, changes, size, zoom, pinned]);
  const handleKeyDown = useMarkKeys({ figure, view, perspective, areas });
  const tabStop = shown[Math.max(0, pinned)]?.mark.id;

  if (shown.length === 0) return null;
  return (
    <div className="palpate-marks" role="group" aria-label={`${messages.views[view]}, ${messages.labels.marks}`} onKeyDown={handleKeyDown}>
      {size ? <Leaders places={shown} offsets={offsets} width={size.width * zoom} height={size.height * zoom} /> : null}
      {shown.map(({ mark, place }, i) => (
        <MarkButton
          key={mark.id}
          mark={mark}
          x={place[0]}
          y={place[1]}
          offsetX={offsets[i]?.[0] ?? 0}
          offsetY={offsets[i]?.[1] ?? 0}
          tags={tags.get(mark.id) ?? ''}
          change={changes.get(mark.id)}
          isSelected={mark.id === selection}
          isTabStop={mark.id === tabStop}
        />
      ))}
    </div>
  );
}
