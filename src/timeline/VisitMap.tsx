import { memo, useMemo, useRef, type CSSProperties } from 'react';
import { isFlipped, neutral, sidesShown, views, type Figure, type ViewId } from '../anatomy/index.js';
import type { Chart } from '../chart/index.js';
import type { SceneOptions } from '../interchange/scene/index.js';
import { visitNodes } from '../interchange/timeline/index.js';
import { en } from '../locales/index.js';
import { FigureArt, SceneView, unmeasured, useSize } from '../ui/index.js';

interface VisitMapProps {
  readonly charts: readonly Chart[];
  readonly current: number;
  readonly shown: readonly ViewId[];
  readonly figures: readonly [Figure, ...Figure[]];
  /** How marks are drawn. The ids of patterns are those of the drawing of the course. */
  readonly options: SceneOptions;
}

/** How much is seen of the visit itself and of those before it. */
const opacities = [1, 0.28, 0.14, 0.07] as const;

/**
 * A visit on the figure, with those before it fading. The figure is drawn once and each visit is a drawing of its own above it: from one visit to the
 * next, one is drawn and the others only fade.
 */
export const VisitMap = memo(function VisitMap({ charts, current, shown, figures, options }: VisitMapProps) {
  const figure = figures.find(({ id }) => id === charts[current]?.figure) ?? figures[0] ?? neutral;
  const seen = useMemo(() => charts.slice(Math.max(0, current - opacities.length + 1), current + 1), [charts, current]);
  const look = useMemo(() => ({ ...options, figures: [figure] as const }), [options, figure]);
  return (
    <div className="palpate-drawings" aria-hidden="true">
      {shown.map((view) => (
        <VisitView key={view} seen={seen} view={view} look={look} />
      ))}
    </div>
  );
});

interface VisitViewProps {
  /** The last one is the visit that is shown. */
  readonly seen: readonly Chart[];
  readonly view: ViewId;
  readonly look: SceneOptions & { readonly figures: readonly [Figure] };
}

function VisitView({ seen, view, look }: VisitViewProps) {
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  const [left, top, width, height] = views[view].viewBox;
  const viewBox = `${left} ${top} ${width} ${height}`;
  const { perspective = 'facing', locale = en } = look;
  const sides = sidesShown(view, perspective) ?? (views[view].shows ? [views[view].shows] : []);
  const unit = unitOf(width, size === unmeasured ? undefined : size?.width);
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
        {seen.map((chart, i) => (
          <Marks key={chart.id} chart={chart} view={view} viewBox={viewBox} unit={unit} look={look} opacity={opacities[seen.length - 1 - i] ?? 0} />
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
  readonly view: ViewId;
  readonly viewBox: string;
  readonly unit: number;
  readonly look: SceneOptions;
  readonly opacity: number;
}

const Marks = memo(function Marks({ chart, view, viewBox, unit, look, opacity }: MarksProps) {
  const drawing = useMemo(() => <SceneView scene={visitNodes(chart, view, unit, look)} />, [chart, view, unit, look]);
  return (
    <svg viewBox={viewBox} style={{ opacity }}>
      {drawing}
    </svg>
  );
});
