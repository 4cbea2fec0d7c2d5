'use client';
import { forwardRef, useId, useRef, useState, type HTMLAttributes, type PointerEvent } from 'react';
import { isFlipped, sidesShown, views, type ViewId, type ZoneId } from '../anatomy/index.js';
import { marksOn } from '../chart/index.js';
import { FigureArt, unmeasured, useBodyMap, useBodyMapContext, useFigure, useSize } from '../ui/index.js';
import { Areas } from './Areas.js';
import { LinkLine } from './LinkLine.js';
import { Marks } from './Marks.js';
import { Ties } from './Ties.js';
import { cameraStyle, useStage } from '../interaction/index.js';
import { ClearTicks } from './ClearTicks.js';
import { Ghosts } from './Ghosts.js';
import { LargeTargets } from './LargeTargets.js';
import { ReferencePoints } from './ReferencePoints.js';
import { ZoomButtons } from './ZoomButtons.js';
import { Zones } from './Zones.js';

/** Props of `BodyMap.View`. */
export interface BodyMapViewProps extends HTMLAttributes<HTMLElement> {
  /** The view to show: `front`, `back`, `left-side`, `right-side` or `soles`. */
  readonly view: ViewId;
}

/** One view of the figure with its marks, with L and R at its sides. It is not an ARIA landmark: a page with several maps has several front views. */
export const BodyMapView = /* @__PURE__ */ forwardRef<HTMLElement, BodyMapViewProps>(function BodyMapView({ view, className, ...rest }, ref) {
  const { messages, form, layers } = useBodyMapContext();
  const figure = useFigure();
  const perspective = useBodyMap((state) => state.perspective);
  const isActive = useBodyMap((state) => state.view === view);
  // "Your left" only for the patient: anyone else would think of their own left.
  const isOwn = useBodyMap(({ readOnly, chart }) => form === 'patient' && !readOnly && chart.recordedBy === 'patient');
  const hasGhosts = useBodyMap(({ previous, readOnly }) => previous !== null && !readOnly);
  const camera = useBodyMap((state) => state.cameras[view]);
  const hasLargeTargets = useBodyMap(({ largeTargets, tool, readOnly }) => largeTargets && !readOnly && tool === 'tenderness');
  const caption = useId();
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const [pointed, setPointed] = useState<ZoneId>();
  const isDrawing = useBodyMap(({ tool, areaTool, readOnly }) => !readOnly && areaTool.mode === 'draw' && (tool === 'referral' || tool === 'caution'));
  const markCount = useBodyMap(({ chart }) => marksOn(chart, view).length);
  const { choose, chooseZone, chooseMark, isDragging } = useStage(stage, figure, view);
  const handlePointerOver = ({ pointerType, target }: PointerEvent) => pointerType !== 'touch' && setPointed(((target as Element).getAttribute('data-zone') as ZoneId | null) ?? undefined);

  const { viewBox, midline, shows } = views[view];
  const [, , width, height] = viewBox;
  const sides = sidesShown(view, perspective) ?? (shows ? [shows] : []);
  return (
    <figure {...rest} ref={ref} className={className ? `palpate-view ${className}` : 'palpate-view'} data-view={view} data-active={isActive ? '' : undefined} data-zoomed={camera && ''} aria-labelledby={caption}>
      <div className="palpate-sides" aria-hidden="true">
        {sides.map((side, i) => (
          <span key={i} className="palpate-side" data-edge={i === 0 ? 'left' : 'right'}>
            {messages.sides[side][isOwn ? 'yours' : 'short']}
          </span>
        ))}
      </div>
      <div
        ref={stage}
        className="palpate-stage"
        data-drawing={isDrawing ? '' : undefined}
        // The map needs the keys, also from screen readers that would use them; to such a reader it is one object until the user enters it.
        role="application"
        aria-roledescription={messages.labels.bodyMap}
        aria-label={messages.stage(view, markCount)}
        style={{ aspectRatio: `${width} / ${height}`, ...cameraStyle(camera, view, perspective) }}
        onPointerOver={handlePointerOver}
        onPointerLeave={() => pointed && setPointed(undefined)}
      >
        <svg viewBox={viewBox.join(' ')} preserveAspectRatio="none" role="none">
          <g transform={isFlipped(view, perspective) ? `translate(${2 * midline} 0) scale(-1 1)` : undefined}>
            <FigureArt figure={figure} view={view} />
            {hasLargeTargets ? null : <Zones figure={figure} view={view} onChoose={chooseZone} />}
            <g className="palpate-layers" aria-hidden="true" pointerEvents="none">
              {layers?.map((Layer, i) => <Layer key={i} figure={figure} view={view} perspective={perspective} />)}
            </g>
            <Areas figure={figure} view={view} />
            <Ties figure={figure} view={view} />
          </g>
          <ClearTicks figure={figure} view={view} perspective={perspective} />
          <g className="palpate-strokes" />
          <LinkLine stage={stage} figure={figure} view={view} perspective={perspective} />
          <ReferencePoints view={view} perspective={perspective} camera={camera} />
        </svg>
        {hasLargeTargets ? <LargeTargets figure={figure} view={view} perspective={perspective} size={size === unmeasured ? undefined : size} onChoose={choose} /> : null}
        {hasGhosts && size !== unmeasured ? <Ghosts figure={figure} view={view} perspective={perspective} size={size} onChoose={chooseMark} /> : null}
        {size === unmeasured ? null : <Marks figure={figure} view={view} perspective={perspective} size={size} isDragging={isDragging} onChoose={chooseMark} />}
      </div>
      <ZoomButtons view={view} />
      <figcaption className="palpate-caption">
        <span id={caption}>{messages.views[view]}</span>
        {/* A separate element for each name, above the view's: one with changing text would shift the layout. */}
        {pointed ? <span key={pointed} className="palpate-pointed" aria-hidden="true">{`${messages.views[view]} · ${messages.zoneName(pointed)}`}</span> : null}
      </figcaption>
    </figure>
  );
});
