import { memo, useMemo } from 'react';
import { isFlipped, neutral, views, type Figure, type Perspective, type ViewId } from '../anatomy/index.js';
import type { Chart } from '../chart/index.js';
import { visitNodes } from '../interchange/timeline/index.js';
import type { Messages } from '../locales/index.js';
import { FigureArt, SceneView } from '../ui/index.js';

interface VisitMapProps {
  readonly charts: readonly Chart[];
  readonly current: number;
  readonly shown: readonly ViewId[];
  readonly figures: readonly [Figure, ...Figure[]];
  readonly perspective: Perspective;
  readonly locale: Messages;
}

/** How many earlier visits are shown, and their opacity. */
const fading = [0.28, 0.14, 0.07];

/** A visit on the figure, with earlier visits fading. The figure is drawn once; only the marks change from visit to visit. */
export const VisitMap = memo(function VisitMap({ charts, current, shown, figures, perspective, locale }: VisitMapProps) {
  const chart = charts[current];
  const figure = figures.find(({ id }) => id === chart?.figure) ?? figures[0] ?? neutral;
  // One element per visit, with its own key: from visit to visit only one is drawn again.
  const seen = charts.slice(Math.max(0, current - fading.length), current + 1).map((each, i, all) => ({ chart: each, opacity: fading[all.length - 2 - i] }));
  return (
    <div className="palpate-drawings" aria-hidden="true">
      {shown.map((view) => {
        const [left, top, width, height] = views[view].viewBox;
        return (
          <svg key={view} className="palpate-visit" viewBox={`${left} ${top} ${width} ${height}`} data-view={view}>
            <g transform={isFlipped(view, perspective) ? `translate(${2 * views[view].midline} 0) scale(-1 1)` : undefined}>
              <FigureArt figure={figure} view={view} />
            </g>
            {seen.map(({ chart: each, opacity }) => (
              <g key={each.id} opacity={opacity}>
                <Marks chart={each} view={view} figure={figure} perspective={perspective} locale={locale} />
              </g>
            ))}
          </svg>
        );
      })}
    </div>
  );
});

interface MarksProps {
  readonly chart: Chart;
  readonly view: ViewId;
  readonly figure: Figure;
  readonly perspective: Perspective;
  readonly locale: Messages;
}

const Marks = memo(function Marks({ chart, view, figure, perspective, locale }: MarksProps) {
  const scene = useMemo(() => visitNodes(chart, view, { figures: [figure], perspective, locale }), [chart, view, figure, perspective, locale]);
  return <SceneView scene={scene} />;
});
