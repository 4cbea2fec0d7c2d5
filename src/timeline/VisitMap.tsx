import { memo, useMemo, useRef, type CSSProperties } from 'react';
import { isFlipped, neutral, sidesShown, views, type Figure, type ViewId } from '../anatomy/index.js';
import type { Chart } from '../chart/index.js';
import type { SceneNode, SceneOptions } from '../interchange/scene/index.js';
import { en } from '../locales/index.js';
import { FigureArt, SceneView, unmeasured, useSize } from '../ui/index.js';
import { layersAt, type Layer } from './layers.js';
import { useDrawings } from './use-drawings.js';

interface VisitMapProps {
  readonly charts: readonly Chart[];
  readonly current: number;
  readonly shown: readonly ViewId[];
  readonly figures: readonly [Figure, ...Figure[]];
  /** How marks are drawn. The ids of patterns are those of the drawing of the course. */
  readonly options: SceneOptions;
}

/**
 * A visit on the figure, with those before it fading. The figure is drawn once and the visits are layers above it. Each layer is used again for the
 * visit four later or earlier: from one visit to the next, one layer changes what differs, and the others only fade.
 */
export const VisitMap = memo(function VisitMap({ charts, current, shown, figures, options }: VisitMapProps) {
  const figure = figures.find(({ id }) => id === charts[current]?.figure) ?? figures[0] ?? neutral;
  const layers = useMemo(() => layersAt(current, charts.length), [charts.length, current]);
  const look = useMemo(() => ({ ...options, figures: [figure] as const }), [options, figure]);
  return (
    <div className="palpate-drawings" aria-hidden="true">
      {shown.map((view) => (
        <VisitView key={view} charts={charts} layers={layers} view={view} look={look} />
      ))}
    </div>
  );
});

interface VisitViewProps {
  readonly charts: readonly Chart[];
  readonly layers: readonly Layer[];
  readonly view: ViewId;
  readonly look: SceneOptions & { readonly figures: readonly [Figure] };
}

function VisitView({ charts, layers, view, look }: VisitViewProps) {
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  const [left, top, width, height] = views[view].viewBox;
  const viewBox = `${left} ${top} ${width} ${height}`;
  const { perspective = 'facing', locale = en } = look;
  const sides = sidesShown(view, perspective) ?? (views[view].shows ? [views[view].shows] : []);
  const unit = unitOf(width, size === unmeasured ? undefined : size?.width);
  const draw = useDrawings(charts, view, unit, look);
  return (
    <div ref={element} className="palpate-visit" style={{ '--_ratio': width / height } as CSSProperties} data-view={view}>
      {sides.map((side, i) => (
        <span key={side} className="palpate-visit-side" style={{ [i === 0 ? 'left' : 'right']: '4%' }}>
          {locale.sides[side].short}
        </span>
      ))}
      <svg viewBox={viewBox}>
        <g transform={isFlipped(view, perspective) ? `translate(${2 * views[view].midline} 0) scale(-1 1)` : undefined}>
          <FigureArt figure={look.figures[0]} view={view} />
        </g>
      </svg>
      <div>
        {layers.map(({ visit, age }, layer) => (
          <svg key={layer} className="palpate-visit-marks" viewBox={viewBox} data-age={age}>
            <Marks chart={charts[visit] as Chart} draw={draw} />
          </svg>
        ))}
      </div>
    </div>
  );
}

/** Signs are a little smaller than on the map, where they are tapped as well. */
const signScale = 0.8;

/** Units of the view that a pixel of the signs takes, in steps, so that not all is drawn again with each pixel of a window that is resized. */
const unitOf = (units: number, pixels = 200): number => Math.round((10 * signScale * units) / pixels) / 10;

interface MarksProps {
  readonly chart: Chart;
  readonly draw: (chart: Chart) => SceneNode;
}

const Marks = memo(function Marks({ chart, draw }: MarksProps) {
  return <SceneView scene={draw(chart)} />;
});
