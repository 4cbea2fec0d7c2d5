import { useId } from 'react';
import { viewsOf, toScene, type SceneOptions } from '../interchange/scene/index.js';
import type { Chart } from '../chart/index.js';
import type { Messages } from '../locales/index.js';
import type { ShownField } from '../sensation/index.js';
import { SceneView } from '../ui/index.js';

interface SheetFiguresProps {
  readonly chart: Chart;
  readonly locale: Messages;
  readonly figures: SceneOptions['figures'] | undefined;
  readonly views: SceneOptions['views'] | undefined;
  readonly perspective: SceneOptions['perspective'] | undefined;
  readonly hiddenZones: SceneOptions['hiddenZones'] | undefined;
  readonly fields: readonly ShownField[];
}

/** The views of a chart, as separate drawings so that they wrap. Two views are drawn larger because they fit. */
export function SheetFigures({ chart, locale, ...options }: SheetFiguresProps) {
  const prefix = useId().replace(/\W/g, '');
  const said = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const views = options.views ?? viewsOf(chart, options.fields);
  const stageHeight = views.length > 2 ? 392 : 456;
  return (
    <div className="palpate-sheet-figures">
      {views.map((view) => {
        const scene = toScene(chart, { ...said, views: [view], locale, palette: 'paper', numbered: true, stageHeight, idPrefix: `p${prefix}-${view}` });
        return <SceneView key={view} scene={scene} label={locale.views[view]} />;
      })}
    </div>
  );
}
