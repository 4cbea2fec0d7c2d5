'use client';
import { memo, useMemo, useState } from 'react';
import { inPerspective, type Figure, type Perspective, type ViewId } from '../anatomy/index.js';
import { changesOf, type IntensityChange, type Mark } from '../chart/index.js';
import type { Point } from '../geometry/index.js';
import { nameOf } from '../locales/index.js';
import { markSign, useBodyMap, useBodyMapStore, useMessages, type Size } from '../ui/index.js';
import { afterTag, buttonPlaceOf, createDeclutter, tagsOf, toShare, type Sign } from '../drawing/index.js';
import { isMoved, Leaders } from './Leaders.js';

export interface MarksProps {
  readonly figure: Figure;
  readonly view: ViewId;
  readonly perspective: Perspective;
  /** Size of the stage in CSS pixels; undefined without a layout. */
  readonly size: Size | undefined;
  /** Whether a pointer is moving the selected mark. */
  readonly isDragging: boolean;
  /** A mark was chosen by a key or by assistive technology. */
  readonly onChoose: (id: string, native: Event) => void;
}

/**
 * The marks of a view, as buttons over the figure: points at their place, areas with a label on their top edge. They keep their size on the screen,
 * and nearby ones are moved apart.
 */
export function Marks({ figure, view, perspective, size, isDragging, onChoose }: MarksProps) {
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
    return size ? declutter(signs, { width: size.width * zoom, height: size.height * zoom }, pinned, isDragging) : [];
  }, [declutter, shown, tags, changes, size, zoom, pinned, isDragging]);
  const tabStop = shown[Math.max(0, pinned)]?.mark.id;

  if (shown.length === 0) return null;
  return (
    <div className="palpate-marks" role="toolbar" aria-roledescription={messages.labels.bodyMap} aria-label={`${messages.views[view]}, ${messages.labels.marks}`}>
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
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface MarkButtonProps {
  readonly mark: Mark;
  /** Position as shares of the view, 0 to 1. */
  readonly x: number;
  readonly y: number;
  /** Pixels by which it is moved, to avoid overlap. */
  readonly offsetX: number;
  readonly offsetY: number;
  /** Numbers of links to other views, separated by spaces. */
  readonly tags: string;
  /** The change by its latest treatment. */
  readonly change: IntensityChange | undefined;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onChoose: MarksProps['onChoose'];
}

/** A share of the view plus pixels. */
const lengthOf = (share: number, offset: number): string => (offset === 0 ? `${percent(share)}%` : `calc(${percent(share)}% + ${Math.round(100 * offset) / 100}px)`);
const percent = (share: number): number => Math.round(1e6 * share) / 1e4;

/** One mark: a point is a disc with its intensity, an area a label on its edge. */
const MarkButton = memo(function MarkButton({ mark, x, y, offsetX, offsetY, tags, change, isSelected, isTabStop, onChoose }: MarkButtonProps) {
  const store = useBodyMapStore();
  const messages = useMessages();
  // Only new marks are animated: marks of an opened record, or restored by Undo, appear at once.
  const [isNew] = useState(() => isSelected && store.getState().past.length > 0);
  return (
    <button
      type="button"
      className="palpate-mark"
      style={{ inset: `${lengthOf(y, offsetY)} auto auto ${lengthOf(x, offsetX)}` }}
      data-mark={mark.id}
      data-kind={mark.kind}
      data-selected={isSelected ? '' : undefined}
      data-moved={isMoved([offsetX, offsetY]) ? '' : undefined}
      data-new={isNew ? '' : undefined}
      aria-label={nameOf(mark, messages, change)}
      aria-pressed={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      // The stage handles taps; this is for keys and assistive technology, whose clicks have a count of 0.
      onClick={(event) => event.detail === 0 && onChoose(mark.id, event.nativeEvent)}
    >
      {markSign(mark)}
      {tags ? <span className="palpate-tag" data-tags={tags} aria-hidden="true" /> : null}
      {change?.after === undefined ? null : <span className="palpate-tag" data-tags={afterTag(change.after)} data-change="" aria-hidden="true" />}
    </button>
  );
});
