'use client';
import { useMemo, useState, type MouseEvent, type ReactElement } from 'react';
import { inPerspective, type Figure, type Perspective, type ViewId } from '../anatomy/index.js';
import { changesOf, marksOn, type Chart, type IntensityChange, type Mark } from '../chart/index.js';
import type { Point } from '../geometry/index.js';
import { nameOf, type Messages } from '../locales/index.js';
import { markSign, useBodyMap, useBodyMapStore, useFromChart, useMessages, type Size } from '../ui/index.js';
import { afterTag, buttonPlaceOf, createDeclutter, tagsOf, toShare, type Sign } from '../drawing/index.js';
import { isMoved, Leaders } from './Leaders.js';

/** The numbers of links to other views, for each mark on this one. */
const tagsOn = (chart: Chart, view: ViewId) => {
  const tags = tagsOf(chart.marks);
  return marksOn(chart, view).map(({ id }) => tags.get(id));
};

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
  const store = useBodyMapStore();
  const messages = useMessages();
  const marks = useFromChart(marksOn, view);
  const tags = useFromChart(tagsOn, view);
  const selection = useBodyMap((state) => state.selection);
  const zoom = useBodyMap((state) => state.cameras[view]?.scale ?? 1);
  const shown = useMemo(
    () =>
      marks.flatMap((mark, i): { mark: Mark; place: Point; ties: string | undefined }[] => {
        const place = buttonPlaceOf(mark, view, figure);
        return place ? [{ mark, place: toShare(view, inPerspective(view, place, perspective)), ties: tags[i] }] : [];
      }),
    [marks, tags, figure, view, perspective],
  );
  const treatments = useBodyMap((state) => state.chart.treatments);
  const changes = useMemo(() => changesOf({ treatments }), [treatments]);
  const pinned = shown.findIndex(({ mark }) => mark.id === selection);
  const [width, height] = size ? [size.width * zoom, size.height * zoom] : [1, 1];
  const [declutter] = useState(createDeclutter);
  const offsets = useMemo(() => {
    const signs = shown.map(({ mark, place, ties }): Sign => ({ place, isArea: mark.kind !== 'tenderness', ties, after: changes.get(mark.id)?.after }));
    return size ? declutter(signs, { width, height }, pinned, isDragging) : [];
  }, [declutter, shown, changes, size, width, height, pinned, isDragging]);
  const tabStop = shown[Math.max(0, pinned)]?.mark.id;
  const [buttons] = useState(createButtons);
  const looks = shown.map(({ mark, place: [x, y], ties }, i): Look => {
    const [right, down] = offsets[i] ?? [0, 0];
    return [mark, messages, x + right / width, y + down / height, isMoved([right, down]), ties, changes.get(mark.id), mark.id === selection, mark.id === tabStop];
  });
  const elements = buttons(looks, () => store.getState().past.length > 0);

  // The stage handles taps; this is for keys and assistive technology, whose clicks have a count of 0.
  function choose({ detail, target, nativeEvent }: MouseEvent): void {
    const id = detail === 0 ? (target as Element).closest<HTMLElement>('[data-mark]')?.dataset['mark'] : undefined;
    if (id) onChoose(id, nativeEvent);
  }
  if (shown.length === 0) return null;
  return (
    // Captured: for any other listener React makes the toolbar itself one that can be clicked, and screen readers say so.
    <div className="palpate-marks" role="toolbar" aria-roledescription={messages.labels.bodyMap} aria-label={`${messages.views[view]}, ${messages.labels.marks}`} onClickCapture={choose}>
      {size ? <Leaders places={shown} offsets={offsets} width={width} height={height} /> : null}
      {elements}
    </div>
  );
}

/**
 * What the button of a mark depends on: its position as shares of the view, 0 to 1, whether a line leads to its place, numbers of links to other views,
 * separated by spaces, and the change by its latest treatment.
 */
type Look = readonly [mark: Mark, messages: Messages, x: number, y: number, isMoved: boolean, tags: string | undefined, change: IntensityChange | undefined, isSelected: boolean, isTabStop: boolean];

/** Remembers the elements of buttons: React passes over one that is the same as before. A component for each of a thousand marks would take longer. */
function createButtons(): (looks: readonly Look[], isEdited: () => boolean) => ReactElement[] {
  let last: ReadonlyMap<string, { readonly look: Look; readonly isNew: boolean; readonly element: ReactElement }> = new Map();
  return (looks, isEdited) => {
    last = new Map(
      looks.map((look) => {
        const [{ id }, , , , , , , isSelected] = look;
        const before = last.get(id);
        if (before?.look.every((part, i) => part === look[i])) return [id, before];
        // Only new marks are animated: marks of an opened record, or restored by Undo, appear at once.
        const isNew = before ? before.isNew : isSelected && isEdited();
        return [id, { look, isNew, element: toButton(look, isNew) }];
      }),
    );
    return Array.from(last.values(), ({ element }) => element);
  };
}

const percent = (share: number): string => `${Math.round(1e6 * share) / 1e4}%`;

/** One mark: a point is a disc with its intensity, an area a label on its edge. */
const toButton = ([mark, messages, x, y, hasLeader, tags, change, isSelected, isTabStop]: Look, isNew: boolean): ReactElement => (
  <button
    key={mark.id}
    type="button"
    className="palpate-mark"
    style={{ left: percent(x), top: percent(y) }}
    data-mark={mark.id}
    data-kind={mark.kind}
    data-selected={isSelected ? '' : undefined}
    data-moved={hasLeader ? '' : undefined}
    data-new={isNew ? '' : undefined}
    aria-label={nameOf(mark, messages, change)}
    aria-pressed={isSelected}
    tabIndex={isTabStop ? 0 : -1}
  >
    {markSign(mark)}
    {tags ? <span className="palpate-tag" data-tags={tags} aria-hidden="true" /> : null}
    {change?.after === undefined ? null : <span className="palpate-tag" data-tags={afterTag(change.after)} data-change="" aria-hidden="true" />}
  </button>
);
