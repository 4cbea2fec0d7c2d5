'use client';
import { useMemo, type ComponentType } from 'react';
import { inPerspective, isFlipped, views, type Figure, type Perspective, type ViewId } from '../anatomy/index.js';
import type { Mark } from '../chart/index.js';
import { buttonPlaceOf, declutter, drawnRings, ringsToD, toShare, type Sign } from '../drawing/index.js';
import type { Point } from '../geometry/index.js';
import { nameOf, type EpisodeMessages } from '../locales/index.js';
import { useBodyMap, useMessages } from '../ui/index.js';
import { GhostSign } from './GhostSign.js';
import { useLeft } from './use-left.js';

export interface GhostsProps {
  readonly figure: Figure;
  readonly view: ViewId;
  readonly perspective: Perspective;
  /** Size of the stage in CSS pixels; undefined without a layout. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /** A mark was chosen by a key or by assistive technology. The stage handles taps. */
  readonly onChoose: (id: string, native: Event) => void;
}

/** The unanswered marks of the last visit, under today's: dashed outlines, and pale symbols to choose. */
export function createGhosts({ labels }: EpisodeMessages): ComponentType<GhostsProps> {
  return function Ghosts({ figure, view, perspective, size, onChoose }) {
    const messages = useMessages();
    const left = useLeft();
    const selection = useBodyMap((state) => state.selection);
    const zoom = useBodyMap((state) => state.cameras[view]?.scale ?? 1);
    const shown = useMemo(
      () =>
        left.flatMap((mark): { mark: Mark; place: Point }[] => {
          const place = buttonPlaceOf(mark, view, figure);
          return place ? [{ mark, place: toShare(view, inPerspective(view, place, perspective)) }] : [];
        }),
      [left, view, figure, perspective],
    );
    const offsets = useMemo(() => {
      const signs = shown.map(({ mark, place }): Sign => ({ place, isArea: mark.kind !== 'tenderness' }));
      return size ? declutter(signs, { width: size.width * zoom, height: size.height * zoom }) : [];
    }, [shown, size, zoom]);
    if (shown.length === 0) return null;
    const tabStop = shown.find(({ mark }) => mark.id === selection) ?? shown[0];
    const outlines = shown.flatMap(({ mark }) => (mark.kind === 'tenderness' ? [] : mark.areas.filter((area) => area.view === view).map((area) => ringsToD(drawnRings(area, figure)))));
    return (
      <div className="palpate-marks" role="toolbar" aria-roledescription={messages.labels.bodyMap} aria-label={`${messages.views[view]}, ${labels.lastTime}`}>
        <svg className="palpate-ghost-areas" viewBox={views[view].viewBox.join(' ')} preserveAspectRatio="none" aria-hidden="true">
          <path transform={isFlipped(view, perspective) ? `translate(${2 * views[view].midline} 0) scale(-1 1)` : undefined} d={outlines.join('')} />
        </svg>
        {shown.map(({ mark, place: [x, y] }, i) => (
          <button
            key={mark.id}
            type="button"
            className="palpate-mark"
            style={{ inset: `calc(${percent(y)}% + ${pixels(offsets[i]?.[1])}px) auto auto calc(${percent(x)}% + ${pixels(offsets[i]?.[0])}px)` }}
            data-mark={mark.id}
            data-kind={mark.kind}
            aria-label={`${labels.lastTime}: ${nameOf(mark, messages)}`}
            aria-pressed={mark.id === selection}
            tabIndex={mark === tabStop?.mark ? 0 : -1}
            onClick={(event) => event.detail === 0 && onChoose(mark.id, event.nativeEvent)}
          >
            <GhostSign mark={mark} isSelected={mark.id === selection} />
          </button>
        ))}
      </div>
    );
  };
}

const percent = (share: number): number => Math.round(1e6 * share) / 1e4;
const pixels = (offset = 0): number => Math.round(100 * offset) / 100;
